// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/PluralRules.h"
#include "base/TextCatalogue.h"

#include <QHash>
#include <QStringDecoder>
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
    void add(const QByteArray& key, const QStringList& forms, int line)
    {
        m_entries.insert(key, {forms, line});
    }

    [[nodiscard]] QString text(
        const char* context, const char* source, const char* comment, int n) const override
    {
        const QStringList forms = find(context, source, comment).forms;
        const int form = n < 0 ? 0 : pluralForm(m_language, n);
        const QString text = forms.value(std::min(form, int(forms.size()) - 1));
        return text.isEmpty() ? QString() : text;
    }

    [[nodiscard]] int line(
        const char* context, const char* source, const char* comment) const override
    {
        return find(context, source, comment).line;
    }

private:
    struct Entry
    {
        QStringList forms;
        int line = 0;
    };

    [[nodiscard]] Entry find(const char* context, const char* source, const char* comment) const
    {
        auto found = m_entries.constFind(keyOf(context, source, comment));
        if (found == m_entries.cend() && comment != nullptr && *comment != '\0') {
            found = m_entries.constFind(keyOf(context, source, {}));
        }
        return found == m_entries.cend() ? Entry{} : *found;
    }

    QString m_language;
    QHash<QByteArray, Entry> m_entries;
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
    int line = 0;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            source = readText(xml).toUtf8();
        } else if (xml.name() == QLatin1String("comment")) {
            comment = readText(xml).toUtf8();
        } else if (xml.name() == QLatin1String("translation")) {
            const QStringView type = xml.attributes().value(QLatin1String("type"));
            const bool isGone =
                type == QLatin1String("vanished") || type == QLatin1String("obsolete");
            line = int(xml.lineNumber());
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
        catalogue.add(keyOf(context, source, comment), forms, line);
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

/** Linguist writes UTF-8. 0: all of it is. The XML reader finds that out before the first line. */
qsizetype firstLineThatIsNotUtf8(const QByteArray& bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    const auto broken = std::find_if(lines.cbegin(), lines.cend(), [](const QByteArray& line) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(line);
        return decoder.hasError();
    });
    return broken == lines.cend() ? 0 : broken - lines.cbegin() + 1;
}

QString xmlFault(const QXmlStreamReader& xml)
{
    QString what = xml.errorString();
    while (what.endsWith(u'.')) {
        what.chop(1); // It becomes part of a sentence.
    }
    return QStringLiteral("line %1: %2").arg(xml.lineNumber()).arg(what);
}

/** Empty: this is how Linguist writes, from Qt 3 to Qt 6. */
QString versionFault(QStringView version)
{
    const QStringView first = version.split(u'.').first();
    if (version.isEmpty() || first == QLatin1String("1") || first == QLatin1String("2")) {
        return {};
    }
    return QStringLiteral(
        "it is a file of version “%1”; Skein reads those of version 2.1 and before")
        .arg(version);
}

} // namespace

Result<std::unique_ptr<TextCatalogue>> readLinguistFile(
    const QByteArray& bytes, const QString& language)
{
    auto catalogue = std::make_unique<LinguistCatalogue>(language);
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("TS")) {
        if (const qsizetype line = firstLineThatIsNotUtf8(bytes); xml.hasError() && line > 0) {
            return failure(ErrorKind::Protocol, {},
                QStringLiteral("line %1: it is not written in UTF-8 from here on").arg(line));
        }
        const QString what = QStringLiteral("it is no file of Qt Linguist");
        return failure(ErrorKind::Protocol, {},
            xml.hasError() ? QStringLiteral("%1 (%2)").arg(what, xmlFault(xml)) : what);
    }
    const QString version = xml.attributes().value(QLatin1String("version")).toString();
    if (const QString fault = versionFault(version); !fault.isEmpty()) {
        return failure(ErrorKind::Unsupported, {}, fault);
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
        return failure(ErrorKind::Protocol, {}, xmlFault(xml));
    }
    return catalogue;
}

} // namespace skein
