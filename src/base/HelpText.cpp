// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/HelpText.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <iterator>
#include <utility>

namespace skein {

namespace {

constexpr int terminalColumns = 79;
constexpr int gap = 2; ///< Before a name, and behind the longest one.

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(skein::HelpText)
};

/** What stands left and right. */
struct Entry
{
    QString name;
    QString help;
};

/** By Unicode's table of East Asian widths, as far as letters that we write go. */
bool isWide(char32_t letter)
{
    static constexpr std::pair<char32_t, char32_t> ranges[]{{0x1100, 0x115F}, {0x2E80, 0x303E},
        {0x3041, 0xA4CF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6}, {0x20000, 0x3FFFD}};
    return std::any_of(std::begin(ranges), std::end(ranges),
        [letter](const auto& range) { return letter >= range.first && letter <= range.second; });
}

int columnsOfLetter(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    // Accents of their own, and marks for the direction of writing.
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
        category == QChar::Other_Format) {
        return 0;
    }
    return isWide(letter) ? 2 : 1;
}

/** @p text in lines of at most so many columns, broken where its language allows it. */
QStringList wrapped(const QString& text, int columns)
{
    QStringList lines;
    QString line;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype next = finder.toNextBoundary();
        const qsizetype end = next < 0 ? text.size() : next;
        const QString piece = text.mid(from, end - from);
        if (!line.isEmpty() && HelpText::columnsOf(QString(line + piece).trimmed()) > columns) {
            lines.append(line.trimmed());
            line.clear();
        }
        line += piece;
        from = end;
    }
    lines.append(line.trimmed());
    return lines;
}

QString padded(const QString& text, int columns)
{
    return text + QString(std::max(0, columns - HelpText::columnsOf(text)), u' ');
}

/** Their names below one another, and what they mean beside them. */
QString table(const QList<Entry>& entries)
{
    int names = 0;
    for (const Entry& entry : entries) {
        names = std::max(names, HelpText::columnsOf(entry.name));
    }
    const int start = gap + names + gap;
    QString text;
    for (const Entry& entry : entries) {
        const QStringList lines = wrapped(entry.help, terminalColumns - start);
        text += padded(QString(gap, u' ') + entry.name, start) + lines.first() + u'\n';
        for (const QString& line : lines.mid(1)) {
            text += QString(start, u' ') + line + u'\n';
        }
    }
    return text;
}

/** @p text with the lists in it as tables, and its other lines wrapped. */
QString paragraphs(const QString& text)
{
    static const QRegularExpression entry(QStringLiteral("^  (\\S.*?)  +(\\S.*)$"));
    QString all;
    QList<Entry> list;
    const auto endList = [&all, &list] {
        all += table(list);
        list.clear();
    };
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        if (const auto match = entry.match(line); match.hasMatch()) {
            list.append({match.captured(1), match.captured(2)});
            continue;
        }
        endList();
        all += wrapped(line, terminalColumns).join(u'\n') + u'\n';
    }
    endList();
    return all;
}

/** "-h, --help" or "--camera <PORT>". */
QString nameOf(const QCommandLineOption& option)
{
    QStringList names;
    const QStringList all = option.names();
    for (const QString& name : all) {
        names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    }
    const QString value = option.valueName();
    return names.join(QStringLiteral(", ")) +
           (value.isEmpty() ? QString() : QStringLiteral(" <%1>").arg(value));
}

} // namespace

int HelpText::columnsOf(const QString& text)
{
    int columns = 0;
    const auto letters = text.toUcs4();
    for (const char32_t letter : letters) {
        columns += columnsOfLetter(letter);
    }
    return columns;
}

QString HelpText::text() const
{
    //: heading of what --help prints; %1 is the name of the program, %2 what may stand behind it,
    //: such as SESSION
    const QString usage = Words::tr("Usage: %1 [options] %2").arg(program, argument);
    QList<Entry> entries;
    for (const QCommandLineOption& option : options) {
        entries.append({nameOf(option), option.description()});
    }
    const QString name = QString(argument).remove(u'[').remove(u']');
    return usage + u'\n' + paragraphs(description) + u'\n' +
           //: heading of what --help prints: a list follows
           Words::tr("Options:") + u'\n' + table(entries) + u'\n' +
           //: heading of what --help prints: a list of what stands behind the options follows
           Words::tr("Arguments:") + u'\n' + table({{name, argumentHelp}});
}

} // namespace skein
