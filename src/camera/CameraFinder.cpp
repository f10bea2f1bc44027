// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/CameraFinder.h"

#include "camera/Answer.h"
#include "camera/HostList.h"
#include "camera/HostQuery.h"
#include "camera/NetworkAddress.h"
#include "camera/UdevMonitor.h"
#include "camera/UsbDevices.h"

#include <QHostInfo>
#include <QTimer>
#include <vector>

namespace skein {

namespace {

constexpr std::chrono::milliseconds resolveLimit{10'000};

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
                //: %1 is the name of a device in the network, such as camera.local
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
            //: %1 is the name of a device in the network, such as camera.local
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
class CameraFinder::Private final
{
public:
    void start();
    void finish(const Result<Found>& result);

    QString program;
    QStringList arguments;
    std::unique_ptr<DeviceWatch> watch;
    std::unique_ptr<HostQuery> query;
    std::vector<Answer<Found>> waiting;
};

void CameraFinder::Private::start()
{
    query = std::make_unique<HostQuery>(program,
        arguments + QStringList{QStringLiteral("--list"), QStringLiteral("--json")},
        [this](const Result<QByteArray>& output) {
            finish(output ? parseHostList(*output) : tl::make_unexpected(output.error()));
        });
    query->start();
}

void CameraFinder::Private::finish(const Result<Found>& result)
{
    query.reset();
    Result<Found> found = result;
    if (found) {
        const QList<UsbCamera> usb = watch->cameras();
        for (CameraInfo& camera : found->cameras) {
            if (const auto known = usbCameraAt(camera.port, usb);
                known && camera.serial.isEmpty()) {
                camera.serial = known->serial;
            }
        }
    }
    for (const Answer<Found>& answer : std::exchange(waiting, {})) {
        answer.give(found);
    }
}

CameraFinder::CameraFinder(QObject* parent, const QString& hostProgram,
    const QStringList& hostArguments, std::unique_ptr<DeviceWatch> watch)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->program = hostProgram;
    d->arguments = hostArguments;
    d->watch = watch ? std::move(watch) : std::make_unique<UdevMonitor>();
    connect(d->watch.get(), &DeviceWatch::camerasChanged, this, &CameraFinder::devicesChanged);
}

CameraFinder::~CameraFinder() = default;

QFuture<Result<CameraFinder::Found>> CameraFinder::find()
{
    const auto future = d->waiting.emplace_back().future();
    if (!d->query) {
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
