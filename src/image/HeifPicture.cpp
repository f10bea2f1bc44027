// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/HeifPicture.h"

#include "colour/BuiltInProfiles.h"
#include "image/ExifColour.h"
#include "image/UsableProfile.h"

#include <QRgba64>
#include <algorithm>
#include <libheif/heif.h>
#include <vector>

namespace skein {

namespace {

template<auto Function>
struct Releaser
{
    template<typename T>
    void operator()(T* pointer) const
    {
        Function(pointer);
    }
};
using Context = std::unique_ptr<heif_context, Releaser<&heif_context_free>>;
using Handle = std::unique_ptr<heif_image_handle, Releaser<&heif_image_handle_release>>;
using Pixels = std::unique_ptr<heif_image, Releaser<&heif_image_release>>;

constexpr int maxSide = 32768;

QString words(const heif_error& error)
{
    return QString::fromUtf8(error.message);
}

/** The item "Exif" (ISO/IEC 23008-12, A.2.1): how far behind its first four bytes the TIFF header
 * lies, then that. */
std::optional<ColourProfile> exifProfileOf(const heif_image_handle* handle)
{
    constexpr std::size_t offsetBytes = 4;
    constexpr std::size_t mostBytes = 16 * 1024 * 1024;
    heif_item_id id = 0;
    if (heif_image_handle_get_list_of_metadata_block_IDs(handle, "Exif", &id, 1) != 1) {
        return std::nullopt;
    }
    const std::size_t size = heif_image_handle_get_metadata_size(handle, id);
    if (size <= offsetBytes || size > mostBytes) {
        return std::nullopt;
    }
    std::vector<unsigned char> block(size);
    if (heif_image_handle_get_metadata(handle, id, block.data()).code != heif_error_Ok) {
        return std::nullopt;
    }
    const Bytes bytes = Bytes(block).subspan(offsetBytes);
    const std::size_t header = std::size_t{block[0]} << 24 | std::size_t{block[1]} << 16 |
                               std::size_t{block[2]} << 8 | block[3];
    return header < bytes.size() ? exifBlockColour(bytes.subspan(header)) : std::nullopt;
}

/** The property "colr" (ISO/IEC 23008-12, 6.5.5): an ICC profile or code points; else EXIF. */
std::optional<ColourProfile> profileOf(const heif_image_handle* handle, bool isGrey)
{
    const heif_color_profile_type type = heif_image_handle_get_color_profile_type(handle);
    if (type == heif_color_profile_type_prof || type == heif_color_profile_type_rICC) {
        const std::size_t size = heif_image_handle_get_raw_color_profile_size(handle);
        QByteArray icc(static_cast<qsizetype>(std::min<std::size_t>(size, maxProfileBytes)), '\0');
        const bool isRead =
            size <= static_cast<std::size_t>(maxProfileBytes) &&
            heif_image_handle_get_raw_color_profile(handle, icc.data()).code == heif_error_Ok;
        const auto profile = usableProfile(isRead ? icc : QByteArray(), isGrey);
        if (profile) {
            return *profile;
        }
        return exifProfileOf(handle).value_or(standInProfile(profile.error()));
    }
    heif_color_profile_nclx* codes = nullptr;
    if (type != heif_color_profile_type_nclx ||
        heif_image_handle_get_nclx_color_profile(handle, &codes).code != heif_error_Ok) {
        return exifProfileOf(handle);
    }
    const std::unique_ptr<heif_color_profile_nclx, Releaser<&heif_nclx_color_profile_free>> owned(
        codes);
    if (codes->color_primaries == heif_color_primaries_unspecified) {
        if (auto profile = exifProfileOf(handle)) {
            return profile;
        }
    }
    return profileFromCodePoints(static_cast<int>(codes->color_primaries),
        static_cast<int>(codes->transfer_characteristics));
}

/** Pixels that the library has decoded, and where they lie. */
struct Plane
{
    Pixels owner;
    const uint8_t* data = nullptr;
    int stride = 0;
    QSize size;
};

Result<Plane> decodePlane(const heif_image_handle* handle, heif_chroma chroma)
{
    heif_image* raw = nullptr;
    const heif_error error = heif_decode_image(handle, &raw, heif_colorspace_RGB, chroma, nullptr);
    Plane plane;
    plane.owner.reset(raw);
    if (error.code != heif_error_Ok) {
        return tl::unexpected(pictureDamaged(words(error)));
    }
    plane.data = heif_image_get_plane_readonly(raw, heif_channel_interleaved, &plane.stride);
    plane.size = {heif_image_get_width(raw, heif_channel_interleaved),
        heif_image_get_height(raw, heif_channel_interleaved)};
    if (!plane.data || plane.size.isEmpty()) {
        return tl::unexpected(pictureDamaged(QStringLiteral("no pixels")));
    }
    return plane;
}

bool hasAlpha(const heif_image_handle* handle)
{
    return heif_image_handle_has_alpha_channel(handle) != 0;
}

Result<QImage> decodeHandle(const heif_image_handle* handle)
{
    const bool alpha = hasAlpha(handle);
    const auto plane =
        decodePlane(handle, alpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB);
    if (!plane) {
        return tl::unexpected(plane.error());
    }
    const QSize size = plane->size;
    const QImage borrowed(plane->data, size.width(), size.height(), plane->stride,
        alpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    QImage image = borrowed.convertToFormat(
        alpha ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull()) {
        return tl::unexpected(pictureOutOfMemory(size));
    }
    return image;
}

/** The same with 16 bits a channel: the greatest value of the file is the greatest there is. */
Result<QImage> decodeDeepHandle(const heif_image_handle* handle)
{
    constexpr int deepBits = 16;
    const bool alpha = hasAlpha(handle);
    const auto plane = decodePlane(
        handle, alpha ? heif_chroma_interleaved_RRGGBBAA_LE : heif_chroma_interleaved_RRGGBB_LE);
    if (!plane) {
        return tl::unexpected(plane.error());
    }
    const int bits =
        heif_image_get_bits_per_pixel_range(plane->owner.get(), heif_channel_interleaved);
    if (bits <= deepBits / 2 || bits > deepBits) {
        return tl::unexpected(pictureDamaged(QStringLiteral("%1 bits").arg(bits)));
    }
    QImage image(plane->size, alpha ? QImage::Format_RGBA64 : QImage::Format_RGBX64);
    if (image.isNull()) {
        return tl::unexpected(pictureOutOfMemory(plane->size));
    }
    const auto deep = [bits](const uint8_t* at) {
        const unsigned value = at[0] | unsigned{at[1]} << 8;
        const auto up = static_cast<unsigned>(deepBits - bits);
        return static_cast<quint16>(value << up | value >> (static_cast<unsigned>(bits) - up));
    };
    const std::ptrdiff_t step = alpha ? 8 : 6;
    for (int y = 0; y < image.height(); ++y) {
        const uint8_t* from = plane->data + std::ptrdiff_t{y} * plane->stride;
        auto* to = reinterpret_cast<QRgba64*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x, from += step) {
            to[x] = qRgba64(deep(from), deep(from + 2), deep(from + 4),
                alpha ? deep(from + 6) : quint16{0xffff});
        }
    }
    return image;
}

} // namespace

struct HeifPicture::Codec
{
    std::shared_ptr<const MappedFile> file; // the context reads from it without a copy
    Context context;
    Handle primary;
};

Result<std::unique_ptr<Picture>> HeifPicture::open(const std::shared_ptr<const MappedFile>& file)
{
    auto codec = std::make_unique<Codec>();
    codec->file = file;
    codec->context.reset(heif_context_alloc());
    heif_context_set_maximum_image_size_limit(codec->context.get(), maxSide);
    heif_error error = heif_context_read_from_memory_without_copy(
        codec->context.get(), file->bytes().data(), file->bytes().size(), nullptr);
    heif_image_handle* primary = nullptr;
    if (error.code == heif_error_Ok) {
        error = heif_context_get_primary_image_handle(codec->context.get(), &primary);
    }
    codec->primary.reset(primary);
    if (error.code != heif_error_Ok) {
        return tl::unexpected(pictureDamaged(words(error)));
    }
    auto picture = std::unique_ptr<HeifPicture>(new HeifPicture(std::move(codec)));
    const QSize size = picture->fullSize();
    if (qint64{size.width()} * size.height() > maxPicturePixels) {
        return tl::unexpected(pictureTooLarge(size));
    }
    return picture;
}

HeifPicture::HeifPicture(std::unique_ptr<Codec> codec)
    : m_codec(std::move(codec))
{}

HeifPicture::~HeifPicture() = default;

QSize HeifPicture::fullSize() const
{
    return {heif_image_handle_get_width(m_codec->primary.get()),
        heif_image_handle_get_height(m_codec->primary.get())};
}

QImage HeifPicture::embedded(int edge, const CancelToken& cancel)
{
    const heif_image_handle* primary = m_codec->primary.get();
    const int count = heif_image_handle_get_number_of_thumbnails(primary);
    if (count <= 0) {
        return {};
    }
    std::vector<heif_item_id> ids(static_cast<std::size_t>(count));
    heif_image_handle_get_list_of_thumbnail_IDs(primary, ids.data(), count);
    std::vector<Handle> thumbnails;
    for (const heif_item_id id : ids) {
        heif_image_handle* thumbnail = nullptr;
        if (heif_image_handle_get_thumbnail(primary, id, &thumbnail).code == heif_error_Ok) {
            thumbnails.emplace_back(thumbnail);
        }
    }
    const auto side = [](const Handle& handle) {
        return std::max(
            heif_image_handle_get_width(handle.get()), heif_image_handle_get_height(handle.get()));
    };
    std::sort(thumbnails.begin(), thumbnails.end(),
        [&](const Handle& a, const Handle& b) { return side(a) < side(b); });
    const auto best = std::find_if(thumbnails.begin(), thumbnails.end(),
        [&](const Handle& handle) { return side(handle) >= edge; });
    if (thumbnails.empty() || cancel.isCancelled()) {
        return {};
    }
    return decodeHandle((best != thumbnails.end() ? *best : thumbnails.back()).get())
        .value_or(QImage());
}

ColourProfile HeifPicture::embeddedProfile() const
{
    // Thumbnails share the meaning of the picture.
    return profileOf(m_codec->primary.get(), false).value_or(assumedProfile());
}

Result<DecodedImage> HeifPicture::decode(QSize box, const CancelToken& cancel)
{
    if (cancel.isCancelled()) {
        return tl::unexpected(pictureCancelled());
    }
    auto image = decodeHandle(m_codec->primary.get());
    if (!image) {
        return tl::unexpected(image.error());
    }
    // The library tells no number of channels; looking ends at the first pixel of a colour.
    return DecodedImage{shrunkTo(*image, box), m_codec->file->wasCut(), false,
        profileOf(m_codec->primary.get(), image->allGray())};
}

bool HeifPicture::isDeep() const
{
    return heif_image_handle_get_luma_bits_per_pixel(m_codec->primary.get()) > 8;
}

Result<DecodedImage> HeifPicture::decodeDeep(const CancelToken& cancel)
{
    if (!isDeep() || cancel.isCancelled()) {
        return decode({}, cancel);
    }
    auto image = decodeDeepHandle(m_codec->primary.get());
    if (!image) {
        return tl::unexpected(image.error());
    }
    return DecodedImage{*image, m_codec->file->wasCut(), false,
        profileOf(m_codec->primary.get(), image->allGray())};
}

} // namespace skein
