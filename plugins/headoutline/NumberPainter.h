// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Head.h"

#include <QRectF>

class QPainter;

namespace skein::headoutline {

/** Draws the numbers of heads into a picture. From any thread that may use @p painter. */
class NumberPainter
{
public:
    /** @p area: where the whole photograph lies, in the painter's coordinates. */
    NumberPainter(QPainter& painter, const QRectF& area)
        : m_painter(painter)
        , m_area(area)
    {}

    /** @p chosen: it stands out by its colour and a ring about the head. */
    void paint(const Head& head, int number, bool chosen = false);
    void paint(const Heads& heads);

    /** The ring about a head of the photograph that fills @p area. */
    static QRectF ringOf(const Head& head, const QRectF& area);
    /** The disc with the number, as large as suits the head but never too small to be read. */
    static QRectF discOf(const Head& head, const QRectF& area);

private:
    QPainter& m_painter;
    QRectF m_area;
};

} // namespace skein::headoutline
