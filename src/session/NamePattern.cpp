// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/NamePattern.h"

#include "base/SafeName.h"
#include "session/FileKind.h"

#include <QCoreApplication>
#include <algorithm>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::NamePattern)
};

constexpr int defaultCounterWidth = 4;
constexpr int minRunOfX = 2; // a single X is a letter ("Xmas")
constexpr qsizetype dateBytes = 8;
constexpr qsizetype timeBytes = 6;
constexpr qsizetype numberBytes = 12; // "-" and more shots than a shutter survives

tl::unexpected<Error> refused(const QString& sentence)
{
    return failure(ErrorKind::InvalidArgument, sentence);
}

} // namespace

bool NamePattern::isForbidden(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           c.category() == QChar::Other_Surrogate || QStringLiteral("/\\:*?\"<>|").contains(c);
}

Result<NamePattern> NamePattern::parse(const QString& pattern)
{
    NamePattern made;
    made.m_text = pattern;
    for (qsizetype i = 0; i < pattern.size();) {
        const QChar c = pattern.at(i);
        if (c == u'{') {
            const qsizetype end = pattern.indexOf(u'}', i);
            if (end < 0) {
                return refused(
                    Text::tr("The file name pattern has a “{” without a “}”. Close it or leave it "
                             "out."));
            }
            if (const auto added = made.addToken(pattern.mid(i + 1, end - i - 1)); !added) {
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
            if (const auto added = made.addCounter(width); !added) {
                return tl::make_unexpected(added.error());
            }
            i += run;
            continue;
        }
        made.addText(c);
        ++i;
    }
    if (const auto checked = made.checkCharacters().and_then([&] { return made.check(); });
        !checked) {
        return tl::make_unexpected(checked.error());
    }
    return made;
}

Result<void> NamePattern::addToken(const QString& token)
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
        m_parts.append({NamePart::Kind::Date, {}});
    } else if (token == u"time") {
        m_parts.append({NamePart::Kind::Time, {}});
    } else if (token == u"name") {
        m_parts.append({NamePart::Kind::Name, {}});
    } else if (token == u"camera") {
        m_parts.append({NamePart::Kind::Camera, {}});
    } else if (token == u"body") {
        m_parts.append({NamePart::Kind::Body, {}});
    } else {
        return refused(
            Text::tr("A file name pattern knows no “{%1}”. Use {counter}, {date}, {time}, "
                     "{name}, {camera} or {body}.")
                .arg(token));
    }
    return {};
}

Result<void> NamePattern::addCounter(int width)
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
    m_parts.append({NamePart::Kind::Counter, {}});
    return {};
}

void NamePattern::addText(QChar c)
{
    if (m_parts.isEmpty() || m_parts.last().kind != NamePart::Kind::Text) {
        m_parts.append({NamePart::Kind::Text, {}});
    }
    m_parts.last().text += c;
}

Result<void> NamePattern::checkCharacters() const
{
    if (m_text.trimmed().isEmpty()) {
        return refused(Text::tr("The file name pattern is empty. Write something like capt-XXXX."));
    }
    const auto forbidden = std::ranges::find_if(
        m_text, [](QChar c) { return c != u':' && isForbidden(c) && !c.isSurrogate(); });
    const bool hasColon =
        std::ranges::any_of(m_parts, [](const NamePart& part) { return part.text.contains(u':'); });
    if (forbidden != m_text.cend() || hasColon || !m_text.isValidUtf16()) {
        const bool isVisible = hasColon || (forbidden != m_text.cend() && forbidden->isPrint());
        return refused(
            isVisible ? Text::tr("A file name may not contain “%1”. Take it out of the pattern.")
                            .arg(hasColon ? QChar(u':') : *forbidden)
                      : Text::tr("The file name pattern contains an invisible character. Write the "
                                 "pattern anew."));
    }
    if (m_text.contains(u'}') && m_text.count(u'}') != m_text.count(u'{')) {
        return refused(Text::tr(
            "The file name pattern has a “}” without a “{”. Put it in or leave both out."));
    }
    return {};
}

qsizetype NamePattern::longestStemBytes() const
{
    qsizetype bytes = m_counterWidth > 0 ? 0 : numberBytes;
    for (const NamePart& part : m_parts) {
        switch (part.kind) {
        case NamePart::Kind::Text:
            bytes += part.text.toUtf8().size();
            break;
        case NamePart::Kind::Counter:
            bytes += numberBytes;
            break;
        case NamePart::Kind::Date:
            bytes += dateBytes;
            break;
        case NamePart::Kind::Time:
            bytes += timeBytes;
            break;
        case NamePart::Kind::Name:
            bytes += maxNameBytes;
            break;
        case NamePart::Kind::Camera:
        case NamePart::Kind::Body:
            bytes += maxCameraBytes;
            break;
        }
    }
    return bytes;
}

Result<void> NamePattern::check() const
{
    if (m_text.startsWith(u'.') || m_text.front().isSpace() || m_text.back().isSpace() ||
        m_text.endsWith(u'.')) {
        return refused(Text::tr("A file name pattern may not begin or end with a dot or a space. "
                                "Take it out of the pattern."));
    }
    if (fileKind(m_text) != FileKind::Other) {
        return refused(Text::tr("The file name pattern ends with “.%1”. Leave that out: each file "
                                "keeps the extension the camera gave it.")
                           .arg(safeExtension(m_text)));
    }
    const bool varies = std::ranges::any_of(m_parts, [](const NamePart& part) {
        return part.kind == NamePart::Kind::Counter || part.kind == NamePart::Kind::Time ||
               part.kind == NamePart::Kind::Name;
    });
    if (!varies) {
        return refused(Text::tr("The file name pattern would give all photographs one name. Add a "
                                "counter such as XXXX."));
    }
    if (longestStemBytes() > maxBytes) {
        return refused(Text::tr("The file name pattern makes names that are too long for some "
                                "disks. Shorten it."));
    }
    return {};
}

} // namespace skein
