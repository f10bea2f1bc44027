// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AwakeLock.h"

#include "base/Logging.h"

#include <QDBusError>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <utility>

namespace skein {

namespace {

const auto portal = QStringLiteral("org.freedesktop.portal.Desktop");
const auto screenSaver = QStringLiteral("org.freedesktop.ScreenSaver");
/** XDG Desktop Portal, Inhibit: what is inhibited. */
constexpr uint inhibitsSuspend = 4;
constexpr uint inhibitsIdle = 8;

QDBusMessage portalCall(const QString& path, const char* interface, const char* method)
{
    return QDBusMessage::createMethodCall(
        portal, path, QLatin1String(interface), QLatin1String(method));
}

QDBusMessage screenSaverCall(const char* method)
{
    return QDBusMessage::createMethodCall(screenSaver,
        QStringLiteral("/org/freedesktop/ScreenSaver"), screenSaver, QLatin1String(method));
}

} // namespace

AwakeLock::AwakeLock(DesktopBuses buses, QObject* parent)
    : QObject(parent)
    , m_buses(std::move(buses))
{}

AwakeLock::~AwakeLock()
{
    ++m_order;
    m_former.append(std::exchange(m_grant, {}));
    giveFormerBack();
}

void AwakeLock::keep(Awake what, const QString& why)
{
    if (what == m_wanted && (why == m_why || what == Awake::Nothing)) {
        return;
    }
    m_wanted = what;
    m_why = why;
    ++m_order;
    m_former.append(std::exchange(m_grant, {}));
    if (what == Awake::Nothing) {
        giveFormerBack();
        m_lock = QDBusUnixFileDescriptor();
    } else if (m_open) {
        take();
    } else {
        open();
    }
}

void AwakeLock::open()
{
    if (std::exchange(m_isOpening, true)) {
        return;
    }
    whenOpen(m_buses, this, [this](const OpenBuses& buses) {
        m_open = buses;
        watchServices();
        if (m_wanted != Awake::Nothing) {
            take();
        }
    });
}

void AwakeLock::watchServices()
{
    m_watcher = std::make_unique<QDBusServiceWatcher>(
        portal, m_open->session, QDBusServiceWatcher::WatchForOwnerChange);
    m_watcher->addWatchedService(screenSaver);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString& service, const QString& former, const QString& now) {
            // One that was started for our own question has not gone, and gave us nothing yet.
            const bool wasOurs =
                service == portal ? !m_grant.handle.isEmpty() : m_grant.cookie.has_value();
            if (former.isEmpty() || !wasOurs) {
                return;
            }
            m_grant = {};
            qCInfo(lcWidgets) << service << (now.isEmpty() ? "has gone" : "was started anew");
            takeScreen();
        });
}

void AwakeLock::call(const QDBusConnection& bus, const QDBusMessage& question, Then then)
{
    if (!bus.isConnected()) { // Nobody would answer.
        then(QDBusMessage::createError(QDBusError::Disconnected, QStringLiteral("no bus")), true);
        return;
    }
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->reply(), watcher->isError());
    });
}

void AwakeLock::take()
{
    takeScreen();
    takeComputer();
}

void AwakeLock::takeScreen()
{
    QDBusMessage question = portalCall(QStringLiteral("/org/freedesktop/portal/desktop"),
        "org.freedesktop.portal.Inhibit", "Inhibit");
    const uint flags = m_wanted == Awake::Computer ? inhibitsIdle | inhibitsSuspend : inhibitsIdle;
    question << QString() << flags << QVariantMap{{QStringLiteral("reason"), m_why}};
    call(m_open->session, question,
        [this, order = m_order](const QDBusMessage& answer, bool isError) {
            const QString handle = answer.arguments().value(0).value<QDBusObjectPath>().path();
            if (isError || handle.isEmpty()) {
                if (order == m_order) {
                    askScreenSaver();
                }
            } else if (order == m_order) {
                m_grant.handle = handle;
                giveFormerBack();
            } else {
                giveBack({handle, {}});
            }
        });
}

void AwakeLock::askScreenSaver()
{
    QDBusMessage question = screenSaverCall("Inhibit");
    question << QStringLiteral("org.skein_photo.Skein") << m_why;
    call(m_open->session, question,
        [this, order = m_order](const QDBusMessage& answer, bool isError) {
            const uint cookie = answer.arguments().value(0).toUInt();
            if (!isError && order != m_order) {
                giveBack({{}, cookie});
                return;
            }
            if (isError) {
                qCInfo(lcWidgets) << "the desktop keeps no screen awake:" << answer.errorMessage();
            } else {
                m_grant.cookie = cookie;
            }
            if (order == m_order) {
                giveFormerBack();
            }
        });
}

void AwakeLock::takeComputer()
{
    QDBusMessage question = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"),
        QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("Inhibit"));
    const QString what =
        m_wanted == Awake::Computer ? QStringLiteral("sleep:idle") : QStringLiteral("idle");
    question << what << QStringLiteral("Skein") << m_why << QStringLiteral("block");
    call(m_open->system, question,
        [this, order = m_order](const QDBusMessage& answer, bool isError) {
            if (isError) { // What it gave for a former reason is better than nothing.
                qCInfo(lcWidgets) << "logind keeps nothing awake:" << answer.errorMessage();
            } else if (order == m_order) { // Else it is closed here, with the answer.
                m_lock = answer.arguments().value(0).value<QDBusUnixFileDescriptor>();
            }
        });
}

void AwakeLock::giveFormerBack()
{
    const QList<Grant> former = std::exchange(m_former, {});
    for (const Grant& grant : former) {
        giveBack(grant);
    }
}

void AwakeLock::giveBack(const Grant& grant)
{
    if (!grant.handle.isEmpty()) {
        m_open->session.call(
            portalCall(grant.handle, "org.freedesktop.portal.Request", "Close"), QDBus::NoBlock);
    }
    if (grant.cookie) {
        QDBusMessage order = screenSaverCall("UnInhibit");
        order << *grant.cookie;
        m_open->session.call(order, QDBus::NoBlock);
    }
}

} // namespace skein
