// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/Rating.h"

#include <QColor>
#include <QPainterPath>
#include <QRectF>
#include <QString>

class QPainter;

namespace skein {

/** A five-pointed star that fills @p box. */
[[nodiscard]] QPainterPath starPath(const QRectF& box);
/** Stars in a row from the left of @p box, each as wide as it is high; @p filled of @p total. */
void paintStars(QPainter& painter, const QRectF& box, int filled, int total, const QColor& full,
    const QColor& empty);

/** The colour that stands for @p label; invalid for None. */
[[nodiscard]] QColor labelColour(ColourLabel label);
/** A mark for @p label that fills @p box: of its colour, and of a form that no other label has, for
 * whoever cannot tell the colours apart. Nothing for None. */
void paintLabel(QPainter& painter, const QRectF& box, ColourLabel label);
/** What people call it: "Red". */
[[nodiscard]] QString labelText(ColourLabel label);

} // namespace skein
