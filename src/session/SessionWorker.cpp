// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SessionWorker.h"

#include "base/Logging.h"
#include "session/FileKind.h"
#include "session/FolderScanner.h"
#include "session/FrameSaver.h"
#include "session/SessionFolder.h"

#include <QFileInfo>
#include <algorithm>

namespace skein {

namespace {

/** Of frames of live view there is nothing to be written down. */
KeptPhoto keptFrame(const QString& path)
{
    KeptPhoto kept;
    kept.path = path;
    return kept;
}

} // namespace

SessionWorker::SessionWorker(FileNamer namer, std::shared_ptr<WorkerState> state)
    : m_state(std::move(state))
    , m_store(std::move(namer))
    , m_watcher(this)
    , m_lookTimer(this)
{
    m_lookTimer.setInterval(lookIntervalMs);
    connect(&m_lookTimer, &QTimer::timeout, this, &SessionWorker::look);
    connect(&m_watcher, &FolderWatcher::changed, this, &SessionWorker::lookAt);
    connect(&m_watcher, &FolderWatcher::overflowed, this, &SessionWorker::rescan);
    connect(&m_watcher, &FolderWatcher::lost, this, &SessionWorker::look);
}

void SessionWorker::setFolder(const QString& folder, FolderWatch watch, std::optional<quint64> disk)
{
    const bool isSame = folder == m_folder;
    m_folder = folder;
    m_watcher.setWatch(std::move(watch));
    m_stamp = folderStamp(folder, m_watcher.subFolders());
    m_disk = disk;
    m_isGone = false;
    m_reported.reset();
    if (!isSame) {
        m_unnamed.clear(); // taken in when that folder is opened the next time
        m_unknownKinds.clear();
    } else if (!m_unknownKinds.isEmpty()) {
        rescan(); // whoever read it did not know these
    }
    m_freeBytes = -1;
    refreshFreeBytes();
    m_lookTimer.start();
}

void SessionWorker::takeIn(const QList<FoundLeftover>& leftovers, SessionPresence presence)
{
    m_presence = std::move(presence);
    const bool isAlone = m_presence.isAlone();
    m_store.open(m_folder, isAlone);
    if (isAlone) {
        recover(leftovers);
    }
    m_presence.share();
    tellOfDamage();
    tellOfJournal();
}

void SessionWorker::tellOfDamage()
{
    QHash<QString, qint64> sizes;
    const QHash<QString, qint64> known = m_store.damaged();
    for (auto photograph = known.cbegin(); photograph != known.cend(); ++photograph) {
        sizes.insert(m_folder + u'/' + photograph.key(), *photograph);
    }
    Q_EMIT damageKnown(m_folder, sizes);
}

void SessionWorker::noteRename(const QString& folder, const QHash<QString, QString>& newPaths)
{
    if (folder != m_folder) {
        return;
    }
    QHash<QString, QString> names;
    const qsizetype prefix = folder.size() + 1;
    for (auto path = newPaths.cbegin(); path != newPaths.cend(); ++path) {
        names.insert(path.key().mid(prefix), path->mid(prefix));
    }
    m_store.rename(names);
    tellOfJournal();
}

void SessionWorker::recover(const QList<FoundLeftover>& leftovers)
{
    const RecoveryPlan plan = m_store.planFor(leftovers);
    m_store.settle(plan.lookFor, [this] { return bool(m_state->isClosing); });
    const QString run = newRun();
    int added = 0;
    for (const RecoveryPlan::Whole& whole : plan.takeIn) {
        if (m_state->isClosing) {
            return; // the next session takes in the rest
        }
        const bool isFrame = whole.leftover.name == frameHint() && !whole.entry && !whole.likely;
        const Result<QString> path =
            report(isFrame ? nameFrame(m_folder, whole.leftover.path).map(&keptFrame)
                           : m_store.takeIn(whole, run));
        ++m_state->stored;
        if (path) {
            ++added;
            Q_EMIT takenIn(m_folder, *path);
        } else {
            Q_EMIT problem(m_folder, path.error());
        }
    }
    if (added > 0) {
        Q_EMIT notice(m_folder, leftoversAdded(added));
    }
    if (!plan.setAside.isEmpty()) {
        Q_EMIT problem(m_folder, fragmentsFound(plan.setAside));
        noteAsTold(plan.setAside);
    }
}

void SessionWorker::useJournal(
    const QString& folder, const std::function<void(JournalKeeper&)>& job)
{
    if (folder == m_folder) {
        job(m_store.journal());
        tellOfJournal();
    }
}

void SessionWorker::tellOfJournal()
{
    const QList<Error> solvedOnes = m_store.journal().takeSolved();
    for (const Error& sentence : solvedOnes) {
        Q_EMIT solved(m_folder, sentence);
    }
    const QList<Error> sentences = m_store.journal().takeTold();
    if (sentences.isEmpty()) {
        return;
    }
    if (const auto state = check(); !state && state.error().kind == ErrorKind::NotFound) {
        m_store.journal().tellAgain(); // That the folder is gone is what is said now.
        return;
    }
    for (const Error& sentence : sentences) {
        Q_EMIT problem(m_folder, sentence);
    }
}

void SessionWorker::commit(const IncomingPhoto& photo, quint64 number)
{
    if (m_state->isClosing) {
        return; // whoever waits was told that it was dropped
    }
    const Result<KeptPhoto> kept = m_store.store(photo);
    ++m_state->stored;
    if (!kept) {
        m_unnamed.append(photo);
    }
    const bool mustBeKept = kept && photo.deletesCopy && !kept->mayBeDeleted();
    const Result<QString> path = report(kept);
    if (mustBeKept || (kept && kept->doubt)) {
        Q_EMIT unconfirmed(*path);
    }
    Q_EMIT committed(number, path); // last: by then the model knows
}

void SessionWorker::nameLater()
{
    int added = 0;
    for (const IncomingPhoto& photo : std::exchange(m_unnamed, {})) {
        const bool isThere = !m_state->isClosing && QFileInfo::exists(photo.stagingPath);
        const auto kept = isThere ? std::optional(m_store.store(photo)) : std::nullopt;
        if (kept && *kept) {
            ++added;
            Q_EMIT takenIn(m_folder, *report(*kept));
            Q_EMIT namedLate(photo.stagingPath);
        } else if (kept) {
            m_unnamed.append(photo); // of which the photographer knows
        }
    }
    if (added > 0) {
        Q_EMIT notice(m_folder, leftoversAdded(added));
    }
}

Result<QString> SessionWorker::report(const Result<KeptPhoto>& kept)
{
    if (kept) {
        const QString name = kept->path.mid(m_folder.size() + 1);
        if (fileKind(name) == FileKind::Other) {
            m_unknownKinds.insert(name);
        }
        if (const auto item = scanFile(m_folder, name, m_unknownKinds)) {
            Q_EMIT changed(m_folder, {*item}, {});
        }
    } else {
        qCWarning(lcSession) << kept.error().message << kept.error().detail;
    }
    if (kept && kept->doubt) {
        Q_EMIT problem(m_folder, *kept->doubt);
    }
    if (kept && kept->unsure) {
        Q_EMIT problem(m_folder, *kept->unsure);
    }
    if (kept && kept->damage) {
        Q_EMIT damaged(kept->path);
        Q_EMIT problem(m_folder, *kept->damage);
    }
    tellOfJournal();
    refreshFreeBytes();
    return kept.map([](const KeptPhoto& photograph) { return photograph.path; });
}

void SessionWorker::rescan()
{
    m_stamp = folderStamp(m_folder, m_watcher.subFolders());
    QList<SessionItem> items = scanFolder(m_folder, m_unknownKinds);
    std::ranges::sort(items, isEarlier);
    Q_EMIT scanned(m_folder, items);
}

/** Where a disk was mounted an empty folder stays, which must not become a session by itself. */
Result<void> SessionWorker::check()
{
    const Result<void> state = checkSessionFolder(m_folder);
    const auto disk = diskOf(m_folder);
    if (!disk || !m_disk || disk == m_disk) {
        return state;
    }
    if (!QFileInfo::exists(stagingFolderOf(m_folder))) {
        return tl::make_unexpected(diskIsGone(m_folder));
    }
    m_disk = disk; // mounted again, under another number
    return state;
}

void SessionWorker::look()
{
    Result<void> state = check();
    const bool isGone = !state && state.error().kind == ErrorKind::NotFound;
    if (isGone) {
        reportOnce(state);
        if (!std::exchange(m_isGone, true)) {
            m_watcher.setWatch({});
            Q_EMIT goneChanged(m_folder, true);
            Q_EMIT scanned(m_folder, {});
        }
        return;
    }
    const bool isBack = std::exchange(m_isGone, false);
    if (isBack) {
        Q_EMIT goneChanged(m_folder, false);
    }
    // Somebody tidying up may have removed what they did not know.
    if (isBack || !QFileInfo::exists(stagingFolderOf(m_folder))) {
        if (const auto prepared = prepareSessionFolder(m_folder); !prepared) {
            state = tl::make_unexpected(prepared.error());
        } else {
            m_presence = SessionPresence::enter(m_folder);
            m_presence.share(); // what is in there now is our own host's
            m_store.open(m_folder, false);
            Q_EMIT stagingRenewed(m_folder);
        }
    }
    const bool wasUnusable = m_reported.has_value();
    reportOnce(state);
    if (state && wasUnusable) {
        m_store.journal().tryAgain();
        tellOfJournal();
    }
    if (state) {
        nameLater();
    }
    const bool wasWatching = m_watcher.isWatching();
    if (!wasWatching) {
        m_watcher.setWatch(FolderWatcher::openWatch(m_folder));
    }
    // Network file systems do not tell what other machines do: the folder's own time does. It
    // changes with each photograph of ours, too, while commits wait for this thread.
    const bool mayHaveMissed = !wasWatching || m_moderation.isDue();
    if (isBack || (mayHaveMissed && m_stamp != folderStamp(m_folder, m_watcher.subFolders()))) {
        m_moderation.run([this] { rescan(); });
    }
    refreshFreeBytes();
}

void SessionWorker::lookAgain(const QString& folder, const QStringList& names)
{
    if (folder == m_folder) {
        lookAt(names);
    }
}

void SessionWorker::lookAt(const QStringList& names)
{
    if (names.size() > maxSingleLooks) {
        rescan();
        return;
    }
    QList<SessionItem> present;
    QStringList gone;
    for (const QString& name : names) {
        if (auto item = scanFile(m_folder, name, m_unknownKinds)) {
            present.append(std::move(*item));
        } else {
            gone.append(m_folder + u'/' + name);
        }
    }
    Q_EMIT changed(m_folder, present, gone);
}

void SessionWorker::refreshFreeBytes()
{
    const qint64 bytes = freeBytesOf(m_folder);
    if (std::exchange(m_freeBytes, bytes) != bytes) {
        Q_EMIT freeBytesChanged(m_folder, bytes);
    }
}

void SessionWorker::reportOnce(const Result<void>& state)
{
    if (!state && m_reported && m_reported->kind == state.error().kind) {
        return;
    }
    const auto former =
        std::exchange(m_reported, state ? std::nullopt : std::optional(state.error()));
    if (former) {
        Q_EMIT solved(m_folder, *former);
    }
    if (!state) {
        Q_EMIT problem(m_folder, state.error());
    }
}

} // namespace skein
