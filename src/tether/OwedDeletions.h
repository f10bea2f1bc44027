// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/Camera.h"
#include "tether/CardKnowledge.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace skein {

class Session;

/**
 * Finishes deletions on a card that were ordered earlier and interrupted: one after the other, and
 * only while the session's file has, byte for byte, the hash that the journal has of it. Where it
 * has not, or the camera refuses, the order is taken back and said so; after anything else, such as
 * a line that broke, it stands until the next look at the card. Lives on the GUI thread;
 * files are read on another one. Borrows the session for life and the camera until setCamera().
 */
class OwedDeletions final : public QObject
{
    Q_OBJECT

public:
    explicit OwedDeletions(Session& session, QObject* parent = nullptr);

    /** Gives up what is still to be done: the next look at the card finds it again. */
    void setCamera(Camera* camera);
    [[nodiscard]] bool isIdle() const { return !m_isRunning; }
    void finish(const QList<RememberedFile>& files);

Q_SIGNALS:
    void idle();

private:
    void next();
    void onHashed(const RememberedFile& file, const Result<QByteArray>& hash);
    void onDeleted(const RememberedFile& file, const Result<void>& result);
    void keep(const RememberedFile& file);
    /** The orders stand: the next look at the card finds them again. */
    void giveUp();
    void end();

    Session& m_session;
    QPointer<Camera> m_camera;
    QList<RememberedFile> m_waiting;
    QString m_folder; ///< Of the session whose files these are.
    int m_round = 0;  ///< Answers of an earlier one are not waited for.
    int m_deleted = 0;
    int m_kept = 0;
    int m_damaged = 0; ///< Saved, but with errors in their data.
    bool m_isRunning = false;
};

} // namespace skein
