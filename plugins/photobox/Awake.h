// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <optional>

namespace skein::photobox {

/**
 * Asks the desktop to leave the screen on and unlocked while it is there
 * (org.freedesktop.ScreenSaver, which the desktops of Linux have). Without such a desktop nothing
 * happens. Lives on the GUI thread, and never waits.
 */
class Awake final : public QObject
{
    Q_OBJECT

public:
    /** @p reason is for people: some desktops show it. */
    explicit Awake(const QString& reason, QObject* parent = nullptr);
    ~Awake() override;

private:
    std::optional<QDBusConnection> m_bus; ///< Nothing until it is open.
    uint m_cookie = 0; ///< The desktop's number for the request; 0: not answered.
};

} // namespace skein::photobox
