// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/PictureColour.h"

#include "image/ExifColour.h"
#include "image/JpegSegments.h"
#include "image/TiffStructure.h"
#include "image/UsableProfile.h"

#include <QScopeGuard>
#include <algorithm>
#include <array>
#include <cstring>
#include <utility>
#include <zlib.h>

namespace skein {

namespace {

constexpr std::uint8_t markerApp1 = 0xe1;
constexpr std::uint8_t markerApp2 = 0xe2;
constexpr std::string_view iccIdentifier("ICC_PROFILE\0", 12);
/** Number and count of the segment. */
constexpr std::size_t iccHeaderBytes = 2;

// ICC.1:2022, B.3; TIFF 6.0.
constexpr std::uint16_t tagIccProfile = 34675;
constexpr std::uint16_t tagPhotometric = 262;

QByteArray toArray(Bytes bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

/** Of the frame header (ITU-T T.81, B.2.2), of the kinds that are decoded. */
bool isGreyJpeg(Bytes jpeg)
{
    constexpr std::size_t componentsAt = 5;
    constexpr std::array<std::uint8_t, 3> startsOfFrame{0xc0, 0xc1, 0xc2};
    for (const std::uint8_t startOfFrame : startsOfFrame) {
        const std::size_t frame = findJpegSegment(jpeg, startOfFrame, {});
        if (frame != 0) {
            return frame + componentsAt < jpeg.size() && jpeg[frame + componentsAt] == 1;
        }
    }
    return false;
}

/** Nothing where there is no part of one; empty where parts are missing. */
std::optional<QByteArray> jpegIcc(Bytes jpeg)
{
    // The parts may come in any order, and all of them say how many there are.
    std::array<Bytes, 256> parts{};
    std::size_t count = 0;
    std::size_t all = 0;
    bool isThere = false;
    eachJpegSegment(jpeg, markerApp2, iccIdentifier, [&](Bytes contents) {
        isThere = true;
        if (contents.size() > iccHeaderBytes && contents[0] > 0) {
            count = contents[1];
            parts.at(contents[0]) = contents.subspan(iccHeaderBytes);
        }
    });
    QByteArray icc;
    for (std::size_t i = 1; i <= count; ++i) {
        all += parts.at(i).size();
        if (parts.at(i).empty() || all > static_cast<std::size_t>(maxProfileBytes)) {
            return QByteArray();
        }
        icc += toArray(parts.at(i));
    }
    return isThere ? std::optional(icc) : std::nullopt;
}

/** Black is 0 or white is 0 (TIFF 6.0, PhotometricInterpretation). */
bool isGreyTiff(const TiffStructure& tiff, const std::vector<TiffStructure::Entry>& entries)
{
    constexpr std::uint32_t blackIsZero = 1;
    return std::any_of(entries.begin(), entries.end(), [&](const TiffStructure::Entry& entry) {
        const auto kind = entry.tag == tagPhotometric ? tiff.number(entry) : std::nullopt;
        return kind && *kind <= blackIsZero;
    });
}

/**
 * With zlib itself, because Qt's function grows its answer without a limit: a thousandfold in a
 * file that means harm. Empty where it is damaged or larger than a profile may be.
 */
QByteArray inflated(Bytes compressed)
{
    constexpr std::size_t mostCompressed = 4 * 1024 * 1024;
    constexpr qsizetype firstRoom = 64 * 1024;
    if (compressed.empty() || compressed.size() > mostCompressed) {
        return {};
    }
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) {
        return {};
    }
    const auto end = qScopeGuard([&stream] { inflateEnd(&stream); });
    stream.next_in = const_cast<Bytef*>(compressed.data());
    stream.avail_in = static_cast<uInt>(compressed.size());
    QByteArray icc;
    int code = Z_OK;
    for (qsizetype room = firstRoom; code == Z_OK && room <= maxProfileBytes; room *= 2) {
        icc.resize(room);
        const auto done = static_cast<qsizetype>(stream.total_out);
        stream.next_out = reinterpret_cast<Bytef*>(icc.data()) + done;
        stream.avail_out = static_cast<uInt>(room - done);
        code = inflate(&stream, Z_NO_FLUSH);
    }
    if (code != Z_STREAM_END) {
        return {};
    }
    icc.truncate(static_cast<qsizetype>(stream.total_out));
    return icc;
}

std::string_view kindAt(Bytes bytes, std::size_t offset)
{
    constexpr std::size_t length = 4;
    return bytes.size() < offset + length
               ? std::string_view()
               : std::string_view(reinterpret_cast<const char*>(bytes.data()) + offset, length);
}

std::uint32_t big32(Bytes bytes, std::size_t at)
{
    return std::uint32_t{bytes[at]} << 24 | std::uint32_t{bytes[at + 1]} << 16 |
           std::uint32_t{bytes[at + 2]} << 8 | bytes[at + 3];
}

std::uint32_t little32(Bytes bytes, std::size_t at)
{
    return std::uint32_t{bytes[at + 3]} << 24 | std::uint32_t{bytes[at + 2]} << 16 |
           std::uint32_t{bytes[at + 1]} << 8 | bytes[at];
}

} // namespace

std::optional<ColourProfile> jpegColour(Bytes jpeg, bool inks)
{
    std::optional<ProfileFault> fault;
    if (const auto icc = jpegIcc(jpeg)) {
        const PixelKind pixels = inks               ? PixelKind::Inks
                                 : isGreyJpeg(jpeg) ? PixelKind::Grey
                                                    : PixelKind::Rgb;
        const auto profile = openedFor(pixels, *icc);
        if (profile) {
            return *profile;
        }
        fault = profile.error();
    }
    if (inks) {
        return std::nullopt;
    }
    if (const std::size_t base = findJpegSegment(jpeg, markerApp1, exifIdentifier); base != 0) {
        const Bytes frame = jpeg.subspan(base);
        if (auto profile = exifColourOf(TiffStructure(frame), frame)) {
            return profile;
        }
    }
    return standInFor(fault);
}

std::optional<ColourProfile> pngColour(Bytes png)
{
    constexpr std::size_t signatureBytes = 8;
    constexpr std::size_t frameBytes = 12; // length, kind and checksum around the contents
    constexpr std::size_t maxNameBytes = 80;
    constexpr std::size_t colourTypeAt = 25; // in IHDR, which comes first
    constexpr unsigned usesColour = 2;
    const bool isGrey = png.size() > colourTypeAt && (png[colourTypeAt] & usesColour) == 0;
    std::optional<ColourProfile> icc;
    std::optional<ColourProfile> exif;
    bool isSrgb = false;
    std::optional<ProfileFault> fault;
    bool isIccSeen = false; // There may be only one (PNG, third edition, 5.6).
    std::size_t at = signatureBytes;
    while (at + frameBytes <= png.size()) {
        const std::size_t length = big32(png, at);
        const std::string_view kind = kindAt(png, at + 4);
        const bool isKnown = icc || isSrgb; // EXIF may come behind the pixels.
        if (length > png.size() - at - frameBytes || (kind == "IDAT" && isKnown)) {
            break;
        }
        const Bytes contents = png.subspan(at + 8, length);
        if (kind == "cICP" && length >= 2) {
            if (auto profile = profileFromCodePoints(contents[0], contents[1])) {
                return profile;
            }
        } else if (kind == "iCCP" && length > 2 && !std::exchange(isIccSeen, true)) {
            // A name, a zero, the kind of compression (only one exists), the profile.
            const Bytes name = contents.first(std::min(length - 2, maxNameBytes));
            const auto end = std::find(name.begin(), name.end(), 0);
            fault = ProfileFault::Damaged;
            if (end != name.end()) {
                const auto read = usableProfile(
                    inflated(contents.subspan(static_cast<std::size_t>(end - name.begin()) + 2)),
                    isGrey);
                icc = read ? std::optional(*read) : std::nullopt;
                fault = read ? std::nullopt : std::optional(read.error());
            }
        }
        isSrgb = isSrgb || kind == "sRGB";
        if (kind == "eXIf" && !exif) {
            exif = exifBlockColour(contents);
        }
        at += frameBytes + length;
    }
    if (icc || isSrgb) {
        return icc ? icc : ColourProfile::sRgb();
    }
    return exif ? exif : standInFor(fault);
}

std::optional<ColourProfile> tiffColour(Bytes tiff, bool inks)
{
    const TiffStructure structure(tiff);
    if (!structure.isValid()) {
        return std::nullopt;
    }
    const auto entries = structure.directory(structure.firstDirectory());
    const PixelKind pixels = inks                             ? PixelKind::Inks
                             : isGreyTiff(structure, entries) ? PixelKind::Grey
                                                              : PixelKind::Rgb;
    std::optional<ProfileFault> fault;
    for (const TiffStructure::Entry& entry : entries) {
        if (entry.tag == tagIccProfile && !fault) {
            fault = ProfileFault::Damaged;
        }
        const bool isInside = entry.valueOffset < tiff.size() &&
                              entry.count <= tiff.size() - entry.valueOffset &&
                              entry.count <= maxProfileBytes;
        if (entry.tag == tagIccProfile && isInside) {
            const auto profile =
                openedFor(pixels, toArray(tiff.subspan(entry.valueOffset, entry.count)));
            if (profile) {
                return *profile;
            }
            fault = profile.error();
        }
    }
    if (inks) {
        return std::nullopt;
    }
    const auto exif = exifColourOf(structure, tiff);
    return exif ? exif : standInFor(fault);
}

std::optional<ColourProfile> webpColour(Bytes webp)
{
    constexpr std::size_t riffHeaderBytes = 12;
    constexpr std::size_t chunkHeaderBytes = 8;
    std::size_t at = riffHeaderBytes;
    std::optional<ColourProfile> exif;
    std::optional<ProfileFault> fault;
    while (at + chunkHeaderBytes <= webp.size()) {
        const std::size_t length = little32(webp, at + 4);
        const std::size_t left = webp.size() - at - chunkHeaderBytes;
        if (length > left) {
            break;
        }
        if (kindAt(webp, at) == "ICCP") {
            const auto icc =
                usableProfile(toArray(webp.subspan(at + chunkHeaderBytes, length)), false);
            if (icc) {
                return *icc;
            }
            fault = icc.error();
        } else if (kindAt(webp, at) == "EXIF" && !exif) {
            exif = exifBlockColour(webp.subspan(at + chunkHeaderBytes, length));
        }
        at += chunkHeaderBytes + length + (length & 1);
    }
    return exif ? exif : standInFor(fault);
}

} // namespace skein
