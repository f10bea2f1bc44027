// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"

#include <QObject>
#include <QSet>
#include <QString>

namespace skein {

class MessageBar;
class SessionController;
class TetheredCamera;
enum class MissedWay;

/**
 * What a window does with photographs that were taken while a camera was away: fetches them, asks
 * first by a message with a button, or leaves them, as the preferences say. Asks likewise about
 * copies that an earlier run was to delete where this one deletes none by itself. Borrows all it is
 * given, which must outlive it. Lives on the GUI thread.
 */
class MissedPrompt final : public QObject
{
    Q_OBJECT

public:
    /** One of nameOf()'s. */
    inline static const SettingKey<QString> wayKey{"camera/missedShots", QStringLiteral("fetch")};

    MissedPrompt(SessionController& controller, MessageBar& messages, const Settings& settings,
        QObject* parent = nullptr);

    /** How a way is written in the settings: stable for ever. */
    [[nodiscard]] static QString nameOf(MissedWay way);
    /** The way of that name; fetching for other names. */
    [[nodiscard]] static MissedWay wayOf(const QString& name);

private:
    void follow();
    void ask(TetheredCamera& camera, int count);
    void askToDelete(TetheredCamera& camera, int count);

    SessionController& m_controller;
    MessageBar& m_messages;
    const Settings& m_settings;
    QSet<const TetheredCamera*> m_known;
};

} // namespace skein
