// SPDX-License-Identifier: GPL-3.0-or-later
// A window with the commands, as far as keys go.
#pragma once

#include "base/Settings.h"
#include "widgets/ActionCollection.h"
#include "widgets/ExtraActions.h"
#include "widgets/KeyFollower.h"
#include "widgets/WindowMenus.h"

#include <QAction>
#include <QMenuBar>
#include <QWidget>

namespace skein {

struct KeyRig
{
    explicit KeyRig(Settings& settings)
        : actions(&window)
        , bar(&window)
    {
        fillMenuBar(bar, actions);
        extras = new ExtraActions(window, bar, &window);
        keys = new KeyFollower(actions, *extras, settings, &window);
    }

    /** A plugin's command. */
    QAction* addGuest(const char* name, const char* key)
    {
        auto* action = new QAction(QString::fromLatin1(name), &window);
        action->setObjectName(QStringLiteral("plugin.test.") + QLatin1String(name));
        action->setShortcuts(actionKeys({key}));
        extras->add(action, ExtraActions::Menu::Tools);
        return action;
    }
    [[nodiscard]] QList<QKeySequence> of(ActionId id) const { return actions[id]->shortcuts(); }

    QWidget window;
    ActionCollection actions;
    QMenuBar bar;
    ExtraActions* extras = nullptr;
    KeyFollower* keys = nullptr;
};

} // namespace skein
