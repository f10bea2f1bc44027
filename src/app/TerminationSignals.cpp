// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/TerminationSignals.h"

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace skein {

namespace {

/** The handler may use nothing but this descriptor. */
std::atomic<int> wakeDescriptor{-1};

void onSignal(int /*number*/)
{
    const char byte = 1;
    // A full pipe has been written to already: nothing is lost.
    [[maybe_unused]] const ssize_t written = ::write(wakeDescriptor.load(), &byte, 1);
}

} // namespace

TerminationSignals::TerminationSignals(QObject* parent)
    : QObject(parent)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) {
        return; // The signals keep their usual meaning.
    }
    m_reader.reset(ends[0]);
    m_writer.reset(ends[1]);
    m_notifier = std::make_unique<QSocketNotifier>(m_reader.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(m_reader.get(), bytes, sizeof bytes) > 0) {
        }
        Q_EMIT requested();
    });
    wakeDescriptor = m_writer.get();
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
        ::sigaction(number, &action, nullptr);
    }
}

TerminationSignals::~TerminationSignals()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
        ::signal(number, SIG_DFL);
    }
    wakeDescriptor = -1;
}

} // namespace skein
