// SPDX-License-Identifier: GPL-3.0-or-later
// bench-colour [ROUNDS]   milliseconds for the colours of a view of 1920 x 1080, one line of JSON:
// from Adobe RGB to a wide screen, and the same with soft proof and gamut warning, once prepared.
#include "colour/ColourTransform.h"

#include <QElapsedTimer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <cstdio>
#include <cstdlib>

using namespace skein;

namespace {

constexpr QSize viewPixels(1920, 1080);

/** No two neighbours alike, so that no library gets away with the pixel before. */
QImage picture()
{
    QRandomGenerator random(20261121);
    QImage image(viewPixels, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            line[x] = random.generate() | 0xff000000;
        }
    }
    return image;
}

QJsonArray measure(const ColourRecipe& recipe, const QImage& image, int rounds)
{
    const ColourTransform transform(recipe);
    transform.prepare();
    QJsonArray values;
    for (int round = 0; round < rounds; ++round) {
        QImage view = image.copy();
        QElapsedTimer clock;
        clock.start();
        transform.apply(view);
        const double ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        if (view == image || transform.problem()) {
            std::fputs("bench-colour: nothing was converted\n", stderr);
            std::exit(1);
        }
        values.append(ms);
    }
    return values;
}

} // namespace

int main(int argc, char** argv)
{
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 9;
    const QImage image = picture();
    ColourRecipe plain;
    plain.source = ColourProfile::adobeRgb();
    plain.screen = ColourProfile::displayP3();
    ColourRecipe proof = plain;
    proof.proof = ColourProfile::sRgb();
    ColourRecipe warning = proof;
    warning.gamutWarning = true;
    const QJsonObject result{{QStringLiteral("plain_ms"), measure(plain, image, rounds)},
        {QStringLiteral("proof_ms"), measure(proof, image, rounds)},
        {QStringLiteral("warning_ms"), measure(warning, image, rounds)}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
