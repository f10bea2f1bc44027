// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace skein {

/** A page of the handbook, as far as it can be checked. */
struct HandbookPage
{
    /** A key and the command that it is said to give. */
    struct Key
    {
        QString command;
        QString key;
    };

    QString name;  ///< "safety.html"
    QString error; ///< Why it is no XML; empty: it is.
    QString language;
    QString title;
    QStringList links;        ///< As written, of pages and style sheets.
    QStringList pictures;     ///< As written.
    QStringList withoutWords; ///< Pictures that say nothing to who cannot see them.
    QStringList places;       ///< What links can lead to.
    QStringList menus;        ///< "Camera > Connect…"
    QStringList words;        ///< What is said to stand in a window: titles, buttons.
    QList<Key> keys;
};

/** All pages in @p folder, by their names. */
[[nodiscard]] QHash<QString, HandbookPage> readHandbookPages(const QString& folder);

} // namespace skein
