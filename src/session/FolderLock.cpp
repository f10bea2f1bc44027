// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/FolderLock.h"

#include "base/Logging.h"
#include "session/SessionFolder.h"

#include <QDeadlineTimer>
#include <QFile>

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>

namespace skein {

namespace {
constexpr auto retryAfter = std::chrono::milliseconds(3); // about what naming takes its holder
}

FolderLock::FolderLock(const QString& folder)
{
    const QString path = ownFolderOf(folder) + QStringLiteral("/lock");
    Fd fd(::open(
        QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd.isValid()) {
        qCWarning(lcSession) << "no lock file in" << folder;
        return;
    }
    const QDeadlineTimer deadline(maxWaitMs);
    while (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0) {
        if ((errno != EWOULDBLOCK && errno != EINTR) || deadline.hasExpired()) {
            qCWarning(lcSession) << "naming without the lock in" << folder;
            return;
        }
        std::this_thread::sleep_for(retryAfter);
    }
    m_fd = std::move(fd);
}

} // namespace skein
