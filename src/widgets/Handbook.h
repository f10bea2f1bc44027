// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QImage>
#include <QString>

namespace skein {

/** What the handbook's window shows, by the names that links have: "index.html",
 * "pictures/grid.png". */
struct HandbookFiles
{
    QHash<QString, QByteArray> pages; ///< And all else that is no picture.
    QHash<QString, QImage> pictures;  ///< As wide as they are shown.

    [[nodiscard]] bool isEmpty() const { return pages.isEmpty(); }
};

/**
 * The handbook: a folder of HTML pages for each language, beside the programs in the build tree and
 * in share/skein/handbook relative to them when installed. Both functions read the disk: not for
 * the GUI thread.
 */
class Handbook final
{
    Q_DECLARE_TR_FUNCTIONS(skein::Handbook)

public:
    /** The folder with the pages in @p language ("pt_BR", "de"), or else in English. */
    [[nodiscard]] static Result<QString> find(const QString& language);
    /** All files of @p folder; its pictures are decoded here, which takes its time. */
    [[nodiscard]] static HandbookFiles read(const QString& folder);
    /** There is a program with windows that shows web pages, and it can read our files. */
    [[nodiscard]] static bool hasBrowser();
};

} // namespace skein
