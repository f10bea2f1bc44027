// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomArea.h"

#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>

namespace skein::headoutline {

namespace {

constexpr double largest = 8;

} // namespace

ZoomArea::ZoomArea(QWidget* parent)
    : QScrollArea(parent)
{
    setAlignment(Qt::AlignCenter);
    setFocusPolicy(Qt::NoFocus);
}

void ZoomArea::zoomBy(double factor)
{
    const double before = m_zoom;
    m_zoom = std::clamp(m_zoom * factor, 1.0, largest);
    // What is in the middle stays there.
    const auto keepMiddle = [&](QScrollBar* bar, int side) {
        return (bar->value() + side / 2.0) * m_zoom / before - side / 2.0;
    };
    const double across = keepMiddle(horizontalScrollBar(), viewport()->width());
    const double down = keepMiddle(verticalScrollBar(), viewport()->height());
    fit();
    horizontalScrollBar()->setValue(qRound(across));
    verticalScrollBar()->setValue(qRound(down));
}

void ZoomArea::zoomToFit()
{
    m_zoom = 1;
    fit();
}

void ZoomArea::fit()
{
    if (widget()) {
        widget()->resize(maximumViewportSize() * m_zoom);
    }
}

void ZoomArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void ZoomArea::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QScrollArea::wheelEvent(event);
        return;
    }
    zoomBy(event->angleDelta().y() > 0 ? step : 1 / step);
}

} // namespace skein::headoutline
