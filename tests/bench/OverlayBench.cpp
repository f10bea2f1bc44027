// SPDX-License-Identifier: GPL-3.0-or-later
// bench-overlay [ROUNDS [PICTURE]]   what is laid over a live-view frame of 1024 × 680 pixels
// Measures focus peaking, exposure map, zebra, histogram, mask and guide on PICTURE, or a made
// scene. Prints one line of JSON: the best of the rounds, milliseconds of the processor's time on
// all cores (other programs do not count), and their sum.
#include "analysis/AspectMask.h"
#include "analysis/ExposureOverlay.h"
#include "analysis/FocusPeaking.h"
#include "analysis/Guides.h"
#include "analysis/Histogram.h"

#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace skein;

namespace {

constexpr QSize frameSize(1024, 680);

/** Rectangles with sharp edges, blown-out and black ones among them, and some noise. */
QImage madeScene()
{
    QRandomGenerator random(20261121);
    QImage image(frameSize, QImage::Format_RGB32);
    image.fill(qRgb(110, 120, 130));
    for (int i = 0; i < 200; ++i) {
        const QRect area(random.bounded(frameSize.width() - 90),
            random.bounded(frameSize.height() - 90), random.bounded(10, 90),
            random.bounded(10, 90));
        const QRgb colour = i % 8 == 0   ? qRgb(255, 255, 255)
                            : i % 8 == 1 ? qRgb(0, 0, 0)
                                         : random.generate() | 0xff000000U;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            std::fill_n(
                reinterpret_cast<QRgb*>(image.scanLine(y)) + area.left(), area.width(), colour);
        }
    }
    for (int y = 0; y < image.height(); ++y) {
        uchar* row = image.scanLine(y);
        for (qsizetype i = 0; i < image.bytesPerLine(); ++i) {
            row[i] = static_cast<uchar>(std::clamp(row[i] + random.bounded(-3, 4), 0, 255));
        }
    }
    return image;
}

template<typename Work>
double bestOf(int rounds, Work work)
{
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t begin = std::clock();
        work();
        best = std::min(best, 1e3 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    return best;
}

} // namespace

int main(int argc, char** argv)
{
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 25;
    const QImage image =
        argc > 2 ? QImage(QString::fromLocal8Bit(argv[2]))
                       .scaled(frameSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                       .convertToFormat(QImage::Format_RGB32)
                 : madeScene();
    if (image.isNull()) {
        std::fputs("bench-overlay: the picture cannot be read\n", stderr);
        return 2;
    }
    ExposureStyle zebra;
    zebra.fill = ExposureStyle::Fill::Zebra;
    ExposureMap map;
    QImage overlay;
    Histogram histogram;
    QPainterPath guide;
    QList<QRectF> mask;
    const QRectF area = QRect(QPoint(0, 0), frameSize);

    const double peakingMs = bestOf(rounds, [&] { overlay = focusPeaking(image, {}); });
    const double mapMs = bestOf(rounds, [&] { map = ExposureMap::fromPicture(image, {}); });
    const double zebraMs = bestOf(rounds, [&] { overlay = exposureOverlay(map, zebra); });
    const double histogramMs = bestOf(rounds, [&] { histogram = Histogram::of(image, 1); });
    const double maskMs = bestOf(rounds, [&] {
        const AspectMask cinema{{AspectRatio::of(239, 100).value_or(AspectRatio())}};
        mask = cinema.outlines(area);
        guide = guidePath({GuideKind::GoldenSpiral, SpiralEye::TopLeft, 4, 4}, cinema.crop(area));
    });
    const QJsonObject result{{QStringLiteral("peakingMs"), peakingMs},
        {QStringLiteral("exposureMapMs"), mapMs}, {QStringLiteral("zebraMs"), zebraMs},
        {QStringLiteral("histogramMs"), histogramMs}, {QStringLiteral("maskAndGuideMs"), maskMs},
        {QStringLiteral("sumMs"), peakingMs + mapMs + zebraMs + histogramMs + maskMs}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    const bool worked = !overlay.isNull() && !map.isNull() && !mask.isEmpty() && !guide.isEmpty();
    return worked ? 0 : 1;
}
