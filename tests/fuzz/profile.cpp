// SPDX-License-Identifier: GPL-3.0-or-later
// ICC profiles, by lcms2: as the meaning of a picture, as a screen, and as a soft proof.
#include "colour/ColourTransform.h"
#include "colour/LabReader.h"
#include "fuzz/FuzzInput.h"

using namespace skein;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto profile = ColourProfile::fromBytes(
        QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!profile) {
        return 0;
    }
    QImage picture(16, 16, QImage::Format_RGB32);
    for (int i = 0; i < 256; ++i) {
        picture.setPixel(i % 16, i / 16, qRgb(i, 255 - i, i * 37 % 256));
    }
    static_cast<void>(ColourTransform({*profile, ColourProfile()}).applied(picture));
    static_cast<void>(ColourTransform({ColourProfile(), *profile}).applied(picture));
    ColourRecipe proof{ColourProfile::adobeRgb(), ColourProfile()};
    proof.proof = *profile;
    proof.gamutWarning = true;
    static_cast<void>(ColourTransform(proof).applied(picture));
    QList<QRgb> pixels(64);
    ColourTransform({*profile, ColourProfile()})
        .applyToInks(picture.constBits(), true, pixels.data(), 64);
    static_cast<void>(LabReader(*profile).at(qRgb(1, 2, 3)));
    return 0;
}
