// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/InputThread.h"

#include "base/Logging.h"
#include "camerahost/CommandQueue.h"
#include "camerahost/GpError.h"
#include "camerahost/SignsOfLife.h"
#include "camerahost/WireWriter.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace skein {

namespace {

using std::chrono::milliseconds;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::InputThread)
};

/** Nobody waits longer than ten seconds for a camera that does not answer. */
constexpr milliseconds openLimit{9500};
constexpr milliseconds leaveLimit{2000};
constexpr milliseconds leavePoll{5};
constexpr size_t readBytes = 64 * 1024;
constexpr int exitHanging = 4;

sigset_t endingSignals()
{
    sigset_t set;
    ::sigemptyset(&set);
    ::sigaddset(&set, SIGTERM);
    ::sigaddset(&set, SIGINT);
    ::sigaddset(&set, SIGHUP);
    return set;
}

} // namespace

void InputThread::blockSignals()
{
    // The driver library writes to closed sockets without MSG_NOSIGNAL (2.5.30, PTP/IP).
    ::signal(SIGPIPE, SIG_IGN);
    const sigset_t set = endingSignals();
    ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

InputThread::InputThread(Fd input, CommandQueue& queue, WireWriter& wire, const SignsOfLife& signs)
    : m_input(std::move(input))
    , m_stop(::eventfd(0, EFD_CLOEXEC))
    , m_queue(queue)
    , m_wire(wire)
    , m_signs(signs)
{
    const sigset_t set = endingSignals();
    m_signals = Fd(::signalfd(-1, &set, SFD_CLOEXEC));
    m_thread = std::thread([this] { run(); });
}

InputThread::~InputThread()
{
    m_finished = true;
    const quint64 one = 1;
    static_cast<void>(::write(m_stop.get(), &one, sizeof(one)));
    m_thread.join();
}

void InputThread::run()
{
    std::array<pollfd, 3> watched{pollfd{m_input.get(), POLLIN, 0},
        pollfd{m_signals.get(), POLLIN, 0}, pollfd{m_stop.get(), POLLIN, 0}};
    while (true) {
        const int ready = ::poll(watched.data(), watched.size(), pollTimeoutMs());
        if (ready < 0 && errno != EINTR) {
            break;
        }
        if (m_finished && watched[2].revents != 0) {
            return;
        }
        if (ready > 0 && watched[1].revents != 0) {
            break;
        }
        if (ready > 0 && watched[0].revents != 0 && !readInput()) {
            break;
        }
        endIfOpeningTakesTooLong();
    }
    leave();
}

bool InputThread::readInput()
{
    std::array<char, readBytes> bytes;
    const ssize_t size = ::read(m_input.get(), bytes.data(), bytes.size());
    if (size < 0) {
        return errno == EINTR || errno == EAGAIN;
    }
    if (size == 0) {
        return false;
    }
    m_reader.feed(QByteArrayView(bytes.data(), static_cast<qsizetype>(size)));
    while (const auto payload = m_reader.next()) {
        takeFrame(*payload);
    }
    if (m_reader.isBroken()) {
        qCCritical(lcHost) << "the input is not a wire of Skein";
        return false;
    }
    return true;
}

void InputThread::takeFrame(const QByteArray& payload)
{
    auto frame = wire::decodeCommand(payload);
    if (!frame) {
        qCCritical(lcHost) << "not a command:" << payload.size() << "bytes";
        m_wire.sendEvent(wire::Notice{{ErrorKind::Protocol,
            Text::tr("The camera host did not understand a command. Install Skein again."), {}}});
        return;
    }
    if (std::holds_alternative<wire::Open>(frame->command)) {
        m_openDeadline = Clock::now() + openLimit;
        m_openId = frame->id;
    }
    m_queue.push(std::move(*frame));
}

int InputThread::pollTimeoutMs() const
{
    if (!m_openDeadline || !m_queue.isOpening()) {
        return -1;
    }
    const auto left = std::chrono::ceil<milliseconds>(*m_openDeadline - Clock::now());
    return static_cast<int>(std::max(milliseconds(0), left).count());
}

void InputThread::endIfOpeningTakesTooLong()
{
    if (!m_openDeadline || Clock::now() < *m_openDeadline) {
        return;
    }
    m_openDeadline.reset();
    if (m_queue.isOpening()) {
        m_wire.sendFailure(m_openId,
            {ErrorKind::Timeout,
                Text::tr("The camera does not answer. Switch it off and on again, check the "
                         "connection, then connect again."),
                QStringLiteral("open took longer than %1 ms").arg(openLimit.count())});
        ::_exit(exitHanging);
    }
}

void InputThread::leave()
{
    m_queue.end();
    const auto start = Clock::now();
    while (!m_finished && Clock::now() < std::max(start, m_signs.keepUntil()) + leaveLimit) {
        std::this_thread::sleep_for(leavePoll);
    }
    ::_exit(m_finished ? 0 : exitHanging);
}

} // namespace skein
