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

#include <QDeadlineTimer>
#include <QDir>
#include <QTemporaryDir>

#include <array>
#include <fcntl.h>
#include <map>
#include <poll.h>
#include <thread>
#include <unistd.h>
#include <utility>

using namespace skein;
using fuzz::FuzzFeed;

namespace {

constexpr int mostCommands = 30;
/** The host answers at once; a command that is never answered must not hold the target up. */
constexpr int longestWaitMs = 300;
constexpr qsizetype pipeBytes = 65536;

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

qsizetype countOf(const std::map<quint32, int>& answers)
{
    qsizetype count = 0;
    for (const auto& [id, times] : answers) {
        count += times;
    }
    return count;
}

/** What the host says at @p fd until it is gone, by the ids of the commands. It is sent away when
 * it has answered @p wanted times, or too late. */
std::map<quint32, int> answersAt(int fd, qsizetype wanted, CommandQueue& queue)
{
    std::map<quint32, int> answers;
    wire::FrameReader reader;
    const QDeadlineTimer limit(longestWaitMs);
    bool isEnding = false;
    QByteArray bytes(pipeBytes, Qt::Uninitialized);
    while (true) {
        if (!isEnding && (countOf(answers) >= wanted || limit.hasExpired())) {
            isEnding = true;
            queue.end();
        }
        pollfd heard{fd, POLLIN, 0};
        if (::poll(&heard, 1, isEnding ? -1 : int(limit.remainingTime())) <= 0) {
            continue;
        }
        const ssize_t got = ::read(fd, bytes.data(), size_t(bytes.size()));
        if (got <= 0) {
            return answers;
        }
        reader.feed(bytes.first(got));
        while (const auto payload = reader.next()) {
            const auto message = wire::decodeMessage(*payload);
            if (!message) {
                __builtin_trap();
            }
            if (message->id != wire::eventId) {
                ++answers[message->id];
            }
        }
    }
}

/** Serves @p input as a host does. */
void serve(const QByteArray& input, const QString& staging)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        __builtin_trap();
    }
    const Fd heard(ends[0]);
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
    std::thread camera([&, said = Fd(ends[1])]() mutable {
        WireWriter wire(std::move(said)); // Closed with it, which is how its end is heard.
        SignsOfLife signs(wire);
        CameraHost(options, queue, wire, signs).run();
        queue.end();
    });
    const auto answers = answersAt(heard.get(), countOf(asked), queue);
    camera.join();
    for (const auto& [id, times] : answers) {
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
