// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SessionPresence.h"

#include "base/Error.h"
#include "base/Logging.h"
#include "session/SessionFolder.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>

namespace skein {

namespace {

bool lock(const Fd& fd, short kind, int command)
{
    struct flock whole = {};
    whole.l_type = kind;
    whole.l_whence = SEEK_SET;
    int result = 0;
    do {
        result = ::fcntl(fd.get(), command, &whole);
    } while (result != 0 && errno == EINTR);
    return result == 0;
}

} // namespace

SessionPresence SessionPresence::enter(const QString& folder)
{
    SessionPresence presence;
    const QString path = ownFolderOf(folder) + QStringLiteral("/open");
    presence.m_fd.reset(::open(
        QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!presence.m_fd.isValid()) {
        qCWarning(lcSession) << "cannot tell who works on" << folder << errnoText(errno);
        return presence;
    }
    presence.m_isAlone = lock(presence.m_fd, F_WRLCK, F_OFD_SETLK);
    if (!presence.m_isAlone && !lock(presence.m_fd, F_RDLCK, F_OFD_SETLKW)) {
        qCWarning(lcSession) << "no locks in" << folder << errnoText(errno);
    }
    return presence;
}

void SessionPresence::share()
{
    // Making a lock weaker never waits, and is one step.
    if (m_isAlone && lock(m_fd, F_RDLCK, F_OFD_SETLK)) {
        m_isAlone = false;
    }
}

} // namespace skein
