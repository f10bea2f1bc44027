// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/SidecarXml.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace skein {

/** The name of an XMP property. */
struct XmpName
{
    const char* nameSpace;
    const char* prefix; ///< Used where the document has none for the namespace.
    const char* name;
};

/**
 * Reads and changes single properties of an XMP document, in whatever form (attribute or element)
 * and in whichever of its descriptions they stand. Changes touch nothing but the property itself.
 * Reentrant.
 */
class SidecarEditor final
{
public:
    explicit SidecarEditor(QString text);

    /** Well-formed, and with an rdf:RDF. All others may be called only then. */
    [[nodiscard]] bool isValid() const;
    [[nodiscard]] const QString& text() const { return m_text; }

    /** Nothing when it is not there or has no simple value. */
    [[nodiscard]] std::optional<QString> value(const XmpName& property) const;
    /** The items of an array (a simple value is an array of one); nothing when it is not there. */
    [[nodiscard]] std::optional<QStringList> list(const XmpName& property) const;
    [[nodiscard]] bool contains(const XmpName& property) const;

    /** Changes the property or adds it. False when it has a form that this would destroy. */
    [[nodiscard]] bool setValue(const XmpName& property, const QString& value);
    /** The same for an ordered array of simple values; qualifiers of items are lost. */
    [[nodiscard]] bool setList(const XmpName& property, const QStringList& items);
    /** The same for the text for all languages (x-default) of alternatives; the others stay. */
    [[nodiscard]] bool setAlternative(const XmpName& property, const QString& text);

private:
    /** One place where a property stands. */
    struct Place
    {
        int element = -1;   ///< The property's own, or the description with the attribute.
        int attribute = -1; ///< Of that description; -1: the property is an element.
    };

    void setText(QString text);
    void replace(SidecarXml::Range range, const QString& by);
    [[nodiscard]] QStringView raw(SidecarXml::Range range) const;
    [[nodiscard]] QList<int> descriptions() const;
    [[nodiscard]] QList<Place> placesOf(const XmpName& property) const;
    [[nodiscard]] QString simpleValue(const Place& place) const;
    [[nodiscard]] bool isSimple(const Place& place) const;
    [[nodiscard]] int defaultIn(const SidecarXml::Element& alternatives) const;
    [[nodiscard]] QString alternativesOf(const QString& text, const QString& space) const;
    [[nodiscard]] int arrayIn(const SidecarXml::Element& property) const;
    void setContent(int element, const QString& content);
    [[nodiscard]] bool setAttribute(const XmpName& property, const QString& value);
    [[nodiscard]] bool addElement(const XmpName& property, const QString& content);
    [[nodiscard]] bool needDescription();
    [[nodiscard]] QString prefixFor(const XmpName& property, QString* declaration) const;
    [[nodiscard]] QString newline() const;
    [[nodiscard]] QString indentationOf(int element) const;

    QString m_text;
    std::optional<SidecarXml> m_xml;
    int m_rdf = -1; ///< The element rdf:RDF.
};

} // namespace skein
