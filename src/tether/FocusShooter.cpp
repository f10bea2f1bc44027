// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/FocusShooter.h"

#include "tether/FutureTask.h"
#include "tether/TetheredCamera.h"

#include <QCoroTask>
#include <cstdlib>
#include <utility>

namespace skein {

namespace {

FocusStep focusStepOf(LensStep step)
{
    switch (step) {
    case LensStep::Middle:
        return FocusStep::Middle;
    case LensStep::Coarse:
        return FocusStep::Coarse;
    case LensStep::Fine:
        break;
    }
    return FocusStep::Fine;
}

} // namespace

FocusShooter::FocusShooter(TetheredCamera& place, FocusController* shared, QObject* parent)
    : QObject(parent)
    , m_place(&place)
    , m_shared(shared)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(liveRest);
    connect(&m_rest, &QTimer::timeout, this, &FocusShooter::endLook);
}

FocusShooter::~FocusShooter()
{
    if (m_rest.isActive()) {
        endLook();
    }
}

void FocusShooter::setCamera(Camera* camera)
{
    if (m_camera) {
        m_camera->disconnect(this);
    }
    m_camera = camera;
    m_isLive = false;
    if (camera != nullptr) {
        connect(camera, &Camera::stateChanged, this, &FocusShooter::onState);
    }
    m_rest.stop();
    if (!m_shared) {
        m_own.setCamera(camera);
    }
}

FocusController& FocusShooter::controller()
{
    return m_shared ? *m_shared : m_own;
}

const FocusController& FocusShooter::controller() const
{
    return m_shared ? *m_shared : m_own;
}

Result<void> FocusShooter::mayMove() const
{
    if (m_shared && !m_shared->steers(m_camera)) {
        return failure(ErrorKind::Busy,
            tr("The focus cannot be moved while another camera is shown. Show the camera of the "
               "sequence until that has ended."));
    }
    return {};
}

FocusFacts FocusShooter::facts() const
{
    const FocusController& focus = controller();
    FocusFacts facts;
    if (!mayMove()) {
        return facts;
    }
    facts.canMove = focus.canMove();
    facts.place = focus.place();
    facts.epoch = focus.epoch();
    const auto& first = focus.place(FocusController::Mark::A);
    const auto& second = focus.place(FocusController::Mark::B);
    if (!first || !second || !focus.drive()) {
        return facts;
    }
    // Whichever was set first; where it is not known which is farther, A is the near one.
    const bool isSwapped = focus.drive()->isFarther(*first, *second) == false;
    facts.nearMark = isSwapped ? *second : *first;
    facts.farMark = isSwapped ? *first : *second;
    for (const LensStep step : {LensStep::Fine, LensStep::Middle, LensStep::Coarse}) {
        facts.stepsBetweenMarks.at(static_cast<std::size_t>(step)) =
            focus.drive()->stepsBetween(*first, *second, focusStepOf(step));
    }
    return facts;
}

SequenceTask<void> FocusShooter::step(LensStep size, int steps, StopToken stop)
{
    const Result<void> looking = co_await look();
    if (!looking) {
        co_return looking;
    }
    const FocusDirection direction = steps > 0 ? FocusDirection::Far : FocusDirection::Near;
    for (int i = 0; i < std::abs(steps); ++i) {
        if (stop.isStopped()) {
            co_return tl::unexpected(StopToken::stopped());
        }
        if (const Result<void> may = mayMove(); !may) {
            co_return may;
        }
        const Result<void> moved =
            co_await taskOf(controller().step(direction, focusStepOf(size)), this);
        if (!moved) {
            co_return moved;
        }
    }
    co_return Result<void>();
}

SequenceTask<void> FocusShooter::goTo(FocusPlace place, int epoch, StopToken stop)
{
    const Result<void> looking = co_await look();
    if (!looking) {
        co_return looking;
    }
    if (const Result<void> may = mayMove(); !may) {
        co_return may;
    }
    if (controller().epoch() != epoch) {
        co_return failure(ErrorKind::NotFound,
            tr("The lens has moved in a way that could not be counted, and the places from before "
               "are not known any more."));
    }
    // A long way of many moves is given up after the present one.
    const StopWatch watch = stop.onStop([this] { controller().stop(); });
    const Result<void> moved = co_await taskOf(controller().goTo(place), this);
    if (stop.isStopped()) {
        co_return tl::unexpected(StopToken::stopped());
    }
    co_return moved;
}

void FocusShooter::onState(Camera::State state)
{
    m_isLive = m_isLive && state == Camera::State::Previewing;
}

SequenceTask<void> FocusShooter::look()
{
    const bool isNeeded = m_camera && controller().drive() && !controller().drive()->isAbsolute() &&
                          m_camera->info().capabilities.testFlag(CameraCapability::Preview);
    if (isNeeded && !m_isLive) {
        const bool isOwn = m_camera->state() == Camera::State::Ready || m_rest.isActive();
        const Result<CameraPreview> frame = co_await taskOf(m_camera->fetchPreview(), this);
        // Refused while somebody else waits for a frame: the camera makes that one first.
        const bool isElses = !frame && frame.error().kind == ErrorKind::InvalidArgument &&
                             m_camera && m_camera->state() == Camera::State::Previewing;
        if (!frame && !isElses) {
            co_return tl::unexpected(frame.error());
        }
        m_isLive = frame.has_value();
        if (isOwn) {
            m_rest.start();
        }
    } else if (m_rest.isActive()) {
        m_rest.start();
    }
    co_return Result<void>();
}

void FocusShooter::endLook()
{
    if (!m_camera || (m_place && m_place->preview().isRunning())) {
        return; // Somebody looks at it now.
    }
    if (m_camera->state() == Camera::State::Capturing) {
        m_rest.start();
    } else if (m_camera->state() == Camera::State::Previewing) {
        m_camera->stopPreview();
    }
}

} // namespace skein
