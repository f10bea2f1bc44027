// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/PseudoText.h"

#include <algorithm>

namespace skein {

namespace {

constexpr char16_t bracket = u'⟦';
constexpr char16_t endBracket = u'⟧';
constexpr char16_t filler = u'·';

QChar accented(QChar letter)
{
    static const QString capitals = QStringLiteral("ÀḂÇĎÉḞĜĤÎĴĶĹṀÑÖṖɊŔŠŤÛṼŴẊÝŽ");
    static const QString smalls = QStringLiteral("àḃçďéḟĝĥîĵķĺṁñöṗɋŕšťûṽŵẋýž");
    if (letter >= u'A' && letter <= u'Z') {
        return capitals.at(letter.unicode() - u'A');
    }
    if (letter >= u'a' && letter <= u'z') {
        return smalls.at(letter.unicode() - u'a');
    }
    return letter;
}

bool isLetter(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z');
}

/** How much at @p at is no word: a placeholder, tag, entity or word in braces; 0: none. */
qsizetype signLength(const QString& text, qsizetype at)
{
    const QChar first = text.at(at);
    if (first == u'%') {
        qsizetype end = at + 1;
        if (end < text.size() && text.at(end) == u'L') {
            ++end;
        }
        if (end < text.size() && text.at(end) == u'n') {
            return end + 1 - at;
        }
        while (end < text.size() && text.at(end).isDigit()) {
            ++end;
        }
        return end - at;
    }
    const auto upTo = [&](QChar last, qsizetype most) -> qsizetype {
        const qsizetype end = text.indexOf(last, at);
        return end > at && end - at <= most ? end + 1 - at : 0;
    };
    if (first == u'<' && at + 1 < text.size() &&
        (isLetter(text.at(at + 1)) || text.at(at + 1) == u'/')) {
        return upTo(u'>', 200);
    }
    if (first == u'&' && at + 2 < text.size() && isLetter(text.at(at + 1))) {
        const qsizetype length = upTo(u';', 7);
        const QStringView inside =
            QStringView(text).mid(at + 1, std::max<qsizetype>(0, length - 2));
        const bool isEntity = length > 2 && std::all_of(inside.begin(), inside.end(), isLetter);
        return isEntity ? length : 0;
    }
    if (first == u'{') {
        return upTo(u'}', 30);
    }
    return 0;
}

} // namespace

QString pseudoText(const QString& text)
{
    if (std::none_of(text.cbegin(), text.cend(), isLetter)) {
        return text; // Signs: nobody translates them.
    }
    QString made;
    qsizetype letters = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (const qsizetype length = signLength(text, at); length > 0) {
            made += QStringView(text).mid(at, length);
            at += length;
        } else if (text.at(at) == u'&' && at + 1 < text.size() && text.at(at + 1) != u' ') {
            made += QStringView(text).mid(at, 2); // The key stays one that can be pressed.
            at += 2;
            ++letters;
        } else {
            made += accented(text.at(at++));
            ++letters;
        }
    }
    // Short words grow most (W3C, "Text size in translation").
    const qsizetype more = letters <= 10 ? (letters + 1) / 2 : letters * 3 / 10;
    return QChar(bracket) + made + QString(more, QChar(filler)) + QChar(endBracket);
}

QString plainEnglishIn(const QString& text)
{
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (isLetter(text.at(at)) && isLetter(text.at(at + 1))) {
            return text.mid(std::max<qsizetype>(0, at - 10), 40);
        }
    }
    return {};
}

} // namespace skein
