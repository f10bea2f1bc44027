// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fd.h"

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>
#include <memory>

class QSocketNotifier;

namespace skein {

/**
 * Tells what happens to the files of one folder (inotify: file contents count, too, which
 * QFileSystemWatcher does not tell for a folder), gathered over gatherMs so that a thousand files
 * arriving at once are one signal.
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
    [[nodiscard]] static Fd openWatch(const QString& folder);

    /** Watches what @p watch (from openWatch()) is about, and nothing else any more. */
    void setWatch(Fd watch);
    [[nodiscard]] bool isWatching() const { return m_notifier != nullptr; }

Q_SIGNALS:
    /** Files with these names came, went or changed. */
    void changed(const QStringList& names);
    /** More happened than the system remembers: read the folder again. */
    void overflowed();
    /** The folder was removed, moved or unmounted; nothing is watched any more. */
    void lost();

private:
    void readEvents();
    void report();

    Fd m_fd;
    std::unique_ptr<QSocketNotifier> m_notifier; ///< Goes before the descriptor it watches.
    QTimer m_gather;
    QSet<QString> m_names;
    bool m_hasOverflowed = false;
    bool m_isLost = false;
};

} // namespace skein
