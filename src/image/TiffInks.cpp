// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/TiffInks.h"

#include "colour/ColourTransform.h"
#include "image/Orientation.h"
#include "image/PictureColour.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <tiffio.h>
#include <vector>

namespace skein {

namespace {

constexpr std::size_t inkCount = 4;
/** Between two looks at whether the result is still wanted. */
constexpr int bandRows = 128;
/** A row, or a strip that is packed, has no more bytes than this. */
constexpr tmsize_t mostAtOnce = tmsize_t{1} << 30;

/** A file in memory, as the library asks for it. */
struct Source
{
    Bytes bytes;
    std::size_t at = 0;
};

Source& sourceOf(thandle_t handle)
{
    return *static_cast<Source*>(handle);
}

tmsize_t readBytes(thandle_t handle, void* to, tmsize_t wanted)
{
    Source& source = sourceOf(handle);
    const std::size_t left = source.bytes.size() - std::min(source.at, source.bytes.size());
    const std::size_t count =
        std::min(left, static_cast<std::size_t>(std::max<tmsize_t>(wanted, 0)));
    if (count > 0) {
        std::memcpy(to, source.bytes.data() + source.at, count);
        source.at += count;
    }
    return static_cast<tmsize_t>(count);
}

tmsize_t writeNothing(thandle_t /*handle*/, void* /*from*/, tmsize_t /*wanted*/)
{
    return 0;
}

toff_t seek(thandle_t handle, toff_t offset, int whence)
{
    Source& source = sourceOf(handle);
    const toff_t start = whence == SEEK_CUR   ? source.at
                         : whence == SEEK_END ? source.bytes.size()
                                              : 0;
    source.at = static_cast<std::size_t>(start + offset); // wraps for those that go back
    return source.at;
}

int closeNothing(thandle_t /*handle*/)
{
    return 0;
}

toff_t sizeOf(thandle_t handle)
{
    return sourceOf(handle).bytes.size();
}

/** Damaged files are nothing to print about. */
int keepQuiet(TIFF* /*tiff*/, void* /*data*/, const char* /*where*/, const char* /*format*/,
    va_list /*arguments*/)
{
    return 1;
}

struct Closer
{
    void operator()(TIFF* tiff) const { TIFFClose(tiff); }
    void operator()(TIFFOpenOptions* options) const { TIFFOpenOptionsFree(options); }
};
using Tiff = std::unique_ptr<TIFF, Closer>;

Tiff opened(Source& source)
{
    const std::unique_ptr<TIFFOpenOptions, Closer> options(TIFFOpenOptionsAlloc());
    TIFFOpenOptionsSetMaxSingleMemAlloc(options.get(), mostAtOnce);
    TIFFOpenOptionsSetErrorHandlerExtR(options.get(), &keepQuiet, nullptr);
    TIFFOpenOptionsSetWarningHandlerExtR(options.get(), &keepQuiet, nullptr);
    // "m": nothing is mapped; the file is in memory already.
    return Tiff(TIFFClientOpenExt("picture", "rm", &source, &readBytes, &writeNothing, &seek,
        &closeNothing, &sizeOf, nullptr, nullptr, options.get()));
}

quint16 fieldOf(TIFF* tiff, ttag_t tag)
{
    quint16 value = 0;
    return TIFFGetFieldDefaulted(tiff, tag, &value) == 1 ? value : quint16{0};
}

/** How the inks of a pixel lie in a row. */
struct Layout
{
    QSize size;
    std::size_t samples = 0; ///< Of a pixel: the inks, then what counts for nothing here.
    bool isDeep = false;     ///< 16 bits each.

