// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/HookRun.h"

#include "base/Logging.h"
#include "base/UserLocale.h"
#include "camera/RetiredProcess.h"

#include <QDir>
#include <QLocale>
#include <QStandardPaths>
#include <csignal>
#include <sys/types.h>
#include <unistd.h>

namespace skein {

namespace {

using namespace std::chrono_literals;

/** Of output and errors, kept for people: a screenful. */
constexpr qsizetype keptBytes = 4'096;
/** Of an error line within a sentence. */
constexpr qsizetype longestQuote = 200;
/** What a program started is nobody's child here: it can only be looked for. */
constexpr auto lookEvery = 100ms;

void keepEnd(QByteArray& kept, const QByteArray& more)
{
    kept += more.right(keptBytes);
    kept = kept.right(keptBytes);
}

/** The last line that says something. */
QString lastLine(const QByteArray& bytes)
{
    const QStringList lines = QString::fromLocal8Bit(bytes).split(u'\n', Qt::SkipEmptyParts);
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        if (const QString words = line->simplified(); !words.isEmpty()) {
            return words.size() > longestQuote ? words.left(longestQuote) + u'…' : words;
        }
    }
    return {};
}

/** What a child does before it becomes the program; only what signal handlers may do. */
void prepareChild()
{
    ::setpgid(0, 0);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

} // namespace

HookRun::HookRun(HookOrder order, const HookLimits& limits, QObject* parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_limits(limits)
{
    m_limit.setSingleShot(true);
    m_grace.setSingleShot(true);
    m_look.setInterval(lookEvery);
    connect(&m_limit, &QTimer::timeout, this, [this] { stop(Reason::Late); });
    connect(&m_grace, &QTimer::timeout, this, &HookRun::makeEnd);
    connect(&m_look, &QTimer::timeout, this, &HookRun::lookForRest);
}

HookRun::~HookRun()
{
    if (!m_finished) {
        signalGroup(SIGTERM);
    }
    if (m_process) {
        retireProcess(std::move(m_process), m_limits.grace);
    }
}

void HookRun::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setWorkingDirectory(QDir::homePath());
    m_process->setChildProcessModifier(&prepareChild);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& [name, value] : m_order.environment) {
        environment.insert(name, value);
    }
    m_process->setProcessEnvironment(environment);
    connect(m_process.get(), &QProcess::started, this, &HookRun::onStarted);
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &HookRun::read);
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &HookRun::read);
    // Queued: a process may fail, and a program be missing, while it is being started.
    connect(m_process.get(), &QProcess::finished, this, &HookRun::onFinished, Qt::QueuedConnection);
    connect(
        m_process.get(), &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) {
                onFailedToStart();
            }
        },
        Qt::QueuedConnection);
    m_limit.start(m_limits.time);
    // Not left to QProcess, which would look in the working folder as well.
    const QString program = m_order.program.contains(u'/')
                                ? m_order.program
                                : QStandardPaths::findExecutable(m_order.program);
    if (program.isEmpty()) {
        QMetaObject::invokeMethod(this, &HookRun::onFailedToStart, Qt::QueuedConnection);
        return;
    }
    m_process->start(program, m_order.arguments, QIODevice::ReadOnly);
}

void HookRun::end()
{
    stop(Reason::Told);
}

QString HookRun::output() const
{
    return QString::fromLocal8Bit(m_output).trimmed();
}

void HookRun::onStarted()
{
    m_group = m_process->processId();
    if (m_reason != Reason::None) {
        signalGroup(SIGTERM); // It was wanted before there was anybody to be told.
    }
}

void HookRun::onFailedToStart()
{
    if (m_reason != Reason::Told) {
        m_problem = Error{ErrorKind::NotFound,
            //: %1 is what happened ("Photograph saved"), %2 a program
            tr("%1: the program “%2” could not be started. Look whether it is there and may be "
               "run, and is named rightly.")
                .arg(hookEventText(m_order.event), m_order.program),
            m_process->errorString()};
    }
    finish();
}

void HookRun::read()
{
    const QByteArray errors = m_process->readAllStandardError();
    const QByteArray output = m_process->readAllStandardOutput();
    keepEnd(m_errors, errors);
    keepEnd(m_output, output + errors);
    m_written += errors.size() + output.size();
    if (m_written > m_limits.outputBytes) {
        stop(Reason::Flood);
    }
}

