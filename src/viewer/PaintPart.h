// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QImage;
class QPainter;
class QRectF;

namespace skein {

/**
 * Paints @p picture at @p target in @p painter's units, of which only @p seen is looked at: pixel
 * for pixel where the sizes agree, else smoothly, but for much smaller and much larger ones. Leaves
 * the painter's render hints as it needed them.
 */
void paintPart(QPainter& painter, const QImage& picture, const QRectF& target, const QRectF& seen);

} // namespace skein
