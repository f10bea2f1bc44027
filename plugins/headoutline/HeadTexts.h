// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HeadState.h"

#include <QCoreApplication>
#include <QSize>
#include <QString>

namespace skein::headoutline {

/** What is written of the heads in a photograph: the list of names and the page with the map. */
class HeadTexts
{
    Q_DECLARE_TR_FUNCTIONS(skein::headoutline::HeadTexts)

public:
    /** The pictures of a page: names of files that lie beside it, both of @p size. */
    struct Pictures
    {
        QString photograph;
        QString outline;
        QSize size;
    };

    /** @p aspect: the photograph's width by its height, which tells the rows. */
    HeadTexts(const HeadState& state, double aspect);

    /** Numbers and names, row by row; plain text, UTF-8. */
    QString list() const;
    /** A page of HTML that needs no network: the photograph or its outline, with places to point
     * at, and the names. Everything that was typed is escaped. */
    QByteArray page(const Pictures& pictures) const;

    /** "12 Ada Lovelace"; without a name "12". */
    static QString labelOf(int number, const Head& head);

private:
    QString headingOf(std::size_t row) const;
    QString areas(QSize size) const;
    QString names() const;

    HeadState m_state; ///< its heads in the order of their numbers
    Rows m_rows;       ///< indices of those heads
};

} // namespace skein::headoutline
