// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ActionSpecs.h"
#include "widgets/KeyChanges.h"

#include <QList>
#include <QPointer>
#include <QString>

class QAction;

namespace skein {

class ActionCollection;
class ExtraActions;

/** A command as it is listed where keys are given out or shown. */
struct KeyCommand
{
    KeyOwner owner;
    QString group; ///< "Camera": the heading it stands below.
    QString text;  ///< Its name, which is understood without its menu.
    QString what;  ///< What it does: a sentence; may be empty for a plugin's.
    QPointer<QAction> action;
    std::optional<ActionId> id; ///< Nothing: a plugin's.
};

/** All commands of a window, in groups that follow each other; those of plugins last. */
[[nodiscard]] QList<KeyCommand> keyCommands(
    const ActionCollection& actions, const ExtraActions& extras);

/** What keys are given out by. */
[[nodiscard]] QList<KeyOwner> keyOwners(const QList<KeyCommand>& commands);

} // namespace skein
