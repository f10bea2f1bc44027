// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QBoxLayout;
class QWidget;

namespace skein {

/**
 * A row of controls some of which stand in a row of their own, below it, where there is no room
 * for all beside each other: with large letters, in long languages. Nothing is cut off then, and
 * nothing is missing. Borrows the two layouts and the parts, which must outlive it. Lives on the
 * GUI thread.
 */
class FoldingRow final
{
public:
    /** @p parts are in @p first, in this order; @p second is empty. */
    FoldingRow(QBoxLayout& first, QBoxLayout& second, QList<QWidget*> parts);

    /** Of all beside each other, whichever way they stand now; at least so much is needed. */
    [[nodiscard]] int wholeWidth() const;
    /** Of the wider one of the two rows. */
    [[nodiscard]] int foldedWidth() const;
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    /** Puts the parts where they belong at this width of both layouts. */
    void fit(int width);

private:
    /** What is shown of the parts, or of what stays above them, needs so much beside each other. */
    [[nodiscard]] int widthOf(bool areParts) const;

    QBoxLayout& m_first;
    QBoxLayout& m_second;
    const QList<QWidget*> m_parts;
    QList<int> m_places; ///< Where each of them stands when all are in the first row.
    bool m_isFolded = false;
};

} // namespace skein
