// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/ProcessLog.h"
#include "wire/Commands.h"
#include "wire/FrameReader.h"
#include "wire/Messages.h"

#include <QObject>
#include <QProcess>
#include <chrono>
#include <memory>

namespace skein {

/**
 * One run of skein-camera-host: the process, its frames and its log. Thread-bound; never blocks.
 *
 * Greets the host as soon as it runs, so that what is sent afterwards may be sent at once. The
 * environment is passed on as it is (CAMLIBS and IOLIBS are the driver's business).
 */
class HostProcess final : public QObject
{
    Q_OBJECT

public:
    explicit HostProcess(QObject* parent = nullptr);
    /** Retires the process as retire() does, with time to leave the camera in order. */
    ~HostProcess() override;

    /** Once. A program that cannot be started is told by ended(), later. */
    void start(const QString& program, const QStringList& arguments);
    void send(const wire::CommandFrame& frame);
    /** Tells the host to finish; ended() follows when it has. */
    void closeInput();
    /** Lets go of the process for good; nothing is emitted any more. Zero patience kills. */
    void retire(std::chrono::milliseconds patience);

    /** What the host said on stderr last. */
    [[nodiscard]] QString lastLog() const { return m_log.lastLines(); }

Q_SIGNALS:
    void greeted(const skein::LibraryInfo& library);
    /** Anything but the greeting. */
    void received(const skein::wire::MessageFrame& frame);
    /** The process is gone, or talks nonsense; comes once, as the last signal. */
    void ended(const skein::Error& error);

private:
    void readFrames();
    bool takeGreeting(const wire::MessageFrame& frame);
    void end(const Error& error);
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void onStartFailed();
    [[nodiscard]] static QString brokeOff();
    /** What is said when @p signal, a crash of its own or an order from outside, ended it. */
    [[nodiscard]] static QString crashSentence(int signal);

    std::unique_ptr<QProcess> m_process;
    wire::FrameReader m_reader;
    ProcessLog m_log;
    bool m_greeted = false;
    bool m_toldToEnd = false;
};

} // namespace skein
