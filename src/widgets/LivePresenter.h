// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/Camera.h"
#include "image/LiveDecoder.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <optional>

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

    /** How the camera stands; frames are turned to be upright, also one that is frozen. */
    void setOrientation(Orientation orientation);
    [[nodiscard]] Orientation orientation() const { return m_orientation; }
    /** How far the camera magnifies what is seen, for the mark in the corner; empty: not at all. */
    void setMagnification(const QString& text);
    [[nodiscard]] const QString& magnification() const { return m_magnification; }

    /**
     * Keeps the frame that is shown, which can be looked at as any picture can, and lets the camera
     * rest until it is let go. The end of live view lets it go. Needs a frame.
     */
    void setFrozen(bool frozen);
    [[nodiscard]] bool isFrozen() const { return m_frozen; }
    /** Whether it is followed, and shown, how far the picture moves from frame to frame. */
    void setMotionFollowed(bool followed);
    [[nodiscard]] bool isMotionFollowed() const { return m_isFollowed; }
    /** Whether frameMoved() is wanted in any case, shown or not. */
    void setMotionMeasured(bool measured);
    /** The frame that is shown, as it came from the camera; no bytes while there is none. */
    [[nodiscard]] const CameraPreview& frame() const { return m_frame; }

    /** Who looks at an old picture for so long is told why; see troubled(). */
    void setTroubleTime(std::chrono::milliseconds time) { m_troubleTime = time; }
    /** @p view shows the same frames: live view goes on as long as one of them is seen. */
    void addView(ImageView& view);
    /** Something covers the views and shows frame() by itself: each frame counts as painted as soon
     * as it is decoded. */
    void setCovered(bool covered) { m_isCovered = covered; }

Q_SIGNALS:
    /** orientation() or magnification() is another one: a subject lies elsewhere in the frame. */
    void placesChanged();
    void frameMeasured(const skein::PictureMeasures& measures);
    /** Once a second while live view is on: frames painted in the last one; -1 when it is off. */
    void framesPerSecond(int frames);
    void frozenChanged(bool frozen);
    /** How far the frame shown next has moved, in thousandths of its width; nothing: unknown. Only
     * while that is followed or measured. */
    void frameMoved(std::optional<double> thousandths);
    /** For a while no good picture came while live view is on, and this is why: a sentence. Empty:
     * all is well again. */
    void troubled(const QString& sentence);
    /** frame() has bytes now, or none any more. */
    void hasFrameChanged();

private:
    void setOn(bool on);
    void onFrame(const CameraPreview& frame);
    void onTick();
    void refreshAnalyses();
    void onPainted();
    void submit();
    void refreshFrozen();
    void askForNext();
    void keep(qint64 takenMs);
    void settle();
    void tellTrouble();
    /** What the badge says before the way the frames are turned. */
    void describe(const QString& text, bool isOld = false);
    void tellBadge();
    [[nodiscard]] static QString turnText(Orientation orientation);
    [[nodiscard]] static QString motionText(std::optional<double> thousandths);

    SessionController& m_controller;
    ImageView& m_view;
    const ViewOptions& m_options;
    LiveDecoder m_decoder;
    QTimer m_second;
    QElapsedTimer m_sinceTick;
    QTimer m_pace;              ///< Runs while a frame would come sooner than a screen can show it.
    QElapsedTimer m_sinceFrame; ///< Whatever it was.
    QElapsedTimer m_sinceGood;  ///< Since a frame was painted, or since live view began.
    bool m_hasPainted = false;  ///< Since then.
    QString m_trouble;          ///< Why none comes, if that is known; see troubled().
    bool m_isTroubled = false;  ///< It was told.
    std::chrono::milliseconds m_troubleTime{2000};
    CameraPreview m_frame;  ///< The one shown; the first also while it is being decoded.
    CameraPreview m_newest; ///< The one that was handed to the decoder last.
    bool m_hasGood = false; ///< One of them was a picture.
    Orientation m_orientation = Orientation::Normal;
    bool m_frozen = false;
    QString m_described; ///< See describe().
    QString m_magnification;
    bool m_isOld = false;
    bool m_isFollowed = false;
    bool m_isMeasured = false;
    std::optional<double> m_moved; ///< The most within this second.
    bool m_nextIsDue = false;      ///< What was not asked for while frozen.
    int m_painted = 0;
    qint64 m_takenMs = 0;   ///< Of the frame handed to the view.
    QList<qint64> m_agesMs; ///< Of the frames of this second when they were painted.
    bool m_isCovered = false;
    bool m_isAwaited = false; ///< A frame was shown, and no view has painted it yet.
};

} // namespace skein
