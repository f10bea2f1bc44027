// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>

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

private:
    QProcess m_daemon;
    QString m_address;
};

} // namespace skein::test
