// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/FolderOpener.h"

#include "session/FolderScanner.h"
#include "session/FolderWatcher.h"
#include "session/SessionFolder.h"

#include <QPromise>
#include <algorithm>
#include <thread>
#include <utility>

namespace skein {

namespace {

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
        if (opened.leftovers.whole.isEmpty()) {
            opened.presence->share();
        }
        opened.watch = std::make_shared<Fd>(FolderWatcher::openWatch(folder)); // before reading
        opened.items = scanFolder(folder);
        std::ranges::sort(opened.items, isEarlier);
        opened.freeBytes = freeBytesOf(folder);
        return opened;
    });
}

} // namespace

QFuture<Result<OpenedFolder>> openInBackground(const QString& folder)
{
    QPromise<Result<OpenedFolder>> promise;
    promise.start();
    const auto future = promise.future();
    std::thread([promise = std::move(promise), folder]() mutable {
        promise.addResult(openFolder(folder));
        promise.finish();
    }).detach();
    return future;
}

} // namespace skein
