// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace skein {

class ActionCollection;
class Settings;

/** Chooses the theme by the commands of one window; they show what the preference is. Borrows
 * both. On the GUI thread. */
class ThemeCommands final : public QObject
{
    Q_OBJECT

public:
    ThemeCommands(const ActionCollection& actions, Settings& settings, QObject* parent);
};

} // namespace skein
