// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <poll.h>
#include <unistd.h>

namespace skein::test {

/** One object of the desktop's on a bus of the test's own, there from its first breath to its last.
 */
class PlayedService : public QDBusVirtualObject
{
public:
    PlayedService(const QDBusConnection& bus, const QString& name, const QString& path)
        : m_bus(bus)
        , m_name(name)
        , m_path(path)
    {
        m_bus.registerVirtualObject(path, this, QDBusConnection::SubPath);
        m_bus.registerService(name);
    }
    ~PlayedService() override
    {
        m_bus.unregisterService(m_name);
        m_bus.unregisterObject(m_path, QDBusConnection::UnregisterTree);
    }
    Q_DISABLE_COPY_MOVE(PlayedService)

    [[nodiscard]] QString introspect(const QString& /*path*/) const override { return {}; }

protected:
    bool answer(const QDBusMessage& question, const QVariantList& values = {})
    {
        return m_bus.send(question.createReply(values));
    }
    bool refuse(const QDBusMessage& question)
    {
        return m_bus.send(question.createErrorReply(
            QStringLiteral("org.freedesktop.DBus.Error.UnknownMethod"), QStringLiteral("no")));
    }
    QDBusConnection m_bus;

private:
    const QString m_name;
    const QString m_path;
};

/** The desktop portal; what it cannot do it refuses, as where no desktop stands behind it. */
class PlayedPortal final : public PlayedService
{
public:
    explicit PlayedPortal(const QDBusConnection& bus)
        : PlayedService(bus, QStringLiteral("org.freedesktop.portal.Desktop"),
              QStringLiteral("/org/freedesktop/portal/desktop"))
    {}

    bool inhibits = true;
    bool notifies = true;
    bool isSlow = false;      ///< Answers to Inhibit wait for answerLate().
    QMap<QString, uint> held; ///< Flags by handle.
    QString reason;
    QHash<QString, QVariantMap> notices;

    void answerLate()
    {
        for (const QDBusMessage& question : std::exchange(m_waiting, {})) {
            grant(question);
        }
    }
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }
    void choose(const QString& id, const QString& token = {})
    {
        const QVariantMap platform{{QStringLiteral("activation-token"), token}};
        chooseWith(id, token.isEmpty() ? QVariantList() : QVariantList{platform});
    }
    /** @p parameter: what is said beside the action. */
    void chooseWith(const QString& id, const QVariantList& parameter)
    {
        QDBusMessage news = QDBusMessage::createSignal(
            QStringLiteral("/org/freedesktop/portal/desktop"),
            QStringLiteral("org.freedesktop.portal.Notification"), QStringLiteral("ActionInvoked"));
        news << id << QStringLiteral("default") << QVariant::fromValue(parameter);
        m_bus.send(news);
    }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& /*bus*/) override
    {
        const QVariantList arguments = message.arguments();
        if (message.member() == QLatin1String("Inhibit") && inhibits) {
            if (isSlow) {
                m_waiting.append(message);
                return true;
            }
            return grant(message);
        }
        if (message.member() == QLatin1String("Close")) {
            held.remove(message.path());
            return answer(message);
        }
        if (message.member() == QLatin1String("AddNotification") && notifies) {
            notices.insert(arguments.at(0).toString(), qdbus_cast<QVariantMap>(arguments.at(1)));
            return answer(message);
        }
        if (message.member() == QLatin1String("RemoveNotification") && notifies) {
            notices.remove(arguments.at(0).toString());
            return answer(message);
        }
        return refuse(message);
    }

private:
    bool grant(const QDBusMessage& question)
    {
        const QString handle =
            QStringLiteral("/org/freedesktop/portal/desktop/request/%1").arg(++m_count);
        held.insert(handle, question.arguments().at(1).toUInt());
        reason = qdbus_cast<QVariantMap>(question.arguments().at(2))
                     .value(QStringLiteral("reason"))
                     .toString();
        return answer(question, {QVariant::fromValue(QDBusObjectPath(handle))});
    }

    QList<QDBusMessage> m_waiting;
    int m_count = 0;
};

