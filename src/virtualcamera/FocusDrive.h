// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "virtualcamera/PropertyStore.h"
#include "virtualcamera/PtpCodes.h"

#include <QObject>
#include <QPointF>
#include <QTimer>

namespace skein {

/**
 * The motor of the lens. Takes its time: while it moves, the camera is busy, and what came of the
 * movement is told afterwards. Lives on the main thread.
 */
class FocusDrive final : public QObject
{
    Q_OBJECT

public:
    explicit FocusDrive(PropertyStore& settings, QObject* parent = nullptr);

    enum class Direction { Near, Far };

    /** Starts to move by so many steps; the whole way has 4000. A PTP response code. */
    [[nodiscard]] quint16 move(Direction direction, quint32 steps);
    /** Starts to focus on what is at @p point, given in parts of the picture. */
    [[nodiscard]] quint16 focusOn(QPointF point);
    void cancel();

    [[nodiscard]] bool isMoving() const { return m_timer.isActive(); }
    /** How the last movement ended, as a PTP response code; tells it once. */
    [[nodiscard]] quint16 takeResult();

private:
    void arriveAt(double position, quint16 result, int milliseconds);
    [[nodiscard]] double position() const;

    PropertyStore& m_settings;
    QTimer m_timer;
    double m_target = 0.0;
    quint16 m_targetResult = ptp::rc::Ok;
    quint16 m_result = ptp::rc::Ok;
};

} // namespace skein
