// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/HashListFile.h"

#include "base/Programs.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::HashListFile)
};

QString listNamespace()
{
    return QStringLiteral("urn:ASC:MHL:v2.0");
}

QString chainNamespace()
{
    return QStringLiteral("urn:ASC:MHL:DIRECTORY:v2.0");
}

QString name(const char* text)
{
    return QString::fromLatin1(text);
}

/** With the offset from UTC, as XML wants it. */
QString timeText(const QDateTime& time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

QString actionText(HashListEntry::Action action)
{
    switch (action) {
    case HashListEntry::Action::Verified:
        return name("verified");
    case HashListEntry::Action::Failed:
        return name("failed");
    case HashListEntry::Action::Original:
        break;
    }
    return name("original");
}

void writeHead(QXmlStreamWriter& xml, const QDateTime& created)
{
    xml.writeStartElement(name("creatorinfo"));
    xml.writeTextElement(name("creationdate"), timeText(created));
    xml.writeTextElement(name("hostname"), QSysInfo::machineHostName());
    xml.writeStartElement(name("tool"));
    xml.writeAttribute(name("version"), skeinVersion());
    xml.writeCharacters(name("Skein"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(name("processinfo"));
    xml.writeTextElement(name("process"), name("in-place"));
    xml.writeStartElement(name("ignore"));
    for (const char* pattern : {"ascmhl", "ascmhl/", ".*"}) {
        xml.writeTextElement(name("pattern"), name(pattern));
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeEntry(QXmlStreamWriter& xml, const HashListEntry& entry)
{
    xml.writeStartElement(name("hash"));
    xml.writeStartElement(name("path"));
    xml.writeAttribute(name("size"), QString::number(entry.size));
    xml.writeAttribute(name("lastmodificationdate"), timeText(entry.modified));
    xml.writeCharacters(entry.path);
    xml.writeEndElement();
    xml.writeStartElement(name("xxh128"));
    xml.writeAttribute(name("action"), actionText(entry.action));
    xml.writeAttribute(name("hashdate"), timeText(entry.hashed));
    xml.writeCharacters(QString::fromLatin1(entry.hash.toHex()));
    xml.writeEndElement();
    xml.writeEndElement();
}

tl::unexpected<Error> notReadable(const QString& detail)
{
    return failure(ErrorKind::Protocol,
        Text::tr(
            "An earlier hash list of this folder cannot be read. Move the folder “ascmhl” away "
            "to begin anew."),
        detail);
}

} // namespace

QByteArray hashListFile::write(const QList<HashListEntry>& entries, const QDateTime& created)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(listNamespace());
    xml.writeStartElement(name("hashlist"));
    xml.writeAttribute(name("version"), name("2.0"));
    writeHead(xml, created);
    if (!entries.isEmpty()) {
        xml.writeStartElement(name("hashes"));
        for (const HashListEntry& entry : entries) {
            writeEntry(xml, entry);
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

Result<QList<HashListEntry>> hashListFile::read(const QByteArray& bytes)
{
    QList<HashListEntry> entries;
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("hashlist")) {
        return notReadable(xml.errorString());
    }
    bool isInHash = false;
    HashListEntry entry;
    while (!xml.atEnd()) {
        xml.readNext();
        const bool isHash = xml.name() == QLatin1String("hash");
        if (xml.isStartElement() && isHash) {
            entry = {};
            isInHash = true;
        } else if (xml.isEndElement() && isHash) {
            entries.append(entry);
            isInHash = false;
        } else if (xml.isStartElement() && isInHash && xml.name() == QLatin1String("path")) {
            entry.size = xml.attributes().value(name("size")).toLongLong();
            entry.path = xml.readElementText();
        } else if (xml.isStartElement() && isInHash && xml.name() == QLatin1String("xxh128")) {
            const bool isFailed = xml.attributes().value(name("action")) == QLatin1String("failed");
            entry.action =
                isFailed ? HashListEntry::Action::Failed : HashListEntry::Action::Original;
            entry.hash = QByteArray::fromHex(xml.readElementText().toLatin1());
        }
    }
    if (xml.hasError()) {
        return notReadable(xml.errorString());
    }
    return entries;
}

QByteArray hashListFile::writeChain(const QList<HashListLink>& chain)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(chainNamespace());
    xml.writeStartElement(name("ascmhldirectory"));
    for (const HashListLink& link : chain) {
        xml.writeStartElement(name("hashlist"));
        xml.writeAttribute(name("sequencenr"), QString::number(link.number));
        xml.writeTextElement(name("path"), link.name);
        xml.writeTextElement(name("c4"), link.c4);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

Result<QList<HashListLink>> hashListFile::readChain(const QByteArray& bytes)
{
    QList<HashListLink> chain;
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("ascmhldirectory")) {
        return notReadable(xml.errorString());
    }
    while (xml.readNextStartElement()) {
        HashListLink link;
        link.number = xml.attributes().value(name("sequencenr")).toInt();
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("path")) {
                link.name = xml.readElementText();
            } else if (xml.name() == QLatin1String("c4")) {
                link.c4 = xml.readElementText();
            } else {
                xml.skipCurrentElement();
            }
        }
        chain.append(link);
    }
    if (xml.hasError()) {
        return notReadable(xml.errorString());
    }
    return chain;
}

} // namespace skein
