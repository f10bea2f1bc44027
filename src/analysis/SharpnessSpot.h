// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QPointF>
#include <QRectF>
#include <QSize>

namespace skein {

/**
 * Where photographs are compared: a rectangle of so many pixels around a point that is told in
 * parts of the sides, so that it means the same in pictures that lie and that stand. A value.
 */
struct SharpnessSpot
{
    QPointF centre;
    QSize pixels;

    [[nodiscard]] bool isEmpty() const { return pixels.isEmpty(); }
    /** In a picture of @p size, in parts of its sides; moved inside where it would reach beyond. */
    [[nodiscard]] QRectF placeIn(QSize size) const;
    /** So near that figures can be compared. */
    [[nodiscard]] bool isLike(const SharpnessSpot& other) const;

    friend bool operator==(const SharpnessSpot&, const SharpnessSpot&) = default;
};

} // namespace skein

Q_DECLARE_METATYPE(skein::SharpnessSpot)
