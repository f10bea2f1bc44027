// SPDX-License-Identifier: GPL-3.0-or-later
#include "DepthEstimator.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace skein::focusstack {

namespace {

/** Over how many pixels (of the halved picture) detail is gathered. */
constexpr double windowSigma = 3;
/** Mean square of the Laplacian below which a place says nothing: noise of one step of 8 bits. */
constexpr float silent = 6.0F / (255 * 255);
constexpr float missing = -1;
constexpr int smallestSide = 4;
constexpr int median = 5;

/** How much detail is about each place of a picture of half the size of @p frame. */
cv::Mat1f detailOf(const cv::Mat& frame, cv::Size half)
{
    cv::Mat small;
    cv::resize(frame, small, half, 0, 0, cv::INTER_AREA);
    cv::Mat grey;
    cv::cvtColor(small, grey, cv::COLOR_RGB2GRAY);
    cv::Mat1f detail;
    grey.convertTo(detail, CV_32F, 1.0 / 65535);
    cv::Laplacian(detail, detail, CV_32F);
    cv::multiply(detail, detail, detail);
    cv::GaussianBlur(detail, detail, {}, windowSigma);
    return detail;
}

/** Where the top of the parabola through three neighbours lies, in steps from the middle one. */
float topOf(float before, float middle, float after)
{
    if (before < 0 || after < 0) {
        return 0;
    }
    // A blurred edge's detail falls off like a bell: its logarithm is a parabola.
    const float b = std::log(before + silent);
    const float m = std::log(middle + silent);
    const float a = std::log(after + silent);
    const float bend = b - 2 * m + a;
    return bend < -1e-6F ? std::clamp((b - a) / (2 * bend), -0.5F, 0.5F) : 0.0F;
}

/** @p values where @p weights are 1; elsewhere what lies around, from far off if it must be. */
cv::Mat1f filled(const cv::Mat1f& values, const cv::Mat1f& weights)
{
    if (std::min(values.cols, values.rows) <= smallestSide) {
        const double all = cv::sum(weights)[0];
        const double mean = all > 0 ? cv::sum(values.mul(weights))[0] / all : 0.5;
        const cv::Mat blended = values.mul(weights) + (1.0F - weights) * mean;
        return blended;
    }
    cv::Mat1f smallWeights;
    cv::Mat1f smallValues;
    cv::pyrDown(weights, smallWeights);
    cv::pyrDown(values.mul(weights), smallValues);
    smallValues /= smallWeights + 1e-6F;
    // What is known of a quarter of a place is enough for all of it at the coarser scale.
    constexpr double enough = 4;
    smallWeights = cv::min(smallWeights * enough, 1.0);
    cv::Mat1f around;
    cv::pyrUp(filled(smallValues, smallWeights), around, values.size());
    const cv::Mat blended = values.mul(weights) + around.mul(1.0F - weights);
    return blended;
}

} // namespace

DepthEstimator::DepthEstimator(cv::Size size)
    : m_size(size)
{
    const cv::Size half = sizeAtLevel(size, 1);
    m_best = cv::Mat1f(half, 0.0F);
    m_bestFrame = cv::Mat1w(half, ushort(0));
    m_before = cv::Mat1f(half, missing);
    m_after = cv::Mat1f(half, missing);
    m_last = cv::Mat1f(half, missing);
}

void DepthEstimator::add(const cv::Mat& frame, const Placement& placement)
{
    cv::Mat1f detail = detailOf(frame, m_best.size());
    detail.setTo(0, placement.covered(m_size, 1) == 0);
    for (int y = 0; y < detail.rows; ++y) {
        for (int x = 0; x < detail.cols; ++x) {
            const float now = detail(y, x);
            if (now > m_best(y, x)) {
                m_best(y, x) = now;
                m_bestFrame(y, x) = static_cast<ushort>(m_count);
                m_before(y, x) = m_last(y, x);
                m_after(y, x) = missing;
            } else if (m_bestFrame(y, x) == m_count - 1) {
                m_after(y, x) = now;
            }
        }
    }
    m_last = detail;
    ++m_count;
}

cv::Mat1f DepthEstimator::places(cv::Mat1f& confidence) const
{
    cv::Mat1f depth(m_best.size());
    confidence.create(m_best.size());
    const float last = static_cast<float>(std::max(1, m_count - 1));
    for (int y = 0; y < depth.rows; ++y) {
        for (int x = 0; x < depth.cols; ++x) {
            const float best = m_best(y, x);
            const float part = topOf(m_before(y, x), best, m_after(y, x));
            depth(y, x) = (static_cast<float>(m_bestFrame(y, x)) + part) / last;
            const float ratio = best / silent;
            confidence(y, x) = ratio * ratio / (1 + ratio * ratio);
        }
    }
    return depth;
}

cv::Mat1w DepthEstimator::map() const
{
    cv::Mat1f confidence;
    const cv::Mat1f known = places(confidence);
    cv::Mat1w half;
    filled(known, confidence).convertTo(half, CV_16U, 65535);
    cv::medianBlur(half, half, median);
    cv::Mat1w full;
    cv::resize(half, full, m_size, 0, 0, cv::INTER_LINEAR);
    return full;
}

} // namespace skein::focusstack
