// SPDX-License-Identifier: GPL-3.0-or-later
// What SidecarEditor does with properties of several values.
#include "image/SidecarEditor.h"

namespace skein {

namespace {

constexpr const char* xmlNamespace = "http://www.w3.org/XML/1998/namespace";

} // namespace

int SidecarEditor::arrayIn(const SidecarXml::Element& property) const
{
    for (const int child : property.children) {
        const SidecarXml::Element& element = m_xml->at(child);
        if (SidecarXml::isRdf(element.nameSpace) &&
            (element.name == u"Seq" || element.name == u"Bag" || element.name == u"Alt")) {
            return child;
        }
    }
    return -1;
}

std::optional<QStringList> SidecarEditor::list(const XmpName& property) const
{
    const QList<Place> places = placesOf(property);
    if (places.isEmpty()) {
        return std::nullopt;
    }
    const Place& place = places.first();
    if (isSimple(place)) {
        const QString value = simpleValue(place);
        return value.isEmpty() ? QStringList() : QStringList(value);
    }
    QStringList items;
    if (const int array = arrayIn(m_xml->at(place.element)); array >= 0) {
        for (const int item : m_xml->at(array).children) {
            items.append(SidecarXml::decoded(raw(m_xml->at(item).content)).trimmed());
        }
    }
    return items;
}

bool SidecarEditor::setList(const XmpName& property, const QStringList& items)
{
    const auto xmlOf = [&](const QString& space) {
        const QString li = m_xml->at(m_rdf).prefix + QLatin1String(":li>");
        QString xml;
        for (const QString& item : items) {
            xml += space + u' ' + u'<' + li + SidecarXml::encoded(item) + QLatin1String("</") + li;
        }
        return items.isEmpty() ? xml : QString(xml + space);
    };
    const auto arrayOf = [&](const QString& space) {
        const QString name = m_xml->at(m_rdf).prefix + QLatin1String(":Seq>");
        return QString(
            space + u' ' + u'<' + name + xmlOf(space + u' ') + QLatin1String("</") + name + space);
    };
    const QString lineEnd = newline();
    if (m_xml->at(m_rdf).prefix.isEmpty()) {
        return false;
    }
    const auto count = placesOf(property).size();
    if (count == 0) {
        const QList<int> all = descriptions();
        return addElement(property,
            arrayOf(lineEnd + (all.isEmpty() ? QString() : indentationOf(all.first())) + u' '));
    }
    for (qsizetype i = 0; i < count; ++i) {
        const Place place = placesOf(property).at(i);
        const SidecarXml::Element& element = m_xml->at(place.element);
        const int array = place.attribute < 0 ? arrayIn(element) : -1;
        if (place.attribute >= 0) {
            replace(
                element.attributes.at(place.attribute).value, SidecarXml::encoded(items.value(0)));
        } else if (array >= 0) {
            setContent(array, xmlOf(lineEnd + indentationOf(array)));
        } else if (isSimple(place)) {
            setContent(place.element, arrayOf(lineEnd + indentationOf(place.element)));
        } else {
            return false;
        }
    }
    return true;
}

/** The item for all languages, or -1. */
int SidecarEditor::defaultIn(const SidecarXml::Element& alternatives) const
{
    for (const int item : alternatives.children) {
        for (const SidecarXml::Attribute& attribute : m_xml->at(item).attributes) {
            if (attribute.name == u"lang" && attribute.nameSpace == QLatin1String(xmlNamespace) &&
                raw(attribute.value).compare(u"x-default", Qt::CaseInsensitive) == 0) {
                return item;
            }
        }
    }
    return -1;
}

/** An array with one item, for all languages; @p space stands before its tags. */
QString SidecarEditor::alternativesOf(const QString& text, const QString& space) const
{
    const QString rdf = m_xml->at(m_rdf).prefix + u':';
    return space + QLatin1String(" <") + rdf + QLatin1String("Alt>") + space +
           QLatin1String("  <") + rdf + QLatin1String("li xml:lang=\"x-default\">") +
           SidecarXml::encoded(text) + QLatin1String("</") + rdf + QLatin1String("li>") + space +
           QLatin1String(" </") + rdf + QLatin1String("Alt>") + space;
}

bool SidecarEditor::setAlternative(const XmpName& property, const QString& text)
{
    if (m_xml->at(m_rdf).prefix.isEmpty()) {
        return false;
    }
    const QString lineEnd = newline();
    const auto count = placesOf(property).size();
    if (count == 0) {
        const QList<int> all = descriptions();
        const QString indentation = all.isEmpty() ? QString() : indentationOf(all.first());
        return addElement(property, alternativesOf(text, lineEnd + indentation + u' '));
    }
    for (qsizetype i = 0; i < count; ++i) {
        const Place place = placesOf(property).at(i);
        const SidecarXml::Element& element = m_xml->at(place.element);
        const int array = place.attribute < 0 ? arrayIn(element) : -1;
        if (place.attribute >= 0) {
            replace(element.attributes.at(place.attribute).value, SidecarXml::encoded(text));
        } else if (array >= 0) {
            const SidecarXml::Element& alternatives = m_xml->at(array);
            if (const int item = defaultIn(alternatives); item >= 0) {
                setContent(item, SidecarXml::encoded(text));
                continue;
            }
            // The text for all languages comes first (XMP part 1, 8.2.2.4).
            const QString li = m_xml->at(m_rdf).prefix + QLatin1String(":li");
            const QString added = u'<' + li + QLatin1String(" xml:lang=\"x-default\">") +
                                  SidecarXml::encoded(text) + QLatin1String("</") + li + u'>';
            const QString rest = raw(alternatives.content).toString();
            setContent(array, lineEnd + indentationOf(array) + u' ' + added + rest);
        } else if (isSimple(place)) {
            const QString space = lineEnd + indentationOf(place.element);
            setContent(place.element, alternativesOf(text, space));
        } else {
            return false;
        }
    }
    return isValid();
}

} // namespace skein
