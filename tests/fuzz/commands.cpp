// SPDX-License-Identifier: GPL-3.0-or-later
// What a program may ask its camera host for: frames of any bytes, and lawful commands in any
// order with any ids, names and values, as the host's input thread takes them. Each is answered,
// and only once, and nothing is written outside the staging folder.
#include "camerahost/CameraHost.h"
#include "camerahost/SignsOfLife.h"
#include "camerahost/WireWriter.h"
#include "fuzz/FuzzFeed.h"
#include "fuzz/FuzzTarget.h"
#include "wire/FrameReader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <map>
#include <sys/mman.h>
#include <thread>
#include <unistd.h>

using namespace skein;
using fuzz::FuzzFeed;

namespace {

constexpr int mostCommands = 30;
/** The host answers at once; a command that is never answered must not hold the target up. */
constexpr int longestWaitMs = 300;

CameraFileRef fileFrom(FuzzFeed& feed)
{
    return {feed.text(), feed.text()};
}

wire::Command commandFrom(FuzzFeed& feed)
{
    switch (feed.pick(14)) {
    case 0:
        return wire::Open{};
    case 1:
        return wire::Close{};
    case 2:
        return wire::ReadSetting{feed.text()};
    case 3:
        return wire::WriteSetting{
            feed.text(), feed.flag() ? QVariant(feed.text()) : QVariant(double(feed.number()))};
    case 4:
        return wire::Capture{};
    case 5:
        return wire::FetchPreview{};
    case 6:
        return wire::StopPreview{};
    case 7:
        return wire::Download{fileFrom(feed), feed.flag()};
    case 8:
        return wire::FetchThumbnail{fileFrom(feed), feed.flag()};
    case 9:
        return wire::ListFiles{feed.text(), feed.flag()};
    case 10:
        return wire::DeleteFile{fileFrom(feed)};
    case 11:
        return wire::FetchSummary{};
    case 12:
        return wire::Cancel{feed.byte()};
    default:
        return wire::Hello{wire::protocolVersion};
    }
}

/** What the host is sent: its greeting, commands, and at last whatever is left as it is. */
QByteArray inputFrom(FuzzFeed& feed)
{
    QByteArray input = wire::encode({1, wire::Hello{wire::protocolVersion}});
    if (feed.flag()) {
        input += wire::encode({2, wire::Open{}});
    }
    quint32 id = 2;
    for (qsizetype count = feed.pick(mostCommands); count > 0 && !feed.isEmpty(); --count) {
        input += wire::encode({++id, commandFrom(feed)});
    }
    return input + feed.rest();
}

/** What a host answered, by the ids of the commands. */
std::map<quint32, int> answersIn(int fd)
{
    const off_t size = ::lseek(fd, 0, SEEK_END);
    QByteArray bytes(size, Qt::Uninitialized);
    wire::FrameReader reader;
    reader.feed(bytes.first(::pread(fd, bytes.data(), size_t(size), 0)));
    std::map<quint32, int> answers;
    while (const auto payload = reader.next()) {
        const auto message = wire::decodeMessage(*payload);
        if (!message) {
            __builtin_trap();
        }
        ++answers[message->id];
    }
    answers.erase(wire::eventId);
    return answers;
}

qsizetype countOf(const std::map<quint32, int>& answers)
{
    qsizetype count = 0;
    for (const auto& [id, times] : answers) {
        count += times;
    }
    return count;
}

/** Serves @p input as a host does. */
void serve(const QByteArray& input, const QString& staging)
{
    const Fd said(::memfd_create("said", MFD_CLOEXEC));
    WireWriter wire(Fd(::dup(said.get())));
    CommandQueue queue;
    std::map<quint32, int> asked;
    wire::FrameReader reader;
    reader.feed(input);
    while (const auto payload = reader.next()) {
        if (auto frame = wire::decodeCommand(*payload)) {
            ++asked[frame->id];
            queue.push(std::move(*frame));
        }
    }
    HostOptions options;
    options.port = QStringLiteral("ptpip:127.0.0.1:1:1");
    options.staging = staging;
    std::thread camera([&] {
        SignsOfLife signs(wire);
        CameraHost(options, queue, wire, signs).run();
        queue.end();
    });
    const qsizetype wanted = countOf(asked);
    for (int waited = 0; !queue.isEnded() && waited < longestWaitMs; ++waited) {
        if (countOf(answersIn(said.get())) >= wanted) {
            break;
        }
        ::usleep(1000);
    }
    queue.end();
    camera.join();
    for (const auto& [id, times] : answersIn(said.get())) {
        if (id != 0 && times > asked[id]) {
            __builtin_trap();
        }
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzFeed feed(data, size);
    const QTemporaryDir root;
    const QString staging = root.filePath(QStringLiteral("shoot/.skein/incoming"));
    QDir().mkpath(staging);
    serve(inputFrom(feed), staging);
    const QDir::Filters all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    for (const QString& folder :
        {QString(), QStringLiteral("/shoot"), QStringLiteral("/shoot/.skein")}) {
        if (QDir(root.path() + folder).entryList(all).size() != 1) {
            __builtin_trap();
        }
    }
    return 0;
}
