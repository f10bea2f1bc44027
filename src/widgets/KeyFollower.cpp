// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/KeyFollower.h"

#include "widgets/ActionCollection.h"
#include "widgets/ExtraActions.h"

#include <QAction>

namespace skein {

KeyFollower::KeyFollower(const ActionCollection& actions, const ExtraActions& extras,
    Settings& settings, QObject* parent)
    : QObject(parent)
    , m_actions(&actions)
    , m_extras(&extras)
    , m_settings(settings)
{
    connect(&settings, &Settings::changed, this, [this](const QString& name) {
        if (name == QLatin1String(KeyChanges::key.name)) {
            follow();
        }
    });
    connect(&extras, &ExtraActions::changed, this, [this] {
        follow();
        Q_EMIT commandsChanged();
    });
    follow();
}

QList<KeyCommand> KeyFollower::commands() const
{
    return m_actions && m_extras ? keyCommands(*m_actions, *m_extras) : QList<KeyCommand>();
}

void KeyFollower::follow()
{
    const QList<KeyCommand> all = commands();
    const auto keys = resolvedKeys(keyOwners(all), KeyChanges::in(m_settings));
    // First none has what another is to have: Qt tells neither of two that share a key.
    for (const KeyCommand& command : all) {
        if (command.action->shortcuts() != keys.value(command.owner.name)) {
            command.action->setShortcuts(QList<QKeySequence>());
        }
    }
    for (const KeyCommand& command : all) {
        if (command.action->shortcuts() != keys.value(command.owner.name)) {
            command.action->setShortcuts(keys.value(command.owner.name));
        }
        if (command.owner.isGuest && !command.what.isEmpty()) {
            command.action->setToolTip(actionToolTip(command.what, command.action->shortcuts()));
        }
    }
}

} // namespace skein
