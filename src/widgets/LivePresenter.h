// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/Camera.h"
#include "image/LiveDecoder.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace skein {

class ImageView;
class SessionController;
class ViewOptions;

/**
 * Brings live view from the controller to the viewer: fetched, decoded, painted, and only then the
 * next one is asked for, so a window that is slow or hidden never builds a queue.
 * Lives on the GUI thread; borrows all three, which must outlive it.
 */
class LivePresenter final : public QObject
{
    Q_OBJECT

public:
    LivePresenter(SessionController& controller, ImageView& view, const ViewOptions& options,
        QObject* parent = nullptr);

    /** What is measured of each frame; told by frameMeasured() just before it is shown. */
    void setMeasures(const MeasureOrder& order) { m_decoder.setMeasures(order); }

    /** @p view shows the same frames: live view goes on as long as one of them is seen. */
    void addView(ImageView& view);

Q_SIGNALS:
    void frameMeasured(const skein::PictureMeasures& measures);
    /** Once a second while live view is on: frames painted in the last one; -1 when it is off. */
    void framesPerSecond(int frames);

private:
    void setOn(bool on);
    void onFrame(const CameraPreview& frame);
    void onTick();
    void refreshAnalyses();
    void onPainted();

    SessionController& m_controller;
    ImageView& m_view;
    const ViewOptions& m_options;
    LiveDecoder m_decoder;
    QTimer m_second;
    QElapsedTimer m_sinceTick;
    QTimer m_pace; ///< Runs while a frame would come sooner than a screen can show it.
    QElapsedTimer m_sinceFrame;
    int m_painted = 0;
    bool m_isAwaited = false; ///< A frame was shown, and no view has painted it yet.
};

} // namespace skein
