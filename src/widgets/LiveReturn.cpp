// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LiveReturn.h"

#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"
#include "viewer/ImageView.h"
#include "widgets/ActionCollection.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <algorithm>
#include <utility>

namespace skein {

namespace {

/** Nothing moves between the end of the look and the first frame. */
constexpr std::chrono::seconds restMargin{2};

/** The camera's state shows whether it could deliver frames now. */
bool isReady(const Camera* camera)
{
    return camera != nullptr && (camera->state() == Camera::State::Ready ||
                                    camera->state() == Camera::State::Previewing);
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt ||
           key == Qt::Key_AltGr || key == Qt::Key_Meta || key == Qt::Key_CapsLock ||
           key == Qt::Key_unknown || key == 0;
}

} // namespace

LiveReturn::LiveReturn(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, [this] { setDue(Due::AfterTransfers); });
    SessionController& controller = parts.controller;
    connect(&controller, &SessionController::previewingChanged, this, [this](bool previewing) {
        if (previewing) {
            setAway(false); // Whoever brought it back.
        }
    });
    connect(&controller, &SessionController::cameraChanged, this, [this] {
        giveUp();
        watchCamera();
    });
    connect(&controller, &SessionController::cameraLeft, this,
        [this](const Camera* camera) { camera->disconnect(this); });
    connect(&m_arrivals, &Arrivals::countChanged, this, &LiveReturn::tryToComeBack);
    parts.view.installEventFilter(this);
    parts.window.installEventFilter(this);
    watchActions();
    watchCamera();
}

QList<ActionId> LiveReturn::commandsForThePhotograph()
{
    const QList<ActionSpec> specs = pictureActions() + ratingActions() + viewActions() +
                                    colourActions() + overlayActions() + histogramActions();
    QList<ActionId> commands;
    for (const ActionSpec& spec : specs) {
        switch (spec.id) {
        case ActionId::FullScreen:
        case ActionId::Presentation:
        case ActionId::ChooseMonitor:
        case ActionId::PresentationMasks:
        case ActionId::ShowPanel:
        case ActionId::ShowFilmstrip:
        case ActionId::CameraPage:
        case ActionId::ViewPage:
        case ActionId::MetadataPage:
            break; // They are for the window.
        default:
            commands.append(spec.id);
        }
    }
    return commands;
}

void LiveReturn::watchActions()
{
    // Whoever does something with the photograph is not done looking at it.
    const QList<ActionId> commands = commandsForThePhotograph();
    for (const ActionId command : commands) {
        connect(m_parts.actions[command], &QAction::triggered, this, &LiveReturn::hold);
    }
}

void LiveReturn::watchCamera()
{
    if (const Camera* camera = m_parts.controller.camera()) {
        connect(camera, &Camera::stateChanged, this, [this](Camera::State state) {
            if (state == Camera::State::Disconnected || state == Camera::State::Closing) {
                giveUp();
            }
            tryToComeBack();
        });
    }
}

int LiveReturn::seconds() const
{
    return std::clamp(m_parts.settings.value(secondsKey), untilKey, mostSeconds);
}

std::chrono::milliseconds LiveReturn::restTime() const
{
    if (m_restTime) {
        return *m_restTime;
    }
    return seconds() == untilKey ? idleRest : std::chrono::seconds(seconds()) + restMargin;
}

void LiveReturn::makeWay()
{
    SessionController& controller = m_parts.controller;
    const bool isPreviewing = controller.isPreviewing();
    if ((!isPreviewing && !m_isAway) || m_isNeeded || seconds() == notAtAll) {
        return;
    }
    if (isPreviewing) {
        const bool comesBack = !m_isBorrowed; // Told while live view is still on.
        controller.shown().preview().rest(restTime());
        if (!comesBack) {
            setAway(false);
            return;
        }
    }
    m_due = Due::No;
    if (seconds() == untilKey) {
        m_look.stop();
        sayHow();
    } else {
        m_look.start(std::chrono::seconds(seconds()));
    }
    setAway(true);
    Q_EMIT changed(); // isDue()
}

void LiveReturn::sayHow()
{
    Q_EMIT said(tr("Escape: back to live view"));
}

void LiveReturn::hold()
{
    const bool wouldEnd = m_look.isActive() || m_due == Due::AfterTransfers;
    if (m_isAway && wouldEnd) {
        m_due = Due::No;
        m_look.stop();
        sayHow();
        Q_EMIT changed();
    }
}

void LiveReturn::comeBack()
{
    setDue(Due::AtOnce);
}

void LiveReturn::setDue(Due due)
{
    if (m_isAway) {
        m_look.stop();
        m_due = due;
        tryToComeBack();
    }
}

void LiveReturn::tryToComeBack()
{
    if (m_isAway && canComeBack()) {
        m_parts.controller.startPreview();
        setAway(false); // Also when it did not start: that is said once.
    }
}

bool LiveReturn::canComeBack() const
{
    const bool isAwaited = m_due == Due::AfterTransfers && m_arrivals.count() > 0;
    return m_due != Due::No && !isAwaited && !m_isUnderWay && isReady(m_parts.controller.camera());
}

bool LiveReturn::isOn() const
{
    return m_parts.controller.isPreviewing() || (m_isAway && isDue());
}

void LiveReturn::giveUp()
{
    setAway(false);
}

void LiveReturn::setAway(bool away)
{
    if (!away) {
        m_look.stop();
        m_due = Due::No;
    }
    if (std::exchange(m_isAway, away) != away) {
        Q_EMIT changed();
    }
}

void LiveReturn::setShutter(bool isUnderWay, bool needsLiveView, bool hasStartedLive)
{
    m_isUnderWay = isUnderWay;
    m_isNeeded = needsLiveView;
    m_isBorrowed = hasStartedLive;
    tryToComeBack();
}

bool LiveReturn::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_isAway) {
        return false;
    }
    if (watched == &m_parts.view &&
        (event->type() == QEvent::Wheel || event->type() == QEvent::MouseButtonPress)) {
        hold();
    } else if (watched == &m_parts.window && event->type() == QEvent::KeyPress) {
        // Commands and controls have taken theirs before the window gets it.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!isModifier(key->key()) && !key->isAutoRepeat()) {
            comeBack();
        }
    }
    return false;
}

} // namespace skein
