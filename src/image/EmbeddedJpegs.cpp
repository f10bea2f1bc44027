// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/EmbeddedJpegs.h"

#include "base/Exiv2File.h"
#include "base/Logging.h"
#include "image/ExifColour.h"
#include "image/JpegDecoder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace skein {

struct EmbeddedJpegs::Metadata
{
    std::optional<Exiv2File> file;
    std::size_t budget = 0; ///< Of each look into it.
    [[nodiscard]] Exiv2::Image& image() const { return file->image(); }
};

struct EmbeddedJpegs::Candidate
{
    QSize size;
    std::optional<Exiv2::PreviewProperties> properties; ///< To be fetched from exiv2, or
    Bytes jpeg;                                         ///< in the file as it is.
};

namespace {
/** Shapes closer than this are the same; thumbnails have odd pixels at their edges. */
constexpr double shapeTolerance = 0.02;
/** A bar may be this bright, of 255, because JPEG smears the picture into it. */
constexpr int maxBarBrightness = 40;

/** Makers' tags for the body's colour space, and their value for Adobe RGB (exiv2's tag lists). */
constexpr std::array<std::pair<const char*, unsigned>, 4> makerSpaces{
    {{"Exif.Canon.ColorSpace", 2}, {"Exif.Nikon3.ColorSpace", 2}, {"Exif.Pentax.ColorSpace", 1},
        {"Exif.OlympusCs.ColorSpace", 1}}};

int longerSide(QSize size)
{
    return std::max(size.width(), size.height());
}

bool isDark(const QImage& image, QRect area)
{
    qint64 sum = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = area.left(); x <= area.right(); ++x) {
            sum += qGray(line[x]);
        }
    }
    return sum <= qint64{maxBarBrightness} * area.width() * area.height();
}
} // namespace

QImage withoutBars(const QImage& image, QSize mainSize)
{
    if (image.isNull() || mainSize.isEmpty()) {
        return image;
    }
    const double shape = double(image.width()) / image.height();
    const double mainShape = double(mainSize.width()) / mainSize.height();
    if (std::abs(shape / mainShape - 1) <= shapeTolerance) {
        return image;
    }
    QRect kept = image.rect();
    // The row next to a bar is half bar: it goes as well.
    if (shape < mainShape) {
        const int bar =
            static_cast<int>(std::ceil((image.height() - image.width() / mainShape) / 2));
        kept.adjust(0, bar, 0, -bar);
        if (kept.height() < 1 || !isDark(image, {0, 0, image.width(), std::max(1, bar - 1)}) ||
            !isDark(image,
                {0, image.height() - std::max(1, bar - 1), image.width(), std::max(1, bar - 1)})) {
            return {};
        }
    } else {
        const int bar =
            static_cast<int>(std::ceil((image.width() - image.height() * mainShape) / 2));
        kept.adjust(bar, 0, -bar, 0);
        if (kept.width() < 1 || !isDark(image, {0, 0, std::max(1, bar - 1), image.height()}) ||
            !isDark(image,
                {image.width() - std::max(1, bar - 1), 0, std::max(1, bar - 1), image.height()})) {
            return {};
        }
    }
    return image.copy(kept);
}

EmbeddedJpegs::EmbeddedJpegs(Bytes file)
    : m_metadata(std::make_unique<Metadata>())
{
    m_metadata->budget = Exiv2File::budget(file);
    const AllocationLimit limit(m_metadata->budget);
    try {
        m_metadata->file.emplace(file);
        m_metadata->image().readMetadata();
    } catch (const std::exception& error) {
        // Damaged or unknown metadata is no reason not to show the picture.
        qCDebug(lcImage) << "metadata:" << error.what();
    }
    if (!m_metadata->file) {
        return;
    }
    try {
        const Exiv2::PreviewManager manager(m_metadata->image());
        for (const Exiv2::PreviewProperties& properties : manager.getPreviewProperties()) {
            if (properties.mimeType_ == "image/jpeg" && properties.width_ > 0) {
                const QSize size(
                    static_cast<int>(properties.width_), static_cast<int>(properties.height_));
                m_candidates.push_back({size, properties, {}});
            }
        }
    } catch (const std::exception& error) {
        qCDebug(lcImage) << "previews:" << error.what();
    }
    std::stable_sort(m_candidates.begin(), m_candidates.end(),
        [](const auto& a, const auto& b) { return longerSide(a.size) < longerSide(b.size); });
}

