// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "virtualcamera/Faults.h"
#include "virtualcamera/PtpTransaction.h"

#include <QHostAddress>
#include <QTcpServer>
#include <functional>
#include <optional>

namespace skein {

class PtpLink;

/**
 * The PTP/IP side of the camera: listens, greets, holds the one session (command and event
 * connection on the same port), and turns packets into PtpRequest and PtpReply.
 *
 * Answers in the order of the requests, one at a time: the next is looked at when the answer to the
 * one before has been handed to the network. A second client is refused with "busy" while the first
 * is there. Lives on the main thread.
 */
class PtpIpServer final : public QTcpServer
{
    Q_OBJECT

public:
    using Handler = std::function<PtpReply(const PtpRequest&)>;

    /** @p name is what the camera calls itself in its greeting. */
    PtpIpServer(QString name, Handler handler, Faults faults, QObject* parent = nullptr);
    ~PtpIpServer() override;

    /** Port 0 takes a free one. The error says whether the port is taken. */
    [[nodiscard]] Result<quint16> start(const QHostAddress& address, quint16 port);

    /** Drops the client and closes the port, as a pulled cable does. */
    void unplug();
    /** Listens again where start() did. */
    [[nodiscard]] Result<quint16> replug();
    /** A sleeping camera keeps its connections but neither answers nor accepts. */
    void setAsleep(bool asleep);

Q_SIGNALS:
    /** The client has gone, by farewell or not. */
    void clientGone();
    /** A Mishap has ended the camera. */
    void died();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct PendingData
    {
        PtpRequest request;
        bool started = false;
    };

    void handlePacket(PtpLink* link, quint32 type, const QByteArray& payload);
    void greet(PtpLink* link, quint32 type, const QByteArray& payload);
    void handleCommand(quint32 type, const QByteArray& payload);
    void collectData(quint32 type, const QByteArray& payload);
    void run(const PtpRequest& request);
    void send(quint32 transaction, const PtpReply& reply);
    void sendData(quint32 transaction, const PtpData& data);
    void sendResponse(quint32 transaction, const PtpReply& reply);
    void sendWithMishap(quint32 transaction, const PtpReply& reply);
    /** What befalls the line now; @p goOn is called when a stall is over. */
    void strike(const Mishap& mishap, const std::function<void()>& goOn);
    [[nodiscard]] static QByteArray answerBytes(quint32 transaction, const PtpReply& reply);
    [[nodiscard]] static QByteArray responseBytes(quint32 transaction, const PtpReply& reply);
    void sendBrokenData(quint32 transaction, qint64 length);
    void sendGarbage();
    void forget(PtpLink* link);
    [[nodiscard]] QList<PtpLink*> links() const;

    QString m_name;
    Handler m_handler;
    Faults m_faults;
    QHostAddress m_address;
    quint16 m_port = 0;
    PtpLink* m_command = nullptr; ///< Child of this; forgotten in forget().
    PtpLink* m_event = nullptr;   ///< Child of this; forgotten in forget().
    quint32 m_connection = 0;
    std::optional<PendingData> m_pending;
    int m_dataPhases = 0;
    bool m_asleep = false;
};

} // namespace skein