/** The older way of keeping a screen awake. */
class PlayedScreenSaver final : public PlayedService
{
public:
    explicit PlayedScreenSaver(const QDBusConnection& bus)
        : PlayedService(bus, QStringLiteral("org.freedesktop.ScreenSaver"),
              QStringLiteral("/org/freedesktop/ScreenSaver"))
    {}

    QSet<uint> held; ///< Cookies; the first one is zero.

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& /*bus*/) override
    {
        if (message.member() == QLatin1String("Inhibit")) {
            held.insert(m_next);
            return answer(message, {m_next++});
        }
        if (message.member() == QLatin1String("UnInhibit")) {
            held.remove(message.arguments().at(0).toUInt());
            return answer(message);
        }
        return refuse(message);
    }

private:
    uint m_next = 0;
};

/** logind: its locks are given back by closing them. */
class PlayedLogind final : public PlayedService
{
public:
    explicit PlayedLogind(const QDBusConnection& bus)
        : PlayedService(bus, QStringLiteral("org.freedesktop.login1"),
              QStringLiteral("/org/freedesktop/login1"))
    {}
    ~PlayedLogind() override
    {
        for (const Lock& lock : m_locks) {
            ::close(lock.end);
        }
    }
    Q_DISABLE_COPY_MOVE(PlayedLogind)

    bool inhibits = true; ///< False: as when it has given as many locks as it gives.

    /** What of it is inhibited now: "sleep:idle". */
    [[nodiscard]] QStringList held() const
    {
        QStringList all;
        for (const Lock& lock : m_locks) {
            pollfd ask{lock.end, POLLIN, 0};
            ::poll(&ask, 1, 0);
            if ((ask.revents & POLLHUP) == 0) {
                all.append(lock.what);
            }
        }
        return all;
    }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& /*bus*/) override
    {
        int ends[2];
        if (!inhibits || message.member() != QLatin1String("Inhibit") || ::pipe(ends) != 0) {
            return refuse(message);
        }
        const QVariantList arguments = message.arguments();
        m_locks.append({arguments.at(0).toString(), ends[0]});
        QDBusUnixFileDescriptor given;
        given.giveFileDescriptor(ends[1]);
        return arguments.at(3) == QLatin1String("block") &&
               answer(message, {QVariant::fromValue(given)});
    }

private:
    struct Lock
    {
        QString what;
        int end = -1;
    };
    QList<Lock> m_locks;
};

/** What shows notifications. */
class PlayedNotifications final : public PlayedService
{
public:
    struct Notice
    {
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };

    explicit PlayedNotifications(const QDBusConnection& bus)
        : PlayedService(bus, QStringLiteral("org.freedesktop.Notifications"),
              QStringLiteral("/org/freedesktop/Notifications"))
    {}

    QStringList capabilities{QStringLiteral("body"), QStringLiteral("actions")};
    QMap<uint, Notice> shown;
    int told = 0; ///< In all.

    /** @p token: what a compositor of Wayland gives for it. */
    void choose(uint id, const QString& token = {})
    {
        if (!token.isEmpty()) {
            tell("ActivationToken", {id, token});
        }
        tell("ActionInvoked", {id, QStringLiteral("default")});
    }
    void dismiss(uint id)
    {
        shown.remove(id);
        tell("NotificationClosed", {id, 2U});
    }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& /*bus*/) override
    {
        const QVariantList arguments = message.arguments();
        if (message.member() == QLatin1String("GetCapabilities")) {
            return answer(message, {capabilities});
        }
        if (message.member() == QLatin1String("Notify")) {
            const uint former = arguments.at(1).toUInt();
            const uint id = former != 0 ? former : ++m_last;
            shown.insert(
                id, {arguments.at(3).toString(), arguments.at(4).toString(),
                        arguments.at(5).toStringList(), qdbus_cast<QVariantMap>(arguments.at(6))});
            ++told;
            return answer(message, {id});
        }
        if (message.member() == QLatin1String("CloseNotification")) {
            shown.remove(arguments.at(0).toUInt());
            return answer(message);
        }
        return refuse(message);
    }

private:
    void tell(const char* what, const QVariantList& values)
    {
        QDBusMessage news =
            QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                QStringLiteral("org.freedesktop.Notifications"), QLatin1String(what));
        news.setArguments(values);
        m_bus.send(news);
    }

    uint m_last = 0;
};

} // namespace skein::test
