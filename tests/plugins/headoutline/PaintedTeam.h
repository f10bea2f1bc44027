// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "headoutline/Head.h"

#include <QImage>

class QPainter;

namespace skein {

/** Paints a face, seen from the front, that trained cascades take for one; @p height of the head.
 */
void paintFace(QPainter& painter, QPointF middle, double height, int person);

/** A team photograph: people in @p rows, the hindmost first; where their heads are, in reading
 * order, in @p heads. */
QImage paintedTeam(const QList<int>& rows, headoutline::Heads* heads = nullptr);

} // namespace skein
