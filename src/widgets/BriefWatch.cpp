// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/BriefWatch.h"

#include "base/Fd.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <memory>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

// Older C libraries have no wrapper; the number is the same on all architectures (Linux 5.3).
#ifndef SYS_pidfd_open
#define SYS_pidfd_open 434
#endif

namespace skein {

namespace {

/** A process of its own session, so that a signal for our terminal does not meet it; 0: none. */
pid_t spawned(const QString& program, const QStringList& arguments)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString& argument : arguments) {
        words.push_back(QFile::encodeName(argument));
    }
    std::vector<char*> pointers;
    for (QByteArray& word : words) {
        pointers.push_back(word.data());
    }
    pointers.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawnattr_init(&attributes);
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        ::posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_RDWR, 0);
    }
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
    pid_t pid = 0;
    const int code = ::posix_spawn(
        &pid, words.front().constData(), &files, &attributes, pointers.data(), environ);
    ::posix_spawn_file_actions_destroy(&files);
    ::posix_spawnattr_destroy(&attributes);
    return code == 0 ? pid : 0;
}

BriefResult ended(pid_t pid)
{
    int status = 0;
    while (::waitpid(pid, &status, 0) < 0) {
        if (errno != EINTR) {
            return {BriefEnd::Crashed, 0};
        }
    }
    return WIFEXITED(status) ? BriefResult{BriefEnd::Ended, WEXITSTATUS(status)}
                             : BriefResult{BriefEnd::Crashed, 0};
}

/** Takes the process away when it has ended, without a thread that waits for that. */
void tidyUpLater(pid_t pid, Fd handle)
{
    QCoreApplication* application = QCoreApplication::instance();
    auto kept = std::make_shared<Fd>(std::move(handle));
    QMetaObject::invokeMethod(application, [pid, kept, application] {
        auto* notifier = new QSocketNotifier(kept->get(), QSocketNotifier::Read, application);
        QObject::connect(notifier, &QSocketNotifier::activated, notifier, [pid, kept, notifier] {
            notifier->setEnabled(false);
            ::waitpid(pid, nullptr, WNOHANG);
            notifier->deleteLater();
        });
    });
}

} // namespace

BriefResult runBriefly(
    const QString& program, const QStringList& arguments, std::chrono::milliseconds moment)
{
    const pid_t pid = program.isEmpty() ? 0 : spawned(program, arguments);
    if (pid == 0) {
        return {};
    }
    Fd handle(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
    pollfd ask{handle.get(), POLLIN, 0};
    // Without a handle (an old kernel) it is waited for as long as it runs.
    if (!handle.isValid() || ::poll(&ask, 1, static_cast<int>(moment.count())) != 0) {
        return ended(pid);
    }
    tidyUpLater(pid, std::move(handle));
    return {BriefEnd::StillRuns, 0};
}

} // namespace skein
