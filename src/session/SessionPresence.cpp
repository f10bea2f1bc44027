// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SessionPresence.h"

#include "base/Error.h"
#include "base/Logging.h"
#include "session/SessionFolder.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>

namespace skein {

namespace {

Fd openLockFile(const QString& folder, const char* name, int access)
{
    const QString path = ownFolderOf(folder) + QLatin1String(name);
    return Fd(::open(
        QFile::encodeName(path).constData(), access | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
}

bool lock(const Fd& fd, int operation)
{
    int result = 0;
    do {
        result = ::flock(fd.get(), operation);
    } while (result != 0 && errno == EINTR);
    return result == 0;
}

} // namespace

SessionPresence SessionPresence::enter(const QString& folder)
{
    SessionPresence presence;
    Fd gate = openLockFile(folder, "/gate", O_RDWR);
    if (!gate.isValid() || !lock(gate, LOCK_EX)) {
        qCWarning(lcSession) << "cannot tell who works on" << folder << errnoText(errno);
        return presence;
    }
    const bool isAlone = [&] {
        // For writing: some network file systems lock exclusively only then.
        const Fd trial = openLockFile(folder, "/open", O_RDWR);
        return trial.isValid() && lock(trial, LOCK_EX | LOCK_NB);
    }();
    presence.m_presence = openLockFile(folder, "/open", O_RDONLY);
    const bool isSeen =
        presence.m_presence.isValid() && lock(presence.m_presence, LOCK_SH | LOCK_NB);
    if (isAlone && isSeen) {
        presence.m_gate = std::move(gate);
    }
    return presence;
}

} // namespace skein
