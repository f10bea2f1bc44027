// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/Sidecar.h"

#include <QFile>
#include <QMap>
#include <algorithm>
#include <exiv2/exiv2.hpp>

namespace skein::test {

using XmpProperties = QMap<QString, QString>;

/** A sidecar as another program writes it. */
inline QByteArray fixture(const QString& name)
{
    QFile file(QStringLiteral(SKEIN_SOURCE_DIR "/tests/data/xmp/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline Sidecar parsed(const QByteArray& bytes)
{
    const auto sidecar = Sidecar::parse(bytes);
    return sidecar ? *sidecar : Sidecar();
}

/** What the programs' own library makes of it: every property by its path. */
inline XmpProperties propertiesOf(const QByteArray& xmp)
{
    Exiv2::XmpData data;
    XmpProperties properties;
    if (Exiv2::XmpParser::decode(data, xmp.toStdString()) != 0) {
        return {{QStringLiteral("unreadable"), {}}};
    }
    for (const auto& datum : data) {
        properties.insert(
            QString::fromStdString(datum.key()), QString::fromStdString(datum.toString()));
    }
    return properties;
}

/** All but those whose paths begin with one of @p fields. */
inline XmpProperties without(XmpProperties properties, const QStringList& fields)
{
    properties.removeIf([&fields](const auto& property) {
        return std::ranges::any_of(
            fields, [&](const QString& field) { return property.key().startsWith(field); });
    });
    return properties;
}

/** A document of one description, with the prefixes of the programs that rate. */
inline QByteArray description(const QByteArray& attributes, const QByteArray& elements = {})
{
    return "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
           " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description"
           " xmlns:xmp='http://ns.adobe.com/xap/1.0/' "
           "xmlns:digiKam='http://www.digikam.org/ns/1.0/'"
           " xmlns:darktable='http://darktable.sf.net/'"
           " xmlns:MicrosoftPhoto='http://ns.microsoft.com/photo/1.0/' " +
           attributes + ">" + elements + "</rdf:Description></rdf:RDF></x:xmpmeta>";
}

} // namespace skein::test
