// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/FrameMotion.h"

#include "analysis/Luma.h"

#include <cmath>
#include <opencv2/imgproc.hpp>
#include <utility>

namespace skein {

namespace {

/** Wide enough to find a tenth of a thousandth, small enough for each frame. */
constexpr int smallWidth = 256;
/** Below it there is no peak: nothing of the one frame is found in the other. */
constexpr double leastResponse = 0.03;
/** Grey levels (standard deviation) below which there is only noise to be followed. */
constexpr double leastContrast = 2.0;

cv::Mat smallGrey(const QImage& frame)
{
    const QImage brightness = greyOf(frame);
    const cv::Mat grey(brightness.height(), brightness.width(), CV_8UC1,
        const_cast<uchar*>(brightness.constBits()),
        static_cast<std::size_t>(brightness.bytesPerLine()));
    const int height = std::max(1, cvRound(double(smallWidth) * grey.rows / grey.cols));
    cv::Mat small;
    cv::resize(grey, small, {smallWidth, height}, 0, 0, cv::INTER_AREA);
    cv::Mat numbers;
    small.convertTo(numbers, CV_32F);
    return numbers;
}

bool isPlain(const cv::Mat& picture)
{
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(picture, mean, deviation);
    return deviation[0] < leastContrast;
}

} // namespace

std::optional<double> FrameMotion::follow(const QImage& frame)
{
    if (frame.isNull()) {
        return std::nullopt;
    }
    cv::Mat now = smallGrey(frame);
    const bool isSame = frame.size() == std::exchange(m_size, frame.size());
    const cv::Mat before = std::exchange(m_before, now);
    if (before.empty() || !isSame || isPlain(now)) {
        return std::nullopt;
    }
    if (m_window.size() != now.size()) {
        cv::createHanningWindow(m_window, now.size(), CV_32F);
    }
    double response = 0;
    const cv::Point2d shift = cv::phaseCorrelate(before, now, m_window, &response);
    if (response < leastResponse) {
        return std::nullopt;
    }
    return std::hypot(shift.x, shift.y) * 1000.0 / smallWidth;
}

} // namespace skein
