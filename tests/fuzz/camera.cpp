// SPDX-License-Identifier: GPL-3.0-or-later
// What a camera host may say that went mad, or that a driver took over: lawful messages in any
// order, with any ids, names and numbers, while the program asks for this and that.
#include "camera/Camera.h"
#include "fuzz/FuzzFeed.h"
#include "fuzz/FuzzTarget.h"
#include "fuzz/PlayedHost.h"

#include <QCoreApplication>
#include <functional>
#include <vector>

using namespace skein;
using fuzz::FuzzFeed;

namespace {

constexpr auto stagingFolder = "/session/.skein/incoming";
constexpr int longestScript = 200;

void refuseComplaints(QtMsgType type, const QMessageLogContext&, const QString&)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        __builtin_trap(); // a transition that is not in the table
    }
}

QCoreApplication* application()
{
    static int count = 1;
    static char name[] = "fuzz-camera";
    static char* arguments[] = {name, nullptr};
    static auto* made =
        QCoreApplication::instance() ? nullptr : new QCoreApplication(count, arguments);
    static_cast<void>(made);
    qInstallMessageHandler(&refuseComplaints);
    return QCoreApplication::instance();
}

void runEvents()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString pathFrom(FuzzFeed& feed)
{
    const QString name = feed.text();
    return feed.flag() ? QString::fromLatin1(stagingFolder) + u'/' + name : name;
}

CameraFileRef fileFrom(FuzzFeed& feed)
{
    return feed.flag() ? CameraFileRef{QStringLiteral("/store"), QStringLiteral("A.JPG")}
                       : CameraFileRef{feed.text(), feed.text()};
}

CameraFileEntry entryFrom(FuzzFeed& feed)
{
    return {fileFrom(feed), feed.number(), feed.time(), feed.flag()};
}

ReceivedFile receivedFrom(FuzzFeed& feed)
{
    return {fileFrom(feed), pathFrom(feed), feed.number(), feed.bytes(20), feed.flag()};
}

CameraSetting settingFrom(FuzzFeed& feed)
{
    CameraSetting setting;
    setting.name = feed.text();
    setting.kind = static_cast<SettingKind>(feed.pick(6));
    setting.value = feed.flag() ? QVariant(feed.text()) : QVariant(double(feed.number()));
    setting.choices = {feed.text(), feed.text()};
    setting.range.minimum = double(feed.number());
    setting.readOnly = feed.flag();
    return setting;
}

Error errorFrom(FuzzFeed& feed)
{
    return {static_cast<ErrorKind>(feed.pick(static_cast<int>(ErrorKind::Refused) + 1)),
        feed.text(), feed.text()};
}

wire::Message messageFrom(FuzzFeed& feed)
{
    const auto id = static_cast<quint32>(feed.byte());
    switch (feed.pick(18)) {
    case 0:
        return wire::HelloReply{static_cast<quint32>(feed.number()), {feed.text(), feed.text()}};
    case 1:
        return wire::Opened{{feed.text(), feed.text(), feed.text(), feed.text(), feed.text(), {}},
            {settingFrom(feed), settingFrom(feed)}};
    case 2:
        return wire::Failed{errorFrom(feed)};
    case 3:
        return wire::SettingValue{settingFrom(feed)};
    case 4:
        return wire::PreviewFrame{feed.bytes(30), feed.number()};
    case 5:
        return wire::Received{receivedFrom(feed)};
    case 6:
        return wire::Thumbnail{fileFrom(feed), feed.bytes(30), feed.byte()};
    case 7:
        return wire::FileList{{entryFrom(feed), entryFrom(feed)}};
    case 8:
        return wire::Text{feed.text()};
    case 9:
        return wire::FileAdded{entryFrom(feed)};
    case 10:
        return wire::SettingChanged{settingFrom(feed)};
    case 11:
        return wire::Progress{id, fileFrom(feed), pathFrom(feed), feed.number(), feed.number()};
    case 12:
        return wire::ExposureEnded{id};
    case 13:
        return wire::CameraGone{errorFrom(feed)};
    case 14:
        return wire::Notice{errorFrom(feed)};
    case 15:
        return wire::StillWorking{id, feed.number()};
    case 16:
        return wire::FilesFound{id, {entryFrom(feed), entryFrom(feed)}};
    default:
        return wire::Done{};
    }
}

/** What a host said that is of use to nobody must end here. */
void requireStaged(const QString& path)
{
    const QString name = path.mid(QString::fromLatin1(stagingFolder).size() + 1);
    if (path != QString::fromLatin1(stagingFolder) + u'/' + name || name.isEmpty() ||
        name.contains(u'/') || name == u"." || name == u"..") {
        __builtin_trap();
    }
}

