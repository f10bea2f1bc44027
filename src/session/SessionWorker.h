// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/FolderWatcher.h"
#include "session/Leftovers.h"
#include "session/Moderation.h"
#include "session/PhotoStore.h"
#include "session/SessionModel.h"
#include "session/SessionPresence.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace skein {

/** What the session's thread and the GUI thread both look at while the session is being closed. */
struct WorkerState
{
    std::atomic<bool> isClosing = false; ///< Commits whose turn comes now are dropped.
    std::atomic<int> stored = 0;         ///< Photographs that were committed, or could not be.
};

/**
 * The blocking half of a Session: commits photographs and follows the folder, in one order.
 *
 * Lives on the session's writer thread; all functions are called there. Every signal names the
 * folder it is about, because the session may have moved on to another one.
 */
class SessionWorker final : public QObject
{
    Q_OBJECT

public:
    static constexpr int lookIntervalMs = 5000;

    SessionWorker(FileNamer namer, std::shared_ptr<WorkerState> state);

    void setNamer(const FileNamer& namer) { m_store.setNamer(namer); }
    void setJob(const QString& job) { m_store.setJob(job); }
    /** Files of @p folder have other names, by their former paths. */
    void noteRename(const QString& folder, const QHash<QString, QString>& newPaths);
    /**
     * Takes over the prepared @p folder, a watch on it that is older than its last reading, and the
     * @p disk that it lay on then.
     */
    void setFolder(const QString& folder, FolderWatch watch, std::optional<quint64> disk);
    /**
     * Opens the folder's journal, finishes or takes back what earlier programs left under way if
     * nobody else is there, and stays present there as @p presence.
     */
    void takeIn(const QList<FoundLeftover>& leftovers, SessionPresence presence);
    /** Does @p job with the journal, if @p folder still is the session's. */
    void useJournal(const QString& folder, const std::function<void(JournalKeeper&)>& job);
    /** Answers by committed() with @p number; not at all once the session is being closed. */
    void commit(const IncomingPhoto& photo, quint64 number);
    /** Tells what these files of @p folder are now, if it still is the session's. */
    void lookAgain(const QString& folder, const QStringList& names);

Q_SIGNALS:
    void scanned(const QString& folder, const QList<skein::SessionItem>& items);
    void changed(const QString& folder, const QList<skein::SessionItem>& present,
        const QStringList& gonePaths);
    void freeBytesChanged(const QString& folder, qint64 bytes);
    /** The folder vanished, or its disk did; or it came back. */
    void goneChanged(const QString& folder, bool isGone);
    void committed(quint64 number, const Result<QString>& path);
    /** What an earlier program left was committed. */
    void takenIn(const QString& folder, const QString& path);
    void unconfirmed(const QString& path);
    void damaged(const QString& path);
    /** The staging folder had gone and was made anew: another folder under the same name. */
    void stagingRenewed(const QString& folder);
    /** A photograph whose commit() had failed has got its name. */
    void namedLate(const QString& stagingPath);
    void problem(const QString& folder, const skein::Error& error);
    /** The folder is not any more as problem() said. */
    void solved(const QString& folder, const skein::Error& error);
    /** Good news for the photographer. */
    void notice(const QString& folder, const QString& sentence);
    /** The sizes of photographs that are known not to be whole, by their paths. */
    void damageKnown(const QString& folder, const QHash<QString, qint64>& sizes);

private:
    [[nodiscard]] Result<void> check();
    /** Tells what became of a photograph. */
    [[nodiscard]] Result<QString> report(const Result<KeptPhoto>& kept);
    void recover(const QList<FoundLeftover>& leftovers);
    /** Tries those again that could not be given a name when they came: the disk may be well now.
     */
    void nameLater();
    void tellOfJournal();
    void tellOfDamage();
    void rescan();
    void look();
    void lookAt(const QStringList& names);
    void refreshFreeBytes();
    void reportOnce(const Result<void>& state);

    static constexpr qsizetype maxSingleLooks = 300;

    const std::shared_ptr<WorkerState> m_state;
    PhotoStore m_store;
    SessionPresence m_presence;
    FolderWatcher m_watcher;
    QTimer m_lookTimer;
    QList<IncomingPhoto> m_unnamed; ///< Whole in the staging folder, but the disk refused them.
    QString m_folder;
    QSet<QString> m_unknownKinds; ///< Committed here, so listed whatever their extension.
    qint64 m_stamp = 0;           ///< Of the folder when it was last read as a whole.
    Moderation m_moderation;      ///< Of reading it as a whole.
    qint64 m_freeBytes = -1;
    std::optional<quint64> m_disk; ///< That the folder lies on.
    bool m_isGone = false;
    std::optional<Error> m_reported; ///< What was told of the folder and is still so.
};

} // namespace skein
