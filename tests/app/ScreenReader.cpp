// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ScreenReader.h"

#include <QDBusInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusReply>
#include <QDBusVariant>
#include <algorithm>

namespace skein {

namespace {

const QString busPath = QStringLiteral("/org/a11y/bus");
const QString busName = QStringLiteral("org.a11y.Bus");
const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");
const QString accessible = QStringLiteral("org.a11y.atspi.Accessible");
const QString objectEvents = QStringLiteral("org.a11y.atspi.Event.Object");

QString addressOfBus()
{
    QDBusConnection session = QDBusConnection::sessionBus();
    QDBusInterface status(busName, busPath, properties, session);
    for (const char* wish : {"IsEnabled", "ScreenReaderEnabled"}) {
        status.call(QStringLiteral("Set"), QStringLiteral("org.a11y.Status"),
            QString::fromLatin1(wish), QVariant::fromValue(QDBusVariant(true)));
    }
    QDBusInterface launcher(busName, busPath, busName, session);
    const QDBusReply<QString> address = launcher.call(QStringLiteral("GetAddress"));
    return address.value();
}

QDBusConnection connected()
{
    const QString address = addressOfBus();
    return address.isEmpty() ? QDBusConnection(QString())
                             : QDBusConnection::connectToBus(address, QStringLiteral("reader"));
}

} // namespace

ScreenReader::ScreenReader()
    : m_bus(connected())
{
    if (!m_bus.isConnected()) {
        return;
    }
    for (const char* signal : {"StateChanged", "Announcement"}) {
        m_bus.connect(QString(), QString(), objectEvents, QString::fromLatin1(signal), this,
            SLOT(onEvent(QDBusMessage)));
    }
    QDBusInterface registry(QStringLiteral("org.a11y.atspi.Registry"),
        QStringLiteral("/org/a11y/atspi/registry"), QStringLiteral("org.a11y.atspi.Registry"),
        m_bus);
    m_isListening = true;
    for (const char* kind : {"object:state-changed", "object:announcement"}) {
        const QDBusMessage reply =
            registry.call(QStringLiteral("RegisterEvent"), QString::fromLatin1(kind));
        m_isListening = m_isListening && reply.type() == QDBusMessage::ReplyMessage;
    }
}

bool ScreenReader::hasHeard(const QString& part) const
{
    return std::any_of(m_heard.cbegin(), m_heard.cend(),
        [&part](const QString& sentence) { return sentence.contains(part); });
}

void ScreenReader::onEvent(const QDBusMessage& event)
{
    const QVariantList parts = event.arguments();
    if (event.member() == QLatin1String("Announcement")) {
        m_heard.append(parts.value(3).value<QDBusVariant>().variant().toString());
    } else if (parts.value(0) == QLatin1String("showing") && parts.value(1).toInt() == 1) {
        ask(event.service(), event.path());
    }
}

void ScreenReader::ask(const QString& service, const QString& path)
{
    QDBusMessage role =
        QDBusMessage::createMethodCall(service, path, accessible, QStringLiteral("GetRoleName"));
    QDBusMessage name =
        QDBusMessage::createMethodCall(service, path, properties, QStringLiteral("Get"));
    name.setArguments({accessible, QStringLiteral("Name")});
    auto* ofRole = new QDBusPendingCallWatcher(m_bus.asyncCall(role), this);
    auto* ofName = new QDBusPendingCallWatcher(m_bus.asyncCall(name), this);
    // Answered in the order they were asked in.
    connect(ofName, &QDBusPendingCallWatcher::finished, this, [this, ofRole, ofName] {
        const QDBusPendingReply<QString> what = *ofRole;
        const QDBusPendingReply<QDBusVariant> text = *ofName;
        if (what.isValid() && text.isValid() && what.value() == QLatin1String("notification")) {
            m_heard.append(text.value().variant().toString());
        }
        ofRole->deleteLater();
        ofName->deleteLater();
    });
}

} // namespace skein
