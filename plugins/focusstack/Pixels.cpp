// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pixels.h"

#include <QPixelFormat>
#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace skein::focusstack {

namespace {

/** So many rows are converted at once: a whole photograph twice would be too much memory. */
constexpr int rowsAtOnce = 64;
constexpr double eightBitsOf16 = 1.0 / 257;

int matTypeOf(QImage::Format format)
{
    switch (format) {
    case QImage::Format_RGB888:
        return CV_8UC3;
    case QImage::Format_RGBX64:
        return CV_16UC4;
    case QImage::Format_Grayscale16:
        return CV_16UC1;
    default:
        return CV_8UC1;
    }
}

/** The pixels of @p image themselves; it must outlive what is returned, and be one of these. */
cv::Mat viewOf(QImage& image)
{
    return {image.height(), image.width(), matTypeOf(image.format()), image.bits(),
        static_cast<std::size_t>(image.bytesPerLine())};
}

QImage::Format formatOf(const cv::Mat& pixels, bool deep)
{
    if (pixels.channels() == 1) {
        return deep ? QImage::Format_Grayscale16 : QImage::Format_Grayscale8;
    }
    return deep ? QImage::Format_RGBX64 : QImage::Format_RGB888;
}

} // namespace

bool isDeep(const QImage& image)
{
    const QPixelFormat format = image.pixelFormat();
    return std::max({format.redSize(), format.brightnessSize()}) > 8;
}

cv::Mat pixelsOf(const QImage& image)
{
    cv::Mat pixels(image.height(), image.width(), CV_16UC3);
    for (int y = 0; y < pixels.rows; y += rowsAtOnce) {
        const int rows = std::min(rowsAtOnce, pixels.rows - y);
        QImage part = image.copy(0, y, image.width(), rows).convertToFormat(QImage::Format_RGBX64);
        cv::cvtColor(viewOf(part), pixels.rowRange(y, y + rows), cv::COLOR_RGBA2RGB);
    }
    return pixels;
}

cv::Mat1b greyOf(const QImage& image, int longestSide)
{
    QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    const cv::Mat all = viewOf(grey);
    const int longest = std::max(all.cols, all.rows);
    if (longest <= longestSide) {
        return all.clone();
    }
    const double factor = static_cast<double>(longestSide) / longest;
    const cv::Size size(
        std::max(1, cvRound(all.cols * factor)), std::max(1, cvRound(all.rows * factor)));
    cv::Mat1b small;
    cv::resize(all, small, size, 0, 0, cv::INTER_AREA);
    return small;
}

QImage imageOf(const cv::Mat& pixels, bool deep)
{
    QImage image(pixels.cols, pixels.rows, formatOf(pixels, deep));
    if (image.isNull()) {
        return image;
    }
    cv::Mat target = viewOf(image);
    for (int y = 0; y < pixels.rows; ++y) {
        cv::Mat row = target.row(y);
        if (!deep) {
            pixels.row(y).convertTo(row, CV_8U, eightBitsOf16);
        } else if (pixels.channels() == 1) {
            pixels.row(y).copyTo(row);
        } else {
            cv::cvtColor(pixels.row(y), row, cv::COLOR_RGB2RGBA);
        }
    }
    return image;
}

} // namespace skein::focusstack
