// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/Camera.h"
#include "widgets/OwedSettings.h"

#include <QObject>
#include <QTimer>

namespace skein {

/**
 * Lets the mirror's trembling die down before an exposure, in the way of MirrorUp that the camera
 * has, and leaves the camera as it was: its shutter is let go and its setting is put back whatever
 * happens meanwhile. Lives on the GUI thread; the camera may go at any time.
 */
class MirrorStage final : public QObject
{
    Q_OBJECT

public:
    explicit MirrorStage(QObject* parent = nullptr);

    /** Raises the mirror of @p camera, which live view has up, shown or resting, and waits; answers
     * by one of ready() and failed() unless stop() is called before. */
    void start(Camera& camera, int seconds);
    /** The exposure is wanted now: ready() comes as soon as the camera has been told all. */
    void hurry();
    void stop();
    /** Takes back what start() changed in the camera's settings, now or when it can be. */
    void restore();
    /** @p camera was connected: it may be one that could not be restored. */
    void meet(Camera& camera) { m_owed.meet(camera); }
    /** A camera is being restored. */
    [[nodiscard]] bool isRestoring() const { return m_owed.isWriting(); }

Q_SIGNALS:
    /** To be shown over the picture. */
    void said(const QString& text);
    /** The exposure may begin. */
    void ready();
    void failed(const skein::Error& error);
    /** The camera refuses to be left as it was. */
    void restoreFailed(const skein::Error& error);
    /** isRestoring() may have changed. */
    void restoringChanged();

private:
    void onReleased(int debt);
    void onRefused(int debt, const Error& error);
    void beginWait();
    void tick();

    OwedSettings m_owed;
    QTimer m_second;
    int m_seconds = 0;
    int m_run = 0;     ///< Answers of a former start find another number.
    int m_awaited = 0; ///< The shutter is being let go, and the wait begins with that.
};

} // namespace skein
