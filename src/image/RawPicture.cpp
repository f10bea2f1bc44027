// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/RawPicture.h"

#include "colour/BuiltInProfiles.h"
#include "image/EmbeddedJpegs.h"
#include "image/JpegDecoder.h"
#include "image/Orientation.h"
#include "image/SensorData.h"

#include <algorithm>
#include <cmath>
#include <libraw/libraw.h>

namespace skein {

namespace {

/** A preview that lacks this little of the full size has "all" pixels: makers crop a border. */
constexpr double previewIsFull = 0.95;

/** LibRaw, and where it is going to read the sensor's data. */
class RawReader final : public LibRaw
{
public:
    [[nodiscard]] SensorData sensorData() const
    {
        const auto& unpacker = libraw_internal_data.unpacker_data;
        return {static_cast<std::uint64_t>(std::max<INT64>(0, unpacker.data_offset)),
            unpacker.data_size};
    }
};

} // namespace

struct RawPicture::Codec
{
    explicit Codec(std::shared_ptr<const MappedFile> mapped)
        : file(std::move(mapped))
        , embedded(file->bytes())
    {}

    bool openRaw();
    [[nodiscard]] QSize storedSize() const;
    [[nodiscard]] Orientation orientation() const { return orientationFromFlip(turn); }
    void unpackThumbnail();
    Result<DecodedImage> develop(bool half, const CancelToken& cancel);
    static int keepGoing(void* token, LibRaw_progress, int, int)
    {
        return static_cast<const CancelToken*>(token)->isCancelled() ? 1 : 0;
    }

