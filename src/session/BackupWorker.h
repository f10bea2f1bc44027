// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/BackupGate.h"
#include "session/BackupQueue.h"
#include "session/BackupReport.h"
#include "session/CopyKeeper.h"
#include "session/Moderation.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <memory>
#include <optional>

namespace skein {

/** What is to be backed up, and where. */
struct BackupOrder
{
    int turn = 0;            ///< Of the gate; work of an earlier one is out of date.
    QString session;         ///< Empty: none is open.
    QString folder;          ///< Empty: no backup.
    QString mark;            ///< See BackupPlace.
    bool isAsBefore = false; ///< Without a mark: that of the disk that this session met there.
};

/**
 * The blocking half of a Backup: looks for the folder, sees what has its copy already, and copies
 * the rest, one file after the other, whenever the gate is open.
 *
 * Lives on the backup's thread; all functions are called there. What it says carries the turn that
 * it is about.
 */
class BackupWorker final : public QObject
{
    Q_OBJECT

public:
    static constexpr int lookIntervalMs = 5000;

    explicit BackupWorker(std::shared_ptr<BackupGate> gate);

    void setOrder(const skein::BackupOrder& order);
    /** These are the session's photographs, from its folder on, as they are now. */
    void setFiles(int turn, quint64 number, const QStringList& paths,
        const QHash<QString, QByteArray>& arrived);
    /** The gate was opened, or somebody wants to know now whether the folder is there. */
    void look();

Q_SIGNALS:
    void told(int turn, const QHash<QString, skein::CopyState>& states);
    void reported(int turn, const skein::BackupReport& report);
    /** The disk that was met carries this mark; to be given with the next order. */
    void met(int turn, const QString& mark);
    /** A sentence, once each time. */
    void problem(int turn, const skein::Error& error);

private:
    void openTarget();
    void beWell();
    void loseTarget(const Error& error);
    void reviewAll();
    void review(const QString& path);
    void reviewEmpty(const QString& path);
    void retryFailed();
    void lookForSidecars();
    void findSidecars();
    void step();
    void take(const QString& path, const CopyKeeper::Kept& kept);
    void tellFailure(const QString& path, const Error& error);
    void tellShared();
    void flush();
    void goOn();

    const std::shared_ptr<BackupGate> m_gate;
    BackupOrder m_order;
    std::optional<BackupStore> m_store;
    std::unique_ptr<CopyKeeper> m_keeper; ///< While the folder is there.
    QString m_target;                     ///< The one that is, or was met last.
    BackupLedger m_ledger;
    BackupQueue m_queue;
    ArrivedHashes m_arrived;
    BackupReport m_report;
    BackupReport m_told;
    QTimer m_step;
    QTimer m_look;
    int m_looks = 0;
    Moderation m_moderation; ///< Of looking for sidecars: the session may lie in the network.
    quint64 m_number = 0;    ///< Of the last list of files; 0: none came yet.
    QSet<QString> m_toldFailures;
    QString m_toldProblem; ///< Of the folder; empty again once a copy was made.
};

} // namespace skein
