// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/SidecarEditor.h"

#include <algorithm>

namespace skein {

namespace {

bool matches(const QString& nameSpace, const QString& name, const XmpName& property)
{
    return name == QLatin1String(property.name) && nameSpace == QLatin1String(property.nameSpace);
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
        return element.name == u"RDF" && SidecarXml::isRdf(element.nameSpace);
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
        if (element.name == u"Description" && SidecarXml::isRdf(element.nameSpace)) {
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
           std::ranges::none_of(element.attributes, [](const SidecarXml::Attribute& attribute) {
               return SidecarXml::isRdf(attribute.nameSpace);
           });
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
    const QString outer = newline() + indentationOf(index);
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
    const QString outer = newline() + indentationOf(m_rdf);
    const QString xml = outer + QLatin1String(" <") + rdf.prefix + QLatin1String(":Description ") +
                        rdf.prefix + QLatin1String(":about=\"\"/>");
    setContent(m_rdf, rdf.isSelfClosing ? xml + outer : xml + raw(rdf.content).toString());
    return isValid() && !descriptions().isEmpty();
}

QString SidecarEditor::newline() const
{
    return m_text.contains(QLatin1String("\r\n")) ? QStringLiteral("\r\n") : QStringLiteral("\n");
}

QString SidecarEditor::indentationOf(int element) const
{
    const qsizetype begin = m_xml->at(element).startTag.begin;
    const qsizetype line = m_text.lastIndexOf(u'\n', begin) + 1;
    const QString before = m_text.mid(line, begin - line);
    return before.trimmed().isEmpty() ? before : QString();
}

} // namespace skein
