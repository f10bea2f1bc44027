// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fd.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>
#include <memory>

class QSocketNotifier;

namespace skein {

/** A watch on a folder and those below it that count (see SubFolders). Movable. */
struct FolderWatch
{
    Fd fd;          ///< inotify's; invalid when there is none.
    QString folder; ///< What is watched, with all below it.
    int root = -1;  ///< Number of the watch on the folder itself.
    QHash<int, QString>
        folders;            ///< Those below it, from there on, by the numbers of their watches.
    QStringList subFolders; ///< Those below it, watched or not.
};

/**
 * Tells what happens to the files of one folder and those below it (inotify: file contents count,
 * too, which QFileSystemWatcher does not tell for a folder), gathered over gatherMs so that a
 * thousand files arriving at once are one signal.
 *
 * Lives on the thread of its owner, which needs an event loop; never blocks.
 */
class FolderWatcher final : public QObject
{
    Q_OBJECT

public:
    static constexpr int gatherMs = 60;

    explicit FolderWatcher(QObject* parent = nullptr);
    ~FolderWatcher() override;

    /**
     * A descriptor that remembers from now on what happens in @p folder, so that nothing is missed
     * between reading the folder and watching it. Invalid when the system has no more watches: then
     * the owner must look for itself from time to time. May be called on any thread.
     */
    [[nodiscard]] static FolderWatch openWatch(const QString& folder);

    /** Watches what @p watch (from openWatch()) is about, and nothing else any more. */
    void setWatch(FolderWatch watch);
    /** The folders below it, as they were when one came or went the last time. */
    [[nodiscard]] const QStringList& subFolders() const { return m_watch.subFolders; }
    [[nodiscard]] bool isWatching() const { return m_notifier != nullptr; }

Q_SIGNALS:
    /** Files with these names, from the folder on, came, went or changed. */
    void changed(const QStringList& names);
    /** More happened than the system remembers, or a folder below came or went: read it again. */
    void overflowed();
    /** The folder was removed, moved or unmounted; nothing is watched any more. */
    void lost();

private:
    void readEvents();
    void note(int watch, quint32 what, const QString& name);
    void renewFolders();
    void report();

    FolderWatch m_watch;
    std::unique_ptr<QSocketNotifier> m_notifier; ///< Goes before the descriptor it watches.
    QTimer m_gather;
    QSet<QString> m_names;
    bool m_hasOverflowed = false;
    bool m_hasOtherFolders = false;
    bool m_isLost = false;
};

} // namespace skein
