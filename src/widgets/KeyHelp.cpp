// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/KeyHelp.h"

#include "widgets/ActionCollection.h"
#include "widgets/KeyFollower.h"
#include "widgets/KeyOverlay.h"

#include <QAction>
#include <QApplication>
#include <utility>

namespace skein {

KeyHelp::KeyHelp(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    connect(m_parts.actions[ActionId::ShowKeys], &QAction::triggered, this, &KeyHelp::toggle);
}

void KeyHelp::toggle()
{
    if (m_overlay && m_overlay->isVisible()) {
        m_overlay->leave();
        return;
    }
    QWidget* active = QApplication::activeWindow();
    const bool isOurs = active != nullptr && active->parentWidget() == m_parts.window &&
                        !active->isModal() &&
                        active->actions().contains(m_parts.actions[ActionId::ShowKeys]);
    QWidget* over = isOurs ? active : m_parts.window;
    const KeyPlace place = m_parts.place();
    const QList<KeyCommand> commands = m_parts.keys.commands();
    m_overlay = new KeyOverlay(keyPlaceTitle(place), keySheet(commands, place), over);
    for (const KeyCommand& command : commands) {
        if (command.action && command.id != ActionId::ShowKeys) {
            connect(command.action, &QAction::triggered, m_overlay, &KeyOverlay::leave);
        }
    }
}

} // namespace skein
