// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Luma.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace skein {

QImage greyOf(const QImage& picture)
{
    switch (picture.format()) {
    case QImage::Format_Invalid:
    case QImage::Format_Grayscale8:
        return picture;
    case QImage::Format_RGB32:
    case QImage::Format_ARGB32:
    case QImage::Format_ARGB32_Premultiplied:
        break;
    default:
        return greyOf(picture.convertToFormat(QImage::Format_RGB32));
    }
    QImage luma(picture.size(), QImage::Format_Grayscale8);
    if (luma.isNull()) {
        return {};
    }
    // OpenCV only reads the first; its matrices have no const.
    const cv::Mat from(picture.height(), picture.width(), CV_8UC4,
        const_cast<uchar*>(picture.constBits()), static_cast<std::size_t>(picture.bytesPerLine()));
    cv::Mat to(luma.height(), luma.width(), CV_8UC1, luma.bits(),
        static_cast<std::size_t>(luma.bytesPerLine()));
    // Of more pixels at once OpenCV would wake other threads, which takes longer than the work.
    constexpr int pixelsAtOnce = 1 << 16;
    const int rowsAtOnce = std::max(1, pixelsAtOnce / from.cols);
    for (int top = 0; top < from.rows; top += rowsAtOnce) {
        const int bottom = std::min(from.rows, top + rowsAtOnce);
        cv::Mat band = to.rowRange(top, bottom);
        // A QRgb lies in memory as blue, green, red, alpha, or the other way round.
        if constexpr (Q_BYTE_ORDER == Q_LITTLE_ENDIAN) {
            cv::cvtColor(from.rowRange(top, bottom), band, cv::COLOR_BGRA2GRAY);
        } else {
            cv::transform(from.rowRange(top, bottom), band, cv::Matx14f(0, 0.299F, 0.587F, 0.114F));
        }
    }
    return luma;
}

} // namespace skein
