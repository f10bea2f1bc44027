// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/FocusController.h"

#include "base/Logging.h"

#include <utility>

namespace skein {

FocusController::FocusController(QObject* parent)
    : QObject(parent)
{
    m_hold.setSingleShot(true);
    m_hold.setInterval(holdMs);
    connect(&m_hold, &QTimer::timeout, this, &FocusController::cancelAutofocus);
}

void FocusController::setCamera(Camera* camera)
{
    if (m_camera) {
        m_camera->disconnect(this);
    }
    m_camera = camera;
    ++m_number;
    m_waiting.reset();
    m_current.reset(); // Their answers go with them.
    m_hold.stop();
    m_lastValue = {};
    if (camera != nullptr) {
        connect(camera, &Camera::settingsReset, this, &FocusController::learn);
        connect(camera, &Camera::stateChanged, this, &FocusController::onState);
    }
    m_marks = {};
    learn();
}

void FocusController::learn()
{
    const QList<CameraSetting> settings = m_camera ? m_camera->settings() : QList<CameraSetting>();
    m_drive = LensDrive::of(settings);
    m_autofocus = autofocusWay(settings);
    m_lastValue = {};
    forgetPlace(); // It may have been moved while it was away.
    Q_EMIT changed();
}

bool FocusController::canPlaceArea(QSize pictureSize) const
{
    return m_camera && hasFocusArea(m_camera->settings(), pictureSize);
}

bool FocusController::isFocusing() const
{
    return m_hold.isActive() || (m_current && m_current->task == Task::Autofocus);
}

QFuture<Result<void>> FocusController::step(FocusDirection direction, FocusStep step)
{
    Order order;
    order.task = Task::Step;
    order.direction = direction;
    order.step = step;
    return give(order);
}

QFuture<Result<void>> FocusController::autofocus()
{
    Order order;
    order.task = Task::Autofocus;
    return give(order);
}

QFuture<Result<void>> FocusController::cancelAutofocus()
{
    if (!m_autofocus || !m_autofocus->end) {
        return Answer<void>::ready({});
    }
    Order order;
    order.task = Task::EndAutofocus;
    return give(order);
}

QFuture<Result<void>> FocusController::placeArea(QPointF place, QSize pictureSize)
{
    const auto write =
        m_camera ? focusAreaWrite(m_camera->settings(), place, pictureSize) : std::nullopt;
    if (!write) {
        return Answer<void>::ready(failure(ErrorKind::Unsupported,
            tr("The focus area cannot be placed now. Let the camera show its whole picture, then "
               "try again.")));
    }
    Order order;
    order.task = Task::Area;
    order.writes = {*write};
    return give(order);
}

void FocusController::stop()
{
    m_waiting.reset();
    if (m_current && m_current->task == Task::GoTo) {
        m_current->task = Task::Step; // Ends with its present move.
    }
}

bool FocusController::setMark(Mark mark)
{
    const auto here = place();
    if (!here) {
        return false;
    }
    m_marks.at(mark == Mark::A ? 0 : 1) = here;
    Q_EMIT changed();
    return true;
}

QFuture<Result<void>> FocusController::goTo(Mark mark)
{
    if (!hasMark(mark)) {
        return Answer<void>::ready(failure(ErrorKind::NotFound,
            tr("There is no such mark. Focus where you want to come back to, and set it.")));
    }
    return goTo(*place(mark));
}

std::optional<LensPlace> FocusController::place() const
{
    if (!m_drive || !m_camera) {
        return {};
    }
    if (!m_drive->isAbsolute()) {
        return m_counted;
    }
    const auto setting = m_camera->setting(m_drive->setting());
    return setting ? m_drive->placeOf(*setting) : std::nullopt;
}

QFuture<Result<void>> FocusController::goTo(const LensPlace& place)
{
    Order order;
    order.task = Task::GoTo;
    order.to = place;
    return give(order);
}

QFuture<Result<void>> FocusController::give(Order order)
{
    const auto future = order.answer.future();
    if (!m_camera) {
        order.answer.give(failure(ErrorKind::Disconnected,
            tr("There is no camera to be focused. Connect one, then try again.")));
    } else if (m_current) {
        stop();
        m_waiting = std::move(order); // The one that waited goes, and its answer is Cancelled.
    } else {
        begin(order);
    }
    return future;
}

void FocusController::begin(const Order& order)
{
    m_current = order;
    // Autofocus that still holds lets the lens not be moved, and would not begin anew.
    const bool endsFirst = m_hold.isActive() || order.task == Task::EndAutofocus;
    if (endsFirst && m_autofocus && m_autofocus->end) {
        m_current->writes.prepend(*m_autofocus->end);
        m_hold.stop();
    }
    if (const auto planned = plan(); planned) {
        advance();
    } else {
        finish(planned);
    }
    Q_EMIT changed();
}

Result<void> FocusController::plan()
{
    Order& order = *m_current;
    if (order.task == Task::Autofocus) {
        if (!m_autofocus) {
            return failure(ErrorKind::Unsupported,
                tr("This camera's autofocus cannot be started from here. Press its shutter button "
                   "halfway."));
        }
        order.writes.append(m_autofocus->begin);
        forgetPlace();
    }
    if (!order.moves()) {
        return {};
    }
    const auto from = place();
    if (!m_drive || !from) {
        return failure(ErrorKind::Unsupported,
            tr("This camera's lens cannot be moved from here. Turn its focus ring."));
    }
    const bool isWay = order.task == Task::GoTo;
    const auto leg = isWay ? m_drive->towards(*from, order.to)
                           : m_drive->step(*from, order.direction, order.step);
    if (leg) {
        add(*leg);
    } else if (!isWay) {
        return failure(
            ErrorKind::Refused, tr("The lens is at its end. Move the focus the other way."));
    }
    return {};
}

void FocusController::add(const LensDrive::Leg& leg)
{
    const QString& name = m_drive->setting();
    if (m_drive->pause().isValid() && leg.value == m_lastValue) {
        m_current->writes.append({name, m_drive->pause()}); // Or the driver sees no change.
    }
    m_current->writes.append({name, leg.value});
    m_current->reached = leg.to;
    m_lastValue = leg.value;
}

void FocusController::advance()
{
    Order& order = *m_current;
    if (order.writes.isEmpty() && order.reached) {
        m_counted = *std::exchange(order.reached, std::nullopt);
        // A lens that is sent to a position goes the whole way at once, and may settle beside it.
        if (order.task == Task::GoTo && m_drive && !m_drive->isAbsolute()) {
            (void)plan(); // Nothing is added when it is there.
        }
    }
    if (order.writes.isEmpty()) {
        finish({});
    } else {
        write(order.writes.takeFirst());
    }
}

void FocusController::write(const SettingWrite& value)
{
    m_camera->writeSetting(value.name, value.value)
        .then(this, [this, number = m_number](const Result<CameraSetting>& result) {
            if (!m_current || number != m_number) {
                return; // Of a camera that was let go.
            }
            if (result) {
                advance();
            } else {
                finish(tl::make_unexpected(explained(result.error())));
            }
        });
}

void FocusController::finish(const Result<void>& result)
{
    const Order done = *std::exchange(m_current, std::nullopt);
    if (!result && done.reached) {
        forgetPlace(); // It may have gone a part of the way.
        m_lastValue = {};
    }
    if (result && done.task == Task::Autofocus && m_autofocus && m_autofocus->end) {
        m_hold.start();
    }
    if (!result && !result.error().isCancellation()) {
        qCInfo(lcCamera) << "focus:" << result.error().detail;
    }
    done.answer.give(result);
    if (auto next = std::exchange(m_waiting, std::nullopt)) {
        begin(*next);
    } else {
        Q_EMIT changed();
    }
}

void FocusController::onState(Camera::State state)
{
    const bool isAway = state == Camera::State::Recovering || state == Camera::State::Disconnected;
    if (isAway && m_drive) {
        forgetPlace(); // At once: its settings are those from before until it is back.
        Q_EMIT changed();
    }
}

void FocusController::forgetPlace()
{
    if (m_drive && m_drive->isAbsolute()) {
        return;
    }
    const bool hadMarks = hasMark(Mark::A) || hasMark(Mark::B);
    m_marks = {};
    m_counted = {};
    ++m_epoch;
    if (hadMarks) {
        Q_EMIT marksForgotten();
    }
}

Error FocusController::explained(const Error& error) const
{
    if (error.kind != ErrorKind::Refused) {
        return error;
    }
    const bool isLive = m_camera && m_camera->state() == Camera::State::Previewing;
    QString text;
    switch (m_current->task) {
    case Task::Autofocus:
    case Task::EndAutofocus:
        text = tr("The camera could not focus. Aim at something with more contrast, or move the "
                  "focus by the keys.");
        break;
    case Task::Area:
        text = isLive ? tr("The camera did not take this place for its focus area. Choose another "
                           "place, or check its focus mode.")
                      : tr("The camera did not place its focus area. Switch live view on, then "
                           "try again.");
        break;
    case Task::Step:
    case Task::GoTo:
        text = isLive ? tr("The lens did not move any farther. If it is at its end, move the focus "
                           "the other way; else check the switch on the lens.")
                      : tr("The lens did not move. Switch live view on, then try again.");
        break;
    }
    return {error.kind, text, error.detail};
}

} // namespace skein
