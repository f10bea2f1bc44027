// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/KeyCommands.h"

#include <QObject>
#include <QPointer>

namespace skein {

class Settings;

/**
 * Gives the commands of a window, and those that plugins bring, the keys that the photographer
 * wants: at once when that changes, by whichever window. Lives on the GUI thread; borrows all it
 * is given; does nothing when that goes before it.
 */
class KeyFollower final : public QObject
{
    Q_OBJECT

public:
    KeyFollower(const ActionCollection& actions, const ExtraActions& extras, Settings& settings,
        QObject* parent);

    [[nodiscard]] QList<KeyCommand> commands() const;

Q_SIGNALS:
    /** Commands came or went: plugins. */
    void commandsChanged();

private:
    void follow();

    QPointer<const ActionCollection> m_actions; ///< It may go first, with the window.
    QPointer<const ExtraActions> m_extras;
    Settings& m_settings;
};

} // namespace skein