    const std::shared_ptr<const MappedFile> file;
    EmbeddedJpegs embedded;
    std::unique_ptr<RawReader> raw;
    int turn = 0;
    bool isCut = false; // The sensor's data are not there to their end.
    bool thumbnailTried = false;
    QImage bitmapThumbnail; // as stored
};

bool RawPicture::Codec::openRaw()
{
    raw = std::make_unique<RawReader>();
    raw->set_dataerror_handler(nullptr, nullptr); // or it prints to stderr
    const Bytes bytes = file->bytes();
    if (raw->open_buffer(const_cast<unsigned char*>(bytes.data()), bytes.size()) !=
        LIBRAW_SUCCESS) {
        return false;
    }
    turn = raw->imgdata.sizes.flip;
    isCut = isCutInSensorData(bytes, raw->sensorData());
    return true;
}

QSize RawPicture::Codec::storedSize() const
{
    const auto& sizes = raw->imgdata.sizes;
    // Some old sensors have oblong pixels; development stretches them.
    const double aspect = sizes.pixel_aspect > 0 ? sizes.pixel_aspect : 1;
    const double width = aspect > 1 ? sizes.width * aspect : sizes.width;
    const double height = aspect < 1 ? sizes.height / aspect : sizes.height;
    return {static_cast<int>(std::lround(width)), static_cast<int>(std::lround(height))};
}

void RawPicture::Codec::unpackThumbnail()
{
    if (std::exchange(thumbnailTried, true) || raw->unpack_thumb() != LIBRAW_SUCCESS) {
        return;
    }
    const libraw_thumbnail_t& thumbnail = raw->imgdata.thumbnail;
    const auto* data = reinterpret_cast<const unsigned char*>(thumbnail.thumb);
    if (thumbnail.tformat == LIBRAW_THUMBNAIL_JPEG) {
        embedded.add({data, thumbnail.tlength});
    } else if (thumbnail.tformat == LIBRAW_THUMBNAIL_BITMAP && thumbnail.tcolors == 3 &&
               size_t{thumbnail.twidth} * thumbnail.theight * 3 <= thumbnail.tlength) {
        bitmapThumbnail = QImage(
            data, thumbnail.twidth, thumbnail.theight, thumbnail.twidth * 3, QImage::Format_RGB888)
                              .convertToFormat(QImage::Format_RGB32);
    }
}

Result<DecodedImage> RawPicture::Codec::develop(bool half, const CancelToken& cancel)
{
    // A LibRaw object develops once; the next size begins again from the mapped bytes.
    const auto developer = std::make_unique<LibRaw>(); // too large for a stack
    developer->imgdata.params.use_camera_wb = 1;
    developer->imgdata.params.output_bps = 8;
    // sRGB, with its own curve: LibRaw's default is the one of BT.709.
    developer->imgdata.params.output_color = 1;
    developer->imgdata.params.gamm[0] = 1 / 2.4;
    developer->imgdata.params.gamm[1] = 12.92;
    // Brightening each frame by its own histogram would hide a wrong exposure.
    developer->imgdata.params.no_auto_bright = 1;
    developer->imgdata.params.half_size = half ? 1 : 0;
    developer->imgdata.params.user_qual = 2; // PPG: a fifth of AHD's time, no visible difference
    developer->set_progress_handler(
        &Codec::keepGoing, const_cast<void*>(static_cast<const void*>(&cancel)));
    const Bytes bytes = file->bytes();
    bool damaged = false;
    // auto: the type of the offset changed between LibRaw 0.20 and 0.21.
    developer->set_dataerror_handler(
        [](void* flag, const char* /*file*/, auto /*offset*/) { *static_cast<bool*>(flag) = true; },
        &damaged);
    int code = developer->open_buffer(const_cast<unsigned char*>(bytes.data()), bytes.size());
    if (code == LIBRAW_SUCCESS) {
        code = developer->unpack();
    }
    if (code == LIBRAW_SUCCESS) {
        code = developer->dcraw_process();
    }
    if (cancel.isCancelled()) {
        return tl::unexpected(pictureCancelled());
    }
    if (code != LIBRAW_SUCCESS) {
        return tl::unexpected(pictureDamaged(QString::fromLatin1(LibRaw::strerror(code))));
    }
    int width = 0;
    int height = 0;
    int colors = 0;
    int bits = 0;
    developer->get_mem_image_format(&width, &height, &colors, &bits);
    QImage image(width, height, colors == 1 ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    if (image.isNull()) {
        return tl::unexpected(pictureOutOfMemory({width, height}));
    }
    if (colors != 1 && colors != 3) {
        return tl::unexpected(pictureDamaged(QStringLiteral("%1 colours").arg(colors)));
    }
    developer->copy_mem_image(image.bits(), static_cast<int>(image.bytesPerLine()), 0);
    image.convertTo(QImage::Format_RGB32);
    return DecodedImage{image, damaged || isCut || file->wasCut(), false, ColourProfile::sRgb()};
}

Result<std::unique_ptr<Picture>> RawPicture::open(const std::shared_ptr<const MappedFile>& file)
{
    auto codec = std::make_unique<Codec>(file);
    if (!codec->openRaw()) {
        return tl::unexpected(pictureUnknown());
    }
    const QSize size = codec->storedSize();
    if (size.isEmpty()) {
        return tl::unexpected(pictureDamaged(QStringLiteral("LibRaw found no size")));
    }
    if (qint64{size.width()} * size.height() > maxPicturePixels) {
        return tl::unexpected(pictureTooLarge(size));
    }
    return std::unique_ptr<Picture>(new RawPicture(std::move(codec)));
}

RawPicture::RawPicture(std::unique_ptr<Codec> codec)
    : m_codec(std::move(codec))
{}

RawPicture::~RawPicture() = default;

QSize RawPicture::fullSize() const
{
    return oriented(m_codec->storedSize(), m_codec->orientation());
}

bool RawPicture::isCut() const
{
    return m_codec->isCut || m_codec->file->wasCut();
}

QImage RawPicture::embedded(int edge, const CancelToken& cancel)
{
    if (m_codec->embedded.largestEdge() < edge) {
        m_codec->unpackThumbnail();
    }
    const QSize stored = m_codec->storedSize();
    QImage image = m_codec->embedded.decode(edge, stored, cancel);
    if (image.isNull() || image.width() < m_codec->bitmapThumbnail.width()) {
        const QImage bitmap = withoutBars(m_codec->bitmapThumbnail, stored);
        image = bitmap.isNull() ? image : bitmap;
    }
    return oriented(image, m_codec->orientation());
}

ColourProfile RawPicture::embeddedProfile() const
{
    const auto own = m_codec->embedded.decodedProfile();
    return own ? *own : m_codec->embedded.colour().value_or(assumedProfile());
}

Result<DecodedImage> RawPicture::decode(QSize box, const CancelToken& cancel)
{
    const QSize full = fullSize();
    const QSize wanted = fittedSize(full, box);
    const double enough = wanted == full ? previewIsFull : 1.0;
    m_codec->unpackThumbnail();
    const int edge = std::max(wanted.width(), wanted.height());
    if (m_codec->embedded.largestEdge() >= edge * enough) {
        const QImage preview = embedded(static_cast<int>(edge * enough), cancel);
        if (std::max(preview.width(), preview.height()) >= edge * enough) {
            const bool cut = isCut();
            return DecodedImage{preview, cut, cut, embeddedProfile()};
        }
    }
    if (cancel.isCancelled()) {
        return tl::unexpected(pictureCancelled());
    }
    const bool half = wanted.width() <= full.width() / 2 && wanted.height() <= full.height() / 2;
    return m_codec->develop(half, cancel);
}

} // namespace skein
