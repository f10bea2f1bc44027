// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/PluralRules.h"
#include "base/TextCatalogue.h"

#include <QHash>
#include <QStringList>
#include <QXmlStreamReader>
#include <algorithm>
#include <utility>

namespace skein {

namespace {

QByteArray keyOf(const QByteArray& context, const QByteArray& source, const QByteArray& comment)
{
    return context + '\0' + source + '\0' + comment;
}

class LinguistCatalogue final : public TextCatalogue
{
public:
    explicit LinguistCatalogue(QString language)
        : m_language(std::move(language))
    {}

    void setLanguage(const QString& language) { m_language = language; }
    void add(const QByteArray& key, const QStringList& forms) { m_forms.insert(key, forms); }

    [[nodiscard]] QString text(
        const char* context, const char* source, const char* comment, int n) const override
    {
        auto found = m_forms.constFind(keyOf(context, source, comment));
        if (found == m_forms.cend() && comment != nullptr && *comment != '\0') {
            found = m_forms.constFind(keyOf(context, source, {}));
        }
        if (found == m_forms.cend()) {
            return {};
        }
        const int form = n < 0 ? 0 : pluralForm(m_language, n);
        const QString text = found->value(std::min(form, int(found->size()) - 1));
        return text.isEmpty() ? QString() : text;
    }

private:
    QString m_language;
    QHash<QByteArray, QStringList> m_forms;
};

/** The text of the current element; <byte value="x1b"/> stands for what XML cannot say. */
QString readText(QXmlStreamReader& xml)
{
    QString text;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isCharacters()) {
            text += xml.text();
        } else if (xml.isStartElement()) {
            if (xml.name() == QLatin1String("byte")) {
                const QStringView value = xml.attributes().value(QLatin1String("value"));
                const bool isHex = value.startsWith(u'x');
                text += QChar(value.mid(isHex ? 1 : 0).toUShort(nullptr, isHex ? 16 : 10));
            }
            xml.skipCurrentElement();
        }
    }
    return text;
}

QStringList readTranslation(QXmlStreamReader& xml, bool isPlural)
{
    if (!isPlural) {
        return {readText(xml)};
    }
    QStringList forms;
    while (xml.readNextStartElement()) {
        forms.append(readText(xml));
    }
    return forms;
}

void readMessage(QXmlStreamReader& xml, const QByteArray& context, LinguistCatalogue& catalogue)
{
    const bool isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    QByteArray source;
    QByteArray comment;
    QStringList forms;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            source = readText(xml).toUtf8();
        } else if (xml.name() == QLatin1String("comment")) {
            comment = readText(xml).toUtf8();
        } else if (xml.name() == QLatin1String("translation")) {
            const QStringView type = xml.attributes().value(QLatin1String("type"));
            const bool isGone =
                type == QLatin1String("vanished") || type == QLatin1String("obsolete");
            // What is not finished is shown all the same: its translator wants to see it.
            forms = readTranslation(xml, isPlural);
            if (isGone) {
                forms.clear();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    if (!source.isEmpty() && !forms.join(QString()).isEmpty()) {
        catalogue.add(keyOf(context, source, comment), forms);
    }
}

void readContext(QXmlStreamReader& xml, LinguistCatalogue& catalogue)
{
    QByteArray context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("name")) {
            context = readText(xml).toUtf8();
        } else if (xml.name() == QLatin1String("message")) {
            readMessage(xml, context, catalogue);
        } else {
            xml.skipCurrentElement();
        }
    }
}

} // namespace

Result<std::unique_ptr<TextCatalogue>> readLinguistFile(
    const QByteArray& bytes, const QString& language)
{
    auto catalogue = std::make_unique<LinguistCatalogue>(language);
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("TS")) {
        return failure(ErrorKind::Protocol, {}, QStringLiteral("it is no file of Qt Linguist"));
    }
    const QString own = xml.attributes().value(QLatin1String("language")).toString();
    if (!own.isEmpty()) {
        catalogue->setLanguage(own);
    }
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("context")) {
            readContext(xml, *catalogue);
        } else {
            xml.skipCurrentElement();
        }
    }
    if (xml.hasError()) {
        return failure(ErrorKind::Protocol, {},
            QStringLiteral("line %1: %2").arg(xml.lineNumber()).arg(xml.errorString()));
    }
    return catalogue;
}

} // namespace skein
