// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/Exposure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <opencv2/core.hpp>
#include <opencv2/core/utility.hpp>
#include <turbojpeg.h>

namespace skein {

namespace {
constexpr int grainOffsets = 4096;    ///< places where a row of the sensor's noise may begin
constexpr double sensorNoise = 12.0;  ///< steps of 14 bits for a step of the 8-bit picture
constexpr int tileMargin = 128;       ///< pixels by which a tile of noise may be shifted
constexpr quint32 placesPerTurn = 64; ///< more than tiles lie side by side in any picture

double linearFromSrgb(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double srgbFromLinear(double value)
{
    return value <= 0.0031308 ? value * 12.92 : 1.055 * std::pow(value, 1.0 / 2.4) - 0.055;
}

/** Bright tones run gently into white, as in every camera. */
double shoulder(double light)
{
    constexpr double knee = 0.75;
    return light <= knee ? light : knee + (1 - knee) * (1 - std::exp(-(light - knee) / (1 - knee)));
}
} // namespace

Exposure::Exposure(const Optics& optics)
    : m_tones(1, 256, CV_8UC3)
    , m_sensor(1, 256, CV_16UC3)
    , m_sigma(optics.noiseSigma())
{
    const double gain = optics.exposureGain();
    const std::array<double, 3> balance{optics.blueGain, 1.0, optics.redGain};
    const std::array<double, 3> sensitivity{sensorBlue, 1.0, sensorRed};
    for (int level = 0; level < 256; ++level) {
        const double light = linearFromSrgb(level / 255.0) * gain;
        for (int channel = 0; channel < 3; ++channel) {
            const auto at = static_cast<size_t>(channel);
            m_tones.at<cv::Vec3b>(0, level)[channel] = cv::saturate_cast<uchar>(
                255.0 * srgbFromLinear(std::min(1.0, shoulder(light * balance[at]))));
            m_sensor.at<cv::Vec3w>(0, level)[channel] =
                cv::saturate_cast<ushort>(std::min<double>(whiteLevel,
                    blackLevel + light * sensitivity[at] * (whiteLevel - blackLevel) * 0.8));
        }
    }
}

void Exposure::develop(cv::Mat& picture) const
{
    cv::LUT(picture, m_tones, picture);
}

cv::Mat Exposure::expose(const cv::Mat& radiance, quint32 seed) const
{
    cv::Mat sensor(radiance.rows, radiance.cols, CV_16UC1);
    cv::Mat noise(1, radiance.cols + grainOffsets, CV_16SC1);
    cv::RNG(seed).fill(noise, cv::RNG::NORMAL, 0.0, m_sigma * sensorNoise);
    cv::parallel_for_(cv::Range(0, radiance.rows), [&](const cv::Range& range) {
        cv::Mat light;
        for (int y = range.start; y < range.end; ++y) {
            cv::LUT(radiance.row(y), m_sensor, light);
            const auto* source = light.ptr<cv::Vec3w>(0);
            auto* target = sensor.ptr<ushort>(y);
            const quint32 mixed = (static_cast<quint32>(y) + seed) * 2654435761U;
            const short* grain = noise.ptr<short>(0) + (mixed >> 16U) % grainOffsets;
            for (int x = 0; x < radiance.cols; ++x) {
                const int colour = y % 2 == 0 ? 2 - x % 2 : 1 - x % 2; // R G / G B of a BGR pixel
                target[x] = static_cast<ushort>(
                    std::clamp(source[x][colour] + grain[x], 0, int{whiteLevel}));
            }
        }
    });
    return sensor;
}

NoiseTile::NoiseTile(int width, int height, double sigma, quint32 seed)
    : m_sigma(sigma)
{
    cv::Mat noise(height + tileMargin, width + tileMargin, CV_16SC3);
    cv::RNG random(seed);
    random.fill(
        noise, cv::RNG::NORMAL, cv::Scalar::all(0), cv::Scalar(sigma * 1.3, sigma, sigma * 1.15));
    noise.convertTo(m_more, CV_8U);
    noise.convertTo(m_less, CV_8U, -1.0);
}

void NoiseTile::addTo(cv::Mat& picture, quint32 turn) const
{
    const int width = m_more.cols - tileMargin;
    quint32 place = turn * placesPerTurn;
    for (int left = 0; left < picture.cols; left += width) {
        const quint32 mixed = ++place * 2654435761U;
        const int x = static_cast<int>(mixed >> 8U) % tileMargin;
        const int y = static_cast<int>(mixed >> 20U) % tileMargin;
        const cv::Rect part(x, y, std::min(width, picture.cols - left), picture.rows);
        cv::Mat target = picture(cv::Rect(left, 0, part.width, part.height));
        cv::add(target, m_more(part), target);
        cv::subtract(target, m_less(part), target);
    }
}

QByteArray encodeJpeg(const cv::Mat& picture, int quality, JpegCare care)
{
    const std::unique_ptr<void, int (*)(tjhandle)> encoder(tjInitCompress(), tjDestroy);
    const bool isQuick = care == JpegCare::Quick;
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    const int result = tjCompress2(encoder.get(), picture.data, picture.cols,
        static_cast<int>(picture.step[0]), picture.rows, TJPF_BGR, &bytes, &size,
        isQuick ? TJSAMP_420 : TJSAMP_422, quality, isQuick ? TJFLAG_FASTDCT : TJFLAG_ACCURATEDCT);
    QByteArray jpeg;
    if (result == 0)
        jpeg = QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    tjFree(bytes);
    return jpeg;
}

} // namespace skein
