// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/HostQuery.h"

#include "base/ChildEnvironment.h"
#include "base/Logging.h"
#include "base/Programs.h"
#include "camera/RetiredProcess.h"

#include <utility>

namespace skein {

namespace {

constexpr std::chrono::milliseconds answerLimit{10'000};
constexpr std::chrono::milliseconds atOnce{0};
/** The longest answer, all models that libgphoto2 knows, has half a megabyte. */
constexpr qsizetype maxBytes = 8'000'000;

} // namespace

HostQuery::HostQuery(QString program, QStringList arguments, Done done, QObject* parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_arguments(std::move(arguments))
    , m_done(std::move(done))
    , m_log(&lcHost)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        finish(failure(ErrorKind::Timeout,
            tr("The program that talks to cameras gave no answer in time. Try again; if that does "
               "not help, unplug the cameras and plug them in one by one."),
            m_log.lastLines()));
    });
}

HostQuery::~HostQuery()
{
    if (m_process) {
        retireProcess(std::move(m_process), atOnce);
    }
}

void HostQuery::start()
{
    m_process = std::make_unique<QProcess>();
    QProcess* process = m_process.get();
    connect(process, &QProcess::readyReadStandardError, this,
        [this, process] { m_log.feed(process->readAllStandardError()); });
    connect(process, &QProcess::readyReadStandardOutput, this, [this, process] {
        m_output += process->readAllStandardOutput();
        if (m_output.size() > maxBytes) {
            finish(failure(ErrorKind::Protocol,
                tr("The camera program gave an answer that cannot be understood. Install Skein "
                   "again.")));
        }
    });
    connect(process, &QProcess::finished, this, &HostQuery::onFinished);
    connect(process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart && m_process) {
            finish(failure(ErrorKind::NotFound,
                tr("The program that talks to cameras, skein-camera-host, could not be started. "
                   "Install Skein again."),
                m_process->program() + QStringLiteral(": ") + m_process->errorString()));
        }
    });
    m_limit.start(answerLimit);
    const QString path =
        m_program.isEmpty() ? findProgram(QStringLiteral("skein-camera-host")) : m_program;
    // An empty path fails to start like a missing one.
    process->setProcessEnvironment(childEnvironment::get());
    process->start(path.isEmpty() ? QStringLiteral("skein-camera-host") : path, m_arguments,
        QIODevice::ReadOnly);
}

void HostQuery::onFinished(int exitCode, QProcess::ExitStatus status)
{
    m_output += m_process->readAllStandardOutput();
    m_log.feed(m_process->readAllStandardError());
    m_log.finish();
    if (status != QProcess::NormalExit || exitCode != 0) {
        finish(failure(ErrorKind::Io,
            tr("The program that talks to cameras ended without an answer. Try again; if that does "
               "not help, unplug the cameras and plug them in one by one."),
            QStringLiteral("code %1\n").arg(exitCode) + m_log.lastLines()));
        return;
    }
    finish(m_output);
}

void HostQuery::finish(const Result<QByteArray>& result)
{
    m_limit.stop();
    retireProcess(std::move(m_process), atOnce);
    // Last: it may destroy this object.
    if (const Done done = std::exchange(m_done, {})) {
        done(result);
    }
}

} // namespace skein
