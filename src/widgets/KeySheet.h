// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/KeyCommands.h"

#include <QList>
#include <QString>

namespace skein {

/** Where the photographer is, as far as keys mean something else there. */
enum class KeyPlace { Photographs, Grid, LiveView, Comparison, Presentation, Sequence };

/** What it is called: "Live view". */
[[nodiscard]] QString keyPlaceTitle(KeyPlace place);

/** Between the keys of one line. */
inline constexpr QLatin1String keySeparator("  ");
/** Between the first and the last of keys that follow each other. */
inline constexpr QChar keyRange(u'…');

/** One line of a list of keys. */
struct KeyLine
{
    QString keys; ///< In the words of the keyboard, each whole: "Ctrl++  Ctrl+-", "Alt+1  … Alt+9".
    QString text;
    bool isUsable = true; ///< The command can be given just now.

    friend bool operator==(const KeyLine&, const KeyLine&) = default;
};

/** What stands below one heading. */
struct KeySheetGroup
{
    QString title;
    QList<KeyLine> lines;
};

/** True if the command means something there. */
[[nodiscard]] bool worksIn(ActionId id, KeyPlace place);

/**
 * All keys that mean something in @p place, to be shown on one page: commands that belong together,
 * as those to the left and to the right, share a line. Commands without a key are left out.
 */
[[nodiscard]] QList<KeySheetGroup> keySheet(const QList<KeyCommand>& commands, KeyPlace place);

} // namespace skein
