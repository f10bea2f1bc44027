// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/NamePattern.h"

#include "base/SafeName.h"
#include "session/ExtraTokens.h"
#include "session/FileKind.h"
#include "session/NameDate.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::NamePattern)
};

using Kind = NamePart::Kind;

constexpr int defaultCounterWidth = 4;
constexpr int minRunOfX = 2;          // a single X is a letter ("Xmas")
constexpr qsizetype numberBytes = 12; // "-" and more shots than a shutter survives
constexpr qsizetype figureBytes = 12; // "1-8000", "409600"

tl::unexpected<Error> refused(const QString& sentence)
{
    return failure(ErrorKind::InvalidArgument, sentence);
}

QString knownWords()
{
    QStringList words;
    for (const NameToken& token : nameTokens()) {
        words.append(u'{' + QString::fromLatin1(token.word) + u'}');
    }
    for (const ExtraToken& token : extraTokens::all()) {
        words.append(u'{' + token.word + u'}');
    }
    return words.join(QStringLiteral(", "));
}

/** The moment of which English writes most: a Wednesday in September. */
QDateTime longestMoment()
{
    return {QDate(2026, 9, 30), QTime(23, 59, 58)};
}

qsizetype longestBytes(const NamePart& part, int counterWidth)
{
    switch (part.kind) {
    case Kind::Text:
        return part.text.toUtf8().size();
    case Kind::Folder:
        return 0;
    case Kind::Counter:
        return std::max<qsizetype>(numberBytes, counterWidth);
    case Kind::Date:
    case Kind::Time:
        return std::min(NamePattern::timeText(part, longestMoment()).toUtf8().size(), maxDateBytes);
    case Kind::Session:
    case Kind::Job:
    case Kind::Name:
    case Kind::Extra:
        return NamePattern::maxNameBytes;
    case Kind::Camera:
    case Kind::Body:
    case Kind::Serial:
        return NamePattern::maxCameraBytes;
    case Kind::Milliseconds:
    case Kind::Number:
    case Kind::Iso:
    case Kind::Shutter:
    case Kind::Aperture:
    case Kind::Focal:
        break;
    }
    return figureBytes;
}

bool variesByShot(const NamePart& part)
{
    switch (part.kind) {
    case Kind::Counter:
    case Kind::Time:
    case Kind::Name:
    case Kind::Number:
    case Kind::Milliseconds:
        return true;
    default:
        return false;
    }
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
        if (c == u'/') {
            made.m_parts.append({Kind::Folder, {}});
        } else {
            made.addText(c);
        }
        ++i;
    }
    const auto checked =
        made.checkCharacters().and_then([&] { return made.checkFolders(); }).and_then([&] {
            return made.checkParts();
        });
    if (!checked) {
        return tl::make_unexpected(checked.error());
    }
    return made;
}

Result<void> NamePattern::addToken(const QString& token)
{
    const qsizetype colon = token.indexOf(u':');
    const QString word = colon < 0 ? token : token.left(colon);
    const QList<NameToken>& known = nameTokens();
    const auto found = std::ranges::find_if(
        known, [&](const NameToken& each) { return word == QLatin1String(each.word); });
    if (found == known.end() && colon < 0 && extraTokens::contains(word)) {
        m_parts.append({Kind::Extra, word});
        return {};
    }
    if (found == known.end()) {
        //: %1 is what was typed, %2: words with commas between them
        return refused(Text::tr("A file name pattern knows no “{%1}”. Use one of these: %2.")
                           .arg(word.left(40), knownWords()));
    }
    const QString options = colon < 0 ? QString() : token.mid(colon + 1);
    if (found->kind == Kind::Counter) {
        return colon < 0 ? addCounter(defaultCounterWidth) : addCounter(options);
    }
    if (colon >= 0) {
        if (found->kind == Kind::Date || found->kind == Kind::Time) {
            return addDate(found->kind, options);
        }
        return refused(
            //: %1 is a word of a pattern, such as camera; {%1} stays as it is
            Text::tr("Nothing can stand behind “%1” in a file name pattern. Write only {%1}.")
                .arg(word));
    }
    m_parts.append({found->kind, {}});
    return {};
}

