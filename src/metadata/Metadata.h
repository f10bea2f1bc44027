// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metadata/ShotExposure.h"

#include <QCoreApplication>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <array>

namespace skein {

/** The standards, in the order in which they are shown. */
enum class MetadataKind : quint8 { Exif, MakerNotes, Iptc, Xmp };
inline constexpr std::array metadataKinds{
    MetadataKind::Exif, MetadataKind::MakerNotes, MetadataKind::Iptc, MetadataKind::Xmp};

/** One thing that a file says about itself. */
struct MetadataEntry
{
    QString key;             ///< As the standard and exiv2 name it: "Exif.Photo.FNumber".
    QString label;           ///< The same for people: "FNumber", "F-Number".
    QString value;           ///< As people read it: "F5.6".
    QString raw;             ///< As it stands there: "56/10".
    bool isPosition = false; ///< Tells where the photograph was taken: shown on request only.

    friend bool operator==(const MetadataEntry&, const MetadataEntry&) = default;
};

/** Everything a file's EXIF, maker notes, IPTC and XMP say, in the order of the standards. */
class Metadata final
{
    Q_DECLARE_TR_FUNCTIONS(skein::Metadata)

public:
    QString path;
    ShotExposure exposure;
    QList<MetadataEntry> exif;
    QList<MetadataEntry> makerNotes;
    QList<MetadataEntry> iptc;
    QList<MetadataEntry> xmp;
    QStringList notes; ///< Whole sentences: what could not be read, or is shown shortened.

    [[nodiscard]] const QList<MetadataEntry>& of(MetadataKind kind) const;
    [[nodiscard]] QList<MetadataEntry>& of(MetadataKind kind);
    /** All four lists are. */
    [[nodiscard]] bool isEmpty() const;
    /** Some entry tells where the photograph was taken. */
    [[nodiscard]] bool hasPosition() const;
    /** The entry of this key, or null. */
    [[nodiscard]] const MetadataEntry* find(const QString& key) const;

    /** "EXIF", "Maker notes", "IPTC", "XMP". */
    [[nodiscard]] static QString nameOf(MetadataKind kind);
};

} // namespace skein

Q_DECLARE_METATYPE(skein::Metadata)
