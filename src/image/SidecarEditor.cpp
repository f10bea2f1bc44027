// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/SidecarEditor.h"

#include <algorithm>

namespace skein {

namespace {

constexpr const char* xmlNamespace = "http://www.w3.org/XML/1998/namespace";
constexpr const char* rdfNamespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

bool isRdf(const QString& nameSpace)
{
    return nameSpace == QLatin1String(rdfNamespace);
}

bool matches(const QString& nameSpace, const QString& name, const XmpName& property)
{
    return name == QLatin1String(property.name) && nameSpace == QLatin1String(property.nameSpace);
}

QString newlineOf(const QString& text)
{
    return text.contains(QLatin1String("\r\n")) ? QStringLiteral("\r\n") : QStringLiteral("\n");
}

} // namespace

SidecarEditor::SidecarEditor(QString text)
{
    setText(std::move(text));
}

void SidecarEditor::setText(QString text)
{
    m_text = std::move(text);
    m_xml = SidecarXml::parse(m_text);
    m_rdf = -1;
    if (!m_xml) {
        return;
    }
    const auto& elements = m_xml->elements();
    const auto found = std::ranges::find_if(elements, [](const SidecarXml::Element& element) {
        return element.name == u"RDF" && isRdf(element.nameSpace);
    });
    m_rdf = found == elements.end() ? -1 : static_cast<int>(found - elements.begin());
}

bool SidecarEditor::isValid() const
{
    return m_rdf >= 0;
}

void SidecarEditor::replace(SidecarXml::Range range, const QString& by)
{
    QString text = m_text;
    setText(text.replace(range.begin, range.end - range.begin, by));
}

QStringView SidecarEditor::raw(SidecarXml::Range range) const
{
    return QStringView(m_text).mid(range.begin, range.end - range.begin);
}

QList<int> SidecarEditor::descriptions() const
{
    QList<int> found;
    for (const int child : m_xml->at(m_rdf).children) {
        const SidecarXml::Element& element = m_xml->at(child);
        if (element.name == u"Description" && isRdf(element.nameSpace)) {
            found.append(child);
        }
    }
    return found;
}

QList<SidecarEditor::Place> SidecarEditor::placesOf(const XmpName& property) const
{
    QList<Place> places;
    for (const int index : descriptions()) {
        const SidecarXml::Element& description = m_xml->at(index);
        for (int i = 0; i < description.attributes.size(); ++i) {
            const SidecarXml::Attribute& attribute = description.attributes.at(i);
            if (matches(attribute.nameSpace, attribute.name, property)) {
                places.append({index, i});
            }
        }
        for (const int child : description.children) {
            const SidecarXml::Element& element = m_xml->at(child);
            if (matches(element.nameSpace, element.name, property)) {
                places.append({child, -1});
            }
        }
    }
    return places;
}

bool SidecarEditor::isSimple(const Place& place) const
{
    if (place.attribute >= 0) {
        return true;
    }
    const SidecarXml::Element& element = m_xml->at(place.element);
    return element.children.isEmpty() &&
           std::ranges::none_of(element.attributes,
               [](const SidecarXml::Attribute& attribute) { return isRdf(attribute.nameSpace); });
}

QString SidecarEditor::simpleValue(const Place& place) const
{
    const SidecarXml::Element& element = m_xml->at(place.element);
    return place.attribute >= 0
               ? SidecarXml::decoded(raw(element.attributes.at(place.attribute).value))
               : SidecarXml::decoded(raw(element.content)).trimmed();
}

bool SidecarEditor::contains(const XmpName& property) const
{
    return !placesOf(property).isEmpty();
}

std::optional<QString> SidecarEditor::value(const XmpName& property) const
{
    const QList<Place> places = placesOf(property);
    if (places.isEmpty() || !isSimple(places.first())) {
        return std::nullopt;
    }
    return simpleValue(places.first());
}

int SidecarEditor::arrayIn(const SidecarXml::Element& property) const
{
    for (const int child : property.children) {
        const SidecarXml::Element& element = m_xml->at(child);
        if (isRdf(element.nameSpace) &&
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

void SidecarEditor::setContent(int element, const QString& content)
{
    const SidecarXml::Element& found = m_xml->at(element);
    if (!found.isSelfClosing) {
        replace(found.content, content);
        return;
    }
    const QString name =
        found.prefix.isEmpty() ? found.name : QString(found.prefix + u':' + found.name);
    constexpr qsizetype slashAndBracket = 2;
    replace({found.startTag.end - slashAndBracket, found.startTag.end},
        u'>' + content + QLatin1String("</") + name + u'>');
}

bool SidecarEditor::setValue(const XmpName& property, const QString& value)
{
    const auto count = placesOf(property).size();
    if (count == 0) {
        return setAttribute(property, value);
    }
    for (qsizetype i = 0; i < count; ++i) {
        const Place place = placesOf(property).at(i); // each change moves those behind it
        if (!isSimple(place)) {
            return false;
        }
        if (simpleValue(place) == value) {
            continue;
        }
        if (place.attribute >= 0) {
            replace(m_xml->at(place.element).attributes.at(place.attribute).value,
                SidecarXml::encoded(value));
        } else {
            setContent(place.element, SidecarXml::encoded(value));
        }
    }
    return true;
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
    const QString newline = newlineOf(m_text);
    if (m_xml->at(m_rdf).prefix.isEmpty()) {
        return false;
    }
    const auto count = placesOf(property).size();
    if (count == 0) {
        const QList<int> all = descriptions();
        return addElement(property,
            arrayOf(newline + (all.isEmpty() ? QString() : indentationOf(all.first())) + u' '));
    }
    for (qsizetype i = 0; i < count; ++i) {
        const Place place = placesOf(property).at(i);
        const SidecarXml::Element& element = m_xml->at(place.element);
        const int array = place.attribute < 0 ? arrayIn(element) : -1;
        if (place.attribute >= 0) {
            replace(
                element.attributes.at(place.attribute).value, SidecarXml::encoded(items.value(0)));
        } else if (array >= 0) {
            setContent(array, xmlOf(newline + indentationOf(array)));
        } else if (isSimple(place)) {
            setContent(place.element, arrayOf(newline + indentationOf(place.element)));
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
    const QString newline = newlineOf(m_text);
    const auto count = placesOf(property).size();
    if (count == 0) {
        const QList<int> all = descriptions();
        const QString indentation = all.isEmpty() ? QString() : indentationOf(all.first());
        return addElement(property, alternativesOf(text, newline + indentation + u' '));
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
            setContent(array, newline + indentationOf(array) + u' ' + added + rest);
        } else if (isSimple(place)) {
            const QString space = newline + indentationOf(place.element);
            setContent(place.element, alternativesOf(text, space));
        } else {
            return false;
        }
    }
    return isValid();
}

/** The prefix to use in the first description; @p declaration gets what it must declare. */
QString SidecarEditor::prefixFor(const XmpName& property, QString* declaration) const
{
    const auto& scope = m_xml->at(descriptions().first()).scope;
    const QString nameSpace = QLatin1String(property.nameSpace);
    const QString preferred = QLatin1String(property.prefix);
    if (scope.value(preferred) == nameSpace) {
        return preferred;
    }
    for (auto known = scope.cbegin(); known != scope.cend(); ++known) {
        if (known.value() == nameSpace && !known.key().isEmpty()) {
            return known.key();
        }
    }
    QString prefix = preferred;
    for (int number = 1; scope.contains(prefix); ++number) {
        prefix = preferred + QString::number(number);
    }
    *declaration = QLatin1String("xmlns:") + prefix + QLatin1String("=\"") + nameSpace + u'"';
    return prefix;
}

bool SidecarEditor::setAttribute(const XmpName& property, const QString& value)
{
    if (!needDescription()) {
        return false;
    }
    QString declaration;
    const QString prefix = prefixFor(property, &declaration);
    const SidecarXml::Element& description = m_xml->at(descriptions().first());
    qsizetype at = description.startTag.begin + 1 + description.name.size() +
                   (description.prefix.isEmpty() ? 0 : description.prefix.size() + 1);
    QString space = QStringLiteral(" ");
    if (!description.attributes.isEmpty()) {
        const SidecarXml::Attribute& last = description.attributes.last();
        at = last.whole.end;
        const QStringView written = raw(last.whole);
        qsizetype length = 0;
        while (written.at(length).isSpace()) {
            ++length;
        }
        space = written.left(length).toString();
    }
    QString added = space + prefix + u':' + QLatin1String(property.name) + QLatin1String("=\"") +
                    SidecarXml::encoded(value) + u'"';
    if (!declaration.isEmpty()) {
        added.prepend(space + declaration);
    }
    replace({at, at}, added);
    return isValid();
}

bool SidecarEditor::addElement(const XmpName& property, const QString& content)
{
    if (!needDescription()) {
        return false;
    }
    QString declaration;
    const QString prefix = prefixFor(property, &declaration);
    const int index = descriptions().first();
    const SidecarXml::Element& description = m_xml->at(index);
    const QString name = prefix + u':' + QLatin1String(property.name);
    const QString outer = newlineOf(m_text) + indentationOf(index);
    const QString xml = outer + QLatin1String(" <") + name +
                        (declaration.isEmpty() ? QString() : QString(u' ' + declaration)) + u'>' +
                        content + QLatin1String("</") + name + u'>';
    if (description.isSelfClosing) {
        setContent(index, xml + outer);
    } else {
        const qsizetype at = description.children.isEmpty()
                                 ? description.content.begin
                                 : m_xml->at(description.children.last()).whole.end;
        replace({at, at}, xml);
    }
    return isValid();
}

/** Makes a description where the document has none. */
bool SidecarEditor::needDescription()
{
    if (!descriptions().isEmpty()) {
        return true;
    }
    const SidecarXml::Element& rdf = m_xml->at(m_rdf);
    if (rdf.prefix.isEmpty()) {
        return false;
    }
    const QString outer = newlineOf(m_text) + indentationOf(m_rdf);
    const QString xml = outer + QLatin1String(" <") + rdf.prefix + QLatin1String(":Description ") +
                        rdf.prefix + QLatin1String(":about=\"\"/>");
    setContent(m_rdf, rdf.isSelfClosing ? xml + outer : xml + raw(rdf.content).toString());
    return isValid() && !descriptions().isEmpty();
}

QString SidecarEditor::indentationOf(int element) const
{
    const qsizetype begin = m_xml->at(element).startTag.begin;
    const qsizetype line = m_text.lastIndexOf(u'\n', begin) + 1;
    const QString before = m_text.mid(line, begin - line);
    return before.trimmed().isEmpty() ? before : QString();
}

} // namespace skein
