// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "virtualcamera/Shot.h"

#include <QByteArray>
#include <QList>
#include <opencv2/core/mat.hpp>

namespace skein {

/**
 * A DNG (Adobe DNG 1.4): the JPEG preview in the first directory, the sensor's data (16 bits, RGGB,
 * linear) in a sub-directory, EXIF. Yields the parts in order, to be written as they are.
 */
[[nodiscard]] QList<QByteArray> assembleDng(const ShotRecipe& recipe, const cv::Mat& sensor,
    cv::Size previewSize, const QByteArray& preview);

} // namespace skein
