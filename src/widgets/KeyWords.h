// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QString>

namespace skein {

/** For "Press %1 to...": the first key of @p command in the words of the keyboard, or what the
 * command is called where the photographer has left it no key. */
[[nodiscard]] inline QString keyOrName(const QAction& command)
{
    const QString key = command.shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? u'“' + command.iconText() + u'”' : key;
}

} // namespace skein
