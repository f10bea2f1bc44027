// SPDX-License-Identifier: GPL-3.0-or-later
// A scene that is taken with more or less focus, and how much of it is marked.
#pragma once

#include "analysis/FocusPeaking.h"

#include <QBuffer>
#include <opencv2/imgproc.hpp>

namespace skein {

inline constexpr int width = 640;
inline constexpr int height = 424;
inline constexpr int seed = 20261121;

/** What the lens and the sensor make of a scene. */
struct Shot
{
    double blur = 0;   ///< σ of the defocus, pixels.
    double noise = 0;  ///< Standard deviation, levels of 255.
    int quality = 0;   ///< JPEG, 0 for none.
    int contrast = 60; ///< Of the scene's objects, levels.
};

/** Rectangles, discs and lines on a light that changes slowly. */
inline cv::Mat scene(int contrast)
{
    cv::Mat picture(height, width, CV_32F);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            picture.at<float>(y, x) =
                70 + 80.0F * float(x) / float(width) + 20.0F * float(y) / float(height);
        }
    }
    cv::RNG random(seed);
    for (int i = 0; i < 30; ++i) {
        const cv::Point at(random.uniform(0, width - 60), random.uniform(0, height - 60));
        const cv::Size size(random.uniform(10, 60), random.uniform(10, 60));
        const double step = i % 2 == 0 ? contrast : -contrast;
        cv::rectangle(picture, cv::Rect(at, size), picture.at<float>(at) + step, cv::FILLED);
        cv::circle(picture, {random.uniform(0, width), random.uniform(0, height)},
            random.uniform(4, 20), 120 - step, cv::FILLED);
    }
    return picture;
}

inline QImage imageOf(const cv::Mat& picture)
{
    cv::Mat bytes;
    picture.convertTo(bytes, CV_8U);
    return QImage(bytes.data, bytes.cols, bytes.rows, static_cast<qsizetype>(bytes.step),
        QImage::Format_Grayscale8)
        .convertToFormat(QImage::Format_RGB32);
}

inline QImage throughJpeg(const QImage& image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", quality);
    return QImage::fromData(bytes, "JPG").convertToFormat(QImage::Format_RGB32);
}

inline QImage taken(cv::Mat picture, const Shot& shot)
{
    if (shot.blur > 0) {
        cv::GaussianBlur(picture, picture, {0, 0}, shot.blur);
    }
    if (shot.noise > 0) {
        cv::Mat noise(picture.size(), CV_32F);
        cv::RNG(seed).fill(noise, cv::RNG::NORMAL, 0, shot.noise);
        picture += noise;
    }
    const QImage image = imageOf(picture);
    return shot.quality > 0 ? throughJpeg(image, shot.quality) : image;
}

inline QImage taken(const Shot& shot)
{
    return taken(scene(shot.contrast), shot);
}

/** The part of @p area that is marked so that one sees it. */
inline double marked(const QImage& overlay, QRect area = {})
{
    constexpr int visible = 64;
    area = area.isNull() ? overlay.rect() : area;
    qint64 count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            count += qAlpha(overlay.pixel(x, y)) >= visible ? 1 : 0;
        }
    }
    return double(count) / (double(area.width()) * area.height());
}

inline double markedIn(const QImage& frame, const PeakingOptions& options = {})
{
    return marked(focusPeaking(frame, options));
}

/** One pixel in 10,000. */
inline constexpr double nothing = 1e-4;

} // namespace skein
