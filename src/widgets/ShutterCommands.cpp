// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ShutterCommands.h"

#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"
#include "widgets/ActionCollection.h"
#include "widgets/CameraCommands.h"
#include "widgets/LivePresenter.h"
#include "widgets/MessageBar.h"
#include "widgets/ShutterTexts.h"

#include <QAction>
#include <QWidget>
#include <utility>

namespace skein {

namespace {

/** The photograph is looked at meanwhile: only the end of a long interval is told over it. */
constexpr std::chrono::seconds toldOver{5};

} // namespace

ShutterCommands::ShutterCommands(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_bulbs(parts.controller, parts.settings)
    , m_rest(parts.controller, parts.live)
{
    m_countdown.setInterval(std::chrono::seconds(1));
    m_countdown.setTimerType(Qt::PreciseTimer);
    connect(&m_countdown, &QTimer::timeout, this, &ShutterCommands::count);
    connect(&m_turns, &TurnTimer::ticked, this, &ShutterCommands::onTick);
    connect(&m_turns, &TurnTimer::due, this, &ShutterCommands::onTurn);
    connect(&m_bulbs, &BulbTimers::ticked, this,
        [this](std::chrono::milliseconds elapsed, std::chrono::milliseconds length) {
            sayForNow(shuttertexts::bulb(elapsed, length));
        });
    connect(&m_rest, &RestWaiter::progress, this, &ShutterCommands::sayForNow);
    connect(&m_rest, &RestWaiter::rested, this, &ShutterCommands::raiseMirror);
    connect(&m_rest, &RestWaiter::gaveUp, this, &ShutterCommands::onRestless);
    connect(&m_mirror, &MirrorStage::said, this, &ShutterCommands::sayHere);
    connect(&m_mirror, &MirrorStage::ready, this, &ShutterCommands::shoot);
    connect(&m_mirror, &MirrorStage::failed, this, [this](const Error& error) {
        const QString name = isElsewhere() ? place().name() : QString();
        m_parts.messages.show(Error{error.kind, named(name, error.message), error.detail});
        stop();
    });
    connect(&m_mirror, &MirrorStage::restoreFailed, this, [this](const Error& error) {
        m_parts.messages.show(error);
        Q_EMIT problem(error);
    });
    connect(&m_mirror, &MirrorStage::restoringChanged, this, &ShutterCommands::onRestoring);
    connect(&parts.controller, &SessionController::settingsReset, this,
        [this](TetheredCamera* place) { m_mirror.meet(*place->camera()); });
    parts.camera.setShutter([this] { return capture(); });
    connect(&parts.camera, &CameraCommands::captureFailed, this,
        [this](const Error& /*said already*/, const Camera* camera) {
            if (camera == m_camera) {
                lose();
            }
        });
    connect(parts.actions[ActionId::ShutterOptions], &QAction::triggered, this,
        &ShutterCommands::showDialog);
    connect(parts.actions[ActionId::WaitForRest], &QAction::triggered, this, [this](bool on) {
        m_parts.settings.setValue(ShutterPlan::restKey, on);
        Q_EMIT said(on ? tr("Photographs wait until the camera is at rest")
                       : tr("Photographs do not wait for rest"));
        if (!on) {
            waitNoMore();
        }
    });
    connect(parts.actions[ActionId::CaptureAll], &QAction::triggered, this, [this] {
        if (!ShutterPlan::from(m_parts.settings).isPlain()) {
            Q_EMIT said(tr("All cameras at once: one photograph each, without waiting"));
        }
    });
    connect(&parts.settings, &Settings::changed, this, &ShutterCommands::refreshActions);
    connect(&parts.controller, &SessionController::cameraChanged, this, &ShutterCommands::onShown);
    connect(
        &parts.controller, &SessionController::previewingChanged, this, [this](bool previewing) {
            if (!previewing) {
                m_rest.forgetLive();
            }
        });
    refreshActions();
    onShown();
}

void ShutterCommands::refreshActions()
{
    m_parts.actions[ActionId::WaitForRest]->setChecked(
        m_parts.settings.value(ShutterPlan::restKey));
    Q_EMIT changed();
}

bool ShutterCommands::canCancel() const
{
    return m_stage == Stage::Exposing ? m_left > 0 : m_stage != Stage::Idle;
}

bool ShutterCommands::capture()
{
    if (isElsewhere()) {
        if (!ShutterPlan::from(m_parts.settings).isPlain()) {
            //: %1 is a camera, which takes a row of photographs
            Q_EMIT said(
                tr("One photograph, at once: “%1” is still at its own").arg(place().name()));
        }
        return false;
    }
    switch (m_stage) { // Whoever presses again wants it now.
    case Stage::Countdown:
    case Stage::Interval:
        beginPicture();
        return true;
    case Stage::Rest:
        hurryRest();
        return true;
    case Stage::Mirror:
        m_mirror.hurry();
        return true;
    case Stage::Exposing:
        if (m_left > 0) {
            cancel(); // What began the row ends it.
            return true;
        }
        break;
    case Stage::Idle:
        break;
    }
    if (ShutterPlan::from(m_parts.settings).isPlain()) {
        return false;
    }
    begin();
    return true;
}

void ShutterCommands::begin()
{
    m_place = &m_parts.controller.shown();
    connect(m_place, &TetheredCamera::cameraChanged, this, &ShutterCommands::onPlaceChanged,
        Qt::UniqueConnection);
    m_plan = ShutterPlan::from(m_parts.settings);
    m_left = m_plan.pictures;
    m_seconds = m_plan.delaySeconds + 1;
    m_turns.beginRow(std::chrono::seconds(m_plan.intervalSeconds));
    m_parts.messages.withdraw(messageTag());
    if (m_plan.delaySeconds > 0) {
        setStage(Stage::Countdown);
        m_countdown.start();
        count();
    } else {
        beginPicture();
    }
}

void ShutterCommands::count()
{
    if (--m_seconds > 0) {
        //: self-timer: seconds until the photograph
        sayHere(tr("%1 s").arg(m_seconds));
        return;
    }
    beginPicture();
}

void ShutterCommands::waitForTurn()
{
    if (m_turns.isDue()) {
        beginPicture();
        return;
    }
    setStage(Stage::Interval);
    sayHere(nextText());
    m_turns.wait();
}

void ShutterCommands::onTick()
{
    if (m_turns.left() <= toldOver) {
        sayHere(nextText());
    }
    Q_EMIT changed();
}

void ShutterCommands::onTurn()
{
    if (m_parts.camera.canCapture(place())) {
        beginPicture();
    } // Else somebody uses it just now; see onStateChanged().
}

void ShutterCommands::beginPicture()
{
    m_countdown.stop();
    m_turns.takeTurn();
    waitForRest();
}

void ShutterCommands::waitForRest()
{
    if (!m_plan.waitsForRest || !m_parts.camera.canCapture(place())) {
        raiseMirror();
        return;
    }
    setStage(Stage::Rest);
    m_rest.start(m_plan);
}

void ShutterCommands::hurryRest()
{
    m_rest.stop();
    raiseMirror();
}

void ShutterCommands::waitNoMore()
{
    m_plan.waitsForRest = false; // Nor do those of the row that are still to come.
    if (m_stage == Stage::Rest) {
        hurryRest();
    }
}

void ShutterCommands::onRestless(const QString& why)
{
    if (m_plan.shootsRestless) {
        //: %1: a sentence that says why it is not known to be at rest
        Q_EMIT said(tr("%1 The photograph is taken all the same.").arg(why));
        raiseMirror();
        return;
    }
    m_parts.messages.show({MessageKind::Warning,
        //: %1 is a sentence: why
        tr("%1 No photograph was taken. Let the camera come to rest, or allow more motion in the "
           "preferences.")
            .arg(why),
        {}, {}, messageTag()});
    Q_EMIT said(tr("No photograph: not at rest"));
    end();
}

void ShutterCommands::raiseMirror()
{
    if (m_plan.mirrorSeconds == 0 || !m_camera || !m_parts.camera.canCapture(place())) {
        shoot();
        return;
    }
    setStage(Stage::Mirror);
    m_mirror.start(*m_camera, m_plan.mirrorSeconds);
}

void ShutterCommands::shoot()
{
    TetheredCamera& at = place();
    if (!m_parts.camera.canCapture(at)) {
        const QString name = isElsewhere() ? at.name() : QString();
        end();
        const QString text = tr("No photograph: the camera is not ready");
        if (name.isEmpty()) {
            Q_EMIT said(text);
        } else {
            tellEnd(named(name, text)); // Nobody looks at that camera's picture.
        }
        return;
    }
    --m_left;
    setStage(Stage::Exposing);
    if (m_plan.pictures > 1) {
        //: in a row of photographs: number and how many
        sayHere(tr("%1 of %2").arg(m_plan.pictures - m_left).arg(m_plan.pictures));
    }
    m_parts.camera.capture(at);
}

void ShutterCommands::setStage(Stage stage)
{
    if (m_stage == Stage::Rest && stage != Stage::Rest) {
        takeBack();
    }
    m_stage = stage;
    // Between two pictures of a row live view would only be in the way, unless it is watched.
    if (m_paused && stage != Stage::Exposing) {
        m_paused->setPaused(false, PreviewLoop::ForRow);
        m_paused.clear();
    }
    if (stage == Stage::Exposing) {
        m_paused = &place().preview();
        m_paused->setPaused(true, PreviewLoop::ForRow);
    }
    Q_EMIT changed();
}

void ShutterCommands::onStateChanged(Camera::State state)
{
    const bool isReady = state == Camera::State::Ready || state == Camera::State::Previewing;
    const bool isDue = m_stage == Stage::Interval && !m_turns.isWaiting();
    if (isReady && (m_stage == Stage::Exposing || isDue)) {
        // From the event loop: others have to hear of the camera's state first.
        QMetaObject::invokeMethod(this, &ShutterCommands::goOn, Qt::QueuedConnection);
    } else if (state == Camera::State::Disconnected || state == Camera::State::Closing ||
               state == Camera::State::Recovering) {
        lose();
    }
}

void ShutterCommands::goOn()
{
    const bool isReady = m_camera && (m_camera->state() == Camera::State::Ready ||
                                         m_camera->state() == Camera::State::Previewing);
    if ((m_stage != Stage::Exposing && m_stage != Stage::Interval) || !isReady) {
        return;
    }
    if (m_left > 0) {
        waitForTurn();
    } else {
        end();
    }
}

void ShutterCommands::cancel()
{
    if (m_stage == Stage::Exposing && isElsewhere() && m_camera) {
        m_camera->cancelCapture();
    } else if (m_stage == Stage::Exposing) {
        m_parts.controller.cancel(); // Ends a bulb exposure, too.
    }
    stop();
}

void ShutterCommands::stop()
{
    const Stage stage = m_stage;
    const bool hasMore = m_left > 0;
    const QString name = isElsewhere() ? place().name() : QString();
    end();
    QString text;
    if (stage == Stage::Countdown) {
        //: message
        text = tr("Self-timer stopped");
    } else if (stage == Stage::Rest || stage == Stage::Mirror) {
        text = tr("Stopped: no photograph");
    } else if (stage == Stage::Interval || (stage == Stage::Exposing && hasMore)) {
        text = tr("No more photographs in this row");
    }
    if (!text.isEmpty()) {
        Q_EMIT said(named(name, text));
    }
}

void ShutterCommands::letGo(std::function<void()> then)
{
    m_then = std::move(then);
    if (!isElsewhere()) {
        stop();
    }
    onRestoring();
}

void ShutterCommands::onRestoring()
{
    if (m_then && !isRestoring()) {
        std::exchange(m_then, {})();
    }
    Q_EMIT changed();
}

void ShutterCommands::end()
{
    m_countdown.stop();
    m_turns.stop();
    m_rest.stop();
    m_mirror.stop();
    m_mirror.restore();
    m_left = 0;
    if (m_rest.hasStartedLive()) {
        m_rest.forgetLive();
        m_parts.controller.stopPreview();
    }
    setStage(Stage::Idle);
    m_place.clear();
    follow(m_parts.controller.camera());
}

} // namespace skein
