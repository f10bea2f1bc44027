// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/PtpLink.h"

#include "virtualcamera/PtpCodec.h"

#include <QPointer>
#include <QtEndian>
#include <algorithm>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/sendfile.h>
#include <sys/socket.h>

namespace skein {

namespace {
constexpr qsizetype headerBytes = 8;
constexpr quint32 maxPacketBytes = 1024 * 1024; ///< A client sends settings, never pictures.
constexpr qsizetype readChunkBytes = 64 * 1024;

void enable(int socket, int level, int option)
{
    const int on = 1;
    ::setsockopt(socket, level, option, &on, sizeof on);
}
} // namespace

PtpLink::PtpLink(int descriptor, QObject* parent)
    : QObject(parent)
    , m_socket(descriptor)
    , m_readable(descriptor, QSocketNotifier::Read)
    , m_writable(descriptor, QSocketNotifier::Write)
{
    enable(descriptor, IPPROTO_TCP, TCP_NODELAY);
    enable(descriptor, SOL_SOCKET, SO_KEEPALIVE);
    m_writable.setEnabled(false);
    connect(&m_readable, &QSocketNotifier::activated, this, &PtpLink::readAvailable);
    connect(&m_writable, &QSocketNotifier::activated, this, &PtpLink::continueWriting);
}

QByteArray PtpLink::packet(ptp::Packet type, const QByteArray& payload)
{
    PtpWriter header;
    header.u32(static_cast<quint32>(payload.size() + headerBytes)).u32(static_cast<quint32>(type));
    return header.bytes() + payload;
}

void PtpLink::sendPacket(ptp::Packet type, const QByteArray& payload)
{
    sendBytes(packet(type, payload));
}

void PtpLink::sendBytes(QByteArray bytes)
{
    const qint64 length = bytes.size();
    if (length > 0)
        m_queue.push_back({std::move(bytes), nullptr, 0, length});
    writeAvailable();
}

void PtpLink::sendFile(std::shared_ptr<Fd> file, qint64 offset, qint64 length)
{
    if (length > 0)
        m_queue.push_back({{}, std::move(file), offset, length});
    writeAvailable();
}

void PtpLink::closeWhenSent()
{
    m_closing = true;
    if (m_queue.empty())
        closeNow();
}

void PtpLink::closeNow()
{
    if (!m_socket.isValid())
        return;
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    m_queue.clear();
    m_socket.reset();
    Q_EMIT closed();
}

void PtpLink::drain()
{
    pollfd state{m_socket.get(), POLLRDHUP, 0};
    if (!m_socket.isValid() || ::poll(&state, 1, 0) <= 0)
        return;
    if (mayDispatch()) {
        readAvailable();
    } else {
        closeNow();
    }
}

void PtpLink::setPaused(bool paused)
{
    m_paused = paused;
    if (!m_socket.isValid())
        return;
    m_readable.setEnabled(!paused);
    if (!paused)
        continueWriting();
}

void PtpLink::setHeld(bool held)
{
    m_held = held;
    if (!held)
        resume();
}

bool PtpLink::mayDispatch() const
{
    return m_socket.isValid() && !m_paused && !m_held && m_queue.empty();
}

bool PtpLink::hasWholePacket() const
{
    if (m_received.size() < headerBytes)
        return false;
    const auto length = qFromLittleEndian<quint32>(m_received.constData());
    return m_received.size() >= static_cast<qsizetype>(std::min(length, maxPacketBytes));
}

void PtpLink::resume()
{
    const QPointer<PtpLink> alive(this);
    dispatchPackets();
    if (alive && mayDispatch())
        m_readable.setEnabled(true);
}

void PtpLink::continueWriting()
{
    const QPointer<PtpLink> alive(this);
    writeAvailable();
    if (alive)
        resume();
}

void PtpLink::readAvailable()
{
    if (m_paused)
        return;
    const QPointer<PtpLink> alive(this);
    while (m_socket.isValid()) {
        const qsizetype before = m_received.size();
        m_received.resize(before + readChunkBytes);
        const ssize_t count =
            ::recv(m_socket.get(), m_received.data() + before, readChunkBytes, MSG_DONTWAIT);
        m_received.resize(before + std::max<ssize_t>(count, 0));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            return;
        if (count <= 0) {
            closeNow();
            return;
        }
        dispatchPackets();
        if (!alive || m_paused)
            return;
        // Read on all the same up to one packet, to learn when the other side hangs up.
        if (!mayDispatch() && hasWholePacket()) {
            m_readable.setEnabled(false);
            return;
        }
    }
}

void PtpLink::dispatchPackets()
{
    const QPointer<PtpLink> alive(this);
    while (mayDispatch() && m_received.size() >= headerBytes) {
        const auto length = qFromLittleEndian<quint32>(m_received.constData());
        if (length < headerBytes || length > maxPacketBytes) {
            closeNow();
            return;
        }
        if (m_received.size() < static_cast<qsizetype>(length))
            return;
        const auto type = qFromLittleEndian<quint32>(m_received.constData() + sizeof(quint32));
        const QByteArray payload = m_received.mid(headerBytes, length - headerBytes);
        m_received.remove(0, length);
        Q_EMIT packetReceived(type, payload);
        if (!alive)
            return;
    }
}

void PtpLink::writeAvailable()
{
    while (m_socket.isValid() && !m_paused && !m_queue.empty()) {
        if (!writeSome(m_queue.front())) {
            m_writable.setEnabled(m_socket.isValid());
            return;
        }
        if (!m_queue.empty() && m_queue.front().length == 0)
            m_queue.pop_front();
    }
    if (!m_socket.isValid())
        return;
    m_writable.setEnabled(false);
    if (m_closing && m_queue.empty())
        closeNow();
}

bool PtpLink::writeSome(Segment& segment)
{
    ssize_t count = 0;
    const auto length = static_cast<size_t>(segment.length);
    if (segment.file) {
        off_t offset = segment.offset;
        count = ::sendfile(m_socket.get(), segment.file->get(), &offset, length);
    } else {
        const int flags = MSG_DONTWAIT | MSG_NOSIGNAL | (m_queue.size() > 1 ? MSG_MORE : 0);
        count = ::send(m_socket.get(), segment.bytes.constData() + segment.offset, length, flags);
    }
    if (count < 0 && errno == EINTR)
        return true;
    if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
        return false;
    // A file that has become shorter cannot be sent as announced: the line is the only way out.
    if (count <= 0) {
        closeNow();
        return false;
    }
    segment.offset += count;
    segment.length -= count;
    return true;
}

} // namespace skein
