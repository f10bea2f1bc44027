// SPDX-License-Identifier: GPL-3.0-or-later
// The decoder of JPEGs at several scales, the quick one for an eighth, the
// parting of a picture, and that of live view.
#include "fuzz/FuzzInput.h"
#include "image/FrameDecoder.h"
#include "image/JpegDecoder.h"
#include "image/JpegSkimmer.h"
#include "image/JpegSplitter.h"

using namespace skein;

namespace {
void split(Bytes bytes)
{
    JpegSplitter splitter(bytes);
    if (splitter.readHeaders()) {
        const auto isWanted = [half = splitter.rows() / 2](int row) { return row >= half; };
        if (const auto part = splitter.lowerPart(isWanted, CancelToken())) {
            static_cast<void>(decodeJpeg(part->jpeg, {}, CancelToken()));
        }
    }
}
} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    initImageLibraries();
    const Bytes bytes(data, size);
    const auto pixels = jpegSize(bytes);
    if (pixels && qint64{pixels->width()} * pixels->height() <= fuzz::fullPixels) {
        static_cast<void>(decodeJpeg(bytes, {}, CancelToken()));
        split(bytes);
    }
    static_cast<void>(decodeJpeg(bytes, {90, 90}, CancelToken()));
    static_cast<void>(skimJpeg(bytes, CancelToken()));
    static FrameDecoder live;
    const auto frame =
        QByteArray::fromRawData(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    static_cast<void>(live.decode(frame, {320, 200}));
    return 0;
}
