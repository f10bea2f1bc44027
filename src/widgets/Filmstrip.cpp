// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Filmstrip.h"

#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>

namespace skein {

namespace {
constexpr double cellAspect = 1.25;
constexpr int leastHeight = 92;
constexpr int mostHeight = 420;
} // namespace

Filmstrip::Filmstrip(QWidget* parent)
    : ShotView(parent)
{
    setWrapping(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setMinimumHeight(leastHeight);
    setMaximumHeight(mostHeight);
    //: name of the row of small pictures
    setAccessibleName(tr("Filmstrip"));
    explain();
}

QString Filmstrip::purpose() const
{
    return tr("All photographs of the session in a row. A click shows one, Ctrl and Shift "
              "select several; the right mouse button opens a menu with what can be done.");
}

void Filmstrip::resizeEvent(QResizeEvent* event)
{
    // The scroll bar's place is kept free whether it is there or not: cells must not jump.
    const int height =
        std::max(40, QListView::height() - horizontalScrollBar()->sizeHint().height());
    const QSize wanted(static_cast<int>(height * cellAspect), height);
    if (gridSize() != wanted) {
        setCell(wanted);
        scrollTo(currentIndex());
    }
    ShotView::resizeEvent(event);
}

void Filmstrip::wheelEvent(QWheelEvent* event)
{
    const QPoint pixels = event->pixelDelta();
    const QPoint delta = pixels.isNull() ? event->angleDelta() : pixels;
    const int amount = std::abs(delta.x()) > std::abs(delta.y()) ? delta.x() : delta.y();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - amount);
    event->accept();
}

} // namespace skein
