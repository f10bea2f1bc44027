// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ActionSpecs.h"

#include <QHash>
#include <QObject>

class QAction;
class QWidget;

namespace skein {

/**
 * The commands of one window, each exactly once: menus, toolbar and context menus are built from
 * the QActions in here. Lives on the GUI thread.
 */
class ActionCollection final : public QObject
{
    Q_OBJECT

public:
    /** Makes the actions and gives them to @p window, so that their keys work anywhere in it. */
    explicit ActionCollection(QWidget* window);

    /** All commands, in the order of ActionId. */
    [[nodiscard]] static QList<ActionSpec> specs();

    [[nodiscard]] QAction* action(ActionId id) const;
    [[nodiscard]] QAction* operator[](ActionId id) const { return action(id); }

private:
    QHash<ActionId, QAction*> m_actions;
};

} // namespace skein
