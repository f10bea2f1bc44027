// SPDX-License-Identifier: GPL-3.0-or-later
#include "Awake.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <functional>
#include <thread>
#include <utility>

namespace skein::photobox {

namespace {

QDBusMessage call(const char* method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
        QStringLiteral("/org/freedesktop/ScreenSaver"),
        QStringLiteral("org.freedesktop.ScreenSaver"), QLatin1String(method));
}

void release(QDBusConnection bus, uint cookie)
{
    QDBusMessage message = call("UnInhibit");
    message << cookie;
    message.setAutoStartService(false);
    bus.asyncCall(message);
}

/** Asks @p bus; who has gone meanwhile gives back at once what is granted. */
void ask(const QDBusConnection& bus, const QString& reason, const QPointer<Awake>& whom,
    const std::function<void(uint)>& granted)
{
    QDBusMessage message = call("Inhibit");
    message << QStringLiteral("Skein") << reason;
    // It waits on when that has gone, else what the desktop grants then is never given back.
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message));
    QObject::connect(
        watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, bus, whom, granted] {
            const QDBusPendingReply<uint> reply = *watcher;
            if (!reply.isError() && whom) {
                granted(reply.value());
            } else if (!reply.isError()) {
                release(bus, reply.value());
            }
            watcher->deleteLater();
        });
}

} // namespace

Awake::Awake(const QString& reason, QObject* parent)
    : QObject(parent)
{
    // On another thread: the first who asks QtDBus for a bus waits until that has answered.
    QPromise<QDBusConnection> promise;
    promise.start();
    auto* opened = new QFutureWatcher<QDBusConnection>(this);
    connect(opened, &QFutureWatcherBase::finished, this, [this, opened, reason] {
        m_bus = opened->result();
        opened->deleteLater();
        if (m_bus->isConnected()) {
            ask(*m_bus, reason, this, [this](uint cookie) { m_cookie = cookie; });
        }
    });
    opened->setFuture(promise.future());
    std::thread([promise = std::move(promise)]() mutable {
        promise.addResult(QDBusConnection::sessionBus());
        promise.finish();
    }).detach();
}

Awake::~Awake()
{
    if (m_cookie != 0) {
        release(*m_bus, m_cookie);
    }
}

} // namespace skein::photobox
