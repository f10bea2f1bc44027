// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Sharpness.h"

#include "analysis/Histogram.h"

#include <QImage>
#include <QRgba64>
#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace skein {

namespace {

constexpr double smoothingPixels = 1.0;
/** Sobel's weights add up to this over the distance of one pixel. */
constexpr double sobelScale = 1.0 / 8;
constexpr double percent = 100;

/** Luminance of @p part, 0 to 65535, whatever the depth of @p picture. */
cv::Mat1f luminanceOf(const QImage& picture, const QRect& part)
{
    cv::Mat1f luminance(part.height(), part.width());
    const bool isPlain = picture.format() == QImage::Format_RGB32 ||
                         picture.format() == QImage::Format_ARGB32_Premultiplied;
    if (isPlain) {
        // What the conversion below would give, without it: live view comes here with each frame.
        constexpr quint32 deeper = 65535 / 255;
        for (int y = 0; y < part.height(); ++y) {
            const auto* row =
                reinterpret_cast<const QRgb*>(picture.constScanLine(part.y() + y)) + part.x();
            std::transform(row, row + part.width(), luminance[y], [](QRgb pixel) {
                return static_cast<float>(
                    Histogram::lumaOf(deeper * static_cast<quint32>(qRed(pixel)),
                        deeper * static_cast<quint32>(qGreen(pixel)),
                        deeper * static_cast<quint32>(qBlue(pixel))));
            });
        }
        return luminance;
    }
    const QImage deep = picture.copy(part).convertToFormat(QImage::Format_RGBA64_Premultiplied);
    for (int y = 0; y < deep.height(); ++y) {
        const auto* row = reinterpret_cast<const QRgba64*>(deep.constScanLine(y));
        std::transform(row, row + deep.width(), luminance[y], [](QRgba64 pixel) {
            return static_cast<float>(Histogram::lumaOf(pixel.red(), pixel.green(), pixel.blue()));
        });
    }
    return luminance;
}

} // namespace

std::optional<double> sharpnessOf(const QImage& picture, const QRect& place)
{
    const QRect inside = place & picture.rect();
    if (std::min(inside.width(), inside.height()) < leastSharpnessSide) {
        return std::nullopt;
    }
    cv::Mat1f luminance = luminanceOf(picture, inside);
    const double mean = cv::mean(luminance)[0];
    if (mean <= 0) {
        return std::nullopt;
    }
    cv::GaussianBlur(luminance, luminance, {}, smoothingPixels);
    cv::Mat1f across;
    cv::Mat1f down;
    cv::Sobel(luminance, across, CV_32F, 1, 0, 3, sobelScale);
    cv::Sobel(luminance, down, CV_32F, 0, 1, 3, sobelScale);
    const double energy = across.dot(across) + down.dot(down);
    const double pixels = static_cast<double>(inside.width()) * inside.height();
    return percent * std::sqrt(energy / pixels) / mean;
}

} // namespace skein
