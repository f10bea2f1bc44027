// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/Metadata.h"

#include <algorithm>
#include <utility>

namespace skein {

const QList<MetadataEntry>& Metadata::of(MetadataKind kind) const
{
    switch (kind) {
    case MetadataKind::Exif:
        return exif;
    case MetadataKind::MakerNotes:
        return makerNotes;
    case MetadataKind::Iptc:
        return iptc;
    case MetadataKind::Xmp:
        break;
    }
    return xmp;
}

QList<MetadataEntry>& Metadata::of(MetadataKind kind)
{
    return const_cast<QList<MetadataEntry>&>(std::as_const(*this).of(kind));
}

bool Metadata::isEmpty() const
{
    return std::ranges::all_of(
        metadataKinds, [this](MetadataKind kind) { return of(kind).isEmpty(); });
}

bool Metadata::hasPosition() const
{
    return std::ranges::any_of(metadataKinds, [this](MetadataKind kind) {
        return std::ranges::any_of(of(kind), &MetadataEntry::isPosition);
    });
}

const MetadataEntry* Metadata::find(const QString& key) const
{
    for (const MetadataKind kind : metadataKinds) {
        const QList<MetadataEntry>& entries = of(kind);
        const auto found = std::ranges::find(entries, key, &MetadataEntry::key);
        if (found != entries.end()) {
            return &*found;
        }
    }
    return nullptr;
}

QString Metadata::nameOf(MetadataKind kind)
{
    switch (kind) {
    case MetadataKind::Exif:
        //: name of a standard for metadata; stays as it is
        return tr("EXIF");
    case MetadataKind::MakerNotes:
        //: What a camera writes in its maker's own, unpublished way
        return tr("Maker notes");
    case MetadataKind::Iptc:
        //: name of a standard for metadata; stays as it is
        return tr("IPTC");
    case MetadataKind::Xmp:
        break;
    }
    //: name of a standard for metadata; stays as it is
    return tr("XMP");
}

} // namespace skein
