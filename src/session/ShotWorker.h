// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fd.h"
#include "session/FolderWatcher.h"
#include "session/FormerNames.h"
#include "session/Moderation.h"
#include "session/ShotEdit.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QQueue>
#include <QTimer>
#include <atomic>
#include <memory>

namespace skein {

/** What the browser's thread and the GUI thread both look at while the browser is being closed. */
struct ShotWorkerState
{
    std::atomic<bool> isClosing = false; ///< Reading stops; orders are still finished.
    std::atomic<int> shotsDone = 0;      ///< Of orders; tells slow work from a dead disk.
};

/**
 * The blocking half of a SessionBrowser: does edits, reads what is inside the files and notices
 * when other programs write sidecars.
 *
 * Lives on the browser's thread; all functions are called there. Edits go before reading: that is
 * done in batches of batchMs at most, with a look at the orders between them.
 */
class ShotWorker final : public QObject
{
    Q_OBJECT

public:
    static constexpr int batchMs = 30;
    static constexpr int maxBatch = 64; ///< Shots; so that applying them is little work.
    static constexpr int lookIntervalMs = 5000;

    explicit ShotWorker(std::shared_ptr<ShotWorkerState> state);

    /** Follows @p folder; what was to be read of the former one is forgotten. */
    void setFolder(const QString& folder);
    /**
     * Reads these when there is time, in this order; those that wait already are updated. They all
     * lie in one folder; those of one that is still to be followed wait for setFolder().
     */
    void read(const QList<ShotFiles>& shots);
    /**
     * These are on the screen: they are read first if they wait, and their sidecars are looked at
     * every lookIntervalMs, because disks in the network do not tell what is written into a file.
     */
    void setVisible(const QList<ShotFiles>& shots);
    void edit(const ShotEdit& edit);

Q_SIGNALS:
    void factsRead(const QList<skein::ShotFacts>& facts);
    void edited(const skein::EditOutcome& outcome);
    /** These sidecars came, went or changed. */
    void sidecarsChanged(const QStringList& paths);

private:
    void readBatch();
    [[nodiscard]] ShotFiles takeNext();
    void lookAt(const QStringList& names);
    void lookAround();
    void compareSidecars();
    [[nodiscard]] QStringList changedOnScreen();

    const std::shared_ptr<ShotWorkerState> m_state;
    QString m_folder;
    QHash<QString, ShotFiles> m_waiting; ///< By the path that is shown.
    QQueue<QString> m_queue;             ///< Paths; those not waiting any more are passed over.
    QQueue<QString> m_urgent;            ///< The same; these go first.
    QTimer m_batchTimer;
    FormerNames m_names; ///< Of shots that were renamed here.
    FolderWatcher m_watcher;
    QTimer m_lookTimer;
    Moderation m_moderation;                  ///< Of comparing its sidecars.
    qint64 m_stamp = 0;                       ///< Of the folder when its sidecars were last seen.
    QHash<QString, QDateTime> m_sidecarTimes; ///< By name.
    QList<ShotFiles> m_visible;
};

} // namespace skein
