// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/PaintPart.h"

#include <QImage>
#include <QPainter>

namespace skein {

namespace {

/** Below that smooth painting reads too much, and looks no better than quick one. */
constexpr double smoothDownTo = 0.2;
/** From there on single pixels are what one wants to see. */
constexpr double pixelsFrom = 3;

} // namespace

void paintPart(QPainter& painter, const QImage& picture, const QRectF& target, const QRectF& seen)
{
    if (seen.isEmpty() || picture.isNull()) {
        return;
    }
    if (QSizeF(picture.size()) == target.size()) {
        painter.drawImage(target.topLeft(), picture);
        return;
    }
    const double scaleX = target.width() / picture.width();
    const double scaleY = target.height() / picture.height();
    const QRectF source((seen.x() - target.x()) / scaleX, (seen.y() - target.y()) / scaleY,
        seen.width() / scaleX, seen.height() / scaleY);
    painter.setRenderHint(
        QPainter::SmoothPixmapTransform, scaleX < pixelsFrom && scaleX >= smoothDownTo);
    painter.drawImage(seen, picture, source);
}

} // namespace skein
