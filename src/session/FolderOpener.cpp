// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/FolderOpener.h"

#include "base/Background.h"
#include "session/FolderScanner.h"
#include "session/FolderWatcher.h"
#include "session/JournalKeeper.h"
#include "session/SessionFolder.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <algorithm>

namespace skein {

namespace {

constexpr int patienceMs = 1000;

Result<OpenedFolder> openFolder(const QString& wanted)
{
    return prepareSessionFolder(wanted).map([](const QString& folder) {
        OpenedFolder opened;
        opened.folder = folder;
        opened.disk = diskOf(folder);
        opened.presence = std::make_shared<SessionPresence>(SessionPresence::enter(folder));
        if (opened.presence->isAlone()) {
            opened.leftovers = findLeftovers(folder);
        }
        const bool hasJournal = QFileInfo::exists(JournalKeeper::pathIn(folder));
        if (opened.leftovers.isEmpty() && !hasJournal) {
            opened.presence->share(); // nothing to recover
        }
        opened.watch =
            std::make_shared<FolderWatch>(FolderWatcher::openWatch(folder)); // before reading
        opened.items = scanFolder(folder);
        std::ranges::sort(opened.items, isEarlier);
        opened.freeBytes = freeBytesOf(folder);
        return opened;
    });
}

} // namespace

QFuture<Result<OpenedFolder>> openInBackground(
    const QString& wanted, const std::vector<ThreadFarewell::Thread>& leaving)
{
    return askInBackground([wanted, leaving] {
        const QDeadlineTimer patience(patienceMs);
        for (const ThreadFarewell::Thread& thread : leaving) {
            thread->wait(patience);
        }
        return openFolder(wanted);
    });
}

} // namespace skein
