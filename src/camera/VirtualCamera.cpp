// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/VirtualCamera.h"

#include "base/Logging.h"
#include "base/Programs.h"
#include "camera/Answer.h"
#include "camera/ProcessLog.h"
#include "camera/RetiredProcess.h"

#include <QTimer>
#include <optional>
#include <unistd.h>

namespace skein {

namespace {

constexpr QLatin1String programName("skein-virtual-camera");
constexpr std::chrono::milliseconds startLimit{10'000};
/** It has nothing to finish but a file it may be writing to its card. */
constexpr std::chrono::milliseconds exitPatience{2'000};
constexpr std::chrono::milliseconds atOnce{0};

} // namespace

class VirtualCamera::Private final : public QObject
{
public:
    explicit Private(VirtualCamera& camera)
        : q(camera)
    {}

    void start(const QStringList& arguments);
    void readLines();
    void takeFirstLine(const QString& line);
    void fail(ErrorKind kind, const QString& message, const QString& detail = {});
    void onFinished();

    VirtualCamera& q;
    QString program;
    std::unique_ptr<QProcess> process;
    ProcessLog log{&lcVirtualCamera};
    QTimer limit;
    std::optional<Answer<QString>> starting;
};

void VirtualCamera::Private::start(const QStringList& arguments)
{
    process = std::make_unique<QProcess>();
    // A Ctrl+C in the terminal is for the program; this one ends with its stdin.
    process->setChildProcessModifier([] { ::setpgid(0, 0); });
    connect(process.get(), &QProcess::readyReadStandardOutput, this, &Private::readLines);
    connect(process.get(), &QProcess::readyReadStandardError, this,
        [this] { log.feed(process->readAllStandardError()); });
    connect(process.get(), &QProcess::finished, this, &Private::onFinished);
    connect(process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            fail(ErrorKind::NotFound,
                VirtualCamera::tr("The virtual camera could not be started. Install Skein again."),
                process->program() + QStringLiteral(": ") + process->errorString());
        }
    });
    limit.start(startLimit);
    const QStringList own{
        QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--exit-with-stdin")};
    process->start(program.isEmpty() ? QString(programName) : program, own + arguments);
}

void VirtualCamera::Private::readLines()
{
    while (process && process->canReadLine()) {
        const QByteArray line = process->readLine().trimmed();
        if (starting) {
            takeFirstLine(QString::fromUtf8(line));
        } else {
            log.feed(QByteArray(line + '\n'));
        }
    }
}

void VirtualCamera::Private::takeFirstLine(const QString& line)
{
    if (!line.startsWith(QLatin1String("ptpip:"))) {
        fail(ErrorKind::Protocol,
            VirtualCamera::tr("The virtual camera did not say where it is. Install Skein again."),
            line);
        return;
    }
    limit.stop();
    std::exchange(starting, {})->give(line);
}

void VirtualCamera::Private::fail(ErrorKind kind, const QString& message, const QString& detail)
{
    limit.stop();
    retireProcess(std::move(process), atOnce);
    if (auto answer = std::exchange(starting, {})) {
        answer->give(failure(kind, message, detail + u'\n' + log.lastLines()));
    }
}

void VirtualCamera::Private::onFinished()
{
    readLines();
    if (!process) {
        return;
    }
    log.feed(process->readAllStandardError());
    log.finish();
    const bool wasStarting = starting.has_value();
    fail(ErrorKind::Io,
        VirtualCamera::tr("The virtual camera ended at once. Look at its options, then try again."),
        QStringLiteral("code %1").arg(process->exitCode()));
    if (!wasStarting) {
        Q_EMIT q.stopped();
    }
}

VirtualCamera::VirtualCamera(QObject* parent, const QString& program)
    : QObject(parent)
    , d(std::make_unique<Private>(*this))
{
    d->program = program.isEmpty() ? findProgram(programName) : program;
    d->limit.setSingleShot(true);
    connect(&d->limit, &QTimer::timeout, d.get(), [this] {
        d->fail(ErrorKind::Timeout,
            tr("The virtual camera did not start in time. Try again, or restart the computer."));
    });
}

VirtualCamera::~VirtualCamera()
{
    if (d->process) {
        retireProcess(std::move(d->process), exitPatience);
    }
}

QFuture<Result<QString>> VirtualCamera::start(const QStringList& arguments)
{
    if (d->process) {
        return Answer<QString>::ready(failure(ErrorKind::InvalidArgument,
            tr("The virtual camera is running already. Use the one there is.")));
    }
    const auto future = d->starting.emplace().future();
    d->start(arguments);
    return future;
}

void VirtualCamera::tell(const QString& line)
{
    if (d->process && d->process->isWritable()) {
        d->process->write(line.toUtf8() + '\n');
    }
}

} // namespace skein
