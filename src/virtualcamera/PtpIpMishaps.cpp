// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PtpIpServer that lets the line break, stall or die around an answer.
#include "virtualcamera/PtpCodec.h"
#include "virtualcamera/PtpIpServer.h"
#include "virtualcamera/PtpLink.h"

#include <QPointer>
#include <QTimer>

namespace skein {

using ptp::Packet;

QByteArray PtpIpServer::responseBytes(quint32 transaction, const PtpReply& reply)
{
    PtpWriter response;
    response.u16(reply.code).u32(transaction);
    for (const quint32 parameter : reply.parameters)
        response.u32(parameter);
    return response.bytes();
}

QByteArray PtpIpServer::answerBytes(quint32 transaction, const PtpReply& reply)
{
    QByteArray answer;
    if (reply.data) {
        const QByteArray data = bytesOf(*reply.data);
        const qint64 announced = reply.data->announced.value_or(data.size());
        answer = PtpLink::packet(Packet::StartData,
                     PtpWriter().u32(transaction).u64(static_cast<quint64>(announced)).bytes()) +
                 PtpLink::packet(Packet::EndData, PtpWriter().u32(transaction).raw(data).bytes());
    }
    return answer + PtpLink::packet(Packet::Response, responseBytes(transaction, reply));
}

void PtpIpServer::sendWithMishap(quint32 transaction, const PtpReply& reply)
{
    const Mishap mishap = *reply.mishap;
    PtpReply honest = reply;
    honest.mishap.reset();
    switch (mishap.when) {
    case Mishap::When::Before:
        strike(mishap, [this, transaction, honest] { send(transaction, honest); });
        break;
    case Mishap::When::During: {
        const QByteArray answer = answerBytes(transaction, honest);
        const qsizetype half = answer.size() / 2;
        m_command->sendBytes(answer.left(half));
        strike(mishap, [this, rest = answer.mid(half)] { m_command->sendBytes(rest); });
        break;
    }
    case Mishap::When::After:
        send(transaction, honest);
        strike(mishap, [] {});
        break;
    }
}

void PtpIpServer::strike(const Mishap& mishap, const std::function<void()>& goOn)
{
    if (!m_command)
        return; // It broke by itself.
    if (mishap.kind != Mishap::Kind::Stall) {
        if (mishap.kind == Mishap::Kind::Die)
            connect(m_command, &PtpLink::closed, this, &PtpIpServer::died);
        m_command->closeWhenSent();
        return;
    }
    m_command->setPaused(true);
    if (mishap.ms <= 0)
        return;
    QTimer::singleShot(mishap.ms, m_command, [this, client = QPointer(m_command), goOn] {
        if (!client || client != m_command)
            return;
        // What is queued first goes out first, and no new order is looked at before it is sent.
        goOn();
        if (client)
            client->setPaused(false);
    });
}

} // namespace skein
