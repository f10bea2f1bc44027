// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace skein {

/**
 * From where on a picture counts as over- or under-exposed, in per cent of the largest value of a
 * channel (as encoded in the picture: 98 % of 8 bits is 250 and more, 2 % is 5 and less).
 */
struct ExposureLimits
{
    double overPercent = 98;
    double underPercent = 2;

    friend bool operator==(const ExposureLimits&, const ExposureLimits&) = default;
};

/** One bit each in the bytes of an ExposureMap. */
enum ExposureFlag : quint8 {
    RedOver = 1,
    GreenOver = 2,
    BlueOver = 4,
    Under = 8,
    AnyOver = RedOver | GreenOver | BlueOver,
};

/**
 * Where a picture is over- or under-exposed: one byte of ExposureFlags per pixel, as a
 * Format_Grayscale8 image. A value; cheap to copy.
 *
 * A pixel is over-exposed when any channel is at or above its limit, because colour is lost then;
 * it is under-exposed when all channels are at or below theirs ("any RGB channel" of darktable's
 * over- and under-exposure warning). Fully transparent pixels of pictures with alpha are neither.
 *
 * For RAW files the same map is made of the sensor's data, by whoever reads them: give
 * fromPicture() an image (RGBX64 for full precision, reduced to one pixel per group of photosites)
 * of each channel's way from black level to saturation, and limits for it; or fill the flags and
 * hand them to fromFlags(). The map may be smaller than the picture over which it is painted.
 */
class ExposureMap final
{
public:
    /** Null, as is the map of a null picture. */
    ExposureMap() = default;

    /**
     * Reads every format of QImage; those with 8 bits in 32, 8-bit grey and RGBA64, RGBX64 and
     * 16-bit grey without conversion. One pass, on the calling thread.
     */
    [[nodiscard]] static ExposureMap fromPicture(
        const QImage& picture, const ExposureLimits& limits);
    /** Takes over what somebody else found; null unless @p flags is of Format_Grayscale8. */
    [[nodiscard]] static ExposureMap fromFlags(const QImage& flags);

    [[nodiscard]] bool isNull() const { return m_flags.isNull(); }
    [[nodiscard]] const QImage& flags() const { return m_flags; }

private:
    QImage m_flags;
};

} // namespace skein
