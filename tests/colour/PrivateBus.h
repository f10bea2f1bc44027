// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <functional>

namespace skein::test {

/** A dbus-daemon that lives as long as this. */
class PrivateBus final
{
public:
    PrivateBus()
    {
        m_daemon.start(
            QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                               QStringLiteral("--print-address")});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead()) {
            m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
        }
    }
    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    [[nodiscard]] bool isThere() const { return !m_address.isEmpty(); }
    [[nodiscard]] const QString& address() const { return m_address; }
    /** A connection that is called @p name in this process. */
    [[nodiscard]] QDBusConnection connection(const char* name) const
    {
        return QDBusConnection::connectToBus(m_address, QString::fromLatin1(name));
    }

    /** Makes that connection when it is asked to. */
    [[nodiscard]] std::function<QDBusConnection()> connector(const char* name) const
    {
        return [address = m_address, name] {
            return QDBusConnection::connectToBus(address, QString::fromLatin1(name));
        };
    }

private:
    QProcess m_daemon;
    QString m_address;
};

} // namespace skein::test

/** Leaves out the test function it stands in where there is no bus, unless the run must be whole.
 */
#define SKEIN_NEEDS_BUS(bus)                                                                       \
    if (!(bus).isThere()) {                                                                        \
        QVERIFY2(qEnvironmentVariableIsEmpty("SKEIN_NO_SKIPS"), "dbus-daemon is not installed");   \
        QSKIP("dbus-daemon is not installed");                                                     \
    }
