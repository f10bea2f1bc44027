// SPDX-License-Identifier: GPL-3.0-or-later
#include "Awake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPointer>

namespace skein::photobox {

namespace {

QDBusMessage call(const char* method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
        QStringLiteral("/org/freedesktop/ScreenSaver"),
        QStringLiteral("org.freedesktop.ScreenSaver"), QLatin1String(method));
}

void release(uint cookie)
{
    QDBusMessage message = call("UnInhibit");
    message << cookie;
    message.setAutoStartService(false);
    QDBusConnection::sessionBus().asyncCall(message);
}

} // namespace

Awake::Awake(const QString& reason, QObject* parent)
    : QObject(parent)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    QDBusMessage message = call("Inhibit");
    message << QStringLiteral("Skein") << reason;
    // It waits on when this goes, else what the desktop grants then is never given back.
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message));
    connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, self = QPointer(this)] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (!reply.isError() && self) {
            self->m_cookie = reply.value();
        } else if (!reply.isError()) {
            release(reply.value());
        }
        watcher->deleteLater();
    });
}

Awake::~Awake()
{
    if (m_cookie != 0) {
        release(m_cookie);
    }
}

} // namespace skein::photobox
