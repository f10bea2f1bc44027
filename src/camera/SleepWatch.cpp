// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/SleepWatch.h"

#include "base/Logging.h"

namespace skein {

SleepWatch::SleepWatch(const DesktopBuses& buses, QObject* parent)
    : QObject(parent)
{
    whenOpen(buses, this, [this](const OpenBuses& open) { listen(open.system); });
}

void SleepWatch::listen(QDBusConnection bus)
{
    // No sender is named: a bus that nobody has started logind on yet would be asked to start it.
    m_isDeaf = !bus.connect(QString(), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
        SLOT(onPrepareForSleep(bool)));
    if (m_isDeaf) {
        qCInfo(lcCamera) << "no system bus: sleep and wake go unnoticed";
        Q_EMIT foundDeaf();
    }
}

void SleepWatch::onPrepareForSleep(bool begins)
{
    qCInfo(lcCamera) << (begins ? "the computer goes to sleep" : "the computer is awake again");
    if (begins) {
        Q_EMIT goingToSleep();
    } else {
        Q_EMIT awake();
    }
}

} // namespace skein
