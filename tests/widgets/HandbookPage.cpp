// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/HandbookPage.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

namespace skein {

namespace {

QString textOf(QXmlStreamReader& xml)
{
    return xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
}

void readElement(QXmlStreamReader& xml, HandbookPage& page)
{
    const auto attributes = xml.attributes();
    const auto value = [&attributes](const char* name) {
        return attributes.value(QLatin1String(name)).toString();
    };
    if (!value("id").isEmpty()) {
        page.places.append(value("id"));
    }
    const auto name = xml.name();
    if (name == QLatin1String("html")) {
        page.language = value("lang");
    } else if (name == QLatin1String("title")) {
        page.title = textOf(xml);
    } else if (name == QLatin1String("a") || name == QLatin1String("link")) {
        page.links.append(value("href"));
    } else if (name == QLatin1String("img")) {
        page.pictures.append(value("src"));
        if (value("alt").isEmpty()) {
            page.withoutWords.append(value("src"));
        }
    } else if (name == QLatin1String("kbd")) {
        const QString command = value("data-command");
        page.keys.append({command, textOf(xml)});
    } else if (name == QLatin1String("b") && value("class") == QLatin1String("menu")) {
        page.menus.append(textOf(xml));
    } else if (name == QLatin1String("b") && value("class") == QLatin1String("ui")) {
        page.words.append(textOf(xml));
    }
}

HandbookPage readPage(const QString& path)
{
    HandbookPage page;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        page.error = file.errorString();
        return page;
    }
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            readElement(xml, page);
        }
    }
    if (xml.hasError()) {
        page.error = QStringLiteral("line %1: %2").arg(xml.lineNumber()).arg(xml.errorString());
    }
    return page;
}

} // namespace

QHash<QString, HandbookPage> readHandbookPages(const QString& folder)
{
    QHash<QString, HandbookPage> pages;
    const QDir dir(folder);
    const QStringList names = dir.entryList({QStringLiteral("*.html")}, QDir::Files);
    for (const QString& name : names) {
        HandbookPage page = readPage(dir.filePath(name));
        page.name = name;
        pages.insert(name, page);
    }
    return pages;
}

} // namespace skein
