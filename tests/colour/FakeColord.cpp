// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour/FakeColord.h"

#include <QDBusObjectPath>
#include <QDBusVariant>

namespace skein::test {

namespace {
const QString service = QStringLiteral("org.freedesktop.ColorManager");
const QString root = QStringLiteral("/org/freedesktop/ColorManager");
const QString devices = QStringLiteral("/org/freedesktop/ColorManager/devices/");
const QString profiles = QStringLiteral("/org/freedesktop/ColorManager/profiles/");

/** Paths take no dashes: "DP-1" is "DP_1". */
QString asPath(QString output)
{
    return output.replace(QLatin1Char('-'), QLatin1Char('_'));
}
} // namespace

FakeColord::FakeColord(const QDBusConnection& bus)
    : m_bus(bus)
{
    m_bus.registerVirtualObject(root, this, QDBusConnection::SubPath);
    m_bus.registerService(service);
}

FakeColord::~FakeColord()
{
    m_bus.unregisterObject(root, QDBusConnection::UnregisterTree);
    m_bus.unregisterService(service);
}

void FakeColord::setProfile(const QString& output, const QString& file)
{
    const bool isNew = !m_files.contains(output);
    m_files.insert(output, file);
    if (isNew) {
        QDBusMessage added =
            QDBusMessage::createSignal(root, service, QStringLiteral("DeviceAdded"));
        added << QVariant::fromValue(QDBusObjectPath(devices + asPath(output)));
        m_bus.send(added);
    } else {
        m_bus.send(QDBusMessage::createSignal(devices + asPath(output),
            QStringLiteral("org.freedesktop.ColorManager.Device"), QStringLiteral("Changed")));
    }
}

void FakeColord::removeDevice(const QString& output)
{
    m_files.remove(output);
    QDBusMessage removed =
        QDBusMessage::createSignal(root, service, QStringLiteral("DeviceRemoved"));
    removed << QVariant::fromValue(QDBusObjectPath(devices + asPath(output)));
    m_bus.send(removed);
}

QString FakeColord::introspect(const QString& /*path*/) const
{
    return {};
}

bool FakeColord::handleMessage(const QDBusMessage& message, const QDBusConnection& connection)
{
    const auto answer = [&](const QVariant& value) {
        connection.send(message.createReply(value));
        return true;
    };
    const QVariantList arguments = message.arguments();
    if (message.member() == QLatin1String("FindDeviceByProperty")) {
        const QString output = arguments.value(1).toString();
        if (arguments.value(0) == QLatin1String("XRANDR_name") && m_files.contains(output)) {
            return answer(QVariant::fromValue(QDBusObjectPath(devices + asPath(output))));
        }
        connection.send(message.createErrorReply(
            QStringLiteral("org.freedesktop.ColorManager.Failed"), QStringLiteral("no device")));
        return true;
    }
    if (message.member() != QLatin1String("Get")) {
        return false;
    }
    for (auto it = m_files.cbegin(); it != m_files.cend(); ++it) {
        if (message.path() == devices + asPath(it.key()) &&
            arguments.value(1) == QLatin1String("Profiles")) {
            QList<QDBusObjectPath> paths;
            if (!it->isEmpty()) {
                paths.append(QDBusObjectPath(profiles + asPath(it.key())));
            }
            return answer(QVariant::fromValue(QDBusVariant(QVariant::fromValue(paths))));
        }
        if (message.path() == profiles + asPath(it.key()) &&
            arguments.value(1) == QLatin1String("Filename")) {
            return answer(QVariant::fromValue(QDBusVariant(*it)));
        }
    }
    return false;
}

} // namespace skein::test
