// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "virtualcamera/Optics.h"

#include <QByteArray>
#include <opencv2/core/mat.hpp>

namespace skein {

/**
 * Turns the scene's radiance into a picture: exposure, white balance, the camera's tone curve, and
 * noise; or into what a sensor delivers, which is linear. A value; any thread may use it.
 */
class Exposure final
{
public:
    explicit Exposure(const Optics& optics);

    /** The 8-bit picture, in place. */
    void develop(cv::Mat& picture) const;

    /** 14 bits of linear light on a sensor with an RGGB pattern, black at blackLevel. */
    [[nodiscard]] cv::Mat expose(const cv::Mat& radiance, quint32 seed) const;

    static constexpr int blackLevel = 256;
    static constexpr int whiteLevel = 16383;
    /** How much of each colour the sensor catches of neutral daylight. */
    static constexpr double sensorRed = 0.5;
    static constexpr double sensorBlue = 0.65;

private:
    cv::Mat m_tones;  ///< 1 x 256, BGR
    cv::Mat m_sensor; ///< 1 x 256, 16 bits, BGR
    double m_sigma;
};

/** Noise of one strength, made once and laid over pictures at changing places. */
class NoiseTile final
{
public:
    NoiseTile(int width, int height, double sigma, quint32 seed);
    /** Adds noise to @p picture, different for each @p turn; it may be wider than the tile. */
    void addTo(cv::Mat& picture, quint32 turn) const;
    [[nodiscard]] double sigma() const { return m_sigma; }

private:
    double m_sigma;
    cv::Mat m_more;
    cv::Mat m_less;
};

enum class JpegCare {
    Quick, ///< live view and previews
    Fine,  ///< photographs: exact transform, more colour detail
};

/** JPEG of a BGR picture; an empty array when the encoder fails. */
[[nodiscard]] QByteArray encodeJpeg(const cv::Mat& picture, int quality, JpegCare care);

} // namespace skein
