// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/FrameDecoder.h"

#include "image/Picture.h"

#include <QtEndian>
#include <algorithm>
#include <turbojpeg.h>

namespace skein {

namespace {
/** Live view has a few megapixels; more is no frame. */
constexpr int maxFrameSide = 8192;
/** The differences to the exact transform and to smooth colour edges do not show in motion. */
constexpr int quickFlags = TJFLAG_FASTDCT | TJFLAG_FASTUPSAMPLE;
constexpr int screenOrder = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? TJPF_BGRA : TJPF_ARGB;

/** Only halves: other scales have no fast transform and cost more than the next larger of these. */
QSize scaledSize(QSize full, QSize box)
{
    const QSize wanted = fittedSize(full, box);
    for (const int denominator : {8, 4, 2}) {
        const tjscalingfactor factor{1, denominator};
        const QSize size(TJSCALED(full.width(), factor), TJSCALED(full.height(), factor));
        if (size.width() >= wanted.width() && size.height() >= wanted.height()) {
            return size;
        }
    }
    return full;
}
} // namespace

FrameDecoder::FrameDecoder()
    : m_codec(tjInitDecompress())
{}

FrameDecoder::~FrameDecoder()
{
    if (m_codec) {
        tjDestroy(m_codec);
    }
}

QImage& FrameDecoder::freeBuffer(QSize size)
{
    const auto usable = [size](const QImage& buffer) {
        return buffer.size() == size && buffer.isDetached();
    };
    if (const auto it = std::find_if(m_buffers.begin(), m_buffers.end(), usable);
        it != m_buffers.end()) {
        return *it;
    }
    // None: give up the hold on one of another size, or on one that somebody keeps.
    const auto stale = std::find_if(m_buffers.begin(), m_buffers.end(),
        [size](const QImage& buffer) { return buffer.size() != size; });
    QImage& buffer = stale != m_buffers.end() ? *stale : m_buffers.front();
    buffer = QImage(size, QImage::Format_RGB32);
    return buffer;
}

Result<QImage> FrameDecoder::decode(const QByteArray& jpeg, QSize box)
{
    const auto broken = [this](const char* detail) {
        return failure(ErrorKind::Io,
            tr("A live-view frame could not be decoded. Live view goes on with the next one."),
            QString::fromLatin1(detail ? detail : tjGetErrorStr2(m_codec)));
    };
    // Some drivers leave the vendor's header in front.
    const qsizetype begin = std::max<qsizetype>(0, jpeg.indexOf("\xff\xd8\xff"));
    const auto* data = reinterpret_cast<const unsigned char*>(jpeg.constData()) + begin;
    const auto length = static_cast<unsigned long>(jpeg.size() - begin);
    int width = 0;
    int height = 0;
    int subsampling = 0;
    int colors = 0;
    if (!m_codec || length == 0) {
        return broken("no data or no codec");
    }
    if (tjDecompressHeader3(m_codec, data, length, &width, &height, &subsampling, &colors) != 0 &&
        tjGetErrorCode(m_codec) == TJERR_FATAL) {
        return broken(nullptr);
    }
    if (width <= 0 || height <= 0 || width > maxFrameSide || height > maxFrameSide) {
        return broken("size out of range");
    }
    m_fullSize = {width, height};
    const QSize size = scaledSize(m_fullSize, box);
    QImage& buffer = freeBuffer(size);
    if (buffer.isNull()) {
        return broken("out of memory");
    }
    const int result = tjDecompress2(m_codec, data, length, buffer.bits(), size.width(),
        static_cast<int>(buffer.bytesPerLine()), size.height(), screenOrder, quickFlags);
    if (result != 0 && tjGetErrorCode(m_codec) == TJERR_FATAL) {
        return broken(nullptr);
    }
    // libjpeg's only warnings about that ("Premature end of JPEG file", "... of data segment").
    m_wasCut = result != 0 && QLatin1String(tjGetErrorStr2(m_codec))
                                  .contains(QLatin1String("premature end"), Qt::CaseInsensitive);
    return buffer;
}

} // namespace skein
