// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/DeviceHolder.h"

#include "base/Logging.h"
#include "camera/Answer.h"

#include <QDir>
#include <QRegularExpression>
#include <QSocketNotifier>
#include <QThreadPool>
#include <QTimer>
#include <csignal>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::DeviceHolder)
};

/** Waits for the end of one process; deletes itself when it has answered. */
class EndWaiter final : public QObject
{
public:
    EndWaiter(Fd handle, QString name, std::chrono::milliseconds limit)
        : m_handle(std::move(handle))
        , m_notifier(m_handle.get(), QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, [this] { finish({}); });
        QTimer::singleShot(limit, this, [this, name = std::move(name)] {
            finish(failure(ErrorKind::Timeout,
                //: %1 is the name of a program
                Text::tr("“%1” was asked to end but has not done so. It may be waiting for an "
                         "answer of yours: close it yourself, then connect the camera again.")
                    .arg(name)));
        });
    }

    [[nodiscard]] QFuture<Result<void>> future() const { return m_answer.future(); }

private:
    void finish(Result<void> result)
    {
        m_notifier.setEnabled(false);
        m_answer.give(std::move(result));
        deleteLater();
    }

    const Fd m_handle;
    QSocketNotifier m_notifier;
    const Answer<void> m_answer;
};

} // namespace

bool DeviceHolder::isDesktopMount() const
{
    // gvfsd-gphoto2 is the mount; gvfs-gphoto2-volume-monitor looks at a camera for a moment only.
    return name.startsWith(QLatin1String("gvfsd-gphoto2")) ||
           name.startsWith(QLatin1String("gvfsd-mtp"));
}

QString usbDevicePath(const QString& port)
{
    static const QRegularExpression pattern(QStringLiteral("^usb:(\\d{3}),(\\d{3})$"));
    const auto match = pattern.match(port);
    return match.hasMatch()
               ? QStringLiteral("/dev/bus/usb/%1/%2").arg(match.captured(1), match.captured(2))
               : QString();
}

std::vector<DeviceHolder> findDeviceHolders(const QString& device, const QString& proc)
{
    std::vector<DeviceHolder> holders;
    const QStringList numbers = QDir(proc).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& number : numbers) {
        bool isNumber = false;
        const pid_t pid = number.toInt(&isNumber);
        if (!isNumber || pid == ::getpid()) {
            continue;
        }
        auto process = ProcessHandle::open(pid, proc);
        if (!process || !process->holds(device)) {
            continue;
        }
        DeviceHolder holder;
        holder.device = device;
        holder.name = process->name();
        holder.isOwn = process->isOwn();
        holder.process = std::make_shared<const ProcessHandle>(std::move(*process));
        holders.push_back(std::move(holder));
    }
    return holders;
}

QFuture<Result<std::vector<DeviceHolder>>> findDeviceHoldersLater(
    const QString& device, const QString& proc)
{
    const Answer<std::vector<DeviceHolder>> answer;
    // give() goes through the event loop, so that the answer is heard on the caller's thread.
    QThreadPool::globalInstance()->start(
        [answer, device, proc] { answer.give(findDeviceHolders(device, proc)); });
    return answer.future();
}

QFuture<Result<void>> endDeviceHolder(const DeviceHolder& holder, std::chrono::milliseconds limit)
{
    const ProcessHandle& process = *holder.process;
    if (!process.isRunning() || !process.holds(holder.device)) {
        return Answer<void>::ready(failure(ErrorKind::NotFound,
            //: %1 is the name of a program
            Text::tr("“%1” does not use the camera any more. Connect the camera again.")
                .arg(holder.name)));
    }
    if (!process.isOwn()) {
        return Answer<void>::ready(failure(ErrorKind::Permission,
            //: %1 is the name of a program
            Text::tr("“%1” belongs to another user of this computer and cannot be ended from here. "
                     "Ask that person to close it.")
                .arg(holder.name)));
    }
    auto handle = process.watch();
    if (!handle) {
        return Answer<void>::ready(tl::make_unexpected(handle.error()));
    }
    if (auto sent = process.send(SIGTERM); !sent) {
        return Answer<void>::ready(sent);
    }
    qCInfo(lcCamera) << "asked" << holder.name << process.pid() << "to let the camera go";
    // Owned by itself: it deletes itself when it has answered.
    return (new EndWaiter(std::move(*handle), holder.name, limit))->future();
}

} // namespace skein
