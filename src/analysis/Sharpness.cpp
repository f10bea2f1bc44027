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
/** Below this part of white, noise is stronger than what is seen (see Sharpness.h). */
constexpr double dark = 0.08 * 65535;
/** How sudden the change is from what is dark to what is not. */
constexpr double steepness = 6;
/** From here on the weight of the noise is nothing. */
constexpr double bright = 3 * dark;
/** Energy of Immerkaer's mask on white noise of variance 1: the sum of its squares. */
constexpr double maskEnergy = 36;
/** Energy of the gradient of white noise of variance 1, both directions together: the sum of the
 * squares of the Gaussian (9 taps, as OpenCV samples it for floats) convolved with Sobel's mask. */
constexpr double noiseInGradient = 0.04077;

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

/** Variance of the noise in @p luminance. */
double noiseVariance(const cv::Mat1f& luminance)
{
    const cv::Matx33f mask(1, -2, 1, -2, 4, -2, 1, -2, 1);
    cv::Mat1f answer;
    cv::filter2D(luminance, answer, CV_32F, mask);
    // Not the border, where the picture is continued.
    const cv::Mat1f inner = answer(cv::Rect(1, 1, answer.cols - 2, answer.rows - 2));
    return inner.dot(inner) / static_cast<double>(inner.total()) / maskEnergy;
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
    const double bend = std::pow(mean / dark, steepness);
    const double noise =
        mean < bright ? noiseInGradient * noiseVariance(luminance) / (1 + bend) : 0;
    cv::GaussianBlur(luminance, luminance, {}, smoothingPixels);
    cv::Mat1f across;
    cv::Mat1f down;
    cv::Sobel(luminance, across, CV_32F, 1, 0, 3, sobelScale);
    cv::Sobel(luminance, down, CV_32F, 0, 1, 3, sobelScale);
    const double pixels = static_cast<double>(inside.width()) * inside.height();
    const double energy = (across.dot(across) + down.dot(down)) / pixels;
    const double level = dark * std::pow(1 + bend, 1 / steepness);
    return percent * std::sqrt(std::max(0.0, energy - noise)) / level;
}

} // namespace skein
