// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/CameraFinder.h"

#include "base/Logging.h"
#include "base/Programs.h"
#include "camera/Answer.h"
#include "camera/HostList.h"
#include "camera/NetworkAddress.h"
#include "camera/ProcessLog.h"
#include "camera/RetiredProcess.h"
#include "camera/UdevMonitor.h"
#include "camera/UsbDevices.h"

#include <QHostInfo>
#include <QPointer>
#include <QTimer>
#include <vector>

namespace skein {

namespace {

constexpr std::chrono::milliseconds listLimit{10'000};
constexpr std::chrono::milliseconds resolveLimit{10'000};
constexpr std::chrono::milliseconds atOnce{0};
/** A list of cameras is a few hundred bytes; more than this is no list. */
constexpr qint64 maxListBytes = 1'000'000;

/** One look-up of a host name; lives until it has an answer. */
class NameLookup final : public QObject
{
public:
    NameLookup(NetworkAddress address, Answer<QString> answer)
        : m_address(std::move(address))
        , m_answer(std::move(answer))
    {
        m_lookup = QHostInfo::lookupHost(
            m_address.host, this, [this](const QHostInfo& info) { onFound(info); });
        QTimer::singleShot(resolveLimit, this, [this] {
            QHostInfo::abortHostLookup(m_lookup);
            finish(failure(ErrorKind::Timeout,
                CameraFinder::tr("Nobody in the network answered who “%1” is. Check the network, "
                                 "or use the camera's number such as 192.168.1.20.")
                    .arg(m_address.host)));
        });
    }

private:
    void onFound(const QHostInfo& info)
    {
        for (const QHostAddress& found : info.addresses()) {
            if (found.protocol() == QAbstractSocket::IPv4Protocol) {
                finish(networkPort(found.toString(), m_address));
                return;
            }
        }
        finish(failure(ErrorKind::NotFound,
            CameraFinder::tr("There is no camera named “%1” in the network. Check the name, or use "
                             "the camera's number such as 192.168.1.20.")
                .arg(m_address.host),
            info.errorString()));
    }

    void finish(Result<QString> result)
    {
        m_answer.give(std::move(result));
        deleteLater();
    }

    const NetworkAddress m_address;
    const Answer<QString> m_answer;
    int m_lookup = 0;
};

} // namespace

/** One run of the host's list. */
class CameraFinder::Private final : public QObject
{
public:
    void start();
    void finish(const Result<Found>& result);
    void onFinished(int exitCode, QProcess::ExitStatus status);

    QString program;
    QStringList arguments;
    UdevMonitor monitor;
    std::unique_ptr<QProcess> process;
    QByteArray output;
    ProcessLog log{&lcHost};
    QTimer limit;
    std::vector<Answer<Found>> waiting;
};

void CameraFinder::Private::start()
{
    output.clear();
    process = std::make_unique<QProcess>();
    connect(process.get(), &QProcess::readyReadStandardError, this,
        [this] { log.feed(process->readAllStandardError()); });
    connect(process.get(), &QProcess::readyReadStandardOutput, this, [this] {
        output += process->readAllStandardOutput();
        if (output.size() > maxListBytes) {
            finish(parseHostList({}));
        }
    });
    connect(process.get(), &QProcess::finished, this, &Private::onFinished);
    connect(process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            finish(failure(ErrorKind::NotFound,
                CameraFinder::tr("The program that talks to cameras, skein-camera-host, could not "
                                 "be started. Install Skein again."),
                process->program() + QStringLiteral(": ") + process->errorString()));
        }
    });
    limit.start(listLimit);
    const QString path =
        program.isEmpty() ? findProgram(QStringLiteral("skein-camera-host")) : program;
    // An empty path fails to start like a missing one.
    process->start(path.isEmpty() ? QStringLiteral("skein-camera-host") : path,
        arguments + QStringList{QStringLiteral("--list"), QStringLiteral("--json")},
        QIODevice::ReadOnly);
}

void CameraFinder::Private::onFinished(int exitCode, QProcess::ExitStatus status)
{
    output += process->readAllStandardOutput();
    log.feed(process->readAllStandardError());
    log.finish();
    if (status != QProcess::NormalExit || exitCode != 0) {
        finish(failure(ErrorKind::Io,
            CameraFinder::tr("The cameras could not be listed. Try again; if that does not help, "
                             "unplug the cameras and plug them in one by one."),
            QStringLiteral("code %1\n").arg(exitCode) + log.lastLines()));
        return;
    }
    Result<Found> found = parseHostList(output);
    if (found) {
        const QList<UsbCamera> usb = usbCameras();
        for (CameraInfo& camera : found->cameras) {
            if (const auto known = usbCameraAt(camera.port, usb);
                known && camera.serial.isEmpty()) {
                camera.serial = known->serial;
            }
        }
    }
    finish(found);
}

void CameraFinder::Private::finish(const Result<Found>& result)
{
    limit.stop();
    retireProcess(std::move(process), atOnce);
    for (const Answer<Found>& answer : std::exchange(waiting, {})) {
        answer.give(result);
    }
}

CameraFinder::CameraFinder(
    QObject* parent, const QString& hostProgram, const QStringList& hostArguments)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->program = hostProgram;
    d->arguments = hostArguments;
    d->limit.setSingleShot(true);
    connect(&d->limit, &QTimer::timeout, d.get(), [this] {
        d->finish(failure(ErrorKind::Timeout,
            tr("The cameras could not be listed in time. Try again; if that does not help, unplug "
               "the cameras and plug them in one by one."),
            d->log.lastLines()));
    });
    connect(&d->monitor, &UdevMonitor::camerasChanged, this, &CameraFinder::devicesChanged);
}

CameraFinder::~CameraFinder()
{
    if (d->process) {
        retireProcess(std::move(d->process), atOnce);
    }
}

QFuture<Result<CameraFinder::Found>> CameraFinder::find()
{
    const auto future = d->waiting.emplace_back().future();
    if (!d->process) {
        d->start();
    }
    return future;
}

QFuture<Result<QString>> CameraFinder::resolveNetworkPort(const QString& address)
{
    const auto parsed = parseNetworkAddress(address);
    if (!parsed) {
        return Answer<QString>::ready(tl::make_unexpected(parsed.error()));
    }
    if (isNumericIpv4(parsed->host)) {
        return Answer<QString>::ready(networkPort(parsed->host, *parsed));
    }
    const Answer<QString> answer;
    new NameLookup(*parsed, answer); // Deletes itself when it has answered.
    return answer.future();
}

} // namespace skein
