// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AwakeLock.h"

#include "base/Logging.h"

#include <QDBusMessage>
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
    giveBack();
}

void AwakeLock::keep(Awake what, const QString& why)
{
    if (what == m_kept) {
        return;
    }
    m_kept = what;
    m_why = why;
    ++m_order;
    giveBack();
    take();
}

QDBusConnection AwakeLock::session()
{
    watchServices();
    return m_buses.session();
}

void AwakeLock::watchServices()
{
    if (m_watcher) {
        return;
    }
    m_watcher = std::make_unique<QDBusServiceWatcher>(
        portal, m_buses.session(), QDBusServiceWatcher::WatchForOwnerChange);
    m_watcher->addWatchedService(screenSaver);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString& service, const QString& former, const QString& now) {
            // One that was started for our own question has not gone, and gave us nothing yet.
            const bool wasOurs = service == portal ? !m_handle.isEmpty() : m_hasCookie;
            if (former.isEmpty() || !wasOurs) {
                return;
            }
            m_handle.clear();
            m_hasCookie = false;
            qCInfo(lcWidgets) << service << (now.isEmpty() ? "has gone" : "was started anew");
            takeScreen();
        });
}

void AwakeLock::call(const QDBusConnection& bus, const QDBusMessage& question, Then then)
{
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->reply(), watcher->isError());
    });
}

void AwakeLock::take()
{
    if (m_kept != Awake::Nothing) {
        takeScreen();
        takeComputer();
    }
}

void AwakeLock::takeScreen()
{
    QDBusMessage question = portalCall(QStringLiteral("/org/freedesktop/portal/desktop"),
        "org.freedesktop.portal.Inhibit", "Inhibit");
    const uint flags = m_kept == Awake::Computer ? inhibitsIdle | inhibitsSuspend : inhibitsIdle;
    question << QString() << flags << QVariantMap{{QStringLiteral("reason"), m_why}};
    call(session(), question, [this, order = m_order](const QDBusMessage& answer, bool isError) {
        const QString handle = answer.arguments().value(0).value<QDBusObjectPath>().path();
        if (isError || handle.isEmpty()) {
            if (order == m_order) {
                askScreenSaver();
            }
        } else if (order == m_order) {
            m_handle = handle;
        } else {
            closeHandle(handle);
        }
    });
}

void AwakeLock::askScreenSaver()
{
    QDBusMessage question = screenSaverCall("Inhibit");
    question << QStringLiteral("org.skein_photo.Skein") << m_why;
    call(session(), question, [this, order = m_order](const QDBusMessage& answer, bool isError) {
        const uint cookie = answer.arguments().value(0).toUInt();
        if (isError) {
            qCInfo(lcWidgets) << "the desktop keeps no screen awake:" << answer.errorMessage();
        } else if (order == m_order) {
            m_cookie = cookie;
            m_hasCookie = true;
        } else {
            uninhibit(cookie);
        }
    });
}

void AwakeLock::takeComputer()
{
    const QDBusConnection bus = m_buses.system();
    QDBusMessage question = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"),
        QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("Inhibit"));
    const QString what =
        m_kept == Awake::Computer ? QStringLiteral("sleep:idle") : QStringLiteral("idle");
    question << what << QStringLiteral("Skein") << m_why << QStringLiteral("block");
    call(bus, question, [this, order = m_order](const QDBusMessage& answer, bool isError) {
        if (isError) {
            qCInfo(lcWidgets) << "logind keeps nothing awake:" << answer.errorMessage();
        } else if (order == m_order) {
            m_lock = answer.arguments().value(0).value<QDBusUnixFileDescriptor>();
        } // Else it is closed here, with the answer.
    });
}

void AwakeLock::giveBack()
{
    m_lock = QDBusUnixFileDescriptor();
    if (!m_handle.isEmpty()) {
        closeHandle(std::exchange(m_handle, {}));
    }
    if (std::exchange(m_hasCookie, false)) {
        uninhibit(m_cookie);
    }
}

void AwakeLock::closeHandle(const QString& handle)
{
    m_buses.session().call(
        portalCall(handle, "org.freedesktop.portal.Request", "Close"), QDBus::NoBlock);
}

void AwakeLock::uninhibit(uint cookie)
{
    QDBusMessage order = screenSaverCall("UnInhibit");
    order << cookie;
    m_buses.session().call(order, QDBus::NoBlock);
}

} // namespace skein
