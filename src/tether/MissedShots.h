// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/Camera.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace skein {

/**
 * Finds the photographs that were taken while the connection was away: no event tells of them.
 *
 * Notes what lies on the card soon after the first connection, in the background and only while the
 * camera has nothing to do, so that no capture waits for it. When the connection was lost and is
 * back, or the same camera is connected anew, it lists again: missed() tells what was neither there
 * nor announced. Another card's old pictures do not count: what is older than the newest one known
 * stays where it is. A camera without a card lists nothing. Lives on the GUI thread; borrows the
 * camera until setCamera().
 */
class MissedShots final : public QObject
{
    Q_OBJECT

public:
    explicit MissedShots(QObject* parent = nullptr);

    void setCamera(Camera* camera);
    /** While busy (photographs on their way) no listing begins. */
    void setBusy(bool busy);

Q_SIGNALS:
    void missed(const skein::CameraFileEntry& entry);
    /** A listing has arrived. */
    void listed();

private:
    void onStateChanged(Camera::State state);
    void waitForIdle();
    void list();
    void onListed(const QList<CameraFileEntry>& entries);
    void onAnnounced(const CameraFileEntry& entry);
    void tellMissed();
    void note(const CameraFileEntry& entry);
    [[nodiscard]] bool isKnown(const CameraFileEntry& entry) const;

    QPointer<Camera> m_camera;
    QTimer m_idle;   ///< Runs until the camera has been idle for long enough.
    QTimer m_settle; ///< Runs while a listed file may still be announced as well.
    QList<CameraFileEntry> m_missed;
    QHash<CameraFileRef, CameraFileEntry> m_known;
    QDateTime m_newest; ///< By the camera's clock; of all known.
    QString m_cameraId; ///< Whose files are known.
    int m_listing = 0;  ///< Number of the listing that is waited for.
    bool m_isNoted = false;
    bool m_isDue = false; ///< Connected since, and not listed yet.
    bool m_isBusy = false;
};

} // namespace skein
