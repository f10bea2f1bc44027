// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "session/BackupReport.h"
#include "session/CopyState.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <memory>

class QThread;

namespace skein {

class BackupGate;
class BackupWorker;
class Session;

/**
 * The second copy of a session's photographs, on another disk or in the network: made in the
 * background, each one read again and compared, also of photographs from earlier runs. What the
 * folder has already is not copied again; nothing there is overwritten or deleted, but for older
 * versions of sidecars that this wrote itself.
 *
 * Lives on the GUI thread and waits for nothing: the disk is touched by a thread of its own, which
 * stands back behind all others, may hang with a dead network mount, and is left to itself then.
 * Nothing is copied while it is paused. When the folder is away it is looked for every few seconds.
 * Borrows the session, which must outlive it.
 */
class Backup final : public QObject
{
    Q_OBJECT

public:
    explicit Backup(Session& session, QObject* parent = nullptr);
    ~Backup() override;

    /** Where the copies go: each session gets a sub-folder there. Empty: no backup. @p mark is what
     * met() told of this folder in an earlier run, or empty: then any folder will do. */
    void setFolder(const QString& folder, const QString& mark = {});
    /** The same, for the disk that this session met there before, if it did: for programs that keep
     * no marks. */
    void setFolderAsBefore(const QString& folder);
    [[nodiscard]] QString folder() const { return m_folder; }
    /** Nothing is copied for now: photographs are arriving. */
    void setPaused(bool paused);

    [[nodiscard]] const BackupReport& report() const { return m_report; }
    /** report() counts the photographs that the session has now. */
    [[nodiscard]] bool isUpToDate() const;
    /** All photographs that the session has now have their verified copies. */
    [[nodiscard]] bool isComplete() const;
    /** Files, by path, that have a state. */
    [[nodiscard]] const QHash<QString, CopyState>& states() const { return m_states; }

Q_SIGNALS:
    void reportChanged(const skein::BackupReport& report);
    /** States of files, by path. */
    void statesChanged(const QHash<QString, skein::CopyState>& states);
    /** There are no states: no backup, or another session. */
    void statesForgotten();
    /** The disk at folder() carries this mark. */
    void met(const QString& mark);
    /** What is wrong, once each time it begins. */
    void problem(const skein::Error& error);

private:
    void order();
    void collect();
    void handOver(int turn, quint64 number, const QHash<QString, QByteArray>& arrived);

    Session& m_session;
    QString m_folder;
    QString m_mark;
    bool m_isAsBefore = false;
    BackupReport m_report;
    QHash<QString, CopyState> m_states;
    const std::shared_ptr<BackupGate> m_gate;
    BackupWorker* m_worker; ///< Deleted by its thread when that ends.
    std::unique_ptr<QThread> m_thread;
    QTimer m_collecting;  ///< Runs while the session has changed.
    quint64 m_number = 0; ///< Of the changes of the session.
};

} // namespace skein