void HookRun::onFinished(int exitCode, QProcess::ExitStatus status)
{
    if (m_finished) {
        return; // It was given up before.
    }
    read();
    m_problem = judge(exitCode, status);
    if (!groupLives() || m_killed) {
        finish();
    } else {
        m_look.start();
    }
}

void HookRun::lookForRest()
{
    if (!groupLives()) {
        finish();
    }
}

void HookRun::stop(Reason reason)
{
    if (m_finished || m_reason != Reason::None) {
        return;
    }
    m_reason = reason;
    m_limit.stop();
    if (m_look.isActive() && reason == Reason::Late && !m_problem) {
        m_problem = Error{ErrorKind::Timeout,
            //: %1 is what happened ("Photograph saved"), %2 a program, %3 a number of seconds
            tr("%1: what “%2” had started still ran after %3 s and was ended. What is to stay "
               "must be started with setsid.")
                .arg(hookEventText(m_order.event), m_order.program)
                .arg(m_limits.time.count() / 1000),
            {}};
    }
    signalGroup(SIGTERM);
    m_grace.start(m_limits.grace);
}

void HookRun::makeEnd()
{
    const bool hasEnded = m_process->state() == QProcess::NotRunning;
    if (!m_killed) {
        m_killed = true;
        signalGroup(SIGKILL);
        m_grace.start(hasEnded ? lookEvery : m_limits.grace);
        return;
    }
    // Not even that helped: it hangs in the kernel, or nobody reaps what it started.
    if (!hasEnded) {
        m_problem = judge(0, QProcess::CrashExit);
    }
    finish();
}

void HookRun::signalGroup(int number) const
{
    if (m_group > 0) {
        ::kill(static_cast<pid_t>(-m_group), number);
    }
}

bool HookRun::groupLives() const
{
    return m_group > 0 && ::kill(static_cast<pid_t>(-m_group), 0) == 0;
}

std::optional<Error> HookRun::judge(int exitCode, QProcess::ExitStatus status) const
{
    const QString event = hookEventText(m_order.event);
    switch (m_reason) {
    case Reason::Told:
        return std::nullopt;
    case Reason::Late:
        return Error{ErrorKind::Timeout,
            //: %1 is an event such as "Photograph saved", %2 a program, %3 a number
            tr("%1: “%2” had not ended after %3 s and was ended. Look why it hangs, or give hooks "
               "more time in the preferences.")
                .arg(event, m_order.program)
                .arg(m_limits.time.count() / 1000),
            lastLine(m_errors)};
    case Reason::Flood:
        return Error{ErrorKind::Io,
            //: %3 is an amount of data: "4.0 MiB"
            tr("%1: “%2” wrote more than %3 and was ended. Let it write less, or into a file.")
                .arg(event, m_order.program, userLocale().formattedDataSize(m_limits.outputBytes)),
            lastLine(m_output)};
    case Reason::None:
        break;
    }
    if (status == QProcess::CrashExit) {
        return Error{ErrorKind::Io,
            //: %1 is an event such as "Photograph saved", %2 a program
            tr("%1: “%2” crashed or was killed.").arg(event, m_order.program), lastLine(m_errors)};
    }
    if (exitCode == 0) {
        return std::nullopt;
    }
    const QString said = lastLine(m_errors);
    return Error{ErrorKind::Io,
        //: %1 is an event such as "Photograph saved", %2 a program, %3 a number
        said.isEmpty() ? tr("%1: “%2” failed with the code %3 and did not say why.")
                             .arg(event, m_order.program)
                             .arg(exitCode)
                       //: %1 is an event such as "Photograph saved", %2 a program, %3 a number, %4
                       //: what the program said
                       : tr("%1: “%2” failed with the code %3. It said: “%4”.")
                             .arg(event, m_order.program, QString::number(exitCode), said),
        QString::fromLocal8Bit(m_errors)};
}

void HookRun::finish()
{
    if (m_finished) {
        return;
    }
    m_finished = true;
    m_limit.stop();
    m_grace.stop();
    m_look.stop();
    m_group = 0;
    if (m_problem) {
        qCDebug(lcTether).noquote() << m_problem->message << m_problem->detail;
    }
    Q_EMIT finished();
}

} // namespace skein