Result<void> NamePattern::addDate(NamePart::Kind kind, const QString& format)
{
    if (const auto checked = checkDateFormat(format); !checked) {
        return checked;
    }
    const auto forbidden = std::ranges::find_if(
        format, [](QChar c) { return isForbidden(c) && !c.isSurrogate() && c.isPrint(); });
    if (forbidden != format.cend() && *forbidden == u'/') {
        return refused(Text::tr("A date in a file name pattern cannot make folders by itself. "
                                "Write “{date:%Y}/{date:%m}/” for a folder in a folder."));
    }
    if (forbidden != format.cend()) {
        //: %1 is what was typed
        return refused(Text::tr("A file name may not contain “%1”. Take it out of the pattern.")
                           .arg(*forbidden));
    }
    m_parts.append({kind, format});
    return {};
}

Result<void> NamePattern::addCounter(const QString& options)
{
    int width = defaultCounterWidth;
    CounterScope scope = CounterScope::Session;
    const QStringList words = options.split(u':');
    for (const QString& word : words) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (isNumber) {
            width = number;
        } else if (word == u"session") {
            scope = CounterScope::Session;
        } else if (word == u"day") {
            scope = CounterScope::Day;
        } else if (word == u"ever") {
            scope = CounterScope::Ever;
        } else {
            //: %1 is what was typed; {counter:4} and the like stay as they are
            return refused(Text::tr("A counter in a file name pattern knows no “%1”. It has from 1 "
                                    "to 9 digits and goes on through a session, a day, or for "
                                    "ever: {counter:4}, {counter:4:day}, {counter:6:ever}.")
                               .arg(word.left(40)));
        }
    }
    return addCounter(width, scope);
}

