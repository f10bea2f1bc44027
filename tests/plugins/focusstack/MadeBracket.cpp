// SPDX-License-Identifier: GPL-3.0-or-later
#include "MadeBracket.h"

#include "focusstack/Pixels.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <opencv2/imgproc.hpp>

namespace skein {

namespace {

constexpr int margin = 40;

} // namespace

cv::Mat madeTexture(cv::Size size, quint64 seed)
{
    cv::RNG random(seed);
    cv::Mat scene(size, CV_32FC3, cv::Scalar(0.45, 0.5, 0.4));
    const int area = size.area();
    for (int i = 0; i < area / 90; ++i) {
        const cv::Point from(random.uniform(0, size.width), random.uniform(0, size.height));
        const cv::Scalar colour(
            random.uniform(0.1, 0.9), random.uniform(0.1, 0.9), random.uniform(0.1, 0.9));
        if (i % 3 == 0) {
            cv::circle(scene, from, random.uniform(1, 9), colour, cv::FILLED, cv::LINE_AA);
        } else {
            const cv::Point to(random.uniform(-25, 25), random.uniform(-25, 25));
            cv::line(scene, from, from + to, colour, 1 + i % 2, cv::LINE_AA);
        }
    }
    // As sharp as a lens and a sensor are, so that it can be moved by parts of a pixel.
    cv::GaussianBlur(scene, scene, {}, 0.7);
    return scene;
}

QImage madeImage(const cv::Mat& pixels, bool deep)
{
    cv::Mat sixteen;
    pixels.convertTo(sixteen, CV_16U, 65535);
    return focusstack::imageOf(sixteen, deep);
}

MadeBracket::MadeBracket(const Options& options)
    : m_options(options)
{
    const cv::Size size = options.size;
    const cv::Size wide(size.width + 2 * margin, size.height + 2 * margin);
    const cv::Mat scene = madeTexture(wide, options.seed);
    sharp = scene(cv::Rect({margin, margin}, size)).clone();
    cv::RNG random(options.seed + 1);
    for (int i = 0; i < options.frames; ++i) {
        cv::Mat focused = scene.clone();
        for (int band = 0; band < options.frames; ++band) {
            const int from = band == 0 ? 0 : margin + band * size.height / options.frames;
            const int to = band == options.frames - 1
                               ? wide.height
                               : margin + (band + 1) * size.height / options.frames;
            if (band != i) {
                cv::Mat blurred;
                cv::GaussianBlur(scene, blurred, {}, 1.6 * std::abs(band - i));
                blurred.rowRange(from, to).copyTo(focused.rowRange(from, to));
            }
        }
        cv::Matx23d map = toFrame(i);
        // From places of the scene with its margin.
        map(0, 2) -= margin * (map(0, 0) + map(0, 1));
        map(1, 2) -= margin * (map(1, 0) + map(1, 1));
        cv::Mat frame;
        cv::warpAffine(focused, frame, map, size, cv::INTER_LANCZOS4);
        if (options.noise > 0) {
            cv::Mat noise(size, CV_32FC3);
            random.fill(noise, cv::RNG::NORMAL, 0, options.noise / 255);
            frame += noise;
        }
        frames.push_back(madeImage(frame, options.deep));
    }
}

cv::Matx23d MadeBracket::toFrame(int i) const
{
    const int steps = i - m_options.frames / 2;
    const double scale = 1 + m_options.breathing * steps;
    const double a = scale * std::cos(m_options.turn * steps);
    const double b = scale * std::sin(m_options.turn * steps);
    const double x = (m_options.size.width - 1) / 2.0;
    const double y = (m_options.size.height - 1) / 2.0;
    return {a, -b, x - a * x + b * y + m_options.drift.x * steps, b, a,
        y - b * x - a * y + m_options.drift.y * steps};
}

int MadeBracket::bandAt(int y) const
{
    return std::clamp(y * m_options.frames / m_options.size.height, 0, m_options.frames - 1);
}

} // namespace skein
