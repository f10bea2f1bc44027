// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutlineFilter.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace skein::headoutline {

namespace {

/** The Gaussian's deviation at coarseness 1, in parts of the longer side; each step adds as much.
 */
constexpr double finest = 1.0 / 6000;
/** What a contrast of 0 multiplies edges by, and one of 100. */
constexpr double weakest = 1;
constexpr double strongest = 40;
constexpr double percent = 100;
/** Narrower Gaussians than this (pixels) would be nothing but the pixel itself. */
constexpr double narrowest = 0.3;

/** Edges of a wider Gaussian are as strong as those of a narrow one after this factor (the scale's
 * square: Lindeberg, 1998). */
double normalised(double sigma)
{
    return std::max(1.0, sigma * sigma);
}

} // namespace

OutlineLook OutlineLook::bounded() const
{
    OutlineLook look = *this;
    look.coarseness = std::clamp(coarseness, 1, coarsest);
    look.contrast = std::clamp(contrast, 0, 100);
    look.desaturation = std::clamp(desaturation, 0, 100);
    return look;
}

QImage outlined(const QImage& photograph, const OutlineLook& wanted)
{
    if (photograph.isNull()) {
        return {};
    }
    const OutlineLook look = wanted.bounded();
    QImage image = photograph.convertToFormat(QImage::Format_RGB32);
    cv::Mat pixels(image.height(), image.width(), CV_8UC4, image.bits(),
        static_cast<std::size_t>(image.bytesPerLine()));
    cv::Mat colours;
    cv::cvtColor(pixels, colours, cv::COLOR_BGRA2BGR);

    const double sigma =
        std::max(narrowest, finest * look.coarseness * std::max(image.width(), image.height()));
    cv::Mat smooth;
    cv::GaussianBlur(colours, smooth, {}, sigma);
    cv::Mat edges;
    cv::Laplacian(smooth, edges, CV_32F, 3);
    const double gain = weakest * std::pow(strongest / weakest, look.contrast / percent);
    cv::Mat drawn;
    cv::convertScaleAbs(edges, drawn, gain * normalised(sigma) / 2);

    if (look.desaturation > 0) {
        cv::Mat grey;
        cv::cvtColor(drawn, grey, cv::COLOR_BGR2GRAY);
        cv::cvtColor(grey, grey, cv::COLOR_GRAY2BGR);
        const double part = look.desaturation / percent;
        cv::addWeighted(grey, part, drawn, 1 - part, 0, drawn);
    }
    if (look.inverted) {
        cv::bitwise_not(drawn, drawn);
    }
    cv::cvtColor(drawn, pixels, cv::COLOR_BGR2BGRA);
    return image;
}

} // namespace skein::headoutline
