// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/PtpIpServer.h"

#include "virtualcamera/PtpCodec.h"
#include "virtualcamera/PtpLink.h"

#include <QCryptographicHash>
#include <QPointer>
#include <QTimer>
#include <algorithm>
#include <fcntl.h>

namespace skein {

namespace {
using ptp::Packet;
constexpr qsizetype guidBytes = 16;
constexpr qint64 dataPacketBytes = 1024 * 1024; ///< One packet for each piece the driver asks for.
constexpr qsizetype maxIncomingData = 256 * 1024;
constexpr quint32 protocolVersion = 0x00010000;
} // namespace

PtpIpServer::PtpIpServer(QString name, Handler handler, Faults faults, QObject* parent)
    : QTcpServer(parent)
    , m_name(std::move(name))
    , m_handler(std::move(handler))
    , m_faults(faults)
{}

PtpIpServer::~PtpIpServer()
{
    for (PtpLink* link : links())
        link->disconnect(this);
}

Result<quint16> PtpIpServer::start(const QHostAddress& address, quint16 port)
{
    m_address = address;
    m_port = port;
    return replug();
}

Result<quint16> PtpIpServer::replug()
{
    if (isListening())
        return m_port;
    if (!listen(m_address, m_port)) {
        return failure(ErrorKind::Busy,
            //: %1 is a number
            tr("The camera cannot listen on port %1. Choose another port, or 0 for a free one.")
                .arg(m_port),
            errorString());
    }
    m_port = serverPort();
    return m_port;
}

void PtpIpServer::unplug()
{
    close();
    for (PtpLink* link : links())
        link->closeNow();
}

void PtpIpServer::setAsleep(bool asleep)
{
    m_asleep = asleep;
    for (PtpLink* link : links())
        link->setPaused(asleep);
}

QList<PtpLink*> PtpIpServer::links() const
{
    return findChildren<PtpLink*>(Qt::FindDirectChildrenOnly);
}

void PtpIpServer::incomingConnection(qintptr descriptor)
{
    auto* link = new PtpLink(static_cast<int>(descriptor), this);
    connect(link, &PtpLink::packetReceived, this,
        [this, link](
            quint32 type, const QByteArray& payload) { handlePacket(link, type, payload); });
    connect(link, &PtpLink::closed, this, [this, link] { forget(link); });
    link->setPaused(m_asleep);
}

void PtpIpServer::forget(PtpLink* link)
{
    link->deleteLater();
    if (link == m_event)
        m_event = nullptr;
    if (link != m_command)
        return;
    m_command = nullptr;
    m_pending.reset();
    if (m_event)
        m_event->closeNow();
    Q_EMIT clientGone();
}

void PtpIpServer::handlePacket(PtpLink* link, quint32 type, const QByteArray& payload)
{
    if (type == static_cast<quint32>(Packet::Ping)) {
        link->sendPacket(Packet::Pong, {});
    } else if (link == m_command) {
        handleCommand(type, payload);
    } else if (link != m_event) {
        greet(link, type, payload);
    }
}

void PtpIpServer::greet(PtpLink* link, quint32 type, const QByteArray& payload)
{
    PtpReader reader(payload);
    if (type == static_cast<quint32>(Packet::InitCommandRequest) && payload.size() >= guidBytes) {
        // A client that has left is noticed late when a new one comes in the same moment.
        if (m_command)
            m_command->drain();
        if (m_command) {
            link->sendPacket(Packet::InitFail, PtpWriter().u32(ptp::initFailBusy).bytes());
            link->closeWhenSent();
            return;
        }
        m_command = link;
        ++m_connection;
        PtpWriter ack;
        ack.u32(m_connection);
        ack.raw(QCryptographicHash::hash(m_name.toUtf8(), QCryptographicHash::Md5));
        for (const QChar character : m_name)
            ack.u16(character.unicode());
        ack.u16(0).u32(protocolVersion);
        link->sendPacket(Packet::InitCommandAck, ack.bytes());
    } else if (type == static_cast<quint32>(Packet::InitEventRequest) && m_command && !m_event &&
               reader.u32() == m_connection && reader.ok()) {
        m_event = link;
        link->sendPacket(Packet::InitEventAck, {});
    } else {
        link->closeNow();
    }
}

void PtpIpServer::handleCommand(quint32 type, const QByteArray& payload)
{
    if (m_pending) {
        collectData(type, payload);
        return;
    }
    if (type == static_cast<quint32>(Packet::Cancel))
        return;
    PtpReader reader(payload);
    const quint32 dataPhase = reader.u32();
    PtpRequest request;
    request.code = reader.u16();
    request.transaction = reader.u32();
    if (type != static_cast<quint32>(Packet::Request) || !reader.ok()) {
        m_command->closeNow();
        return;
    }
    for (quint32& parameter : request.parameters) {
        if (reader.remaining() >= static_cast<qsizetype>(sizeof parameter))
            parameter = reader.u32();
    }
    if (dataPhase == ptp::dataPhaseOut) {
        m_pending = PendingData{request, false};
    } else {
        run(request);
    }
}

void PtpIpServer::collectData(quint32 type, const QByteArray& payload)
{
    PtpReader reader(payload);
    const bool isOfThisOrder = reader.u32() == m_pending->request.transaction && reader.ok();
    const QByteArray bytes = reader.rest();
    const bool isData =
        type == static_cast<quint32>(Packet::Data) || type == static_cast<quint32>(Packet::EndData);
    if (isOfThisOrder && type == static_cast<quint32>(Packet::StartData) && !m_pending->started) {
        m_pending->started = true;
        return;
    }
    const bool fits = m_pending->request.data.size() + bytes.size() <= maxIncomingData;
    if (!isOfThisOrder || !isData || !m_pending->started || !fits) {
        m_command->closeNow();
        return;
    }
    m_pending->request.data += bytes;
    if (type == static_cast<quint32>(Packet::EndData)) {
        const PtpRequest request = m_pending->request;
        m_pending.reset();
        run(request);
    }
}

void PtpIpServer::run(const PtpRequest& request)
{
    if (m_faults.garbage) {
        sendGarbage();
        return;
    }
    const PtpReply reply = m_handler(request);
    if (reply.isSilent)
        return;
    if (reply.delayMs <= 0) {
        send(request.transaction, reply);
        return;
    }
    m_command->setHeld(true);
    QTimer::singleShot(reply.delayMs, Qt::PreciseTimer, m_command,
        [this, client = QPointer(m_command), transaction = request.transaction, reply] {
            if (client == m_command)
                send(transaction, reply.late ? reply.late() : reply);
            if (client)
                client->setHeld(false);
        });
}

void PtpIpServer::send(quint32 transaction, const PtpReply& reply)
{
    if (!m_command)
        return;
    if (reply.mishap) {
        sendWithMishap(transaction, reply);
        return;
    }
    if (reply.data)
        sendData(transaction, *reply.data);
    if (m_command)
        sendResponse(transaction, reply);
}

void PtpIpServer::sendData(quint32 transaction, const PtpData& data)
{
    const qint64 length = data.path.isEmpty() ? data.bytes.size() : data.length;
    const auto announced = static_cast<quint64>(data.announced.value_or(length));
    m_command->sendPacket(Packet::StartData, PtpWriter().u32(transaction).u64(announced).bytes());
    if (!m_command)
        return;
    ++m_dataPhases;
    if (m_dataPhases == m_faults.stallAfter || m_dataPhases == m_faults.dropAfter) {
        sendBrokenData(transaction, length);
        return;
    }
    if (data.path.isEmpty()) {
        m_command->sendPacket(
            Packet::EndData, PtpWriter().u32(transaction).raw(data.bytes).bytes());
        return;
    }
    auto file =
        std::make_shared<Fd>(::open(data.path.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC));
    qint64 sent = 0;
    do {
        const qint64 piece = std::min(dataPacketBytes, length - sent);
        const bool isLast = sent + piece == length;
        PtpWriter header;
        header.u32(static_cast<quint32>(piece) + 12)
            .u32(static_cast<quint32>(isLast ? Packet::EndData : Packet::Data))
            .u32(transaction);
        m_command->sendBytes(header.bytes());
        if (m_command)
            m_command->sendFile(file, data.offset + sent, piece);
        sent += piece;
    } while (sent < length && m_command);
}

void PtpIpServer::sendResponse(quint32 transaction, const PtpReply& reply)
{
    m_command->sendPacket(Packet::Response, responseBytes(transaction, reply));
}

void PtpIpServer::sendBrokenData(quint32 transaction, qint64 length)
{
    PtpWriter header;
    header.u32(static_cast<quint32>(length) + 12)
        .u32(static_cast<quint32>(Packet::EndData))
        .u32(transaction)
        .raw(QByteArray(static_cast<qsizetype>(std::min(length, dataPacketBytes) / 2), '\0'));
    m_command->sendBytes(header.bytes());
    if (!m_command)
        return;
    if (m_dataPhases == m_faults.dropAfter) {
        m_command->closeWhenSent();
    } else {
        m_command->setPaused(true);
    }
}

void PtpIpServer::sendGarbage()
{
    // A fixed pattern, so that a failing test fails the same way each time.
    QByteArray bytes;
    for (int i = 0; i < 512; ++i)
        bytes.append(static_cast<char>(i * 37 + 11));
    m_command->sendBytes(bytes);
}

} // namespace skein
