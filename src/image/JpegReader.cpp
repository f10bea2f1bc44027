// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/JpegReader.h"

#include "image/Picture.h"

#include <QtEndian>
#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstdio>
#include <vector>

// After cstdio: the library's headers do not include what they need.
#include <jerror.h>
#include <jpeglib.h>

namespace skein {

namespace {
/** A progressive file may legally hold hundreds of scans of nothing and keep a core busy for
 * minutes; no camera or editor writes more than a dozen. */
constexpr int maxScans = 64;
/** Pixels beyond this must be paid for with file bytes, or a file of 1 kB could ask for a gigabyte:
 * 4 bytes a pixel for the picture, and 6 more for the coefficients of a progressive file. A block
 * of 64 pixels takes 2 bits at least, a scan of nothing in a progressive one much less. */
constexpr qint64 freePixels = 30'000'000;
constexpr qint64 maxPixelsPerByte = 2000;
/** Below the part of a truncated file that is there. */
constexpr QRgb missingColor = 0xff202020;
constexpr J_COLOR_SPACE screenOrder = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? JCS_EXT_BGRA : JCS_EXT_ARGB;
} // namespace

struct JpegReader::Codec
{
    jpeg_decompress_struct info{};
    jpeg_error_mgr errors{};
    jpeg_progress_mgr progress{};
    jpeg_source_mgr source{};
    std::jmp_buf jump{};
    std::array<char, JMSG_LENGTH_MAX> message{};
    Bytes bytes;
    CancelToken cancel;
    bool stopped = false;
    bool tooLarge = false;
    bool implausible = false;
    bool truncated = false;
    bool damaged = false;
    bool odd = false; ///< Something in the data is not as it should be.
    bool keepsInks = false;
    bool started = false;
    bool hopeless = false;
    JDIMENSION firstMissing = 0;
    JDIMENSION skipped = 0; ///< Rows above the first one that is wanted.
    std::vector<unsigned char> spareLine;

    static Codec& of(j_common_ptr info) { return *static_cast<Codec*>(info->client_data); }
    static Codec& of(j_decompress_ptr info) { return *static_cast<Codec*>(info->client_data); }

    [[noreturn]] static void fail(j_common_ptr info)
    {
        Codec& codec = of(info);
        info->err->format_message(info, codec.message.data());
        std::longjmp(codec.jump, 1);
    }
    static void hear(j_common_ptr info, int level)
    {
        if (level >= 0) {
            return;
        }
        const int code = info->err->msg_code;
        if (code == JWRN_HIT_MARKER || code == JWRN_HUFF_BAD_CODE ||
            code == JWRN_BOGUS_PROGRESSION) {
            of(info).damaged = true;
        }
        of(info).odd = of(info).odd || code == JWRN_EXTRANEOUS_DATA || code == JWRN_MUST_RESYNC ||
                       code == JWRN_JPEG_EOF;
    }
    static void watch(j_common_ptr info)
    {
        Codec& codec = of(info);
        if (codec.cancel.isCancelled() || codec.info.input_scan_number > maxScans) {
            codec.stopped = true;
            std::longjmp(codec.jump, 1);
        }
    }
    static boolean endEarly(j_decompress_ptr info)
    {
        // The library wants to see an end; what it makes of the rest is filled over afterwards.
        static const std::array<JOCTET, 2> endMarker{0xff, JPEG_EOI};
        of(info).truncated = true;
        info->src->next_input_byte = endMarker.data();
        info->src->bytes_in_buffer = endMarker.size();
        return TRUE;
    }
    static void skip(j_decompress_ptr info, long count)
    {
        jpeg_source_mgr& source = *info->src;
        if (count <= 0) {
            return;
        }
        if (static_cast<size_t>(count) > source.bytes_in_buffer) {
            endEarly(info);
            return;
        }
        source.next_input_byte += count;
        source.bytes_in_buffer -= static_cast<size_t>(count);
    }

