// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SpokenTexts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace skein {

namespace {

/** Texts within texts within texts: a sentence with a list of names. */
constexpr int mostDepth = 3;
/** Patterns with fewer of their own are for numbers, or for other words of ours. */
constexpr int fewLetters = 4;

QString say(const AskedText& text)
{
    return QCoreApplication::translate(text.context.constData(), text.source.constData(),
        text.comment.isEmpty() ? nullptr : text.comment.constData(), text.n);
}

/** As buttons show a command, and as what a field is called is read aloud: without the mark of the
 * key, and without colons. */
std::array<QString, 2> plainForms(QString text)
{
    static const QRegularExpression keys(QStringLiteral("\\s*\\(&\\w\\)|&"));
    static const QRegularExpression colons(QStringLiteral("\\s*[:：]"));
    text.remove(keys);
    return {text, QString(text).remove(colons)};
}

bool hasLetters(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar each) { return each.isLetter(); });
}

/** A folder or a file by its whole path: whatever words it is made of, they are its name. */
bool isPath(const QString& text)
{
    return (text.startsWith(u'/') || text.startsWith(QLatin1String("~/"))) &&
           !text.contains(u'\n') && !text.contains(QLatin1String(" · "));
}

} // namespace

SpokenTexts::SpokenTexts(const QList<AskedText>& asked)
    : m_asked(asked)
{
    for (qsizetype entry = 0; entry < m_asked.size(); ++entry) {
        const QString shown = say(m_asked.at(entry));
        m_whole[shown].append(entry);
        const auto plain = plainForms(shown);
        for (std::size_t form = 0; form < plain.size(); ++form) {
            if (plain[form] != shown) {
                m_plain[form][plain[form]].append(entry);
            }
        }
        Pattern pattern = cut(shown);
        if (!pattern.places.isEmpty()) {
            pattern.entry = entry;
            m_patterns.push_back(pattern);
        }
    }
    std::stable_sort(m_patterns.begin(), m_patterns.end(),
        [](const Pattern& a, const Pattern& b) { return a.letters > b.letters; });
}

SpokenTexts::Pattern SpokenTexts::cut(const QString& text)
{
    Pattern pattern;
    QString piece;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isLocal = at + 2 < text.size() && text.at(at + 1) == u'L';
        const qsizetype digit = at + (isLocal ? 2 : 1);
        if (text.at(at) != u'%' || digit >= text.size() || text.at(digit) < u'1' ||
            text.at(digit) > u'9') {
            piece += text.at(at);
            pattern.letters += text.at(at).isLetter() ? 1 : 0;
            continue;
        }
        pattern.pieces.append(piece);
        pattern.places.append(text.at(digit).unicode() - u'0');
        piece.clear();
        at = digit;
    }
    pattern.pieces.append(piece);
    return pattern;
}

bool SpokenTexts::match(const Pattern& pattern, const QString& text, QHash<int, QString>& found)
{
    const QString& first = pattern.pieces.first();
    const QString& last = pattern.pieces.last();
    if (!text.startsWith(first) || !text.endsWith(last) ||
        text.size() < first.size() + last.size()) {
        return false;
    }
    found.clear();
    qsizetype at = first.size();
    for (qsizetype place = 0; place < pattern.places.size(); ++place) {
        const QString& next = pattern.pieces.at(place + 1);
        const bool isLast = place + 1 == pattern.places.size();
        qsizetype end = 0;
        if (isLast) {
            end = text.size() - next.size();
        } else {
            end = next.isEmpty() ? std::min(at + 1, text.size()) : text.indexOf(next, at);
        }
        if (end < at) {
            return false;
        }
        const QString inside = text.mid(at, end - at);
        const auto known = found.constFind(pattern.places.at(place));
        if (known != found.cend() && *known != inside) {
            return false;
        }
        found.insert(pattern.places.at(place), inside);
        at = end + next.size();
    }
    return true;
}

qsizetype SpokenTexts::best(const QList<qsizetype>& entries, const QStringList& contexts) const
{
    for (const QString& context : contexts) {
        for (const qsizetype entry : entries) {
            if (QLatin1String(m_asked.at(entry).context) == context) {
                return entry;
            }
        }
    }
    return entries.first();
}

