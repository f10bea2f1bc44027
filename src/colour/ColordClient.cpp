// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour/ColordClient.h"

#include "base/Logging.h"
#include "colour/InBackground.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace skein {

namespace {
const QString service = QStringLiteral("org.freedesktop.ColorManager");
const QString managerPath = QStringLiteral("/org/freedesktop/ColorManager");
const QString managerInterface = service;
const QString deviceInterface = QStringLiteral("org.freedesktop.ColorManager.Device");
const QString profileInterface = QStringLiteral("org.freedesktop.ColorManager.Profile");
/** colord is started on the first call, and reads its database then. */
constexpr int answerMs = 10'000;
} // namespace

ColordClient::ColordClient(const BusConnector& connectBus, QObject* parent)
    : QObject(parent)
{
    inBackground<QDBusConnection>(
        this, connectBus, [this](const QDBusConnection& bus) { listen(bus); });
}

void ColordClient::listen(const QDBusConnection& bus)
{
    m_bus = bus;
    // From whomever: for a named sender Qt asks the bus for its owner, and waits for the answer.
    const QString anybody;
    for (const char* signal : {"DeviceAdded", "DeviceChanged", "DeviceRemoved", "ProfileChanged"}) {
        m_bus->connect(
            anybody, managerPath, managerInterface, QLatin1String(signal), this, SIGNAL(changed()));
    }
    // colord comes or goes.
    m_bus->connect(anybody, QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameOwnerChanged"), {service},
        QString(), this, SIGNAL(changed()));
    Q_EMIT changed();
}

void ColordClient::call(const QString& output, const QString& path, const QString& interface,
    const QString& method, const QVariantList& arguments, std::function<void(const QVariant&)> then)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    auto* watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(message, answerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, watcher, output, order = m_orders.value(output), then = std::move(then)] {
            watcher->deleteLater();
            if (order != m_orders.value(output)) {
                return;
            }
            const QDBusMessage reply = watcher->reply();
            if (watcher->isError() || reply.arguments().isEmpty()) {
                qCDebug(lcColour) << "colord:" << output << watcher->error().message();
                Q_EMIT answered(output, std::nullopt);
                return;
            }
            then(reply.arguments().constFirst());
        });
}

void ColordClient::property(const QString& output, const QString& path, const QString& interface,
    const QString& name, std::function<void(const QVariant&)> then)
{
    call(output, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
        {interface, name}, [then = std::move(then)](const QVariant& value) {
            then(value.value<QDBusVariant>().variant());
        });
}

void ColordClient::ask(const QString& output)
{
    ++m_orders[output];
    if (!m_bus) {
        return;
    }
    if (!m_bus->isConnected()) {
        Q_EMIT answered(output, std::nullopt);
        return;
    }
    call(output, managerPath, managerInterface, QStringLiteral("FindDeviceByProperty"),
        {QStringLiteral("XRANDR_name"), output}, [this, output](const QVariant& device) {
            onDevice(output, device.value<QDBusObjectPath>().path());
        });
}

void ColordClient::onDevice(const QString& output, const QString& device)
{
    if (!m_watched.contains(device)) {
        m_watched.insert(device);
        m_bus->connect(
            QString(), device, deviceInterface, QStringLiteral("Changed"), this, SIGNAL(changed()));
    }
    property(output, device, deviceInterface, QStringLiteral("Profiles"),
        [this, output](const QVariant& value) {
            // The first one is the one in use (colord, device-interface).
            const auto profiles = qdbus_cast<QList<QDBusObjectPath>>(value);
            if (profiles.isEmpty()) {
                Q_EMIT answered(output, std::nullopt);
            } else {
                onProfile(output, profiles.constFirst().path());
            }
        });
}

void ColordClient::onProfile(const QString& output, const QString& profile)
{
    property(output, profile, profileInterface, QStringLiteral("Filename"),
        [this, output](const QVariant& value) { onFile(output, value.toString()); });
}

void ColordClient::onFile(const QString& output, const QString& path)
{
    if (path.isEmpty()) {
        Q_EMIT answered(output, std::nullopt);
        return;
    }
    inBackground<Result<ColourProfile>>(
        this, [path] { return ColourProfile::fromFile(path); },
        [this, output, order = m_orders.value(output)](const Result<ColourProfile>& read) {
            if (order == m_orders.value(output)) {
                Q_EMIT answered(output, read);
            }
        });
}

} // namespace skein
