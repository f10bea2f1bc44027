// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/Commands.h"
#include "wire/FrameReader.h"
#include "wire/Messages.h"
#include "wire/Protocol.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace skein {

/** The other side of a real camera host: sends commands, keeps what comes back. For tests. */
class HostClient
{
public:
    static constexpr int patienceMs = 60'000;

    explicit HostClient(const QString& port, const QStringList& more = {}, bool withStaging = true)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QStringList arguments{QStringLiteral("--port"), port, QStringLiteral("--home"),
            m_folder.filePath(QStringLiteral("home"))};
        if (withStaging) {
            QDir().mkpath(staging());
            arguments += {QStringLiteral("--staging"), staging()};
        }
        m_process.start(QStringLiteral(SKEIN_PROGRAMS_DIR "/skein-camera-host"), arguments + more);
        m_process.waitForStarted();
    }

    ~HostClient()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(patienceMs)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    [[nodiscard]] QString staging() const { return m_folder.filePath(QStringLiteral("staging")); }
    [[nodiscard]] QStringList stagedFiles() const
    {
        return QDir(staging()).entryList(QDir::Files, QDir::Name);
    }
    [[nodiscard]] QProcess& process() { return m_process; }

    quint32 send(wire::Command command)
    {
        const quint32 id = ++m_lastId;
        sendBytes(wire::encode(wire::CommandFrame{id, std::move(command)}));
        return id;
    }

    void sendBytes(const QByteArray& bytes)
    {
        m_process.write(bytes);
        while (m_process.bytesToWrite() > 0 && m_process.waitForBytesWritten()) {
        }
    }

    /** The reply to the command @p id; nothing when the host ended or stayed silent. */
    std::optional<wire::Message> reply(quint32 id, int timeoutMs = patienceMs)
    {
        return take([id](const wire::MessageFrame& frame) { return frame.id == id; }, timeoutMs);
    }

    /** Sends a command and waits for a reply of the kind @p T. */
    template<typename T>
    std::optional<T> ask(wire::Command command)
    {
        return as<T>(reply(send(std::move(command))));
    }

    /** The next event of the kind @p T for which @p wanted holds; others are kept. */
    template<typename T, typename Wanted>
    std::optional<T> event(Wanted wanted, int timeoutMs = patienceMs)
    {
        return as<T>(take(
            [&](const wire::MessageFrame& frame) {
                const T* message = std::get_if<T>(&frame.message);
                return frame.id == wire::eventId && message && wanted(*message);
            },
            timeoutMs));
    }
    template<typename T>
    std::optional<T> event(int timeoutMs = patienceMs)
    {
        return event<T>([](const T&) { return true; }, timeoutMs);
    }

    /** How many messages of the kind @p T are here and were not taken. */
    template<typename T>
    [[nodiscard]] int count() const
    {
        int found = 0;
        for (const wire::MessageFrame& frame : m_received) {
            found += std::holds_alternative<T>(frame.message) ? 1 : 0;
        }
        return found;
    }

    /** Hello and Open. */
    std::optional<wire::Opened> open()
    {
        if (!ask<wire::HelloReply>(wire::Hello{wire::protocolVersion})) {
            return {};
        }
        return ask<wire::Opened>(wire::Open());
    }

    template<typename T>
    static std::optional<T> as(const std::optional<wire::Message>& message)
    {
        if (!message) {
            qWarning("no answer");
            return {};
        }
        if (const T* wanted = std::get_if<T>(&*message)) {
            return *wanted;
        }
        if (const auto* failed = std::get_if<wire::Failed>(&*message)) {
            qWarning("failed: %s (%s)", qPrintable(failed->error.message),
                qPrintable(failed->error.detail));
        }
        return {};
    }

private:
    template<typename Wanted>
    std::optional<wire::Message> take(Wanted wanted, int timeoutMs)
    {
        QDeadlineTimer deadline(timeoutMs);
        while (true) {
            for (qsizetype i = 0; i < m_received.size(); ++i) {
                if (wanted(m_received.at(i))) {
                    return m_received.takeAt(i).message;
                }
            }
            const bool more = m_process.bytesAvailable() > 0 ||
                              m_process.waitForReadyRead(int(deadline.remainingTime()));
            if (!more || deadline.hasExpired()) {
                return {};
            }
            m_reader.feed(m_process.readAllStandardOutput());
            while (const auto payload = m_reader.next()) {
                auto frame = wire::decodeMessage(*payload);
                if (!frame) {
                    qWarning("not a message");
                    return {};
                }
                m_received += std::move(*frame);
            }
        }
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    wire::FrameReader m_reader;
    QList<wire::MessageFrame> m_received;
    quint32 m_lastId = 0;
};

} // namespace skein
