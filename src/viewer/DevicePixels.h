// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPointF>
#include <QTransform>
#include <cmath>

namespace skein {

/**
 * The place nearest to @p place at which a pixel of @p painter's device begins. Where a logical
 * pixel is 1.25 or 1.5 of those, widgets begin between them, and a pixmap drawn there would be
 * blurred.
 */
[[nodiscard]] inline QPointF onDevicePixels(const QPainter& painter, QPointF place)
{
    const QTransform device = painter.deviceTransform();
    if (device.type() > QTransform::TxScale || !device.isInvertible()) {
        return place; // Turned: there is no such place.
    }
    const QPointF at = device.map(place);
    return device.inverted().map(QPointF(std::round(at.x()), std::round(at.y())));
}

} // namespace skein
