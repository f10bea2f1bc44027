// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/JpegTurner.h"

#include "image/JpegDecoder.h"
#include "image/JpegReader.h"

#include <QBuffer>
#include <memory>
#include <turbojpeg.h>

namespace skein {

namespace {

constexpr int quality = 95;

struct DestroyTransform
{
    void operator()(void* handle) const { tjDestroy(handle); }
};

struct FreeBytes
{
    void operator()(unsigned char* bytes) const { tjFree(bytes); }
};

/** Makes upright what is stored so. */
int operationOf(Orientation orientation)
{
    switch (orientation) {
    case Orientation::MirroredHorizontally:
        return TJXOP_HFLIP;
    case Orientation::Rotated180:
        return TJXOP_ROT180;
    case Orientation::MirroredVertically:
        return TJXOP_VFLIP;
    case Orientation::Transposed:
        return TJXOP_TRANSPOSE;
    case Orientation::Rotated90:
        return TJXOP_ROT90;
    case Orientation::Transversed:
        return TJXOP_TRANSVERSE;
    case Orientation::Rotated270:
        return TJXOP_ROT270;
    case Orientation::Normal:
        break;
    }
    return TJXOP_NONE;
}

/** Without decoding; empty where that would leave some blocks as they are. */
QByteArray turnedBlocks(const QByteArray& jpeg, Orientation orientation)
{
    const std::unique_ptr<void, DestroyTransform> transformer(tjInitTransform());
    if (!transformer) {
        return {};
    }
    tjtransform how{};
    how.op = operationOf(orientation);
    how.options = TJXOPT_PERFECT;
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    const int failed =
        tjTransform(transformer.get(), reinterpret_cast<const unsigned char*>(jpeg.constData()),
            static_cast<unsigned long>(jpeg.size()), 1, &bytes, &size, &how, 0);
    const std::unique_ptr<unsigned char, FreeBytes> owned(bytes);
    if (failed != 0 || bytes == nullptr) {
        return {};
    }
    return {reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size)};
}

QByteArray writtenAnew(const QByteArray& jpeg, Orientation orientation)
{
    const Bytes bytes(reinterpret_cast<const unsigned char*>(jpeg.constData()),
        static_cast<std::size_t>(jpeg.size()));
    const auto decoded = decodeJpeg(bytes, {}, CancelToken());
    if (!decoded || decoded->image.isNull()) {
        return {};
    }
    QByteArray written;
    QBuffer buffer(&written);
    buffer.open(QIODevice::WriteOnly);
    return oriented(decoded->image, orientation).save(&buffer, "JPEG", quality) ? written
                                                                                : QByteArray();
}

} // namespace

QByteArray turnedJpeg(const QByteArray& jpeg, Orientation orientation)
{
    if (orientation == Orientation::Normal) {
        return jpeg;
    }
    const Bytes bytes(reinterpret_cast<const unsigned char*>(jpeg.constData()),
        static_cast<std::size_t>(jpeg.size()));
    JpegReader reader(bytes, CancelToken());
    if (!reader.readHeader()) {
        return {}; // None, or one that says it is larger than any.
    }
    // The library would turn any number of scans of nothing; who decodes stops.
    QByteArray turned = reader.hasManyScans() ? QByteArray() : turnedBlocks(jpeg, orientation);
    return turned.isEmpty() ? writtenAnew(jpeg, orientation) : turned;
}

} // namespace skein
