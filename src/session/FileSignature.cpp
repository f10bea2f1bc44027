// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/FileSignature.h"

#include "base/SafeName.h"
#include "session/TiffStructure.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace skein {

namespace {

using namespace std::string_view_literals;

bool hasAt(Bytes bytes, size_t at, std::string_view mark)
{
    return bytes.size() >= at + mark.size() &&
           std::memcmp(bytes.data() + at, mark.data(), mark.size()) == 0;
}

bool hasAnyAt(Bytes bytes, size_t at, std::initializer_list<std::string_view> marks)
{
    return std::ranges::any_of(
        marks, [&](std::string_view mark) { return hasAt(bytes, at, mark); });
}

bool isJpeg(Bytes bytes)
{
    return hasAt(bytes, 0, "\xFF\xD8\xFF"sv);
}

/** ISO/IEC 14496-12; telephones call what they turned into a JPEG HEIC, and the other way round. */
bool isStill(Bytes bytes)
{
    return isJpeg(bytes) || hasAt(bytes, 4, "ftyp"sv);
}

bool isCanonBoxes(Bytes bytes)
{
    return hasAt(bytes, 4, "ftyp"sv);
}

/** The files of QuickTime before there was "ftyp" begin with any of these. */
bool isFilm(Bytes bytes)
{
    return hasAnyAt(
        bytes, 4, {"ftyp"sv, "moov"sv, "mdat"sv, "wide"sv, "free"sv, "skip"sv, "pnot"sv, "uuid"sv});
}

/** With the marks of Panasonic and Olympus, and the wide TIFF, which DNG allows since 1.6. */
bool isTiffLike(Bytes bytes)
{
    return isTiff(bytes) || hasAnyAt(bytes, 0, {"II+\0"sv, "MM\0+"sv});
}

/** Phase One's files are TIFFs, those of the first backs begin with what these have at 8. */
bool isPhaseOne(Bytes bytes)
{
    return isTiffLike(bytes) || hasAnyAt(bytes, 0, {"IIII"sv, "MMMM"sv});
}

bool isCiff(Bytes bytes)
{
    return hasAt(bytes, 6, "HEAPCCDR"sv) || isTiffLike(bytes);
}

bool isMinolta(Bytes bytes)
{
    return hasAnyAt(bytes, 0, {"\0MRM"sv, "\0MRI"sv});
}

bool isFuji(Bytes bytes)
{
    return hasAt(bytes, 0, "FUJIFILMCCD-RAW"sv);
}

bool isFoveon(Bytes bytes)
{
    return hasAt(bytes, 0, "FOVb"sv);
}

bool isAvi(Bytes bytes)
{
    return hasAt(bytes, 0, "RIFF"sv) && hasAt(bytes, 8, "AVI "sv);
}

bool isWave(Bytes bytes)
{
    return hasAnyAt(bytes, 0, {"RIFF"sv, "RF64"sv, "BW64"sv}) && hasAt(bytes, 8, "WAVE"sv);
}

/** ISO/IEC 13818-1: packets of 188 bytes, with four more before each in AVCHD. */
bool isTransportStream(Bytes bytes)
{
    return (hasAt(bytes, 0, "G"sv) && hasAt(bytes, 188, "G"sv)) ||
           (hasAt(bytes, 4, "G"sv) && hasAt(bytes, 196, "G"sv));
}

bool isProgramStream(Bytes bytes)
{
    return hasAnyAt(bytes, 0, {"\0\0\x01\xBA"sv, "\0\0\x01\xB3"sv}) || isTransportStream(bytes);
}

bool isMatroska(Bytes bytes)
{
    return hasAt(bytes, 0, "\x1A\x45\xDF\xA3"sv);
}

bool isMxf(Bytes bytes)
{
    return hasAt(bytes, 0, "\x06\x0E\x2B\x34"sv);
}

bool isPng(Bytes bytes)
{
    return hasAt(bytes, 0, "\x89PNG\r\n\x1A\n"sv);
}

struct Signature
{
    std::string_view extension;
    bool (*fits)(Bytes bytes);
};

/** From LibRaw's and ExifTool's tables. Endings that several formats share are left out, and so are
 * those of which no camera's file is known to us. */
constexpr std::array signatures{
    Signature{"jpg"sv, &isStill},
    Signature{"jpeg"sv, &isStill},
    Signature{"jpe"sv, &isJpeg},
    Signature{"jfif"sv, &isJpeg},
    Signature{"mpo"sv, &isJpeg},
    Signature{"heic"sv, &isStill},
    Signature{"heif"sv, &isStill},
    Signature{"hif"sv, &isStill},
    Signature{"avif"sv, &isStill},
    Signature{"png"sv, &isPng},
    Signature{"tif"sv, &isPhaseOne},
    Signature{"tiff"sv, &isTiffLike},
    Signature{"3fr"sv, &isTiffLike},
    Signature{"arw"sv, &isTiffLike},
    Signature{"cr2"sv, &isTiffLike},
    Signature{"dcr"sv, &isTiffLike},
    Signature{"dng"sv, &isTiffLike},
    Signature{"erf"sv, &isTiffLike},
    Signature{"fff"sv, &isTiffLike},
    Signature{"gpr"sv, &isTiffLike},
    Signature{"k25"sv, &isTiffLike},
    Signature{"kdc"sv, &isTiffLike},
    Signature{"mef"sv, &isTiffLike},
    Signature{"mos"sv, &isTiffLike},
    Signature{"nef"sv, &isTiffLike},
    Signature{"nrw"sv, &isTiffLike},
    Signature{"orf"sv, &isTiffLike},
    Signature{"ori"sv, &isTiffLike},
    Signature{"pef"sv, &isTiffLike},
    Signature{"ptx"sv, &isTiffLike},
    Signature{"rw2"sv, &isTiffLike},
    Signature{"rwl"sv, &isTiffLike},
    Signature{"sr2"sv, &isTiffLike},
    Signature{"srf"sv, &isTiffLike},
    Signature{"srw"sv, &isTiffLike},
    Signature{"iiq"sv, &isPhaseOne},
    Signature{"crw"sv, &isCiff},
    Signature{"cr3"sv, &isCanonBoxes},
    Signature{"crm"sv, &isCanonBoxes},
    Signature{"mrw"sv, &isMinolta},
    Signature{"raf"sv, &isFuji},
    Signature{"x3f"sv, &isFoveon},
    Signature{"mov"sv, &isFilm},
    Signature{"mp4"sv, &isFilm},
    Signature{"m4v"sv, &isFilm},
    Signature{"3gp"sv, &isFilm},
    Signature{"avi"sv, &isAvi},
    Signature{"mts"sv, &isTransportStream},
    Signature{"m2ts"sv, &isTransportStream},
    Signature{"mpg"sv, &isProgramStream},
    Signature{"mpeg"sv, &isProgramStream},
    Signature{"mkv"sv, &isMatroska},
    Signature{"webm"sv, &isMatroska},
    Signature{"mxf"sv, &isMxf},
    Signature{"wav"sv, &isWave},
};

} // namespace

bool beginsLikeItsName(Bytes bytes, const QString& name)
{
    const QByteArray extension = safeExtension(name).toLatin1();
    const std::string_view wanted(extension.constData(), static_cast<size_t>(extension.size()));
    const auto known = std::ranges::find(signatures, wanted, &Signature::extension);
    return known == signatures.end() || known->fits(bytes);
}

} // namespace skein
