// SPDX-License-Identifier: GPL-3.0-or-later
#include "Placement.h"

#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace skein::focusstack {

namespace {

/** Lanczos looks four pixels far, and the pyramid two: what lies nearer to the edge is half made
 * up. */
constexpr double edgePixels = 4;
/** Binary places after the point in the corners handed to OpenCV's polygons. */
constexpr int cornerBits = 8;

cv::Matx33d square(const cv::Matx23d& map)
{
    return {map(0, 0), map(0, 1), map(0, 2), map(1, 0), map(1, 1), map(1, 2), 0, 0, 1};
}

cv::Matx23d affine(const cv::Matx33d& map)
{
    return {map(0, 0), map(0, 1), map(0, 2), map(1, 0), map(1, 1), map(1, 2)};
}

} // namespace

Placement Placement::then(const Placement& next) const
{
    return Placement(affine(square(next.m_toFrame) * square(m_toFrame)));
}

Placement Placement::scaled(double factor) const
{
    cv::Matx23d map = m_toFrame;
    map(0, 2) *= factor;
    map(1, 2) *= factor;
    return Placement(map);
}

Placement Placement::beforeShrinking(double factor) const
{
    cv::Matx23d map = scaled(factor).m_toFrame;
    const double shift = (factor - 1) / 2;
    map(0, 2) += shift - (map(0, 0) + map(0, 1)) * shift;
    map(1, 2) += shift - (map(1, 0) + map(1, 1)) * shift;
    return Placement(map);
}

double Placement::scale() const
{
    const cv::Matx23d& m = m_toFrame;
    return std::sqrt(std::abs(m(0, 0) * m(1, 1) - m(0, 1) * m(1, 0)));
}

Placement Placement::asSimilarity(cv::Size size) const
{
    const cv::Matx23d& m = m_toFrame;
    // The nearest of all maps that keep angles, by the least squares of their coefficients.
    const double a = (m(0, 0) + m(1, 1)) / 2;
    const double b = (m(1, 0) - m(0, 1)) / 2;
    const double x = (size.width - 1) / 2.0;
    const double y = (size.height - 1) / 2.0;
    const double u = m(0, 0) * x + m(0, 1) * y + m(0, 2);
    const double v = m(1, 0) * x + m(1, 1) * y + m(1, 2);
    return Placement(cv::Matx23d(a, -b, u - (a * x - b * y), b, a, v - (b * x + a * y)));
}

Placement Placement::inverted() const
{
    cv::Matx23d back;
    cv::invertAffineTransform(m_toFrame, back);
    return Placement(back);
}

cv::Mat Placement::applied(const cv::Mat& frame) const
{
    if (isIdentity()) {
        return frame;
    }
    cv::Mat placed;
    cv::warpAffine(frame, placed, m_toFrame, frame.size(),
        cv::INTER_LANCZOS4 | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return placed;
}

cv::Mat1b Placement::covered(cv::Size size, int level) const
{
    const cv::Size small = sizeAtLevel(size, level);
    if (isIdentity()) {
        return {small, 255};
    }
    const cv::Matx23d back = inverted().m_toFrame;
    const double right = size.width - 1 - edgePixels;
    const double bottom = size.height - 1 - edgePixels;
    const std::array<cv::Vec3d, 4> corners{cv::Vec3d(edgePixels, edgePixels, 1),
        cv::Vec3d(right, edgePixels, 1), cv::Vec3d(right, bottom, 1),
        cv::Vec3d(edgePixels, bottom, 1)};
    std::array<cv::Point, 4> polygon;
    const double toBits = std::ldexp(1.0, cornerBits - level);
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const cv::Vec2d corner = back * corners[i];
        polygon[i] = {cvRound(corner[0] * toBits), cvRound(corner[1] * toBits)};
    }
    cv::Mat1b mask(small, 0);
    cv::fillConvexPoly(
        mask, polygon.data(), static_cast<int>(polygon.size()), 255, cv::LINE_8, cornerBits);
    return mask;
}

cv::Size sizeAtLevel(cv::Size size, int level)
{
    for (; level > 0; --level) {
        size = {(size.width + 1) / 2, (size.height + 1) / 2};
    }
    return size;
}

} // namespace skein::focusstack