    [[nodiscard]] std::size_t rowBytes() const
    {
        return static_cast<std::size_t>(size.width()) * samples * (isDeep ? 2 : 1);
    }
};

std::optional<Layout> layoutOf(TIFF* tiff)
{
    constexpr std::size_t mostSamples = 8;
    quint32 width = 0;
    quint32 height = 0;
    TIFFGetField(tiff, TIFFTAG_IMAGEWIDTH, &width);
    TIFFGetField(tiff, TIFFTAG_IMAGELENGTH, &height);
    const quint16 bits = fieldOf(tiff, TIFFTAG_BITSPERSAMPLE);
    const Layout layout{QSize(static_cast<int>(std::min<quint32>(width, maxPicturePixels)),
                            static_cast<int>(std::min<quint32>(height, maxPicturePixels))),
        fieldOf(tiff, TIFFTAG_SAMPLESPERPIXEL), bits == 16};
    const bool isKnown = fieldOf(tiff, TIFFTAG_PHOTOMETRIC) == PHOTOMETRIC_SEPARATED &&
                         fieldOf(tiff, TIFFTAG_INKSET) == INKSET_CMYK &&
                         fieldOf(tiff, TIFFTAG_SAMPLEFORMAT) == SAMPLEFORMAT_UINT &&
                         fieldOf(tiff, TIFFTAG_PLANARCONFIG) == PLANARCONFIG_CONTIG &&
                         (bits == 8 || bits == 16) && TIFFIsTiled(tiff) == 0 &&
                         layout.samples >= inkCount && layout.samples <= mostSamples;
    const bool fits = !layout.size.isEmpty() &&
                      qint64{layout.size.width()} * layout.size.height() <= maxPicturePixels;
    if (!isKnown || !fits ||
        TIFFScanlineSize64(tiff) != static_cast<std::uint64_t>(layout.rowBytes())) {
        return std::nullopt;
    }
    return layout;
}

/** The four inks of each pixel of @p row, 8 bits each. */
void takeInks(const std::vector<unsigned char>& row, const Layout& layout, unsigned char* inks)
{
    const auto width = static_cast<std::size_t>(layout.size.width());
    for (std::size_t x = 0; x < width; ++x) {
        for (std::size_t ink = 0; ink < inkCount; ++ink) {
            const std::size_t sample = x * layout.samples + ink;
            if (layout.isDeep) {
                quint16 value = 0; // The library has put it into our order of bytes.
                std::memcpy(&value, row.data() + 2 * sample, sizeof value);
                *inks++ = static_cast<unsigned char>(value >> 8);
            } else {
                *inks++ = row[sample];
            }
        }
    }
}

} // namespace

std::optional<Result<DecodedImage>> decodeTiffInks(Bytes bytes, const CancelToken& cancel)
{
    Source source{bytes};
    const Tiff tiff = opened(source);
    const auto layout = tiff ? layoutOf(tiff.get()) : std::nullopt;
    const auto profile = layout ? tiffColour(bytes, true) : std::nullopt;
    if (!profile) {
        return std::nullopt;
    }
    const ColourTransform transform(
        {*profile, ColourProfile::adobeRgb(), ColourIntent::Relative, true});
    QImage image(layout->size, QImage::Format_RGB32);
    std::vector<unsigned char> row(layout->rowBytes());
    const std::size_t width = static_cast<std::size_t>(layout->size.width());
    std::vector<unsigned char> inks(width * inkCount * bandRows);
    if (image.isNull()) {
        return tl::unexpected(pictureOutOfMemory(layout->size));
    }
    image.fill(Qt::white);
    bool isWhole = true;
    for (int y = 0; y < image.height() && isWhole; y += bandRows) {
        if (cancel.isCancelled()) {
            return tl::unexpected(pictureCancelled());
        }
        const int wanted = std::min(bandRows, image.height() - y);
        int read = 0;
        while (read < wanted &&
               TIFFReadScanline(tiff.get(), row.data(), static_cast<quint32>(y + read)) == 1) {
            takeInks(row, *layout, inks.data() + static_cast<std::size_t>(read) * width * inkCount);
            ++read;
        }
        // Rows of 32-bit pixels follow each other without gaps.
        transform.applyToInks(
            inks.data(), false, reinterpret_cast<QRgb*>(image.scanLine(y)), read * image.width());
        isWhole = read == wanted;
    }
    const Orientation turn = orientationFromExif(fieldOf(tiff.get(), TIFFTAG_ORIENTATION));
    return DecodedImage{oriented(image, turn), !isWhole, false, ColourProfile::adobeRgb()};
}

} // namespace skein