EmbeddedJpegs::~EmbeddedJpegs() = default;

Orientation EmbeddedJpegs::orientation() const
{
    if (!m_metadata->file) {
        return Orientation::Normal;
    }
    try {
        const Exiv2::ExifData& exif = m_metadata->image().exifData();
        const auto found = exif.findKey(Exiv2::ExifKey("Exif.Image.Orientation"));
        if (found != exif.end() && found->count() > 0) {
            return orientationFromExif(static_cast<long>(found->toFloat()));
        }
    } catch (const std::exception& error) {
        qCDebug(lcImage) << "orientation:" << error.what();
    }
    return Orientation::Normal;
}

std::optional<ColourProfile> EmbeddedJpegs::colour() const
{
    if (!m_metadata->file) {
        return std::nullopt;
    }
    try {
        const Exiv2::ExifData& exif = m_metadata->image().exifData();
        const auto number = [&](const char* key) -> std::optional<unsigned> {
            const auto found = exif.findKey(Exiv2::ExifKey(key));
            return found != exif.end() && found->count() > 0
                       ? std::optional(static_cast<unsigned>(std::lround(found->toFloat())))
                       : std::nullopt;
        };
        // RAW files carry the body's setting, which their previews follow, in their own tags.
        for (const auto& [key, adobe] : makerSpaces) {
            if (number(key) == adobe) {
                return ColourProfile::adobeRgb();
            }
        }
        const auto index = exif.findKey(Exiv2::ExifKey("Exif.Iop.InteroperabilityIndex"));
        return exifColour(number("Exif.Photo.ColorSpace"),
            index != exif.end() ? index->toString().substr(0, 3) : std::string());
    } catch (const std::exception& error) {
        qCDebug(lcImage) << "colour space:" << error.what();
    }
    return std::nullopt;
}

void EmbeddedJpegs::add(Bytes jpeg)
{
    const auto size = jpegSize(jpeg);
    if (!size) {
        return;
    }
    const auto at = std::find_if(m_candidates.begin(), m_candidates.end(),
        [&](const Candidate& other) { return longerSide(other.size) > longerSide(*size); });
    m_candidates.insert(at, {*size, std::nullopt, jpeg});
}

int EmbeddedJpegs::largestEdge() const
{
    return m_candidates.empty() ? 0 : longerSide(m_candidates.back().size);
}

QImage EmbeddedJpegs::decode(int edge, QSize mainSize, const CancelToken& cancel) const
{
    // From the best fit upwards, then downwards: a broken or forgotten one is passed over.
    const auto best = std::find_if(m_candidates.begin(), m_candidates.end(),
        [edge](const Candidate& candidate) { return longerSide(candidate.size) >= edge; });
    for (auto it = best; it != m_candidates.end(); ++it) {
        if (QImage image = decodeOne(*it, edge, mainSize, cancel); !image.isNull()) {
            return image;
        }
    }
    for (auto it = std::make_reverse_iterator(best); it != m_candidates.rend(); ++it) {
        if (QImage image = decodeOne(*it, edge, mainSize, cancel); !image.isNull()) {
            return image;
        }
    }
    return {};
}

QImage EmbeddedJpegs::decodeOne(
    const Candidate& candidate, int edge, QSize mainSize, const CancelToken& cancel) const
{
    const QSize wanted = fittedSize(candidate.size, QSize(edge, edge));
    const auto decoded = [&](Bytes jpeg) {
        const auto result = decodeJpeg(jpeg, wanted, cancel);
        m_decodedProfile = result ? result->profile : std::nullopt;
        return result && !result->partial ? withoutBars(result->image, mainSize) : QImage();
    };
    if (!candidate.properties) {
        return decoded(candidate.jpeg);
    }
    try {
        const auto preview = [&] {
            const AllocationLimit limit(m_metadata->budget);
            return Exiv2::PreviewManager(m_metadata->image())
                .getPreviewImage(*candidate.properties);
        }();
        return decoded({preview.pData(), preview.size()});
    } catch (const std::exception& error) {
        qCDebug(lcImage) << "preview:" << error.what();
        return {};
    }
}

} // namespace skein