QString SpokenTexts::newText(qsizetype entry) const
{
    return say(m_asked.at(entry));
}

QString SpokenTexts::fill(const Pattern& pattern, const QHash<int, QString>& found,
    const QStringList& contexts, int depth, qsizetype& left) const
{
    QString made;
    const Pattern other = cut(newText(pattern.entry));
    bool isOurs = pattern.letters >= fewLetters;
    bool isNumbers = true; // "f/%1" says nothing of words.
    for (qsizetype piece = 0; piece < other.pieces.size(); ++piece) {
        made += other.pieces.at(piece);
        if (piece < other.places.size()) {
            const QString inside = found.value(other.places.at(piece));
            const QString anew = look(inside, contexts, depth + 1);
            isOurs |= !anew.isNull();
            isNumbers &= !hasLetters(inside);
            left += anew.isNull() && hasLetters(inside) ? inside.size() : 0;
            made += anew.isNull() ? inside : anew;
        }
    }
    return isOurs || (isNumbers && pattern.letters > 0) ? made : QString();
}

QString SpokenTexts::look(const QString& shown, const QStringList& contexts, int depth) const
{
    if (!hasLetters(shown)) {
        return {};
    }
    if (const auto whole = m_whole.constFind(shown); whole != m_whole.cend()) {
        return newText(best(*whole, contexts));
    }
    for (std::size_t form = 0; form < m_plain.size(); ++form) {
        if (const auto plain = m_plain[form].constFind(shown); plain != m_plain[form].cend()) {
            return plainForms(newText(best(*plain, contexts)))[form];
        }
    }
    if (depth >= mostDepth || isPath(shown)) {
        return {};
    }
    QHash<int, QString> found;
    QString best;
    qsizetype bestLeft = shown.size() + 1;
    for (const Pattern& pattern : m_patterns) {
        if (!match(pattern, shown, found) ||
            (pattern.letters < fewLetters && shown.contains(u'\n'))) {
            continue; // Lines are said one by one.
        }
        qsizetype left = 0;
        const QString made = fill(pattern, found, contexts, depth, left);
        // “Serial number %1” fits “Serial number of the camera – {serial}”, but “%1 – %2” is meant.
        if (!made.isNull() && left < bestLeft) {
            best = made;
            bestLeft = left;
        }
        if (bestLeft == 0) {
            break;
        }
    }
    if (!best.isNull()) {
        return best;
    }
    return lookAtParts(shown, contexts, depth);
}

QString SpokenTexts::lookAtParts(const QString& shown, const QStringList& contexts, int depth) const
{
    static const QRegularExpression bold(QStringLiteral("^((?:<[^>]+>)+)([^<]+)((?:</[^>]+>)+)$"));
    if (const auto inside = bold.match(shown); inside.hasMatch()) {
        const QString anew = look(inside.captured(2), contexts, depth + 1);
        return anew.isNull() ? QString() : inside.captured(1) + anew + inside.captured(3);
    }
    for (const QString& between : {QStringLiteral("\n"), QStringLiteral(" · "),
             QStringLiteral(". "), QStringLiteral(", "), QStringLiteral("+")}) {
        QStringList parts = shown.split(between);
        if (parts.size() < 2) {
            continue;
        }
        const bool isSentences = between == QLatin1String(". ");
        bool isOurs = false;
        for (qsizetype part = 0; part < parts.size(); ++part) {
            const bool loses = isSentences && part + 1 < parts.size();
            const QString whole = loses ? parts.at(part) + u'.' : parts.at(part);
            const QString anew = look(whole, contexts, depth + 1);
            isOurs |= !anew.isNull();
            parts[part] = anew.isNull() ? whole : anew;
        }
        if (isOurs) {
            return parts.join(isSentences ? QStringLiteral(" ") : between);
        }
    }
    return {};
}

QString SpokenTexts::anew(const QString& shown, const QStringList& contexts) const
{
    const QString found = look(shown, contexts, 0);
    return found.isNull() ? shown : found;
}

} // namespace skein
