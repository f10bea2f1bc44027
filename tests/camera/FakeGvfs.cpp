// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeGvfs.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>

namespace {

/** One element of the reply, "(sossssssbay(aya{sv})ay)" as gvfs 1.50 sends it. */
struct ListedMount
{
    QString service;
    QString path;
    QString type;
};

QDBusArgument& operator<<(QDBusArgument& argument, const ListedMount& mount)
{
    argument.beginStructure();
    argument << mount.service << QDBusObjectPath(mount.path);
    for (int text = 0; text < 6; ++text) { // Display name, stable name, content types, icons, ...
        argument << QStringLiteral("text");
    }
    argument << true << QByteArray();
    argument.beginStructure();
    const QVariantMap items{{QStringLiteral("type"), QByteArray(mount.type.toUtf8() + '\0')},
        {QStringLiteral("host"), QByteArray("Nikon_D850_4711\0", 16)}};
    argument << QByteArray("/\0", 2) << items;
    argument.endStructure();
    argument << QByteArray();
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, ListedMount& /*mount*/)
{
    return argument; // Never read here; the registration wants it.
}

/** Paths take no dashes. */
QString pathOf(QString type)
{
    return QStringLiteral("/org/gtk/vfs/mount/") + type.replace(u'-', u'_');
}

} // namespace

Q_DECLARE_METATYPE(ListedMount)

namespace skein::test {

FakeGvfs::FakeGvfs(const QDBusConnection& bus, const QStringList& types)
    : m_bus(bus)
    , m_types(types)
{
    qDBusRegisterMetaType<ListedMount>();
    qDBusRegisterMetaType<QList<ListedMount>>();
    m_bus.registerVirtualObject(QStringLiteral("/org/gtk/vfs"), this, QDBusConnection::SubPath);
    m_bus.registerService(QStringLiteral("org.gtk.vfs.Daemon"));
}

FakeGvfs::~FakeGvfs()
{
    m_bus.unregisterService(QStringLiteral("org.gtk.vfs.Daemon"));
    m_bus.unregisterObject(QStringLiteral("/org/gtk/vfs"));
}

QString FakeGvfs::introspect(const QString& /*path*/) const
{
    return {};
}

bool FakeGvfs::handleMessage(const QDBusMessage& message, const QDBusConnection& connection)
{
    if (message.member() == QLatin1String("ListMounts")) {
        QList<ListedMount> mounts;
        for (const QString& type : m_types) {
            mounts.append({m_bus.baseService(), pathOf(type), type});
        }
        return connection.send(message.createReply(QVariant::fromValue(mounts)));
    }
    if (message.member() != QLatin1String("Unmount")) {
        return false;
    }
    if (!m_refusal.isEmpty()) {
        return connection.send(message.createErrorReply(m_refusal, QStringLiteral("no")));
    }
    m_types.removeIf([&](const QString& type) { return pathOf(type) == message.path(); });
    Q_EMIT unmounted();
    return connection.send(message.createReply());
}

} // namespace skein::test
