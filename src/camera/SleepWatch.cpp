// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/SleepWatch.h"

#include "base/Logging.h"

namespace skein {

SleepWatch::SleepWatch(QDBusConnection bus, QObject* parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    // No sender is named: a bus that nobody has started logind on yet would be asked to start it.
    m_isHearing = m_bus.connect(QString(), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
        SLOT(onPrepareForSleep(bool)));
    if (!m_isHearing) {
        qCInfo(lcCamera) << "no system bus: sleep and wake go unnoticed";
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
