// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/ProcessLog.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QTimer>
#include <functional>
#include <memory>

namespace skein {

/**
 * One run of a short-lived camera host, which prints an answer and ends. Thread-bound; never
 * blocks. Destroying it ends the run without an answer.
 */
class HostQuery final : public QObject
{
    Q_OBJECT

public:
    /** Called once, from the event loop; it may destroy the query. */
    using Done = std::function<void(const Result<QByteArray>&)>;

    /** @p program: path of skein-camera-host; empty: findProgram(). */
    HostQuery(QString program, QStringList arguments, Done done, QObject* parent = nullptr);
    ~HostQuery() override;

    /** Once. Ten seconds at most. */
    void start();

private:
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void finish(const Result<QByteArray>& result);

    const QString m_program;
    const QStringList m_arguments;
    Done m_done;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
    ProcessLog m_log;
    QTimer m_limit;
};

} // namespace skein