/** A camera, and whoever asks it. */
class Script final
{
public:
    explicit Script(FuzzFeed& feed)
        : m_feed(feed)
    {
        CameraOptions options;
        options.port = QStringLiteral("ptpip:127.0.0.1:1:1");
        options.hostProgram = QStringLiteral("played");
        options.homeFolder = QStringLiteral("/nowhere");
        options.stagingFolder = QString::fromLatin1(stagingFolder);
        options.limits.firstPause = std::chrono::milliseconds(0);
        m_camera = std::make_unique<Camera>(options);
        QObject::connect(m_camera.get(), &Camera::memoryFileReceived,
            [](const ReceivedFile& file) { check(file); });
        QObject::connect(
            m_camera.get(), &Camera::transferProgress, [](const TransferProgress& progress) {
                requireStaged(progress.stagingPath);
                if (progress.done < 0 || progress.total < -1) {
                    __builtin_trap();
                }
            });
    }

    void run()
    {
        for (int step = 0; step < longestScript && !m_feed.isEmpty(); ++step) {
            const quint8 what = m_feed.byte();
            what % 3 == 0 ? ask() : say();
            runEvents();
        }
        m_camera.reset();
        runEvents();
        for (const auto& isAnsweredOnce : m_answers) {
            if (!isAnsweredOnce()) {
                __builtin_trap(); // every call is answered, and only once
            }
        }
    }

private:
    static void check(const ReceivedFile& file)
    {
        requireStaged(file.stagingPath);
        if (file.size < 0) {
            __builtin_trap();
        }
    }

    template<typename T>
    void watch(QFuture<Result<T>> future)
    {
        m_answers.emplace_back(
            [future] { return future.isFinished() && future.resultCount() == 1; });
    }

    void ask()
    {
        Camera& camera = *m_camera;
        switch (m_feed.pick(17)) {
        case 0:
        case 1:
            return watch(camera.connectCamera());
        case 2:
            return watch(camera.disconnectCamera());
        case 3:
            return watch(camera.readSetting(m_feed.text()));
        case 4:
            return watch(camera.writeSetting(m_feed.text(), m_feed.text()));
        case 5:
            return watch(camera.capture());
        case 6:
            return camera.cancelCapture();
        case 7:
            return watch(camera.fetchPreview());
        case 8:
            return watch(camera.stopPreview());
        case 9: {
            const CameraFileRef wanted = fileFrom(m_feed);
            return watch(camera.download(wanted).then([wanted](const Result<ReceivedFile>& file) {
                if (file) {
                    check(*file);
                }
                if (file && file->file != wanted) {
                    __builtin_trap(); // another photograph than was asked for
                }
                return file;
            }));
        }
        case 10:
            return camera.cancelDownload(fileFrom(m_feed));
        case 11:
            return watch(camera.listFiles());
        case 12:
            return watch(camera.deleteFile(fileFrom(m_feed)));
        case 13:
            m_listing = camera.startListing();
            return watch(m_listing.done);
        case 14:
            return camera.stopListing(m_listing.id);
        case 15:
            return watch(camera.fetchCardThumbnail(fileFrom(m_feed)));
        default:
            return camera.reconnect();
        }
    }

    void say()
    {
        const quint8 how = m_feed.byte();
        HostProcess* host = fuzz::playedHost().process;
        if (!host) {
            return;
        }
        if (how == 0) {
            Q_EMIT host->ended(errorFrom(m_feed));
            return;
        }
        const QList<quint32> asked = fuzz::playedHost().asked;
        // Mostly the answer to something that was asked.
        const quint32 id = how % 4 == 0 || asked.isEmpty() ? static_cast<quint32>(m_feed.byte() % 4)
                                                           : asked.at(m_feed.pick(asked.size()));
        const wire::MessageFrame frame{id, messageFrom(m_feed)};
        const QByteArray bytes = wire::encode(frame);
        const auto heard = wire::decodeMessage(bytes.mid(sizeof(quint32)));
        if (!heard || wire::encode(*heard) != bytes) {
            __builtin_trap(); // what was said is what is heard
        }
        Q_EMIT host->received(*heard);
    }

    FuzzFeed& m_feed;
    std::unique_ptr<Camera> m_camera;
    CameraListing m_listing;
    std::vector<std::function<bool()>> m_answers;
};

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (!application()) {
        return 1;
    }
    FuzzFeed feed(data, size);
    Script(feed).run();
    return 0;
}