    bool create();
    bool header();
    bool rows(unsigned char* target, qsizetype stride, JSAMPLE* cmykRow, JpegShare& share);
    bool fillMissing(unsigned char* target, qsizetype stride) const;
    bool readEnd();
};

bool JpegReader::Codec::create()
{
    info.err = jpeg_std_error(&errors);
    info.client_data = this;
    errors.error_exit = &Codec::fail;
    errors.emit_message = &Codec::hear;
    errors.output_message = [](j_common_ptr) {};
    if (setjmp(jump) != 0) {
        return false;
    }
    jpeg_create_decompress(&info);
    info.client_data = this;
    progress.progress_monitor = &Codec::watch;
    info.progress = &progress;
    source.init_source = [](j_decompress_ptr) {};
    source.fill_input_buffer = &Codec::endEarly;
    source.skip_input_data = &Codec::skip;
    source.resync_to_restart = &jpeg_resync_to_restart;
    source.term_source = [](j_decompress_ptr) {};
    source.next_input_byte = bytes.data();
    source.bytes_in_buffer = bytes.size();
    info.src = &source;
    return true;
}

bool JpegReader::Codec::header()
{
    if (setjmp(jump) != 0) {
        return false;
    }
    jpeg_read_header(&info, TRUE);
    const qint64 count = qint64{info.image_width} * info.image_height;
    tooLarge = count > maxPicturePixels;
    implausible =
        count > freePixels && count > static_cast<qint64>(bytes.size()) * maxPixelsPerByte;
    // libjpeg-turbo 3 reads the headers of the lossless JPEGs in RAW files, whose samples it hands
    // out by other functions than these.
    return !tooLarge && !implausible && info.data_precision == BITS_IN_JSAMPLE;
}

/** Reads as far as @p share says, in one go or several. */
bool JpegReader::Codec::rows(
    unsigned char* target, qsizetype stride, JSAMPLE* cmykRow, JpegShare& share)
{
    if (setjmp(jump) != 0) {
        // Hopeless data in the middle: keep the rows above it.
        hopeless = true;
        damaged = true;
        firstMissing = std::min(firstMissing, info.output_scanline);
        return !stopped && info.output_scanline > 0;
    }
    if (!started) {
        firstMissing = info.output_height;
        jpeg_start_decompress(&info);
        started = true;
    }
    const bool inverted = info.saw_Adobe_marker != FALSE;
    const bool sequential = info.buffered_image == FALSE && !jpeg_has_multiple_scans(&info);
    while (!hopeless && info.output_scanline < info.output_height) {
        const JDIMENSION row = info.output_scanline;
        share.next = static_cast<int>(row);
        if (share.next >= share.end) {
            break;
        }
        unsigned char* line = row < skipped
                                  ? spareLine.data()
                                  : target + static_cast<qsizetype>(row - skipped) * stride;
        if (cmykRow) {
            jpeg_read_scanlines(&info, &cmykRow, 1);
            auto* out = reinterpret_cast<QRgb*>(line);
            for (JDIMENSION x = 0; x < info.output_width; ++x) {
                const JSAMPLE* ink = cmykRow + 4 * x;
                // What light is left; Adobe writes the inks inverted.
                const auto light = [ink, inverted](
                                       int i) { return inverted ? ink[i] : 255 - ink[i]; };
                out[x] = qRgb(light(0) * light(3) / 255, light(1) * light(3) / 255,
                    light(2) * light(3) / 255);
            }
        } else {
            jpeg_read_scanlines(&info, &line, 1);
        }
        if (truncated && sequential && firstMissing == info.output_height) {
            firstMissing = row;
        }
    }
    return true;
}

/** False where all is missing. */
bool JpegReader::Codec::fillMissing(unsigned char* target, qsizetype stride) const
{
    for (JDIMENSION row = firstMissing; row < info.output_height; ++row) {
        auto* line = reinterpret_cast<QRgb*>(target + static_cast<qsizetype>(row) * stride);
        std::fill_n(line, info.output_width, missingColor);
    }
    return firstMissing > 0;
}

bool JpegReader::Codec::readEnd()
{
    if (setjmp(jump) != 0) {
        return false;
    }
    jpeg_finish_decompress(&info);
    return true;
}

JpegReader::JpegReader(Bytes bytes, CancelToken cancel)
    : m_codec(std::make_unique<Codec>())
{
    m_codec->bytes = bytes;
    m_codec->cancel = std::move(cancel);
}

JpegReader::~JpegReader()
{
    jpeg_destroy_decompress(&m_codec->info);
}

bool JpegReader::readHeader()
{
    return m_codec->create() && m_codec->header();
}

QSize JpegReader::size() const
{
    return {
        static_cast<int>(m_codec->info.image_width), static_cast<int>(m_codec->info.image_height)};
}

QSize JpegReader::chooseScale(QSize atLeast)
{
    // Eighths other than these have no fast inverse transform and cost more than the next of them.
    constexpr std::array<unsigned, 3> less{1, 2, 4};
    const QSize full = size();
    const auto covers = [full, atLeast](unsigned scale) {
        const auto scaled = [scale](int length) { return (qint64{length} * scale + 7) / 8; };
        return scaled(full.width()) >= std::min(atLeast.width(), full.width()) &&
               scaled(full.height()) >= std::min(atLeast.height(), full.height());
    };
    const auto* found = std::find_if(less.begin(), less.end(), covers);
    return setEighths(atLeast.isEmpty() || found == less.end() ? 8 : *found);
}

QSize JpegReader::setEighths(unsigned eighths)
{
    jpeg_decompress_struct& info = m_codec->info;
    info.scale_denom = 8;
    info.scale_num = eighths;
    info.out_color_space = hasInks() ? JCS_CMYK : screenOrder;
    jpeg_calc_output_dimensions(&info);
    return {static_cast<int>(info.output_width), static_cast<int>(info.output_height)};
}

unsigned JpegReader::eighths() const
{
    return m_codec->info.scale_num;
}

bool JpegReader::readPixels(unsigned char* pixels, qsizetype stride)
{
    std::vector<JSAMPLE> cmykRow;
    if (m_codec->info.out_color_space == JCS_CMYK && !m_codec->keepsInks) {
        cmykRow.resize(size_t{m_codec->info.output_width} * 4);
    }
    JpegShare all;
    all.end = static_cast<int>(m_codec->info.output_height);
    return m_codec->rows(pixels, stride, cmykRow.empty() ? nullptr : cmykRow.data(), all) &&
           m_codec->fillMissing(pixels, stride);
}

bool JpegReader::readShare(unsigned char* pixels, qsizetype stride, JpegShare& share)
{
    return m_codec->rows(pixels, stride, nullptr, share);
}

bool JpegReader::fillMissing(unsigned char* pixels, qsizetype stride) const
{
    return m_codec->fillMissing(pixels, stride);
}

void JpegReader::skipRows(int count)
{
    m_codec->skipped = static_cast<JDIMENSION>(count);
    m_codec->spareLine.resize(size_t{m_codec->info.output_width} * sizeof(QRgb));
}

bool JpegReader::hasManyScans() const
{
    return jpeg_has_multiple_scans(&m_codec->info) != FALSE;
}

bool JpegReader::hasInks() const
{
    const J_COLOR_SPACE space = m_codec->info.jpeg_color_space;
    return space == JCS_CMYK || space == JCS_YCCK;
}

bool JpegReader::hasInvertedInks() const
{
    return m_codec->info.saw_Adobe_marker != FALSE;
}

void JpegReader::keepInks()
{
    m_codec->keepsInks = true;
}

bool JpegReader::isPartial() const
{
    return m_codec->truncated || m_codec->damaged;
}

bool JpegReader::endsClean()
{
    return !isPartial() && m_codec->readEnd() && !m_codec->odd && !isPartial();
}

Error JpegReader::error() const
{
    if (m_codec->cancel.isCancelled()) {
        return pictureCancelled();
    }
    if (m_codec->tooLarge) {
        return pictureTooLarge(size());
    }
    if (m_codec->implausible) {
        return pictureImplausible(size());
    }
    return pictureDamaged(QString::fromLatin1(m_codec->message.data()));
}

} // namespace skein
