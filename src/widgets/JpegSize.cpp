// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/JpegSize.h"

namespace skein {

namespace {

int byteAt(QByteArrayView bytes, qsizetype position)
{
    return static_cast<uchar>(bytes[position]);
}

int wordAt(QByteArrayView bytes, qsizetype position)
{
    return byteAt(bytes, position) * 256 + byteAt(bytes, position + 1);
}

/** SOF0 to SOF15 but for the tables that share their range (ITU-T T.81, table B.1). */
bool isFrameHeader(int marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

} // namespace

QSize jpegSize(QByteArrayView jpeg)
{
    constexpr qsizetype frameHeaderBytes = 9;
    qsizetype position = 2;
    while (position + frameHeaderBytes <= jpeg.size() && byteAt(jpeg, position) == 0xff) {
        const int marker = byteAt(jpeg, position + 1);
        if (marker == 0xff) {
            ++position; // Fill bytes are allowed before a marker.
            continue;
        }
        if (isFrameHeader(marker)) {
            return {wordAt(jpeg, position + 7), wordAt(jpeg, position + 5)};
        }
        position += 2 + wordAt(jpeg, position + 2);
    }
    return {};
}

} // namespace skein
