// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ExposureMap.h"

#include "analysis/VectorOperators.h"

#include <QRgba64>
#include <algorithm>
#include <array>
#include <cmath>

namespace skein {

namespace {

/** Not yet known to be dark; turned into Under where no channel has set it. */
constexpr quint8 bright = Under;

/** The limits as values of a channel with @p largest as its largest. */
struct Steps
{
    Steps(const ExposureLimits& limits, int largest)
        : over(static_cast<int>(std::ceil(part(limits.overPercent) * largest - rounding)))
        , under(static_cast<int>(std::floor(part(limits.underPercent) * largest + rounding)))
    {}

    [[nodiscard]] quint8 flags(int value, ExposureFlag channel) const
    {
        return static_cast<quint8>((value >= over ? channel : 0) | (value > under ? bright : 0));
    }

    int over;
    int under;

private:
    static constexpr double rounding = 1e-6; // 100 % of 65535 is 65535, whatever the last bit says

    static double part(double percent)
    {
        return std::isfinite(percent) ? std::clamp(percent, 0.0, 100.0) / 100 : 0;
    }
};

/** What each value of an 8-bit channel means. */
using Table = std::array<quint8, 256>;

Table tableFor(const Steps& steps, int channel)
{
    Table table{};
    for (int value = 0; value < 256; ++value) {
        table[static_cast<std::size_t>(value)] =
            steps.flags(value, static_cast<ExposureFlag>(channel));
    }
    return table;
}

template<typename Pixel, typename Flags>
QImage mapped(const QImage& picture, Flags flagsOf)
{
    QImage map(picture.size(), QImage::Format_Grayscale8);
    if (map.isNull()) {
        return {};
    }
    for (int y = 0; y < picture.height(); ++y) {
        const auto* from = reinterpret_cast<const Pixel*>(picture.constScanLine(y));
        std::transform(from, from + picture.width(), map.scanLine(y), flagsOf);
    }
    return map;
}

/** Pixels looked at together: nearly all of most pictures are marked in no way. */
constexpr int block = 16;

#if CV_SIMD128
/** No value of the block's pixels (0xAARRGGBB) is over its limit, and green is nowhere under its
 * own: they have no flags. */
inline bool areUnmarked(const QRgb* pixels, const Steps& steps)
{
    using namespace cv;
    constexpr int vectorPixels = 4;
    const v_uint32x4 colours = v_setall_u32(0x00ffffff);
    const v_uint32x4 others = v_setall_u32(0xffff00ff);
    v_uint8x16 most = v_setzero_u8();
    v_uint8x16 least = v_setall_u8(0xff);
    for (int i = 0; i < block; i += vectorPixels) {
        const v_uint32x4 four = v_load(pixels + i);
        most = v_max(most, v_reinterpret_as_u8(vectors::both(four, colours)));
        least = v_min(least, v_reinterpret_as_u8(vectors::either(four, others)));
    }
    return v_reduce_max(most) < steps.over && v_reduce_min(least) > steps.under;
}
#else
inline bool areUnmarked(const QRgb* /*pixels*/, const Steps& /*steps*/)
{
    return false; // Not known.
}
#endif

/** As mapped(), a block at a time where it has no flags. */
template<typename Flags>
QImage mappedInBlocks(const QImage& picture, const Steps& steps, Flags flagsOf)
{
    QImage map(picture.size(), QImage::Format_Grayscale8);
    if (map.isNull()) {
        return {};
    }
    const int width = picture.width();
    for (int y = 0; y < picture.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        uchar* to = map.scanLine(y);
        for (int x = 0; x < width; x += block) {
            const int count = std::min(block, width - x);
            if (count == block && areUnmarked(from + x, steps)) {
                std::fill_n(to + x, block, uchar{0});
            } else {
                std::transform(from + x, from + x + count, to + x, flagsOf);
            }
        }
    }
    return map;
}

QImage mapOf32Bits(const QImage& picture, const Steps& steps)
{
    const Table red = tableFor(steps, RedOver);
    const Table green = tableFor(steps, GreenOver);
    const Table blue = tableFor(steps, BlueOver);
    const auto flags = [&](QRgb pixel) {
        return static_cast<quint8>(
            (red[(pixel >> 16) & 0xff] | green[(pixel >> 8) & 0xff] | blue[pixel & 0xff]) ^ Under);
    };
    if (!picture.hasAlphaChannel()) {
        return mappedInBlocks(picture, steps, flags);
    }
    return mappedInBlocks(
        picture, steps, [&](QRgb pixel) { return qAlpha(pixel) == 0 ? quint8{0} : flags(pixel); });
}

QImage mapOf64Bits(const QImage& picture, const Steps& steps)
{
    const bool hasAlpha = picture.hasAlphaChannel();
    return mapped<QRgba64>(picture, [&steps, hasAlpha](QRgba64 pixel) {
        const int flags = steps.flags(pixel.red(), RedOver) |
                          steps.flags(pixel.green(), GreenOver) |
                          steps.flags(pixel.blue(), BlueOver);
        return static_cast<quint8>(hasAlpha && pixel.alpha() == 0 ? 0 : flags ^ Under);
    });
}

} // namespace

ExposureMap ExposureMap::fromPicture(const QImage& picture, const ExposureLimits& limits)
{
    ExposureMap map;
    const Steps steps8(limits, 0xff);
    const Steps steps16(limits, 0xffff);
    switch (picture.format()) {
    case QImage::Format_Invalid:
        break;
    case QImage::Format_RGB32:
    case QImage::Format_ARGB32:
        map.m_flags = mapOf32Bits(picture, steps8);
        break;
    case QImage::Format_Grayscale8: {
        const Table table = tableFor(steps8, AnyOver);
        map.m_flags = mapped<uchar>(
            picture, [&table](uchar value) { return static_cast<quint8>(table[value] ^ Under); });
        break;
    }
    case QImage::Format_Grayscale16:
        map.m_flags = mapped<quint16>(picture, [&steps16](quint16 value) {
            return static_cast<quint8>(steps16.flags(value, AnyOver) ^ Under);
        });
        break;
    case QImage::Format_RGBX64:
    case QImage::Format_RGBA64:
        map.m_flags = mapOf64Bits(picture, steps16);
        break;
    default: {
        const bool isDeep = picture.depth() > 32 || picture.pixelFormat().redSize() > 8;
        map.m_flags = isDeep ? mapOf64Bits(picture.convertToFormat(QImage::Format_RGBA64), steps16)
                             : mapOf32Bits(picture.convertToFormat(QImage::Format_ARGB32), steps8);
        break;
    }
    }
    return map;
}

ExposureMap ExposureMap::fromFlags(const QImage& flags)
{
    ExposureMap map;
    if (flags.format() == QImage::Format_Grayscale8) {
        map.m_flags = flags;
    }
    return map;
}

} // namespace skein
