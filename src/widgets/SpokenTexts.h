// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/TextSource.h"

#include <QHash>
#include <QStringList>
#include <array>
#include <vector>

namespace skein {

/**
 * What has been said in one language, so that it can be said in another: from a text on the screen
 * back to the words in the program's source. Also texts made of several: "%1 of %2" with what was
 * put in, lines below each other, sentences one after the other.
 *
 * Made while the old language is spoken, asked when the new one is. Plain value.
 */
class SpokenTexts
{
public:
    explicit SpokenTexts(const QList<AskedText>& asked);

    /** @p shown in the new language; unchanged where it is none of our words. Where several words
     * look the same, those of @p contexts (names of classes, the best first) count. */
    [[nodiscard]] QString anew(const QString& shown, const QStringList& contexts) const;

private:
    /** A text with places, cut there: "", " of ", "" for "%1 of %2". */
    struct Pattern
    {
        QStringList pieces;
        QList<int> places;
        int letters = 0; ///< How much of it is words of its own.
        qsizetype entry = 0;
    };

    [[nodiscard]] static Pattern cut(const QString& text);
    [[nodiscard]] static bool match(
        const Pattern& pattern, const QString& text, QHash<int, QString>& found);
    [[nodiscard]] qsizetype best(
        const QList<qsizetype>& entries, const QStringList& contexts) const;
    [[nodiscard]] QString newText(qsizetype entry) const;
    /** @p found put into the new words of @p pattern; null: it is not meant. Adds to @p left how
     * much of it are none of our words. */
    [[nodiscard]] QString fill(const Pattern& pattern, const QHash<int, QString>& found,
        const QStringList& contexts, int depth, qsizetype& left) const;
    /** Null: it is none of our words. */
    [[nodiscard]] QString look(const QString& shown, const QStringList& contexts, int depth) const;
    [[nodiscard]] QString lookAtParts(
        const QString& shown, const QStringList& contexts, int depth) const;

    QList<AskedText> m_asked;
    QHash<QString, QList<qsizetype>> m_whole;                ///< Indices of m_asked.
    std::array<QHash<QString, QList<qsizetype>>, 2> m_plain; ///< The same as plainForms().
    std::vector<Pattern> m_patterns; ///< Those with most words of their own first.
};

} // namespace skein
