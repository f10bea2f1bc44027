// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace skein {

/** A word of file name patterns that the program itself does not know: a plugin's. */
struct ExtraToken
{
    QString word;    ///< Without braces: from 2 to 20 small letters a to z.
    QString meaning; ///< For people.
};

/**
 * The words that were added to those of nameTokens(), with what each stands for at this moment.
 *
 * One table for the whole program, because a pattern means the same wherever it is read: in the
 * preferences, in every session, on the thread that gives photographs their names. Thread-safe.
 * A pattern that was parsed before its word was removed says "none" there from then on.
 */
namespace extraTokens {

/** False: the word is none, or is taken. */
[[nodiscard]] bool add(const ExtraToken& token, const QString& text);
/** What the word stands for from now on; unknown words change nothing. */
void setText(const QString& word, const QString& text);
void remove(const QString& word);

[[nodiscard]] bool contains(const QString& word);
/** Empty also when nobody knows the word any more. */
[[nodiscard]] QString text(const QString& word);
/** In the order they were added. */
[[nodiscard]] QList<ExtraToken> all();

} // namespace extraTokens

} // namespace skein
