// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ExtraTokens.h"

#include "session/NameToken.h"

#include <QMutex>
#include <QMutexLocker>
#include <QRegularExpression>
#include <algorithm>

namespace skein::extraTokens {

namespace {

struct Entry
{
    ExtraToken token;
    QString text;
};

struct Table
{
    QMutex mutex; ///< For entries.
    QList<Entry> entries;

    /** With the mutex held. */
    [[nodiscard]] Entry* find(const QString& word)
    {
        const auto found = std::ranges::find_if(
            entries, [&word](const Entry& entry) { return entry.token.word == word; });
        return found == entries.end() ? nullptr : &*found;
    }
};

Table& table()
{
    static Table theTable;
    return theTable;
}

bool isUsable(const QString& word)
{
    static const QRegularExpression plain(
        QRegularExpression::anchoredPattern(QStringLiteral("[a-z]{2,20}")));
    const bool isOurs = std::ranges::any_of(nameTokens(),
        [&word](const NameToken& token) { return word == QLatin1String(token.word); });
    return plain.match(word).hasMatch() && !isOurs;
}

} // namespace

bool add(const ExtraToken& token, const QString& text)
{
    if (!isUsable(token.word)) {
        return false;
    }
    Table& all = table();
    const QMutexLocker lock(&all.mutex);
    if (all.find(token.word) != nullptr) {
        return false;
    }
    all.entries.append({token, text});
    return true;
}

void setText(const QString& word, const QString& text)
{
    Table& all = table();
    const QMutexLocker lock(&all.mutex);
    if (Entry* entry = all.find(word)) {
        entry->text = text;
    }
}

void remove(const QString& word)
{
    Table& all = table();
    const QMutexLocker lock(&all.mutex);
    all.entries.removeIf([&word](const Entry& entry) { return entry.token.word == word; });
}

bool contains(const QString& word)
{
    Table& all = table();
    const QMutexLocker lock(&all.mutex);
    return all.find(word) != nullptr;
}

QString text(const QString& word)
{
    Table& all = table();
    const QMutexLocker lock(&all.mutex);
    const Entry* entry = all.find(word);
    return entry != nullptr ? entry->text : QString();
}

QList<ExtraToken> all()
{
    Table& known = table();
    const QMutexLocker lock(&known.mutex);
    QList<ExtraToken> tokens;
    for (const Entry& entry : known.entries) {
        tokens.append(entry.token);
    }
    return tokens;
}

} // namespace skein::extraTokens
