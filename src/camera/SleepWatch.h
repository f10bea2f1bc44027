// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace skein {

/**
 * Tells when the computer goes to sleep and when it is awake again, as logind says on the system
 * bus (org.freedesktop.login1.Manager.PrepareForSleep). Without logind it is silent. Thread-bound;
 * never blocks.
 */
class SleepWatch final : public QObject
{
    Q_OBJECT

public:
    /** @p bus: the system bus, or a test's own. */
    explicit SleepWatch(
        QDBusConnection bus = QDBusConnection::systemBus(), QObject* parent = nullptr);

    /** False: this computer has no system bus, so nothing will be told. */
    [[nodiscard]] bool isHearing() const { return m_isHearing; }

Q_SIGNALS:
    void goingToSleep();
    void awake();

private Q_SLOTS:
    void onPrepareForSleep(bool begins);

private:
    QDBusConnection m_bus;
    bool m_isHearing = false;
};

} // namespace skein
