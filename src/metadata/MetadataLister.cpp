// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/MetadataLister.h"

#include "base/UserLocale.h"
#include "metadata/MetadataText.h"

#include <QLocale>
#include <algorithm>
#include <exiv2/exiv2.hpp>
#include <vector>

namespace skein {

namespace {

bool isBinary(Exiv2::TypeId type)
{
    return type == Exiv2::undefined || type == Exiv2::unsignedByte || type == Exiv2::signedByte;
}

/** Which directory of EXIF comes first; the maker's own keep the order of the file. */
int rankOf(const std::string& group)
{
    constexpr const char* order[] = {"Image", "Photo", "GPSInfo", "Iop"};
    const auto found = std::ranges::find_if(order, [&](const char* name) { return group == name; });
    return static_cast<int>(found - std::begin(order));
}

/** Where the directory is, and its version, say nothing about the place: cameras write them always.
 */
bool framesPosition(const QString& key)
{
    return key == u"Exif.Image.GPSTag" || key == u"Exif.GPSInfo.GPSVersionID";
}

bool tellsPosition(const QString& key)
{
    return !framesPosition(key) &&
           (key.contains(QLatin1String("gps"), Qt::CaseInsensitive) ||
               key.contains(QLatin1String("latitude"), Qt::CaseInsensitive) ||
               key.contains(QLatin1String("longitude"), Qt::CaseInsensitive));
}

/** "Xmp.xmpMM.History[2]/stEvt:action" belongs to "Xmp.xmpMM.History". */
std::string propertyOf(const std::string& key)
{
    return key.substr(0, key.find_first_of("[/"));
}

std::string printed(const Exiv2::Xmpdatum& datum)
{
    if (datum.typeId() != Exiv2::langAlt) {
        return datum.print();
    }
    const auto& values = dynamic_cast<const Exiv2::LangAltValue&>(datum.value()).value_;
    const auto plain = values.find("x-default");
    return plain != values.end() ? plain->second : datum.print();
}

} // namespace

MetadataLister::MetadataLister(Metadata& into, const std::atomic_bool& cancelled)
    : m_into(into)
    , m_cancelled(cancelled)
{}

QString MetadataLister::text(MetadataKind kind, const std::string& bytes)
{
    const MetadataText read = textFrom(bytes);
    // Makers write what they like.
    if (kind != MetadataKind::MakerNotes) {
        m_wasRepaired |= read.wasRepaired;
        m_wasShortened |= read.wasShortened;
    }
    return read.text.trimmed();
}

bool MetadataLister::isFull(MetadataKind kind)
{
    const bool isFull = m_into.of(kind).size() >= maxEntries;
    m_isTooMuch |= isFull;
    return isFull || m_cancelled.load(std::memory_order_relaxed);
}

template<typename Datum, typename Print>
void MetadataLister::append(MetadataKind kind, const Datum& datum, Print&& print)
{
    MetadataEntry entry;
    try {
        entry.key = text(kind, datum.key());
        entry.isPosition = tellsPosition(entry.key);
        entry.label = text(kind, datum.tagLabel());
        if (entry.label.isEmpty()) {
            entry.label = text(kind, datum.tagName());
        }
        const auto size = static_cast<qint64>(datum.size()); // a long in exiv2 0.27
        if (size > maxValueBytes) {
            //: %1 is a number: data that cannot be shown
            entry.raw = Metadata::tr("(%1 bytes)").arg(userLocale().toString(size));
            entry.value = entry.raw;
        } else {
            const std::string raw = datum.toString();
            const std::string human = print(datum);
            // Binary values that exiv2 has no words for are rows of numbers.
            const bool isNoise = isBinary(datum.typeId()) && size > maxBinaryBytes && raw == human;
            entry.raw = isNoise ? Metadata::tr("(%1 bytes)").arg(userLocale().toString(size))
                                : textFrom(raw).text;
            entry.value = isNoise ? entry.raw : text(kind, human);
        }
    } catch (const std::exception&) {
        m_isDamaged = true;
        //: instead of a value that cannot be read
        entry.value = Metadata::tr("(damaged)");
    }
    if (!entry.key.isEmpty()) {
        m_into.of(kind).append(entry);
    }
}

void MetadataLister::add(const Exiv2::ExifData& exif)
{
    std::vector<const Exiv2::Exifdatum*> standard;
    std::vector<const Exiv2::Exifdatum*> makers;
    for (const Exiv2::Exifdatum& datum : exif) {
        const bool isMakers = Exiv2::ExifTags::isMakerGroup(datum.groupName());
        auto& list = isMakers ? makers : standard;
        if (list.size() < static_cast<std::size_t>(maxEntries)) {
            list.push_back(&datum);
        } else {
            m_isTooMuch = true;
        }
    }
    std::ranges::stable_sort(standard, [](const auto* left, const auto* right) {
        const std::string leftGroup = left->groupName();
        const std::string rightGroup = right->groupName();
        return std::tuple(rankOf(leftGroup), leftGroup, left->tag()) <
               std::tuple(rankOf(rightGroup), rightGroup, right->tag());
    });
    const auto print = [&exif](const Exiv2::Exifdatum& datum) { return datum.print(&exif); };
    for (const auto* datum : standard) {
        if (isFull(MetadataKind::Exif)) {
            break;
        }
        append(MetadataKind::Exif, *datum, print);
    }
    for (const auto* datum : makers) {
        if (isFull(MetadataKind::MakerNotes)) {
            break;
        }
        append(MetadataKind::MakerNotes, *datum, print);
    }
    // With a place in it, the whole directory is hidden and shown as one.
    if (std::ranges::any_of(m_into.exif, &MetadataEntry::isPosition)) {
        for (MetadataEntry& entry : m_into.exif) {
            entry.isPosition = entry.isPosition || framesPosition(entry.key);
        }
    }
}

void MetadataLister::add(const Exiv2::IptcData& iptc)
{
    std::vector<const Exiv2::Iptcdatum*> sorted;
    for (const Exiv2::Iptcdatum& datum : iptc) {
        sorted.push_back(&datum);
    }
    std::ranges::stable_sort(
        sorted, {}, [](const auto* datum) { return std::pair(datum->record(), datum->tag()); });
    for (const auto* datum : sorted) {
        if (isFull(MetadataKind::Iptc)) {
            break;
        }
        append(MetadataKind::Iptc, *datum, [](const Exiv2::Iptcdatum& d) { return d.print(); });
    }
}

void MetadataLister::add(const Exiv2::XmpData& xmp)
{
    // Elements of arrays stay in their order behind their property.
    std::vector<std::pair<std::string, const Exiv2::Xmpdatum*>> sorted;
    for (const Exiv2::Xmpdatum& datum : xmp) {
        if (sorted.size() >= static_cast<std::size_t>(maxEntries)) {
            m_isTooMuch = true;
            break;
        }
        sorted.emplace_back(propertyOf(datum.key()), &datum);
    }
    std::ranges::stable_sort(sorted, {}, [](const auto& entry) { return entry.first; });
    for (const auto& [property, datum] : sorted) {
        if (isFull(MetadataKind::Xmp)) {
            break;
        }
        append(MetadataKind::Xmp, *datum, printed);
    }
}

void MetadataLister::finish()
{
    if (m_isDamaged && !m_into.isEmpty()) {
        m_into.notes.append(
            Metadata::tr("Some of the metadata is damaged: this is what can be read."));
    }
    if (m_isTooMuch) {
        m_into.notes.append(Metadata::tr("There is more metadata than is shown here…"));
    }
    if (m_wasShortened) {
        m_into.notes.append(Metadata::tr("Very long texts end with “…”."));
    }
    if (m_wasRepaired) {
        m_into.notes.append(
            Metadata::tr("Some text is not written as the standards want it, so letters may be "
                         "wrong."));
    }
}

} // namespace skein
