// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/DesktopMount.h"

#include "base/Logging.h"
#include "camera/Answer.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::DesktopMount)
};

constexpr int callLimitMs = 10'000;

QString withoutZero(QByteArray bytes)
{
    while (bytes.endsWith('\0')) {
        bytes.chop(1);
    }
    return QString::fromUtf8(bytes);
}

/** The mount's specification is a prefix and a map; "type" in it says what is mounted. */
QString typeIn(const QDBusArgument& argument)
{
    QByteArray prefix;
    QVariantMap items;
    argument.beginStructure();
    argument >> prefix >> items;
    argument.endStructure();
    return withoutZero(items.value(QStringLiteral("type")).toByteArray());
}

DesktopMount mountIn(const QDBusArgument& argument)
{
    DesktopMount mount;
    argument.beginStructure();
    for (int field = 0; !argument.atEnd(); ++field) {
        if (argument.currentType() == QDBusArgument::StructureType) {
            mount.type = typeIn(argument);
            continue;
        }
        // Versions of gvfs differ in the texts between the first two fields and the structure.
        const QVariant value = argument.asVariant();
        if (field == 0) {
            mount.service = value.toString();
        } else if (field == 1) {
            mount.path = value.value<QDBusObjectPath>().path();
        }
    }
    argument.endStructure();
    return mount;
}

/** Three questions, one after the other; deletes itself when it has answered. */
class Unmounting final : public QObject
{
public:
    Unmounting(QDBusConnection bus, pid_t pid)
        : m_bus(std::move(bus))
        , m_pid(pid)
    {
        const QDBusMessage list = QDBusMessage::createMethodCall(
            QStringLiteral("org.gtk.vfs.Daemon"), QStringLiteral("/org/gtk/vfs/mounttracker"),
            QStringLiteral("org.gtk.vfs.MountTracker"), QStringLiteral("ListMounts"));
        ask(list, [this](const QDBusMessage& reply) {
            m_left = desktopMountsIn(reply.arguments().value(0));
            askNextOwner();
        });
    }

    [[nodiscard]] QFuture<Result<void>> future() const { return m_answer.future(); }

private:
    template<typename Next>
    void ask(const QDBusMessage& call, Next next)
    {
        auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, callLimitMs), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, next](QDBusPendingCallWatcher* finished) {
                finished->deleteLater();
                const QDBusPendingReply<> reply = *finished;
                if (reply.isError()) {
                    fail(reply.error());
                } else {
                    next(reply.reply());
                }
            });
    }

    void askNextOwner()
    {
        while (!m_left.isEmpty()) {
            const DesktopMount mount = m_left.takeFirst();
            if (mount.type != QLatin1String("gphoto2") && mount.type != QLatin1String("mtp")) {
                continue;
            }
            QDBusMessage owner =
                QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                    QStringLiteral("/org/freedesktop/DBus"), QStringLiteral("org.freedesktop.DBus"),
                    QStringLiteral("GetConnectionUnixProcessID"));
            owner << mount.service;
            ask(owner, [this, mount](const QDBusMessage& reply) {
                if (reply.arguments().value(0).toUInt() == static_cast<uint>(m_pid)) {
                    unmount(mount);
                } else {
                    askNextOwner();
                }
            });
            return;
        }
        finish(failure(ErrorKind::NotFound,
            Text::tr("The desktop uses the camera but does not list it. Eject the camera in the "
                     "file manager, then connect again.")));
    }

    void unmount(const DesktopMount& mount)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(mount.service, mount.path,
            QStringLiteral("org.gtk.vfs.Mount"), QStringLiteral("Unmount"));
        // Nobody to ask back (an empty mount operation), and no flags: never by force.
        call << QString() << QVariant::fromValue(QDBusObjectPath(QStringLiteral("/"))) << 0U;
        ask(call, [this](const QDBusMessage&) { finish({}); });
    }

    void fail(const QDBusError& error)
    {
        const bool isBusy = error.name().contains(QLatin1String("Busy"), Qt::CaseInsensitive);
        finish(failure(isBusy ? ErrorKind::Busy : ErrorKind::HeldByOther,
            isBusy ? Text::tr("The file manager still shows pictures of the camera. Close its "
                              "window, then connect again.")
                   : Text::tr("The desktop does not let the camera go. Eject the camera in the "
                              "file manager, then connect again."),
            error.name() + QStringLiteral(": ") + error.message()));
    }

    void finish(Result<void> result)
    {
        qCInfo(lcCamera) << "desktop's mount of" << m_pid
                         << (result ? QStringLiteral("unmounted") : result.error().detail);
        m_answer.give(std::move(result));
        deleteLater();
    }

    QDBusConnection m_bus;
    const pid_t m_pid;
    QList<DesktopMount> m_left;
    const Answer<void> m_answer;
};

} // namespace

QList<DesktopMount> desktopMountsIn(const QVariant& listed)
{
    QList<DesktopMount> mounts;
    if (!listed.canConvert<QDBusArgument>()) {
        return mounts;
    }
    const auto argument = listed.value<QDBusArgument>();
    if (argument.currentType() != QDBusArgument::ArrayType ||
        !argument.currentSignature().startsWith(QLatin1String("a(so"))) {
        return mounts;
    }
    argument.beginArray();
    while (!argument.atEnd()) {
        mounts.append(mountIn(argument));
    }
    argument.endArray();
    return mounts;
}

QFuture<Result<void>> unmountDesktopCamera(const QDBusConnection& bus, pid_t pid)
{
    // Owned by itself: it deletes itself when it has answered.
    return (new Unmounting(bus, pid))->future();
}

} // namespace skein
