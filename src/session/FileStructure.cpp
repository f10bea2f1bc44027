// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/FileStructure.h"

#include "session/BoxStructure.h"
#include "session/FileSignature.h"
#include "session/TiffStructure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cstring>
#include <string_view>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::FileStructure)
};

/** No format of photographs begins like this; a card that lost its contents reads like this. */
constexpr size_t zerosAtBeginning = 4096;

bool beginsWith(Bytes bytes, std::string_view text, size_t at = 0)
{
    return bytes.size() >= at + text.size() &&
           std::memcmp(bytes.data() + at, text.data(), text.size()) == 0;
}

bool isZeros(Bytes bytes)
{
    const Bytes head = bytes.first(std::min(bytes.size(), zerosAtBeginning));
    return std::ranges::all_of(head, [](unsigned char byte) { return byte == 0; });
}

/** Markers that are followed by a length (ITU-T T.81, table B.1). */
bool hasLength(unsigned char marker)
{
    return marker >= 0xC0 && marker != 0xFF && !(marker >= 0xD0 && marker <= 0xD9);
}

/**
 * Goes from marker to marker, segments left out and entropy-coded data searched, until the end of
 * the image behind a scan. What lies between the parts does not matter: decoders skip it, too.
 */
std::optional<StructureFault> jpegFault(Bytes bytes)
{
    constexpr unsigned char startOfScan = 0xDA;
    constexpr unsigned char endOfImage = 0xD9;
    bool hasScan = false;
    size_t at = 2;
    while (at < bytes.size()) {
        const void* found = std::memchr(bytes.data() + at, 0xFF, bytes.size() - at);
        if (found == nullptr) {
            break;
        }
        at = static_cast<size_t>(static_cast<const unsigned char*>(found) - bytes.data()) + 1;
        if (at >= bytes.size() || bytes[at] == 0xFF) {
            continue; // fill bytes
        }
        const unsigned char marker = bytes[at++];
        if (marker == endOfImage && hasScan) {
            return std::nullopt;
        }
        if (!hasLength(marker)) {
            continue;
        }
        if (bytes.size() - at < 2) {
            break;
        }
        hasScan = hasScan || marker == startOfScan;
        at += std::max<size_t>(2, static_cast<size_t>(bytes[at]) << 8 | bytes[at + 1]);
    }
    return StructureFault::EndsEarly;
}

/** Fujifilm's RAW: a JPEG, a list and the sensor's data, each with place and length at the front.
 * The layout is that which Exiv2 and LibRaw read. */
std::optional<StructureFault> rafFault(Bytes bytes)
{
    constexpr size_t directoryAt = 84;
    constexpr size_t parts = 3;
    if (bytes.size() < directoryAt + parts * 8) {
        return StructureFault::EndsEarly;
    }
    const auto number = [&bytes](size_t at) {
        return quint64{bytes[at]} << 24 | quint64{bytes[at + 1]} << 16 |
               quint64{bytes[at + 2]} << 8 | quint64{bytes[at + 3]};
    };
    for (size_t at = directoryAt; at < directoryAt + parts * 8; at += 8) {
        if (number(at) + number(at + 4) > bytes.size()) {
            return StructureFault::PointsOutside;
        }
    }
    return std::nullopt;
}

/** Some disks (FUSE, network) let files be read, but not be mapped. */
std::optional<StructureFault> faultOfUnmapped(const QString& path, const QString& name)
{
    constexpr qint64 maxBytes = qint64{256} << 20;
    QFile file(path);
    const bool isFile = QFileInfo(path).isFile();
    if (isFile && file.size() == 0) {
        return StructureFault::EndsEarly;
    }
    if (!isFile || file.size() > maxBytes || !file.open(QIODevice::ReadOnly)) {
        return StructureFault::NotReadable;
    }
    const qint64 size = file.size();
    const QByteArray bytes = file.read(size);
    if (file.error() != QFileDevice::NoError || bytes.size() != size) {
        return StructureFault::NotReadable;
    }
    return structureFault(
        {reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<size_t>(size)},
        name);
}

} // namespace

std::optional<StructureFault> structureFault(Bytes bytes, const QString& name)
{
    if (bytes.empty()) {
        return StructureFault::EndsEarly;
    }
    if (!beginsLikeItsName(bytes, name) || isZeros(bytes)) {
        return StructureFault::WrongBeginning;
    }
    if (beginsWith(bytes, "\xFF\xD8")) {
        return jpegFault(bytes);
    }
    if (isTiff(bytes)) {
        return tiffFault(bytes);
    }
    // QuickTime's older films have no "ftyp".
    if (beginsWith(bytes, "ftyp", 4) || beginsWith(bytes, "moov", 4) ||
        beginsWith(bytes, "mdat", 4) || beginsWith(bytes, "wide", 4)) {
        return boxFault(bytes);
    }
    if (beginsWith(bytes, "FUJIFILMCCD-RAW")) {
        return rafFault(bytes);
    }
    return std::nullopt;
}

std::optional<StructureFault> structureFaultOf(const QString& path, const QString& name)
{
    const auto file = MappedFile::open(path);
    if (!file) {
        return faultOfUnmapped(path, name);
    }
    const auto fault = structureFault(file->bytes(), name);
    return !fault && file->wasCut() ? StructureFault::EndsEarly : fault;
}

QString sentenceFor(StructureFault fault)
{
    switch (fault) {
    case StructureFault::WrongBeginning:
        return Text::tr("It does not begin as files of its kind do.");
    case StructureFault::EndsEarly:
        return Text::tr("Its end is missing.");
    case StructureFault::NotReadable:
        return Text::tr("The disk does not let it be read.");
    case StructureFault::PointsOutside:
        break;
    }
    return Text::tr("Parts of it are missing.");
}

} // namespace skein
