// SPDX-License-Identifier: GPL-3.0-or-later
// The decoder of JPEGs at several scales, the quick one for an eighth, and that of live view.
#include "fuzz/FuzzInput.h"
#include "image/FrameDecoder.h"
#include "image/JpegDecoder.h"
#include "image/JpegSkimmer.h"

using namespace skein;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    initImageLibraries();
    const Bytes bytes(data, size);
    const auto pixels = jpegSize(bytes);
    if (pixels && qint64{pixels->width()} * pixels->height() <= fuzz::fullPixels) {
        static_cast<void>(decodeJpeg(bytes, {}, CancelToken()));
    }
    static_cast<void>(decodeJpeg(bytes, {90, 90}, CancelToken()));
    static_cast<void>(skimJpeg(bytes, CancelToken()));
    static FrameDecoder live;
    const auto frame =
        QByteArray::fromRawData(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    static_cast<void>(live.decode(frame, {320, 200}));
    return 0;
}