Result<void> NamePattern::addCounter(int width, CounterScope scope)
{
    if (width < 1 || width > maxCounterWidth) {
        //: XXXX and {counter:4} stay as they are
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
    m_counterScope = scope;
    m_parts.append({Kind::Counter, {}});
    return {};
}

void NamePattern::addText(QChar c)
{
    if (m_parts.isEmpty() || m_parts.last().kind != Kind::Text) {
        m_parts.append({Kind::Text, {}});
    }
    m_parts.last().text += c;
}

int NamePattern::folderDepth() const
{
    return static_cast<int>(std::ranges::count(m_parts, Kind::Folder, &NamePart::kind));
}

QString NamePattern::timeText(const NamePart& part, const QDateTime& time)
{
    if (!part.text.isEmpty()) {
        return dateText(time, part.text);
    }
    return time.toString(
        part.kind == Kind::Date ? QStringLiteral("yyyyMMdd") : QStringLiteral("HHmmss"));
}

std::optional<QString> NamePattern::dayText(const NamePart& part, const QDate& day)
{
    const QString text = timeText(part, {day, QTime(0, 0)});
    const bool isConstant = text == timeText(part, {day, QTime(11, 31, 17)}) &&
                            text == timeText(part, {day, QTime(23, 59, 58)});
    return isConstant ? std::optional(text) : std::nullopt;
}

Result<void> NamePattern::checkCharacters() const
{
    if (m_text.trimmed().isEmpty()) {
        return refused(Text::tr("The file name pattern is empty. Write something like capt-XXXX."));
    }
    const auto isBad = [](QChar c) { return isForbidden(c) && !c.isSurrogate() && c.isPrint(); };
    for (const NamePart& part : m_parts) {
        const auto bad = std::ranges::find_if(part.text, isBad);
        if (bad != part.text.cend()) {
            return refused(Text::tr("A file name may not contain “%1”. Take it out of the pattern.")
                               .arg(*bad));
        }
    }
    const bool isInvisible = std::ranges::any_of(
        m_text, [](QChar c) { return isForbidden(c) && !c.isSurrogate() && !c.isPrint(); });
    if (isInvisible || !m_text.isValidUtf16()) {
        return refused(Text::tr("The file name pattern contains an invisible character. Write the "
                                "pattern anew."));
    }
    if (m_text.contains(u'}') && m_text.count(u'}') != m_text.count(u'{')) {
        return refused(Text::tr(
            "The file name pattern has a “}” without a “{”. Put it in or leave both out."));
    }
    return {};
}

Result<void> NamePattern::checkFolders() const
{
    // What a part is, is for another check: here a token only counts as something.
    const QStringList names = m_text.split(u'/');
    for (const QString& name : names) {
        if (name.isEmpty()) {
            return refused(
                names.first().isEmpty()
                    ? Text::tr("A file name pattern cannot begin with a slash: photographs stay in "
                               "the session's folder. Leave it out.")
                    : Text::tr("The file name pattern has a slash with nothing behind it. Write a "
                               "name there, or leave the slash out."));
        }
        if (name == u"..") {
            return refused(Text::tr("A file name pattern cannot leave the session's folder by "
                                    "“..”. Leave that out."));
        }
        if (name.startsWith(u'.') || name.front().isSpace() || name.back().isSpace() ||
            name.endsWith(u'.')) {
            return refused(
                Text::tr("A file name pattern, and each folder in it, may not begin or end with a "
                         "dot or a space. Take it out of the pattern."));
        }
    }
    if (folderDepth() > maxFolders) {
        //: %n counts folders
        return refused(Text::tr("The file name pattern makes more than %n folder(s), one in the "
                                "other. Leave some out.",
            nullptr, maxFolders));
    }
    return {};
}

bool NamePattern::tellsDaysApart() const
{
    const auto texts = [this](const QDate& day) {
        QStringList all;
        for (const NamePart& part : m_parts) {
            if (part.kind == Kind::Date || part.kind == Kind::Time) {
                all.append(dayText(part, day).value_or(QString()));
            }
        }
        return all;
    };
    const QDate day(2026, 1, 28);
    return texts(day) != texts(day.addDays(1)) && texts(day) != texts(day.addDays(7)) &&
           texts(day) != texts(day.addMonths(1)) && texts(day) != texts(day.addYears(1));
}

Result<void> NamePattern::checkParts() const
{
    if (fileKind(m_text) != FileKind::Other) {
        //: %1 is an extension, such as jpg
        return refused(Text::tr("The file name pattern ends with “.%1”. Leave that out: each file "
                                "keeps the extension the camera gave it.")
                           .arg(safeExtension(m_text)));
    }
    bool varies = false;
    bool hasCounter = false;
    qsizetype bytes = 0;
    qsizetype longest = 0;
    for (const NamePart& part : m_parts) {
        if (part.kind == Kind::Folder) {
            if (hasCounter) {
                return refused(Text::tr("The counter stands in the name of a folder. Put it behind "
                                        "the last slash of the pattern."));
            }
            varies = false;
            bytes = 0;
            continue;
        }
        varies = varies || variesByShot(part);
        hasCounter = hasCounter || part.kind == Kind::Counter;
        bytes += longestBytes(part, m_counterWidth);
        longest = std::max(longest, bytes);
    }
    if (!varies) {
        return refused(Text::tr("The file name pattern would give all photographs one name. Add a "
                                "counter such as XXXX."));
    }
    const qsizetype appended = hasCounter ? 0 : numberBytes;
    if (std::max(longest, bytes + appended) > maxBytes) {
        return refused(Text::tr("The file name pattern makes names that are too long for some "
                                "disks. Shorten it."));
    }
    if (m_counterScope == CounterScope::Day && !tellsDaysApart()) {
        return refused(Text::tr("A counter that begins anew each day needs the date beside it, or "
                                "names would repeat. Add {date} to the pattern."));
    }
    return {};
}

} // namespace skein
