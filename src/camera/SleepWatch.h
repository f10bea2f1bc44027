// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/DesktopBuses.h"

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
    /** Listens as soon as the system bus is open. */
    explicit SleepWatch(const DesktopBuses& buses = {}, QObject* parent = nullptr);

    /** This computer is known to have no system bus, so nothing will be told. */
    [[nodiscard]] bool isDeaf() const { return m_isDeaf; }

Q_SIGNALS:
    void foundDeaf();
    void goingToSleep();
    void awake();

private Q_SLOTS:
    void onPrepareForSleep(bool begins);

private:
    void listen(QDBusConnection bus);

    bool m_isDeaf = false;
};

} // namespace skein
