// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "virtualcamera/PtpCodec.h"
#include "virtualcamera/PtpCodes.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>
#include <QtEndian>

namespace skein::test {

inline QByteArray packet(ptp::Packet type, const QByteArray& payload)
{
    return PtpWriter().u32(quint32(payload.size() + 8)).u32(quint32(type)).raw(payload).bytes();
}

inline QByteArray greeting()
{
    return packet(ptp::Packet::InitCommandRequest,
        PtpWriter().raw(QByteArray(16, 'g')).u16('h').u16(0).u32(0x10000).bytes());
}

inline QByteArray order(quint16 code, quint32 transaction, quint32 phase = 1)
{
    return packet(ptp::Packet::Request, PtpWriter().u32(phase).u16(code).u32(transaction).bytes());
}

/** A client that speaks raw packets. */
class RawClient final
{
public:
    explicit RawClient(quint16 port) { socket.connectToHost(QHostAddress::LocalHost, port); }

    /** The type of the next packet, or 0 when the line was closed. */
    quint32 next()
    {
        const auto complete = [this] {
            received += socket.readAll();
            return received.size() >= 8 &&
                   received.size() >= qFromLittleEndian<qint32>(received.constData());
        };
        const bool arrived = QTest::qWaitFor(
            [&] { return complete() || socket.state() == QAbstractSocket::UnconnectedState; },
            5000);
        if (!arrived || !complete())
            return 0;
        const auto length = qFromLittleEndian<qint32>(received.constData());
        const auto type = qFromLittleEndian<quint32>(received.constData() + 4);
        payload = received.mid(8, length - 8);
        received.remove(0, length);
        return type;
    }

    bool isClosed()
    {
        return QTest::qWaitFor(
            [this] { return socket.state() == QAbstractSocket::UnconnectedState; }, 5000);
    }

    QTcpSocket socket;
    QByteArray received;
    QByteArray payload;
};

} // namespace skein::test
