// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/Camera.h"
#include "widgets/BulbTimers.h"
#include "widgets/MirrorStage.h"
#include "widgets/RestWaiter.h"
#include "widgets/ShutterPlan.h"
#include "widgets/TurnTimer.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>

class QWidget;

namespace skein {

class ActionCollection;
class CameraCommands;
class LivePresenter;
class MessageBar;
class PreviewLoop;
class SessionController;
class Settings;
class ShutterDialog;
class TetheredCamera;

/**
 * What the capture command does beyond one picture at once: a countdown, then for each picture of a
 * row a wait for its turn, a wait for rest, the mirror, and the exposure; and a clock over the bulb
 * exposures of the camera that is shown.
 * @verbatim
 * stage     | the next one                                   | Escape, or the camera is gone
 * ----------+------------------------------------------------+------------------------------
 * Idle      | Countdown, or as after it                      | -
 * Countdown | Rest if wanted, else Mirror if wanted, else    | Idle
 *           | Exposing                                       |
 * Rest      | Mirror, Exposing; Idle when it does not come   | Idle
 * Mirror    | Exposing; Idle when the camera refuses         | Idle
 * Exposing  | of a row: Interval if it is not over, else as  | Idle after this picture
 *           | after Countdown; else Idle                     |
 * Interval  | as after Countdown                             | Idle
 * @endverbatim
 * Who gives the command again need not wait: the stage is passed over.
 *
 * What was begun goes on at its own camera when another one is shown; that one takes single
 * photographs meanwhile. Only what waits for rest ends then, because it needs the live picture.
 * Borrows all it is given, which must outlive it. Lives on the GUI thread.
 */
class ShutterCommands final : public QObject
{
    Q_OBJECT

public:
    /** What it works on and with. */
    struct Parts
    {
        const ActionCollection& actions;
        SessionController& controller;
        CameraCommands& camera;
        LivePresenter& live;
        MessageBar& messages;
        Settings& settings;
        QWidget* window;
    };

    explicit ShutterCommands(const Parts& parts, QObject* parent = nullptr);

    /** Escape has something to do here. */
    [[nodiscard]] bool canCancel() const;
    /** Ends the countdown or the wait, or a row after its present picture. */
    void cancel();
    /** What was begun ends, with the present picture if that is under way. */
    void stop();
    /** The camera that is shown is to go: calls @p then when nothing is under way any more, and the
     * camera as it was before. */
    void letGo(std::function<void()> then);
    /** A camera is being set back to what it was before a row or a picture. */
    [[nodiscard]] bool isRestoring() const { return m_mirror.isRestoring(); }
    /** Pictures are on their way or to come, for which live view makes way until all are taken. */
    [[nodiscard]] bool isUnderWay() const { return m_stage != Stage::Idle; }
    /** They are those of a camera that is not shown. */
    [[nodiscard]] bool isElsewhere() const;
    /** Where what is under way takes place; else what is shown. */
    [[nodiscard]] TetheredCamera& place() const;
    /** The live picture is being watched: nothing may cover it. */
    [[nodiscard]] bool needsLiveView() const { return m_stage == Stage::Rest; }
    /** Live view is on for the sake of a wait alone. */
    [[nodiscard]] bool hasStartedLive() const { return m_rest.hasStartedLive(); }
    [[nodiscard]] BulbTimers& bulbs() { return m_bulbs; }
    /** What is going on, for the status bar; empty while nothing is. */
    [[nodiscard]] QString status() const;

public Q_SLOTS:
    void showDialog();

Q_SIGNALS:
    /** To be shown over the picture. */
    void said(const QString& text);
    /** What was said tells of something that is over. */
    void unsaid(const QString& text);
    /** Told in the message bar: a camera could not be set back. */
    void problem(const skein::Error& error);
    /** canCancel(), status() and the like may have changed. */
    void changed();

private:
    enum class Stage { Idle, Countdown, Rest, Mirror, Exposing, Interval };

    /** The capture command was given; false: one picture at once is all that is wanted. */
    bool capture();
    void begin();
    void count();
    /** The next of the row, when it is its turn. */
    void waitForTurn();
    void onTick();
    void onTurn();
    /** One more photograph begins. */
    void beginPicture();
    void waitForRest();
    void hurryRest();
    /** Waiting for rest was switched off. */
    void waitNoMore();
    void onRestless(const QString& why);
    void raiseMirror();
    void shoot();
    void setStage(Stage stage);
    void onShown();
    /** Listens to @p camera instead of the one before. */
    void follow(Camera* camera);
    /** The camera of what is under way is not there any more. */
    void lose();
    void onPlaceChanged();
    /** @p text as it is told of the camera @p name; empty: of the one that is shown. */
    [[nodiscard]] static QString named(const QString& name, const QString& text);
    void onStateChanged(Camera::State state);
    void goOn();
    void end();
    void onRestoring();
    [[nodiscard]] QString stageText() const;
    [[nodiscard]] QString nextText() const;
    /** A clock or the like, which takeBack() ends. */
    void sayForNow(const QString& text);
    void takeBack();
    /** said(), unless it is of a camera that is not shown. */
    void sayHere(const QString& text);
    /** Something ends without having been stopped. */
    void tellEnd(const QString& text);
    /** Photographs of what is under way that were begun. */
    [[nodiscard]] int begun() const { return m_plan.pictures - m_left; }
    [[nodiscard]] static QString messageTag() { return QStringLiteral("shutter"); }
    void refreshActions();

    const Parts m_parts;
    QPointer<Camera> m_camera;        ///< Of what is under way, else the one that is shown.
    QPointer<TetheredCamera> m_place; ///< Of what is under way.
    QMetaObject::Connection m_seen;   ///< To the camera that is shown.
    BulbTimers m_bulbs;
    RestWaiter m_rest;
    MirrorStage m_mirror;
    QTimer m_countdown;
    TurnTimer m_turns;  ///< Of the photographs of a row.
    ShutterPlan m_plan; ///< Of what is under way.
    Stage m_stage = Stage::Idle;
    QPointer<PreviewLoop> m_paused; ///< Makes way for the pictures of a row.
    int m_seconds = 0;              ///< Until the shutter is pressed.
    int m_left = 0;                 ///< Pictures still to be begun.
    QString m_forNow;               ///< Said and not taken back.
    QPointer<ShutterDialog> m_dialog;
    std::function<void()> m_then; ///< See letGo().
};

} // namespace skein
