// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/FocusSweep.h"
#include "viewer/LatestJob.h"

#include <QObject>
#include <QPointF>
#include <QTimer>
#include <optional>

namespace skein {

class FocusController;
class SessionController;
struct CameraPreview;

/**
 * Focuses by sharpness: moves the lens as FocusSweep says and judges the frames of live view that
 * were taken after each move, at full size, off the GUI thread. Ends with the camera's next order
 * by somebody else. Lives on the GUI thread; borrows both, which must outlive it.
 */
class SweepRunner final : public QObject
{
    Q_OBJECT

public:
    /** The picture of a moved lens needs so long to come out of a camera (ms). */
    static constexpr int settleMs = 150;

    /** How far a sweep is. */
    struct Progress
    {
        int walk = 1;      ///< Each is finer than the one before: 1 to FocusSweep::walks.
        int place = 1;     ///< How many places were judged by now.
        double figure = 0; ///< Of this place.
        double best = 0;   ///< Of all places so far.
    };

    SweepRunner(SessionController& controller, FocusController& focus, QObject* parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /** Begins at @p place, in parts of the live picture's sides. */
    void start(QPointF place);
    /** Ends it where the lens is. */
    void stop();

Q_SIGNALS:
    /** A place on the way was judged. */
    void judged(const skein::SweepRunner::Progress& progress);
    /** The lens is where the picture is sharpest. */
    void found();
    void failed(const skein::Error& error);

private:
    struct Figure
    {
        qint64 takenMs = 0;
        std::optional<double> sharpness;
    };

    void follow(const FocusSweep::Order& order);
    void move(const FocusSweep::Order& order);
    void end();
    void finish(const Result<void>& result);
    void onFrame(const CameraPreview& frame);
    void onFigure(const Figure& figure);

    SessionController& m_controller;
    FocusController& m_focus;
    FocusSweep m_sweep;
    LatestJob<Figure> m_judge{[this](const Figure& figure) { onFigure(figure); }};
    QTimer m_patience; ///< Runs while a frame is awaited.
    QPointF m_place;
    QList<double> m_figures; ///< Of the present place.
    qint64 m_sinceMs = 0;    ///< Frames taken before are of another place.
    int m_judged = 0;        ///< Places of the present run.
    int m_run = 0;           ///< Answers to the moves of a former run find another number.
    bool m_isRunning = false;
    bool m_isJudging = false;
};

} // namespace skein
