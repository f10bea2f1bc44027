// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/FocusDrive.h"

#include "virtualcamera/ScenePainter.h"

#include <algorithm>
#include <cmath>

namespace skein {

namespace {
constexpr double nearestMm = 450.0;
constexpr double lastPosition = 4000.0; ///< steps from the nearest point to infinity
constexpr double stepsPerMs = 8.0;
constexpr quint32 smallestMove = 3; ///< steps; the motor has some play
constexpr qint64 infinity = 0xFFFF;
constexpr qint64 manualFocus = 1;
constexpr int autofocusMs = 120;

double positionOf(double millimetres)
{
    return lastPosition * (1.0 - nearestMm / millimetres);
}

double distanceAt(QPointF point)
{
    const QPointF scene(point.x() * ScenePainter::width, point.y() * ScenePainter::height);
    const auto& planes = ScenePainter::planes();
    for (auto plane = planes.rbegin(); plane != planes.rend(); ++plane) {
        if (plane->bounds.contains(scene))
            return plane->distanceMm;
    }
    return planes.front().distanceMm;
}
} // namespace

FocusDrive::FocusDrive(PropertyStore& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_result = m_targetResult;
        const double share = 1.0 - m_target / lastPosition;
        const qint64 millimetres = share < nearestMm / infinity
                                       ? infinity
                                       : static_cast<qint64>(std::lround(nearestMm / share));
        m_settings.put(ptp::prop::FocusDistance, millimetres);
    });
}

double FocusDrive::position() const
{
    const qint64 millimetres = m_settings.number(ptp::prop::FocusDistance);
    return millimetres == infinity ? lastPosition : positionOf(static_cast<double>(millimetres));
}

void FocusDrive::arriveAt(double position, quint16 result, int milliseconds)
{
    m_target = std::clamp(position, 0.0, lastPosition);
    m_targetResult = result;
    m_timer.start(milliseconds);
}

quint16 FocusDrive::move(Direction direction, quint32 steps)
{
    if (isMoving())
        return ptp::rc::DeviceBusy;
    if (steps < smallestMove) {
        arriveAt(position(), ptp::rc::NikonMfDriveStepInsufficiency, 1);
        return ptp::rc::Ok;
    }
    const double from = position();
    const double wanted = direction == Direction::Far ? from + steps : from - steps;
    const bool isBeyond = wanted < 0.0 || wanted > lastPosition;
    const double way = std::abs(std::clamp(wanted, 0.0, lastPosition) - from);
    arriveAt(wanted, isBeyond ? ptp::rc::NikonMfDriveStepEnd : ptp::rc::Ok,
        static_cast<int>(way / stepsPerMs) + 1);
    return ptp::rc::Ok;
}

quint16 FocusDrive::focusOn(QPointF point)
{
    if (isMoving())
        return ptp::rc::DeviceBusy;
    if (m_settings.number(ptp::prop::FocusMode) == manualFocus) {
        arriveAt(position(), ptp::rc::NikonOutOfFocus, 1);
    } else {
        arriveAt(positionOf(distanceAt(point)), ptp::rc::Ok, autofocusMs);
    }
    return ptp::rc::Ok;
}

void FocusDrive::cancel()
{
    m_timer.stop();
    m_result = ptp::rc::Ok;
}

quint16 FocusDrive::takeResult()
{
    const quint16 result = m_result;
    m_result = ptp::rc::Ok;
    return result;
}

} // namespace skein
