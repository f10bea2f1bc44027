// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/FileNamer.h"

#include "base/SafeName.h"

namespace skein {

namespace {

QString cutToBytes(QString text, qsizetype maxBytes)
{
    text.truncate(maxBytes);
    while (text.toUtf8().size() > maxBytes) {
        text.chop(1);
    }
    if (!text.isEmpty() && text.back().isHighSurrogate()) {
        text.chop(1);
    }
    return text;
}

/** One harmless word made from something a camera said. */
QString harmless(const QString& said, qsizetype maxBytes)
{
    QString word = safeFileName(said);
    for (QChar& c : word) {
        if (NamePattern::isForbidden(c) && !c.isSurrogate()) {
            c = u'_';
        }
    }
    word = cutToBytes(word, maxBytes);
    while (word.endsWith(u'.') || word.endsWith(u' ')) {
        word.chop(1);
    }
    return word;
}

QString withoutExtension(const QString& name)
{
    const QString extension = safeExtension(name);
    return extension.isEmpty() ? name : name.chopped(extension.size() + 1);
}

} // namespace

FileNamer::FileNamer(NamePattern pattern)
    : m_pattern(std::move(pattern))
    , m_existing(matcher())
{}

Result<FileNamer> FileNamer::parse(const QString& pattern)
{
    return NamePattern::parse(pattern).map(
        [](const NamePattern& parsed) { return FileNamer(parsed); });
}

QString FileNamer::expanded(const NamePart& part, const NameFields& fields, qint64 number) const
{
    switch (part.kind) {
    case NamePart::Kind::Text:
        return part.text;
    case NamePart::Kind::Counter:
        return QStringLiteral("%1").arg(number, m_pattern.counterWidth(), 10, QLatin1Char('0'));
    case NamePart::Kind::Date:
        return fields.taken.toString(QStringLiteral("yyyyMMdd"));
    case NamePart::Kind::Time:
        return fields.taken.toString(QStringLiteral("HHmmss"));
    case NamePart::Kind::Name:
        return harmless(
            withoutExtension(safeFileName(fields.cameraName)), NamePattern::maxNameBytes);
    case NamePart::Kind::Camera:
        return harmless(fields.camera.isEmpty() ? QStringLiteral("camera") : fields.camera,
            NamePattern::maxCameraBytes);
    case NamePart::Kind::Body:
        return harmless(
            fields.body.isEmpty() ? QStringLiteral("A") : fields.body, NamePattern::maxCameraBytes);
    }
    return {};
}

QString FileNamer::stem(const NameFields& fields, qint64 number) const
{
    QString stem;
    for (const NamePart& part : m_pattern.parts()) {
        stem += expanded(part, fields, number);
    }
    if (m_pattern.counterWidth() == 0 && number > 1) {
        stem += QStringLiteral("-%1").arg(number);
    }
    return stem;
}

QRegularExpression FileNamer::matcher() const
{
    QString expression;
    for (const NamePart& part : m_pattern.parts()) {
        switch (part.kind) {
        case NamePart::Kind::Text:
            expression += QRegularExpression::escape(part.text);
            break;
        case NamePart::Kind::Counter:
            expression += QStringLiteral("(\\d{%1,%2})")
                              .arg(m_pattern.counterWidth())
                              .arg(NamePattern::maxCounterWidth);
            break;
        case NamePart::Kind::Date:
            expression += QStringLiteral("\\d{8}");
            break;
        case NamePart::Kind::Time:
            expression += QStringLiteral("\\d{6}");
            break;
        case NamePart::Kind::Name:
        case NamePart::Kind::Camera:
        case NamePart::Kind::Body:
            expression += QStringLiteral(".+");
            break;
        }
    }
    // Case does not count: FAT and many network shares take CAPT-0001 and capt-0001 for one name.
    return QRegularExpression(
        QRegularExpression::anchoredPattern(expression + QStringLiteral("(?:\\..*)?")),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
}

qint64 FileNamer::numberIn(const QString& fileName) const
{
    if (m_pattern.counterWidth() == 0) {
        return 0;
    }
    const QRegularExpressionMatch match = m_existing.match(fileName);
    return match.hasMatch() ? match.capturedView(1).toLongLong() : 0;
}

QString FileNamer::withExtension(const QString& stem, const QString& cameraName)
{
    const QString extension = safeExtension(cameraName);
    return extension.isEmpty() ? stem : stem + u'.' + extension;
}

} // namespace skein
