// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/Camera.h"
#include "tether/CardKnowledge.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace skein {

class Session;

/**
 * Finds the photographs that were taken while the connection was away: no event tells of them.
 *
 * Looks at the card soon after each connection, in the background and only while the camera has
 * nothing to do, so that no capture waits for it, and compares it with what this program, and the
 * journal of the @c session if there is one, know of this body. missed() tells what was neither
 * there nor announced; the other signals tell what an earlier run left undone. A camera without a
 * card lists nothing. Lives on the GUI thread; borrows the camera until setCamera().
 */
class MissedShots final : public QObject
{
    Q_OBJECT

public:
    explicit MissedShots(QObject* parent = nullptr);
    /** The same with a journal; @p session must outlive it. */
    explicit MissedShots(Session& session, QObject* parent = nullptr);

    void setCamera(Camera* camera);
    /** It was fetched without having been announced. */
    void noteFetched(const CameraFileEntry& entry) { onAnnounced(entry); }
    /** While busy (photographs on their way) no listing begins. */
    void setBusy(bool busy);

Q_SIGNALS:
    /** Oldest first. */
    void missed(const QList<skein::CameraFileEntry>& entries);
    /** Announced in an earlier run and not fetched then. */
    void owed(const skein::RememberedFile& file);
    /** Copies that were to be deleted in an earlier run, or on an earlier connection. */
    void deletionsFound(const QList<skein::RememberedFile>& files);
    /** Left on the card in an earlier run. */
    void leftFound(const QList<skein::RememberedFile>& files);
    /** The card does not let itself be looked at: what is there is not known. */
    void problem(const skein::Error& error);
    /** A listing has arrived. */
    void listed();
    /** The look is over, and missed() has told what it found; or it failed: not @p isComplete. */
    void looked(bool isComplete);

private:
    void prepare();
    void onStateChanged(Camera::State state);
    void waitForIdle();
    void look();
    void list(int listing);
    /** The first look may take minutes; what was ordered meanwhile is not old. */
    void recallAnew(int listing, const QList<CameraFileEntry>& entries);
    void onNotListed(const Error& error);
    void onListed(const QList<CameraFileEntry>& entries);
    void onAnnounced(const CameraFileEntry& entry);
    void tellMissed();

    Session* const m_session;
    QPointer<Camera> m_camera;
    QTimer m_idle;   ///< Runs until the camera has been idle for long enough.
    QTimer m_settle; ///< Runs while a listed file may still be announced as well.
    QList<CameraFileEntry> m_missed;
    QList<CardFile> m_seen; ///< At the last look, not written down yet.
    CardKnowledge m_knowledge;
    QString m_cameraId;     ///< Whose files are known.
    int m_failures = 0;     ///< Listings that failed, one after the other.
    int m_listing = 0;      ///< Number of the listing that is waited for.
    bool m_isFirst = false; ///< This session has not looked at this card before.
    bool m_isDue = false;   ///< Connected since, and not listed yet.
    bool m_isBusy = false;
};

} // namespace skein
