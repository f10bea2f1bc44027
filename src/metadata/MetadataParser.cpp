// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/MetadataParser.h"

#include "base/Exiv2File.h"
#include "base/Logging.h"
#include "metadata/MetadataLister.h"

#include <algorithm>
#include <exiv2/exiv2.hpp>
#include <string_view>

namespace skein {

namespace {

/** How far into a damaged file its blocks of metadata are searched. */
constexpr std::size_t maxSearchBytes = 16 * 1024 * 1024;
/** Larger EXIF blocks and XMP packets are not looked for in damaged files. */
constexpr std::size_t maxBlockBytes = 1024 * 1024;

/** What exiv2 found in a file. */
struct Findings
{
    Exiv2::ExifData exif;
    Exiv2::IptcData iptc;
    Exiv2::XmpData xmp;
    bool isKnownKind = true; ///< exiv2 knows files of this kind.
    bool isDamaged = false;
    bool isXmpLeftOut = false;
    bool isTooMuch = false; ///< More memory would have been needed than metadata are worth.
};

/** Where @p what stands in @p bytes, from @p start on; the size of @p bytes if nowhere. */
std::size_t find(Bytes bytes, std::string_view what, std::size_t start = 0)
{
    const auto from = bytes.begin() + static_cast<std::ptrdiff_t>(std::min(start, bytes.size()));
    return static_cast<std::size_t>(
        std::search(from, bytes.end(), what.begin(), what.end()) - bytes.begin());
}

/** The EXIF block of a file that exiv2 gives up on, as far as it is there. */
void salvageExif(Bytes bytes, Findings& into)
{
    using namespace std::string_view_literals;
    constexpr std::string_view header = "Exif\0\0"sv;
    const std::size_t at = find(bytes, header);
    if (at + header.size() >= bytes.size()) {
        return;
    }
    const Bytes block = bytes.subspan(at + header.size())
                            .first(std::min(maxBlockBytes, bytes.size() - at - header.size()));
    Exiv2::ExifParser::decode(into.exif, block.data(), static_cast<uint32_t>(block.size()));
}

void salvageXmp(Bytes bytes, Findings& into)
{
    constexpr std::string_view begin = "<x:xmpmeta";
    constexpr std::string_view end = "</x:xmpmeta>";
    const std::size_t first = find(bytes, begin);
    const std::size_t last = find(bytes, end, first);
    if (last >= bytes.size() || last - first > maxBlockBytes) {
        return;
    }
    const std::string packet(
        reinterpret_cast<const char*>(bytes.data()) + first, last + end.size() - first);
    if (XmpGuard::isHuge(bytes.subspan(first, packet.size()))) {
        into.isXmpLeftOut = true;
        return;
    }
    Exiv2::XmpParser::decode(into.xmp, packet);
}

template<typename Read>
void attempt(Findings& findings, Read&& read)
{
    try {
        read();
    } catch (const std::exception& error) {
        findings.isDamaged = true;
        qCDebug(lcBase) << "metadata" << error.what();
    }
}

Findings search(Bytes bytes, const std::atomic_bool& cancelled)
{
    Findings findings;
    const Exiv2Complaints complaints;
    const AllocationLimit limit(Exiv2File::budget(bytes));
    attempt(findings, [&] {
        if (Exiv2::ImageFactory::getType(bytes.data(), static_cast<long>(bytes.size())) ==
            Exiv2::ImageType::none) {
            findings.isKnownKind = false;
            return;
        }
        const Exiv2File file(bytes);
        findings.isXmpLeftOut = file.isXmpLeftOut();
        // What was read before something is found wrong counts.
        attempt(findings, [&] { file.image().readMetadata(); });
        findings.exif = file.image().exifData();
        findings.iptc = file.image().iptcData();
        findings.xmp = file.image().xmpData();
    });
    const Bytes head = bytes.first(std::min(bytes.size(), maxSearchBytes));
    const bool isSuspect = findings.isDamaged || !findings.isKnownKind;
    if (isSuspect && findings.exif.empty() && !cancelled) {
        attempt(findings, [&] { salvageExif(head, findings); });
    }
    if (isSuspect && findings.xmp.empty() && !cancelled) {
        attempt(findings, [&] { salvageXmp(head, findings); });
    }
    findings.isDamaged |= complaints.errors() > 0;
    findings.isTooMuch = limit.wasReached();
    return findings;
}

} // namespace

Metadata readMetadata(Bytes bytes, const std::atomic_bool& cancelled)
{
    prepareExiv2();
    Metadata metadata;
    const Findings findings = search(bytes, cancelled);
    MetadataLister lister(metadata, cancelled);
    if (findings.isDamaged) {
        lister.setDamaged();
    }
    if (!cancelled) {
        metadata.exposure = exposureOf(findings.exif);
    }
    lister.add(findings.exif);
    lister.add(findings.iptc);
    lister.add(findings.xmp);
    lister.finish();
    if (findings.isXmpLeftOut) {
        metadata.notes.append(Metadata::tr("The XMP metadata is too large to be shown here…"));
    }
    if (findings.isTooMuch) {
        metadata.notes.append(
            Metadata::tr("The metadata is larger than any camera's, so some is not shown here…"));
    }
    return metadata;
}

Result<Metadata> readMetadata(const QString& path, const std::atomic_bool& cancelled)
{
    const auto stopped = [] { return failure(ErrorKind::Cancelled, {}); };
    if (cancelled) {
        return stopped();
    }
    const auto file = MappedFile::open(path);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    Metadata metadata = readMetadata(file->bytes(), cancelled);
    if (cancelled) {
        return stopped();
    }
    metadata.path = path;
    if (file->wasCut()) {
        metadata.notes.append(
            Metadata::tr("The file became shorter while it was read, so some may be missing."));
    }
    return metadata;
}

} // namespace skein
