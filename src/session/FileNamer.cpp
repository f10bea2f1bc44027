// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/FileNamer.h"

#include "base/SafeName.h"
#include "session/FileKind.h"

#include <QCoreApplication>
#include <algorithm>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::FileNamer)
};

constexpr int defaultCounterWidth = 4;
constexpr int maxCounterWidth = 9; // any such number fits well into qint64
constexpr int minRunOfX = 2;       // a single X is a letter ("Xmas")
constexpr qsizetype maxNameBytes = 64;
constexpr qsizetype maxCameraBytes = 40;
constexpr qsizetype dateBytes = 8;
constexpr qsizetype timeBytes = 6;
constexpr qsizetype numberBytes = 12; // "-" and more shots than a shutter survives

tl::unexpected<Error> refused(const QString& sentence)
{
    return failure(ErrorKind::InvalidArgument, sentence);
}

/** Also those that FAT, exFAT and Windows shares refuse: sessions live on such disks, too. */
bool isForbidden(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           c.category() == QChar::Other_Surrogate || QStringLiteral("/\\:*?\"<>|").contains(c);
}

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
        if (isForbidden(c) && !c.isSurrogate()) {
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

Result<FileNamer> FileNamer::parse(const QString& pattern)
{
    FileNamer namer;
    namer.m_pattern = pattern;
    for (qsizetype i = 0; i < pattern.size();) {
        const QChar c = pattern.at(i);
        if (c == u'{') {
            const qsizetype end = pattern.indexOf(u'}', i);
            if (end < 0) {
                return refused(
                    Text::tr("The file name pattern has a “{” without a “}”. Close it or leave it "
                             "out."));
            }
            if (const auto added = namer.addToken(pattern.mid(i + 1, end - i - 1)); !added) {
                return tl::make_unexpected(added.error());
            }
            i = end + 1;
            continue;
        }
        qsizetype run = 0;
        while (i + run < pattern.size() && pattern.at(i + run) == u'X') {
            ++run;
        }
        if (run >= minRunOfX) {
            const int width = static_cast<int>(std::min<qsizetype>(run, maxCounterWidth + 1));
            if (const auto added = namer.addCounter(width); !added) {
                return tl::make_unexpected(added.error());
            }
            i += run;
            continue;
        }
        namer.addText(c);
        ++i;
    }
    if (const auto checked = namer.checkCharacters().and_then([&] { return namer.check(); });
        !checked) {
        return tl::make_unexpected(checked.error());
    }
    namer.m_existing = namer.matcher();
    return namer;
}

Result<void> FileNamer::addToken(const QString& token)
{
    if (token == u"counter") {
        return addCounter(defaultCounterWidth);
    }
    if (token.startsWith(u"counter:")) {
        bool isNumber = false;
        const int width = token.mid(8).toInt(&isNumber);
        return addCounter(isNumber ? width : 0);
    }
    if (token == u"date") {
        m_parts.append({Token::Date, {}});
    } else if (token == u"time") {
        m_parts.append({Token::Time, {}});
    } else if (token == u"name") {
        m_parts.append({Token::Name, {}});
    } else if (token == u"camera") {
        m_parts.append({Token::Camera, {}});
    } else {
        return refused(
            Text::tr("A file name pattern knows no “{%1}”. Use {counter}, {date}, {time}, {name} "
                     "or {camera}.")
                .arg(token));
    }
    return {};
}

Result<void> FileNamer::addCounter(int width)
{
    if (width < 1 || width > maxCounterWidth) {
        return refused(Text::tr("The counter of a file name pattern has from 1 to %n digits. Write "
                                "XXXX or {counter:4} for four.",
            nullptr, maxCounterWidth));
    }
    if (m_counterWidth > 0) {
        return refused(
            Text::tr("The file name pattern has two counters. Leave only one (a run of X is a "
                     "counter, too)."));
    }
    m_counterWidth = width;
    m_parts.append({Token::Counter, {}});
    return {};
}

void FileNamer::addText(QChar c)
{
    if (m_parts.isEmpty() || m_parts.last().token != Token::Text) {
        m_parts.append({Token::Text, {}});
    }
    m_parts.last().text += c;
}

Result<void> FileNamer::checkCharacters() const
{
    if (m_pattern.trimmed().isEmpty()) {
        return refused(Text::tr("The file name pattern is empty. Write something like capt-XXXX."));
    }
    const auto forbidden = std::ranges::find_if(
        m_pattern, [](QChar c) { return c != u':' && isForbidden(c) && !c.isSurrogate(); });
    const bool hasColon =
        std::ranges::any_of(m_parts, [](const Part& part) { return part.text.contains(u':'); });
    if (forbidden != m_pattern.cend() || hasColon || !m_pattern.isValidUtf16()) {
        const bool isVisible = hasColon || (forbidden != m_pattern.cend() && forbidden->isPrint());
        return refused(
            isVisible ? Text::tr("A file name may not contain “%1”. Take it out of the pattern.")
                            .arg(hasColon ? QChar(u':') : *forbidden)
                      : Text::tr("The file name pattern contains an invisible character. Write the "
                                 "pattern anew."));
    }
    if (m_pattern.contains(u'}') && m_pattern.count(u'}') != m_pattern.count(u'{')) {
        return refused(Text::tr(
            "The file name pattern has a “}” without a “{”. Put it in or leave both out."));
    }
    return {};
}

qsizetype FileNamer::longestStemBytes() const
{
    qsizetype bytes = m_counterWidth > 0 ? 0 : numberBytes;
    for (const Part& part : m_parts) {
        switch (part.token) {
        case Token::Text:
            bytes += part.text.toUtf8().size();
            break;
        case Token::Counter:
            bytes += numberBytes;
            break;
        case Token::Date:
            bytes += dateBytes;
            break;
        case Token::Time:
            bytes += timeBytes;
            break;
        case Token::Name:
            bytes += maxNameBytes;
            break;
        case Token::Camera:
            bytes += maxCameraBytes;
            break;
        }
    }
    return bytes;
}

Result<void> FileNamer::check() const
{
    if (m_pattern.startsWith(u'.') || m_pattern.front().isSpace() || m_pattern.back().isSpace() ||
        m_pattern.endsWith(u'.')) {
        return refused(Text::tr("A file name pattern may not begin or end with a dot or a space. "
                                "Take it out of the pattern."));
    }
    if (fileKind(m_pattern) != FileKind::Other) {
        return refused(Text::tr("The file name pattern ends with “.%1”. Leave that out: each file "
                                "keeps the extension the camera gave it.")
                           .arg(safeExtension(m_pattern)));
    }
    const bool varies = std::ranges::any_of(m_parts, [](const Part& part) {
        return part.token == Token::Counter || part.token == Token::Time ||
               part.token == Token::Name;
    });
    if (!varies) {
        return refused(Text::tr("The file name pattern would give all photographs one name. Add a "
                                "counter such as XXXX."));
    }
    if (longestStemBytes() > maxStemBytes) {
        return refused(Text::tr("The file name pattern makes names that are too long for some "
                                "disks. Shorten it."));
    }
    return {};
}

QString FileNamer::expanded(const Part& part, const NameFields& fields, qint64 number) const
{
    switch (part.token) {
    case Token::Text:
        return part.text;
    case Token::Counter:
        return QStringLiteral("%1").arg(number, m_counterWidth, 10, QLatin1Char('0'));
    case Token::Date:
        return fields.taken.toString(QStringLiteral("yyyyMMdd"));
    case Token::Time:
        return fields.taken.toString(QStringLiteral("HHmmss"));
    case Token::Name:
        return harmless(withoutExtension(safeFileName(fields.cameraName)), maxNameBytes);
    case Token::Camera:
        return harmless(
            fields.camera.isEmpty() ? QStringLiteral("camera") : fields.camera, maxCameraBytes);
    }
    return {};
}

QString FileNamer::stem(const NameFields& fields, qint64 number) const
{
    QString stem;
    for (const Part& part : m_parts) {
        stem += expanded(part, fields, number);
    }
    if (m_counterWidth == 0 && number > 1) {
        stem += QStringLiteral("-%1").arg(number);
    }
    return stem;
}

QRegularExpression FileNamer::matcher() const
{
    QString expression;
    for (const Part& part : m_parts) {
        switch (part.token) {
        case Token::Text:
            expression += QRegularExpression::escape(part.text);
            break;
        case Token::Counter:
            expression += QStringLiteral("(\\d{%1,%2})").arg(m_counterWidth).arg(maxCounterWidth);
            break;
        case Token::Date:
            expression += QStringLiteral("\\d{8}");
            break;
        case Token::Time:
            expression += QStringLiteral("\\d{6}");
            break;
        case Token::Name:
        case Token::Camera:
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
    if (m_counterWidth == 0) {
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
