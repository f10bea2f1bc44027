// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SignalWatcher.h"

#include <QSocketNotifier>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>

namespace skein {

namespace {

constexpr int watchedSignals[] = {SIGINT, SIGTERM, SIGHUP};

/** The only thing a signal handler may touch here. */
std::atomic<int> pipeForHandler{-1};

void onSignal(int number)
{
    const int savedErrno = errno;
    const auto byte = static_cast<unsigned char>(number);
    const int descriptor = pipeForHandler.load();
    if (descriptor >= 0) {
        // A full pipe means that enough signals wait already.
        [[maybe_unused]] const auto written = ::write(descriptor, &byte, 1);
    }
    errno = savedErrno;
}

void setHandler(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(number, &action, nullptr);
}

/** nohup starts programs so. */
bool isIgnored(int number)
{
    struct sigaction action = {};
    return ::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

SignalWatcher::SignalWatcher(QObject* parent)
    : QObject(parent)
{
    setHandler(SIGPIPE, SIG_IGN);
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) {
        return;
    }
    m_readEnd.reset(ends[0]);
    m_writeEnd.reset(ends[1]);
    pipeForHandler = ends[1];
    auto* notifier = new QSocketNotifier(m_readEnd.get(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &SignalWatcher::read);
    for (const int number : watchedSignals) {
        if (number != SIGHUP || !isIgnored(SIGHUP)) {
            setHandler(number, onSignal);
        }
    }
}

SignalWatcher::~SignalWatcher()
{
    if (m_writeEnd.isValid()) {
        for (const int number : watchedSignals) {
            if (!isIgnored(number)) {
                setHandler(number, SIG_DFL);
            }
        }
        pipeForHandler = -1;
    }
}

void SignalWatcher::read()
{
    unsigned char number = 0;
    while (::read(m_readEnd.get(), &number, 1) == 1) {
        Q_EMIT interrupted(number);
    }
}

} // namespace skein
