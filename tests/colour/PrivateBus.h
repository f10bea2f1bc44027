// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDir>
#include <QProcess>
#include <atomic>
#include <functional>

namespace skein::test {

/** A dbus-daemon that lives as long as this. */
class PrivateBus final
{
public:
    PrivateBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"),
                QStringLiteral("--print-address"),
                QStringLiteral("--address=unix:tmpdir=") + QDir::tempPath()});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead()) {
            m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
        }
    }
    ~PrivateBus()
    {
        m_daemon.terminate(); // So that it takes its socket away.
        if (!m_daemon.waitForFinished()) {
            m_daemon.kill();
            m_daemon.waitForFinished();
        }
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    [[nodiscard]] bool isThere() const { return !m_address.isEmpty(); }
    [[nodiscard]] const QString& address() const { return m_address; }
    /**
     * A connection of its own. It stays open to the end of the program: Qt may still be delivering
     * to it, or making it, on another thread when somebody disconnects it by its name.
     */
    [[nodiscard]] QDBusConnection connection() const { return connector()(); }

    /** Makes one connection of its own when it is first asked to, and hands out that one. */
    [[nodiscard]] std::function<QDBusConnection()> connector() const
    {
        static std::atomic<int> count{0};
        return [address = m_address, name = QStringLiteral("test-%1").arg(++count)] {
            return QDBusConnection::connectToBus(address, name);
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
