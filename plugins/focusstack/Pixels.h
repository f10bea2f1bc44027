// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <opencv2/core.hpp>

namespace skein::focusstack {

/** More than 8 bits a channel. */
bool isDeep(const QImage& image);

/** The image's pixels as R, G, B of 16 bits (CV_16UC3), of whatever format it is. */
cv::Mat pixelsOf(const QImage& image);

/** The image's brightness, shrunk so that no side is longer than @p longestSide. */
cv::Mat1b greyOf(const QImage& image, int longestSide);

/** CV_16UC3 or CV_16UC1 as an image: of 16 bits a channel when @p deep, else of 8. */
QImage imageOf(const cv::Mat& pixels, bool deep);

} // namespace skein::focusstack
