// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ShotWorker.h"

#include "session/FolderScanner.h"
#include "session/SidecarFiles.h"
#include "session/SidecarFinder.h"
#include "session/SubFolders.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <algorithm>
#include <utility>

namespace skein {

namespace {

bool isSidecarName(const QString& name)
{
    return name.endsWith(QLatin1String(".xmp"), Qt::CaseInsensitive);
}

bool liesIn(const QString& folder, const QString& path)
{
    return !folder.isEmpty() && path.startsWith(folder + u'/');
}

} // namespace

ShotWorker::ShotWorker(std::shared_ptr<ShotWorkerState> state)
    : m_state(std::move(state))
    , m_batchTimer(this)
    , m_watcher(this)
    , m_lookTimer(this)
{
    connect(&m_batchTimer, &QTimer::timeout, this, &ShotWorker::readBatch);
    m_lookTimer.setInterval(lookIntervalMs);
    connect(&m_lookTimer, &QTimer::timeout, this, &ShotWorker::lookAround);
    connect(&m_watcher, &FolderWatcher::changed, this, &ShotWorker::lookAt);
    connect(&m_watcher, &FolderWatcher::overflowed, this, &ShotWorker::compareSidecars);
    connect(&m_watcher, &FolderWatcher::lost, this, &ShotWorker::lookAround);
}

void ShotWorker::setFolder(const QString& folder)
{
    m_folder = folder;
    // The model may have asked for shots of the new folder before its name got here.
    m_waiting.removeIf([&folder](const auto& shot) { return !liesIn(folder, shot.key()); });
    m_watcher.setWatch(FolderWatcher::openWatch(folder));
    // Sidecars are read with their shots from now on: only later changes are news.
    m_sidecarTimes.clear();
    m_visible.clear();
    const QSignalBlocker blocker(this);
    m_stamp = folderStamp(folder, m_watcher.subFolders());
    m_moderation.run([this] { compareSidecars(); });
    m_lookTimer.start();
    if (!m_waiting.isEmpty()) {
        m_batchTimer.start();
    }
}

void ShotWorker::read(const QList<ShotFiles>& shots)
{
    for (const ShotFiles& shot : shots) {
        const QString& path = shot.paths.first();
        if (!m_waiting.contains(path)) {
            m_queue.enqueue(path);
        }
        m_waiting.insert(path, shot);
    }
    if (shots.isEmpty()) {
        return;
    }
    if (liesIn(m_folder, shots.first().paths.first())) {
        m_batchTimer.start();
    } else {
        // What is written between reading and watching would never be seen: wait for setFolder().
        m_batchTimer.stop();
    }
}

void ShotWorker::setVisible(const QList<ShotFiles>& shots)
{
    m_visible = shots;
    m_urgent.clear();
    for (const ShotFiles& shot : shots) {
        if (m_waiting.contains(shot.paths.first())) {
            m_urgent.enqueue(shot.paths.first());
        }
    }
}

ShotFiles ShotWorker::takeNext()
{
    for (QQueue<QString>* queue : {&m_urgent, &m_queue}) {
        while (!queue->isEmpty()) {
            const QString path = queue->dequeue();
            if (m_waiting.contains(path)) {
                return m_waiting.take(path);
            }
        }
    }
    return {};
}

void ShotWorker::readBatch()
{
    QElapsedTimer spent;
    spent.start();
    QList<ShotFacts> facts;
    while (!m_waiting.isEmpty() && facts.size() < maxBatch && !spent.hasExpired(batchMs)) {
        if (m_state->isClosing) {
            return;
        }
        facts.append(readShotFacts(takeNext()));
    }
    if (m_waiting.isEmpty()) {
        m_batchTimer.stop();
        m_queue.clear();
    }
    if (!facts.isEmpty()) {
        Q_EMIT factsRead(facts);
    }
}

void ShotWorker::edit(const ShotEdit& edit)
{
    ShotEdit now = edit;
    if (m_state->isClosing) {
        // Nobody brings the names of waiting orders up to date any more.
        updateShots(now, [this](ShotFiles& shot) {
            std::ranges::transform(shot.paths, shot.paths.begin(), [this](const QString& path) {
                return QFileInfo::exists(path) ? path : m_names.pathNow(path);
            });
        });
    }
    const EditOutcome outcome = perform(now, m_state->shotsDone);
    m_names.note(outcome.newPaths);
    Q_EMIT edited(outcome);
}

void ShotWorker::lookAt(const QStringList& names)
{
    QStringList paths;
    for (const QString& name : names) {
        if (isSidecarName(name)) {
            const QString path = m_folder + u'/' + name;
            m_sidecarTimes.insert(name, QFileInfo(path).lastModified());
            paths.append(path);
        }
    }
    if (!paths.isEmpty()) {
        Q_EMIT sidecarsChanged(paths);
    }
}

void ShotWorker::lookAround()
{
    const bool wasWatching = m_watcher.isWatching();
    if (!wasWatching && folderStamp(m_folder) == 0) {
        return; // it is away, which the session tells
    }
    if (!wasWatching) {
        m_watcher.setWatch(FolderWatcher::openWatch(m_folder));
    }
    // Network file systems do not tell what other machines do: the folder's own time does. It
    // changes with each photograph and sidecar of ours, too, while orders wait for this thread.
    const bool mayHaveMissed = !wasWatching || m_moderation.isDue();
    const qint64 stamp = mayHaveMissed ? folderStamp(m_folder, m_watcher.subFolders()) : m_stamp;
    if (std::exchange(m_stamp, stamp) != stamp) {
        m_moderation.run([this] { compareSidecars(); });
    } else if (const QStringList paths = changedOnScreen(); !paths.isEmpty()) {
        Q_EMIT sidecarsChanged(paths);
    }
}

/** Writing into a file leaves the folder's time as it is. */
QStringList ShotWorker::changedOnScreen()
{
    QStringList changed;
    for (const ShotFiles& shot : std::as_const(m_visible)) {
        for (const QString& path : sidecarNames(shot)) {
            const auto known = m_sidecarTimes.find(path.mid(m_folder.size() + 1));
            if (known == m_sidecarTimes.end()) {
                continue;
            }
            const QDateTime time = QFileInfo(path).lastModified();
            if (time.isValid() && std::exchange(*known, time) != time) {
                changed.append(path);
            }
        }
    }
    return changed;
}

void ShotWorker::compareSidecars()
{
    QHash<QString, QDateTime> times;
    QStringList changed;
    const QStringList names = namesBelow(m_folder);
    for (const QString& name : names) {
        if (isSidecarName(name)) {
            const QString path = m_folder + u'/' + name;
            const QDateTime time = QFileInfo(path).lastModified();
            times.insert(name, time);
            if (m_sidecarTimes.value(name) != time) {
                changed.append(path);
            }
        }
    }
    for (auto known = m_sidecarTimes.cbegin(); known != m_sidecarTimes.cend(); ++known) {
        if (!times.contains(known.key())) {
            changed.append(m_folder + u'/' + known.key());
        }
    }
    m_sidecarTimes = times;
    if (!changed.isEmpty()) {
        Q_EMIT sidecarsChanged(changed);
    }
}

} // namespace skein
