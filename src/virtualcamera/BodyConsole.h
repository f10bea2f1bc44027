// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

namespace skein {

class FaultPlayer;
class PtpIpServer;
class VirtualBody;

/**
 * A person at the camera: reads orders from standard input, one a line, and answers each on
 * standard output by "ok" or "error: ...". Lives on the main thread; what it is given outlives it.
 */
class BodyConsole final : public QObject
{
    Q_OBJECT

public:
    BodyConsole(
        VirtualBody& body, PtpIpServer& server, FaultPlayer& faults, QObject* parent = nullptr);

    /** What the person gets as an answer; empty when all is well. */
    [[nodiscard]] QString run(const QString& line);

Q_SIGNALS:
    /** Nobody will type any more. */
    void inputEnded();

private:
    void readAvailable();
    [[nodiscard]] QString set(const QString& name, const QString& value);
    [[nodiscard]] QString setLocked(const QString& name, bool locked);
    void tellChange(quint16 code);
    [[nodiscard]] QString storm(const QString& count);
    [[nodiscard]] QString tilt(const QString& roll, const QString& pitch);
    [[nodiscard]] QString fault(const QString& rule);
    [[nodiscard]] QString shake(const QString& thousandths);
    [[nodiscard]] QString pressShutter();

    VirtualBody& m_body;
    PtpIpServer& m_server;
    FaultPlayer& m_faults;
    QSocketNotifier m_input;
    QByteArray m_received;
};

} // namespace skein
