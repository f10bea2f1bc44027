// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/JpegStrips.h"

#include <QtEndian>
#include <optional>

namespace skein {

namespace {
constexpr quint8 baselineFrame = 0xC0;
constexpr quint8 startOfScan = 0xDA;
constexpr qsizetype markerBytes = 2;
constexpr qsizetype minimalFrameBytes = 13; ///< of a frame header with one component
constexpr int blockSide = 8;

quint16 numberAt(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

QByteArray bigEndian(int value)
{
    const auto number = qToBigEndian(static_cast<quint16>(value));
    return {reinterpret_cast<const char*>(&number), sizeof number};
}

/** Where things stand in the JPEG of one strip. */
struct StripLayout
{
    qsizetype frame = 0; ///< the frame header's marker
    qsizetype scan = 0;  ///< the scan header's marker
    qsizetype data = 0;  ///< the first byte of compressed data, which ends before the end marker
    int width = 0;
    int rows = 0;
    int unitWidth = 0; ///< of the smallest coded unit, in pixels
    int unitRows = 0;

    static std::optional<StripLayout> of(const QByteArray& jpeg);
};

std::optional<StripLayout> StripLayout::of(const QByteArray& jpeg)
{
    StripLayout layout;
    qsizetype at = markerBytes;
    while (at + 2 * markerBytes <= jpeg.size() && static_cast<quint8>(jpeg[at]) == 0xFF) {
        const auto marker = static_cast<quint8>(jpeg[at + 1]);
        const qsizetype next = at + markerBytes + numberAt(jpeg, at + markerBytes);
        if (next > jpeg.size())
            return std::nullopt;
        if (marker == baselineFrame && next - at >= minimalFrameBytes) {
            layout.frame = at;
            layout.rows = numberAt(jpeg, at + 5);
            layout.width = numberAt(jpeg, at + 7);
            const auto sampling = static_cast<quint8>(jpeg[at + 11]); // of the first component
            layout.unitWidth = blockSide * (sampling >> 4U);
            layout.unitRows = blockSide * (sampling & 0x0FU);
        }
        if (marker == startOfScan) {
            layout.scan = at;
            layout.data = next;
            const bool isUsable = layout.frame > 0 && layout.unitWidth > 0 && layout.unitRows > 0;
            return isUsable ? std::optional(layout) : std::nullopt;
        }
        at = next;
    }
    return std::nullopt;
}
} // namespace

QByteArray joinJpegStrips(const QList<QByteArray>& strips)
{
    QByteArray joined;
    QByteArray ending;
    qsizetype frame = 0;
    int height = 0;
    for (qsizetype i = 0; i < strips.size(); ++i) {
        const QByteArray& strip = strips[i];
        const std::optional<StripLayout> layout = StripLayout::of(strip);
        if (!layout)
            return {};
        height += layout->rows;
        if (i == 0) {
            frame = layout->frame;
            ending = strip.right(markerBytes);
            const int unitsAcross = (layout->width + layout->unitWidth - 1) / layout->unitWidth;
            const int units = unitsAcross * (layout->rows / layout->unitRows);
            joined = strip.left(layout->scan);
            if (strips.size() > 1)
                joined += QByteArray("\xFF\xDD\x00\x04", 4) + bigEndian(units);
            joined += QByteArrayView(strip).sliced(layout->scan, layout->data - layout->scan);
        } else {
            joined += '\xFF';
            joined += static_cast<char>(0xD0 + (i - 1) % 8);
        }
        joined +=
            QByteArrayView(strip).sliced(layout->data, strip.size() - markerBytes - layout->data);
    }
    joined.replace(frame + 5, 2, bigEndian(height));
    return joined + ending;
}

} // namespace skein
