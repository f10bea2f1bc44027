// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/PictureFormat.h"

#include "image/TiffStructure.h"

#include <QFileInfo>
#include <QSet>
#include <algorithm>
#include <array>
#include <string_view>

using namespace std::string_view_literals;

namespace skein {

namespace {

bool hasAt(Bytes bytes, std::size_t offset, std::string_view mark)
{
    return bytes.size() >= offset + mark.size() &&
           std::equal(mark.begin(), mark.end(), bytes.begin() + static_cast<std::ptrdiff_t>(offset),
               [](char expected, unsigned char found) {
                   return static_cast<unsigned char>(expected) == found;
               });
}

bool hasAnyAt(Bytes bytes, std::size_t offset, std::initializer_list<std::string_view> marks)
{
    return std::any_of(marks.begin(), marks.end(),
        [&](std::string_view mark) { return hasAt(bytes, offset, mark); });
}

// Brands of ISO/IEC 14496-12 files: ISO/IEC 23008-12 for HEIF, Canon's own for CR3.
PictureFormat sniffBoxes(Bytes bytes)
{
    if (hasAt(bytes, 8, "crx "sv)) {
        return PictureFormat::Raw;
    }
    const bool still = hasAnyAt(bytes, 8,
        {"heic"sv, "heix"sv, "heim"sv, "heis"sv, "hevc"sv, "hevx"sv, "mif1"sv, "msf1"sv, "avif"sv,
            "avis"sv});
    return still ? PictureFormat::Heif : PictureFormat::Video;
}

/** MPEG's streams: ISO/IEC 13818-1 packets of 188 bytes, with 4 more before each in AVCHD. */
bool isTransportStream(Bytes bytes)
{
    constexpr std::string_view sync("G");
    return hasAt(bytes, 0, "\0\0\x01\xba"sv) ||
           (hasAt(bytes, 0, sync) && hasAt(bytes, 188, sync) && hasAt(bytes, 376, sync)) ||
           (hasAt(bytes, 4, sync) && hasAt(bytes, 196, sync) && hasAt(bytes, 388, sync));
}

} // namespace

bool isRawName(const QString& path)
{
    static const QSet<QString> suffixes{u"3fr"_qs, u"arw"_qs, u"cr2"_qs, u"cr3"_qs, u"crw"_qs,
        u"dcr"_qs, u"dcs"_qs, u"dng"_qs, u"erf"_qs, u"fff"_qs, u"gpr"_qs, u"iiq"_qs, u"k25"_qs,
        u"kdc"_qs, u"mef"_qs, u"mos"_qs, u"mrw"_qs, u"nef"_qs, u"nrw"_qs, u"orf"_qs, u"ori"_qs,
        u"pef"_qs, u"raf"_qs, u"raw"_qs, u"rw2"_qs, u"rwl"_qs, u"sr2"_qs, u"srf"_qs, u"srw"_qs,
        u"x3f"_qs};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

bool isVideoName(const QString& path)
{
    static const QSet<QString> suffixes{u"3gp"_qs, u"avi"_qs, u"m2ts"_qs, u"m4v"_qs, u"mkv"_qs,
        u"mov"_qs, u"mp4"_qs, u"mpg"_qs, u"mts"_qs, u"mxf"_qs, u"webm"_qs, u"wmv"_qs};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

PictureFormat sniffPictureFormat(Bytes bytes, const QString& path)
{
    if (hasAt(bytes, 0, "\xff\xd8"sv)) {
        return PictureFormat::Jpeg;
    }
    if (hasAt(bytes, 4, "ftyp"sv)) {
        return sniffBoxes(bytes);
    }
    if (hasAnyAt(bytes, 0,
            {"FUJIFILMCCD-RAW"sv, "FOVb"sv, "\0MRM"sv, "IIU\0"sv, "IIRO"sv, "IIRS"sv, "MMOR"sv}) ||
        hasAt(bytes, 6, "HEAPCCDR"sv)) {
        return PictureFormat::Raw;
    }
    if (hasAnyAt(bytes, 0, {"II*\0"sv, "MM\0*"sv, "II+\0"sv, "MM\0+"sv})) {
        return isRawName(path) || tiffHoldsSensorData(bytes) ? PictureFormat::Raw
                                                             : PictureFormat::Tiff;
    }
    if (hasAnyAt(bytes, 0, {"\x89PNG"sv, "GIF8"sv, "BM"sv}) ||
        (hasAt(bytes, 0, "RIFF"sv) && hasAt(bytes, 8, "WEBP"sv))) {
        return PictureFormat::Other;
    }
    if (hasAnyAt(bytes, 4, {"moov"sv, "mdat"sv, "wide"sv}) ||
        hasAt(bytes, 0, "\x1a\x45\xdf\xa3"sv) ||
        (hasAt(bytes, 0, "RIFF"sv) && hasAt(bytes, 8, "AVI "sv)) || isTransportStream(bytes)) {
        return PictureFormat::Video;
    }
    return isRawName(path) ? PictureFormat::Raw : PictureFormat::Unknown;
}

} // namespace skein
