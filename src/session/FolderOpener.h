// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Fd.h"
#include "session/FolderWatcher.h"
#include "session/Leftovers.h"
#include "session/SessionModel.h"
#include "session/SessionPresence.h"
#include "session/ThreadFarewell.h"

#include <QFuture>
#include <QList>
#include <QString>
#include <memory>
#include <optional>

namespace skein {

/** A folder found fit to be the session. */
struct OpenedFolder
{
    QString folder;
    QList<SessionItem> items;
    qint64 freeBytes = -1;
    std::optional<quint64> disk;
    // Shared only because what a QFuture carries must be copyable.
    std::shared_ptr<FolderWatch> watch;
    std::shared_ptr<SessionPresence> presence;
    QList<FoundLeftover> leftovers;
};

/**
 * Makes @p wanted fit to be a session (see prepareSessionFolder()) and reads it, on a thread of its
 * own that nobody waits for: the disk may be a network mount that never answers, and neither the
 * window nor commits to the former folder may hang with it. First it gives those @p leaving a
 * second: what they hold of the same folder must not look like another program's. Reentrant.
 */
[[nodiscard]] QFuture<Result<OpenedFolder>> openInBackground(
    const QString& wanted, const std::vector<ThreadFarewell::Thread>& leaving);

} // namespace skein
