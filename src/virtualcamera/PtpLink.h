// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fd.h"
#include "virtualcamera/PtpCodes.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <deque>
#include <memory>

namespace skein {

/**
 * One TCP connection cut into PTP/IP packets (CIPA DC-005, chapter 6).
 *
 * Sends bytes and stretches of files (by sendfile, so that no picture passes through this
 * process's memory); what the other side does not take stays queued. While something is queued or
 * the link is held, the next packet waits, and one packet at most is read ahead: a client that
 * sends and never reads fills the network's memory, not ours. Lives on the main thread.
 */
class PtpLink final : public QObject
{
    Q_OBJECT

public:
    /** Takes over the connected socket @p descriptor. */
    explicit PtpLink(int descriptor, QObject* parent = nullptr);

    /** A whole packet, header and all. */
    [[nodiscard]] static QByteArray packet(ptp::Packet type, const QByteArray& payload);
    void sendPacket(ptp::Packet type, const QByteArray& payload);
    /** Queues @p length bytes of @p file from @p offset on, without a header of their own. */
    void sendFile(std::shared_ptr<Fd> file, qint64 offset, qint64 length);
    void sendBytes(QByteArray bytes);

    /** Closes once everything queued was sent. */
    void closeWhenSent();
    void closeNow();
    /** Reads whatever has arrived, so that a connection the other side has closed is noticed. */
    void drain();
    /** A paused link neither reads nor writes; the other side sees a camera gone silent. */
    void setPaused(bool paused);
    /** A held link hands out no packet: the answer to the one before is still to come. */
    void setHeld(bool held);
    [[nodiscard]] bool isOpen() const { return m_socket.isValid(); }

Q_SIGNALS:
    /** A whole packet has arrived; @p type is as sent and may be anything. */
    void packetReceived(quint32 type, const QByteArray& payload);
    void closed();

private:
    struct Segment
    {
        QByteArray bytes;
        std::shared_ptr<Fd> file;
        qint64 offset = 0;
        qint64 length = 0;
    };

    void readAvailable();
    void dispatchPackets();
    void writeAvailable();
    /** The other side has taken something: sends on, and goes on with the packets that wait. */
    void continueWriting();
    void resume();
    [[nodiscard]] bool mayDispatch() const;
    [[nodiscard]] bool hasWholePacket() const;
    /** Sends a part of the first segment; false when the socket takes no more for now. */
    bool writeSome(Segment& segment);

    Fd m_socket;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    QByteArray m_received;
    std::deque<Segment> m_queue;
    bool m_closing = false;
    bool m_paused = false;
    bool m_held = false;
};

} // namespace skein
