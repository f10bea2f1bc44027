// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/SignalWatcher.h"

#include <QSocketNotifier>
#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace skein {

SignalWatcher::SignalWatcher(QObject* parent)
    : QObject(parent)
{
    sigset_t signalSet;
    sigemptyset(&signalSet);
    sigaddset(&signalSet, SIGTERM);
    sigaddset(&signalSet, SIGINT);
    ::pthread_sigmask(SIG_BLOCK, &signalSet, nullptr);
    const int descriptor = ::signalfd(-1, &signalSet, SFD_CLOEXEC | SFD_NONBLOCK);
    m_notifier = new QSocketNotifier(descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this, descriptor] {
        signalfd_siginfo info{};
        if (::read(descriptor, &info, sizeof info) == sizeof info)
            Q_EMIT endRequested();
    });
}

SignalWatcher::~SignalWatcher()
{
    ::close(static_cast<int>(m_notifier->socket()));
}

} // namespace skein
