// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/FileKind.h"

#include "base/SafeName.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace skein {

namespace {

using namespace std::string_view_literals;

constexpr std::array pictureExtensions{"jpg"sv, "jpeg"sv, "jpe"sv, "jfif"sv, "jxl"sv, "jp2"sv,
    "j2k"sv, "heic"sv, "heif"sv, "hif"sv, "avif"sv, "tif"sv, "tiff"sv, "png"sv, "webp"sv, "bmp"sv,
    "gif"sv, "mpo"sv};

// The formats LibRaw opens, from its list of supported cameras, and their makers' newer ones.
constexpr std::array rawExtensions{"3fr"sv, "ari"sv, "arw"sv, "bay"sv, "braw"sv, "cap"sv, "cr2"sv,
    "cr3"sv, "crm"sv, "crw"sv, "cs1"sv, "dc2"sv, "dcr"sv, "dcs"sv, "dng"sv, "drf"sv, "eip"sv,
    "erf"sv, "fff"sv, "gpr"sv, "ia"sv, "iiq"sv, "k25"sv, "kc2"sv, "kdc"sv, "mdc"sv, "mef"sv,
    "mfw"sv, "mos"sv, "mrw"sv, "nef"sv, "nrw"sv, "orf"sv, "ori"sv, "pef"sv, "ptx"sv, "pxn"sv,
    "qtk"sv, "r3d"sv, "raf"sv, "raw"sv, "rdc"sv, "rw1"sv, "rw2"sv, "rwl"sv, "rwz"sv, "sr2"sv,
    "srf"sv, "srw"sv, "sti"sv, "x3f"sv};

constexpr std::array videoExtensions{"mov"sv, "mp4"sv, "m4v"sv, "avi"sv, "mts"sv, "m2ts"sv, "mkv"sv,
    "mpg"sv, "mpeg"sv, "mxf"sv, "3gp"sv, "wmv"sv, "webm"sv, "nev"sv};

constexpr std::array soundExtensions{"wav"sv, "mp3"sv, "m4a"sv, "aac"sv, "aif"sv, "aiff"sv};

template<std::size_t size>
bool contains(const std::array<std::string_view, size>& extensions, std::string_view extension)
{
    return std::ranges::find(extensions, extension) != extensions.end();
}

} // namespace

FileKind fileKind(const QString& fileName)
{
    const QByteArray bytes = safeExtension(fileName).toLatin1();
    const std::string_view extension(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (contains(pictureExtensions, extension)) {
        return FileKind::Picture;
    }
    if (contains(rawExtensions, extension)) {
        return FileKind::Raw;
    }
    if (contains(videoExtensions, extension)) {
        return FileKind::Video;
    }
    return contains(soundExtensions, extension) ? FileKind::Sound : FileKind::Other;
}

bool isHiddenName(const QString& fileName)
{
    return fileName.isEmpty() || fileName.startsWith(u'.');
}

} // namespace skein
