// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FocusCommands.h"

#include "image/Orientation.h"
#include "tether/SessionController.h"
#include "viewer/FocusAreaLayer.h"
#include "viewer/ImageView.h"
#include "widgets/ActionCollection.h"
#include "widgets/LivePresenter.h"
#include "widgets/MessageBar.h"
#include "widgets/SweepRunner.h"

#include <QAction>
#include <QApplication>
#include <QLocale>
#include <QMouseEvent>

namespace skein {

namespace {

/** Each message about the focus takes the place of the one before. */
QString messageTag()
{
    return QStringLiteral("focus");
}

struct StepAction
{
    ActionId id;
    FocusDirection direction;
    FocusStep step;
};

constexpr StepAction steps[] = {
    {ActionId::FocusNear, FocusDirection::Near, FocusStep::Middle},
    {ActionId::FocusFar, FocusDirection::Far, FocusStep::Middle},
    {ActionId::FocusNearCoarse, FocusDirection::Near, FocusStep::Coarse},
    {ActionId::FocusFarCoarse, FocusDirection::Far, FocusStep::Coarse},
    {ActionId::FocusNearFine, FocusDirection::Near, FocusStep::Fine},
    {ActionId::FocusFarFine, FocusDirection::Far, FocusStep::Fine},
};

QString figureText(double sharpness)
{
    return QLocale().toString(sharpness, 'f', 1);
}

} // namespace

FocusCommands::FocusCommands(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_focus(new FocusController(this))
    , m_sweep(new SweepRunner(parts.controller, *m_focus, this))
    , m_area(parts.view.emplaceLayer<FocusAreaLayer>())
{
    connectActions();
    connect(&parts.controller, &SessionController::cameraChanged, this, &FocusCommands::setCamera);
    connect(&parts.controller, &SessionController::previewingChanged, this, [this] { refresh(); });
    connect(m_focus, &FocusController::changed, this, &FocusCommands::refresh);
    connect(m_sweep, &SweepRunner::judged, this, [this](const SweepRunner::Progress& now) {
        //: while the lens is moved to where the picture is sharpest: which of the passes, each
        //: finer than the one before, and how many; how many places of the lens were tried; figures
        Q_EMIT said(tr("Focusing, pass %1 of %2, place %3\nSharpness %4, best so far %5")
                        .arg(now.walk)
                        .arg(FocusSweep::walks)
                        .arg(now.place)
                        .arg(figureText(now.figure), figureText(now.best)));
    });
    connect(m_focus, &FocusController::marksForgotten, this, [this] {
        m_parts.messages.show({MessageKind::Information,
            tr("The focus marks A and B are gone: the lens was moved by autofocus or ran into its "
               "end, and this camera does not tell where it is. Set them anew."),
            {}, {}, QStringLiteral("focus-marks")});
    });
    connect(m_sweep, &SweepRunner::found, this, [this] {
        settle({});
        //: message: the camera has focused
        Q_EMIT said(tr("In focus"));
        refresh();
    });
    connect(m_sweep, &SweepRunner::failed, this, [this](const Error& error) {
        if (error.isCancellation()) {
            Q_EMIT said(error.message); // Whoever ended live view has to hear what went with it.
        }
        settle(tl::make_unexpected(error));
        refresh();
    });
    connect(&parts.live, &LivePresenter::placesChanged, this, [this] {
        showPlace();
        if (!isMagnified()) {
            m_parts.messages.withdrawText(magnifiedText());
        }
    });
    parts.view.installEventFilter(this);
    setCamera(parts.controller.camera());
}

void FocusCommands::connectActions()
{
    using Id = ActionId;
    using Mark = FocusController::Mark;
    const auto on = [this](Id id, auto&& what) {
        connect(m_parts.actions[id], &QAction::triggered, this, what);
    };
    for (const StepAction& each : steps) {
        on(each.id, [this, each] { step(each.direction, each.step); });
    }
    on(Id::Autofocus, [this] { autofocus(); });
    on(Id::CancelAutofocus, [this] { cancel(); });
    on(Id::FocusBySharpness, [this] { sweep(); });
    on(Id::FocusAtSpot, [this] { placeAtSpot(); });
    on(Id::MarkFocusA, [this] { mark(Mark::A, QStringLiteral("A")); });
    on(Id::MarkFocusB, [this] { mark(Mark::B, QStringLiteral("B")); });
    on(Id::GoToFocusA, [this] { goTo(Mark::A, QStringLiteral("A")); });
    on(Id::GoToFocusB, [this] { goTo(Mark::B, QStringLiteral("B")); });
}

void FocusCommands::setCamera(Camera* camera)
{
    m_sweep->stop();
    if (camera != m_camera) {
        m_parts.messages.withdraw(messageTag()); // It was of the other one.
    }
    m_placed.reset();
    showPlace();
    m_focus->setCamera(camera);
    if (m_camera) {
        m_camera->disconnect(this); // It may still be there, and only not be shown any more.
    }
    m_camera = camera;
    if (camera != nullptr) {
        connect(camera, &Camera::stateChanged, this, &FocusCommands::refresh);
    }
    refresh();
}

void FocusCommands::refresh()
{
    using Id = ActionId;
    const Camera* camera = m_parts.controller.camera();
    const auto state = camera != nullptr ? camera->state() : Camera::State::Disconnected;
    const bool ready = state == Camera::State::Ready || state == Camera::State::Previewing;
    const bool moves = ready && m_focus->canMove();
    for (const StepAction& each : steps) {
        m_parts.actions[each.id]->setEnabled(moves);
    }
    m_parts.actions[Id::Autofocus]->setEnabled(ready && m_focus->canAutofocus());
    m_parts.actions[Id::CancelAutofocus]->setEnabled(canCancel());
    m_parts.actions[Id::FocusBySharpness]->setEnabled(moves && m_parts.controller.isPreviewing());
    m_parts.actions[Id::FocusAtSpot]->setEnabled(ready && m_parts.controller.isPreviewing());
    m_parts.actions[Id::MarkFocusA]->setEnabled(moves);
    m_parts.actions[Id::MarkFocusB]->setEnabled(moves);
    m_parts.actions[Id::GoToFocusA]->setEnabled(
        moves && m_focus->hasMark(FocusController::Mark::A));
    m_parts.actions[Id::GoToFocusB]->setEnabled(
        moves && m_focus->hasMark(FocusController::Mark::B));
    Q_EMIT changed();
}

bool FocusCommands::canFocus() const
{
    return m_camera && (m_focus->canMove() || m_focus->canAutofocus());
}

bool FocusCommands::canCancel() const
{
    return m_sweep->isRunning() || m_focus->isFocusing();
}

std::optional<QPointF> FocusCommands::place() const
{
    return m_spot ? m_spot : m_area->place();
}

void FocusCommands::cancel()
{
    if (m_sweep->isRunning()) {
        m_sweep->stop();
        m_focus->stop();
        Q_EMIT said(tr("Focusing was stopped"));
    } else {
        m_focus->cancelAutofocus().then(
            this, [this](const Result<void>& result) { settle(result); });
    }
    refresh();
}

bool FocusCommands::settle(const Result<void>& result)
{
    if (result) {
        m_parts.messages.withdraw(messageTag());
    } else if (!result.error().isCancellation()) {
        m_parts.messages.show({MessageKind::Error, result.error().message, {}, {}, messageTag()});
    }
    return result.has_value();
}

void FocusCommands::step(FocusDirection direction, FocusStep step)
{
    m_sweep->stop();
    m_focus->step(direction, step).then(this, [this](const Result<void>& result) {
        settle(result);
    });
}

void FocusCommands::autofocus()
{
    m_sweep->stop();
    //: message while the camera focuses
    Q_EMIT said(tr("Focusing…"));
    m_focus->autofocus().then(this, [this](const Result<void>& result) {
        // A camera that holds the focus says nothing of how it went.
        if (settle(result) && !m_focus->isFocusing()) {
            Q_EMIT said(tr("In focus"));
        }
    });
}

void FocusCommands::mark(FocusController::Mark mark, const QString& name)
{
    if (m_focus->setMark(mark)) {
        //: %1: A or B, a mark for a place of the focus
        Q_EMIT said(tr("Focus mark %1 is set").arg(name));
    } else {
        Q_EMIT said(tr("The camera does not tell its focus yet: no mark is set"));
    }
}

void FocusCommands::goTo(FocusController::Mark mark, const QString& name)
{
    m_sweep->stop();
    m_focus->goTo(mark).then(this, [this, name](const Result<void>& result) {
        if (settle(result)) {
            //: %1: A or B, a mark for a place of the focus
            Q_EMIT said(tr("Focus at mark %1").arg(name));
        }
    });
}

void FocusCommands::sweep()
{
    if (!place()) {
        m_placed = QPointF(0.5, 0.5);
        m_placedIn = m_parts.live.magnification();
        showPlace();
    }
    m_sweep->start(placeInStored(*place(), m_parts.live.orientation()));
    refresh();
}

void FocusCommands::setSpot(std::optional<QPointF> place)
{
    m_spot = place;
}

void FocusCommands::click(QPointF place)
{
    const PictureFrame frame = m_parts.view.frame();
    if (!frame.visible.contains(place) || frame.fullSize.isEmpty()) {
        return;
    }
    const QPointF pixel = frame.toPicture(place);
    const QPointF part(pixel.x() / frame.fullSize.width(), pixel.y() / frame.fullSize.height());
    m_sweep->stop();
    placeInCamera(placeInStored(part, m_parts.live.orientation()));
    refresh();
}

void FocusCommands::placeAtSpot()
{
    m_sweep->stop();
    placeInCamera(placeInStored(m_spot.value_or(QPointF(0.5, 0.5)), m_parts.live.orientation()));
    refresh();
}

void FocusCommands::placeInCamera(QPointF stored)
{
    const QSize size =
        m_parts.photographSize && m_camera ? m_parts.photographSize(*m_camera) : QSize();
    if (!m_focus->canPlaceArea(QSize(1, 1))) {
        accept(stored); // It is for focusing by sharpness only.
    } else if (isMagnified()) {
        settle(failure(ErrorKind::Unsupported, magnifiedText()));
    } else if (!m_focus->canPlaceArea(size)) {
        accept(stored);
        Q_EMIT said(tr("The camera's own focus area can be placed after its first photograph"));
    } else {
        m_focus->placeArea(stored, size).then(this, [this, stored](const Result<void>& result) {
            if (settle(result)) {
                accept(stored);
            }
        });
    }
}

void FocusCommands::accept(QPointF stored)
{
    m_placed = stored;
    m_placedIn = m_parts.live.magnification();
    showPlace();
    Q_EMIT placeChanged();
}

void FocusCommands::showPlace()
{
    const bool isSeen = m_placed && m_placedIn == m_parts.live.magnification();
    m_area->setPlace(isSeen ? std::optional(placeInUpright(*m_placed, m_parts.live.orientation()))
                            : std::nullopt);
}

QString FocusCommands::magnifiedText()
{
    return tr("The focus area cannot be placed now. Let the camera show its whole picture, then "
              "try again.");
}

bool FocusCommands::isMagnified() const
{
    return !m_parts.live.magnification().isEmpty();
}

bool FocusCommands::eventFilter(QObject* watched, QEvent* event)
{
    const bool isMouse = event->type() == QEvent::MouseButtonPress ||
                         event->type() == QEvent::MouseButtonRelease ||
                         event->type() == QEvent::MouseButtonDblClick;
    if (watched != &m_parts.view || !isMouse) {
        return false;
    }
    const auto& mouse = *static_cast<QMouseEvent*>(event);
    const bool isPlain = mouse.button() == Qt::LeftButton && mouse.modifiers() == Qt::NoModifier;
    if (event->type() == QEvent::MouseButtonPress) {
        m_isClick = isPlain && m_parts.view.isLive();
        m_pressed = mouse.position();
        return false;
    }
    const bool isStill = (mouse.position() - m_pressed).manhattanLength() <
                         QApplication::startDragDistance(); // Else the picture was dragged.
    const bool wasClick = std::exchange(m_isClick, false);
    if (event->type() == QEvent::MouseButtonRelease && wasClick && isPlain && isStill) {
        click(mouse.position());
    }
    return false; // The view has its own use of the mouse.
}

} // namespace skein
