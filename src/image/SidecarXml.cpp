// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/SidecarXml.h"

#include <QXmlStreamReader>

namespace skein {

namespace {

constexpr QStringView xmlNamespace = u"http://www.w3.org/XML/1998/namespace";
constexpr QStringView declarationNamespace = u"http://www.w3.org/2000/xmlns/";

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

qsizetype skipSpace(QStringView text, qsizetype at)
{
    while (at < text.size() && isSpace(text.at(at))) {
        ++at;
    }
    return at;
}

/** The end of the name that begins at @p at. */
qsizetype skipName(QStringView text, qsizetype at)
{
    while (at < text.size() && !isSpace(text.at(at)) && text.at(at) != u'=' &&
           text.at(at) != u'/' && text.at(at) != u'>') {
        ++at;
    }
    return at;
}

/** Behind the next @p mark; -1 when there is none. */
qsizetype behind(QStringView text, QStringView mark, qsizetype from)
{
    const qsizetype found = text.indexOf(mark, from);
    return found < 0 ? -1 : found + mark.size();
}

QString prefixOf(QStringView qualifiedName)
{
    const qsizetype colon = qualifiedName.indexOf(u':');
    return colon < 0 ? QString() : qualifiedName.left(colon).toString();
}

QString localNameOf(QStringView qualifiedName)
{
    return qualifiedName.mid(qualifiedName.indexOf(u':') + 1).toString();
}

/** QXmlStreamReader knows every rule of XML; the scanner below then needs to know few. */
bool isWellFormed(const QString& text)
{
    QXmlStreamReader reader(text);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::DTD) {
            return false;
        }
    }
    return !reader.hasError();
}

QString characterOf(QStringView entity)
{
    static const QHash<QString, QString> named{{QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")}, {QStringLiteral("amp"), QStringLiteral("&")},
        {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")}};
    if (entity.startsWith(u'#')) {
        const bool isHex = entity.size() > 1 && entity.at(1) == u'x';
        const char32_t code = entity.mid(isHex ? 2 : 1).toUInt(nullptr, isHex ? 16 : 10);
        return QString::fromUcs4(&code, 1);
    }
    return named.value(entity.toString());
}

} // namespace

std::optional<SidecarXml> SidecarXml::parse(const QString& text)
{
    SidecarXml xml;
    if (!isWellFormed(text) || !xml.scan(text)) {
        return std::nullopt;
    }
    return xml;
}

bool SidecarXml::scan(QStringView text)
{
    qsizetype at = text.indexOf(u'<');
    while (at >= 0) {
        const QStringView rest = text.mid(at);
        if (rest.startsWith(u"<!--")) {
            at = behind(text, u"-->", at + 4);
        } else if (rest.startsWith(u"<![CDATA[")) {
            at = behind(text, u"]]>", at);
        } else if (rest.startsWith(u"<?")) {
            at = behind(text, u"?>", at);
        } else if (rest.startsWith(u"</")) {
            if (m_open.empty()) {
                return false;
            }
            Element& element = m_elements[static_cast<std::size_t>(m_open.back())];
            m_open.pop_back();
            element.content.end = at;
            at = behind(text, u">", at);
            element.whole.end = at;
        } else {
            at = scanStartTag(text, at);
        }
        if (at < 0) {
            return false;
        }
        at = text.indexOf(u'<', at);
    }
    return m_open.empty() && !m_elements.empty();
}

/** @return where it ends; -1 when the text does. */
qsizetype SidecarXml::scanStartTag(QStringView text, qsizetype at)
{
    Element element;
    element.startTag.begin = element.whole.begin = at;
    const qsizetype nameEnd = skipName(text, at + 1);
    const QStringView name = text.mid(at + 1, nameEnd - at - 1);
    element.prefix = prefixOf(name);
    element.name = localNameOf(name);
    at = nameEnd;
    for (;;) {
        const qsizetype before = at;
        at = skipSpace(text, at);
        if (at >= text.size()) {
            return -1;
        }
        if (text.at(at) == u'>' || text.at(at) == u'/') {
            break;
        }
        const qsizetype attributeName = at;
        at = skipName(text, at);
        Attribute attribute;
        attribute.name = text.mid(attributeName, at - attributeName).toString();
        at = skipSpace(text, skipSpace(text, at) + 1); // the equals sign
        const qsizetype end = at < text.size() ? text.indexOf(text.at(at), at + 1) : -1;
        if (end < 0) {
            return -1;
        }
        attribute.value = {at + 1, end};
        at = end + 1;
        attribute.whole = {before, at};
        element.attributes.append(attribute);
    }
    element.isSelfClosing = text.at(at) == u'/';
    at = behind(text, u">", at);
    element.startTag.end = element.whole.end = at;
    element.content = {at, at};
    element.parent = m_open.empty() ? -1 : m_open.back();
    resolveNames(text, element);

    const int index = static_cast<int>(m_elements.size());
    if (element.parent >= 0) {
        m_elements[static_cast<std::size_t>(element.parent)].children.append(index);
    }
    if (!element.isSelfClosing) {
        m_open.push_back(index);
    }
    m_elements.push_back(std::move(element));
    return at;
}

void SidecarXml::resolveNames(QStringView text, Element& element) const
{
    if (element.parent >= 0) {
        element.scope = at(element.parent).scope;
    } else {
        element.scope.insert(QStringLiteral("xml"), xmlNamespace.toString());
        element.scope.insert(QStringLiteral("xmlns"), declarationNamespace.toString());
    }
    for (const Attribute& attribute : std::as_const(element.attributes)) {
        const QString value =
            decoded(text.mid(attribute.value.begin, attribute.value.end - attribute.value.begin));
        if (attribute.name == u"xmlns") {
            element.scope.insert(QString(), value);
        } else if (attribute.name.startsWith(u"xmlns:")) {
            element.scope.insert(localNameOf(attribute.name), value);
        }
    }
    element.nameSpace = element.scope.value(element.prefix);
    for (Attribute& attribute : element.attributes) {
        const QString prefix = prefixOf(attribute.name);
        if (!prefix.isEmpty()) { // the default namespace is not for attributes
            attribute.nameSpace = element.scope.value(prefix);
            attribute.name = localNameOf(attribute.name);
        }
    }
}

QString SidecarXml::decoded(QStringView raw)
{
    QString text;
    text.reserve(raw.size());
    for (qsizetype at = 0; at < raw.size();) {
        const QStringView rest = raw.mid(at);
        qsizetype end = 0;
        if (rest.startsWith(u"<!--") && (end = behind(rest, u"-->", 4)) > 0) {
            at += end;
        } else if (rest.startsWith(u"<![CDATA[") && (end = behind(rest, u"]]>", 9)) > 0) {
            text += rest.mid(9, end - 12);
            at += end;
        } else if (rest.startsWith(u'&') && (end = behind(rest, u";", 1)) > 0) {
            text += characterOf(rest.mid(1, end - 2));
            at += end;
        } else {
            text += rest.at(0);
            ++at;
        }
    }
    return text;
}

QString SidecarXml::encoded(const QString& value)
{
    return value.toHtmlEscaped().replace(u'\'', QLatin1String("&apos;"));
}

} // namespace skein
