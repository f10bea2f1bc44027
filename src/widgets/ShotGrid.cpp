// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ShotGrid.h"

#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace skein {

namespace {
constexpr double cellAspect = 0.86; ///< Height to width, with the line for the name.
constexpr double sizeStep = 1.15;   ///< A notch of the wheel.
} // namespace

ShotGrid::ShotGrid(QWidget* parent)
    : ShotView(parent)
{
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there: else its coming and going would change the columns, and these its coming.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    // Its place is kept; without anything to scroll it is not seen.
    verticalScrollBar()->setEnabled(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this](int least, int most) { verticalScrollBar()->setEnabled(most > least); });
    //: name of the grid of small pictures, for screen readers
    setAccessibleName(tr("Grid"));
    explain();
}

QString ShotGrid::purpose() const
{
    return tr("All photographs of the session side by side. A double click shows one of them "
              "alone; Ctrl and Shift select several.");
}

void ShotGrid::setTile(int pixels)
{
    const int tile = std::clamp(pixels, leastTile, mostTile);
    if (tile == m_tile) {
        return;
    }
    const QModelIndex middle = indexAt(viewport()->rect().center());
    const QModelIndex current = currentIndex();
    const bool seen = current.isValid() && viewport()->rect().intersects(visualRect(current));
    m_tile = tile;
    arrange();
    scrollTo(seen ? current : middle, QAbstractItemView::PositionAtCenter);
    Q_EMIT tileChanged(m_tile);
}

void ShotGrid::arrange()
{
    const int width = viewport()->width() - 2; // Less than the space: else the last column wraps.
    const int columns = std::max(1, width / m_tile);
    const int across = std::max(leastTile / 2, width / columns);
    setCell(QSize(across, static_cast<int>(across * cellAspect)));
}

void ShotGrid::resizeEvent(QResizeEvent* event)
{
    arrange();
    ShotView::resizeEvent(event);
}

void ShotGrid::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        ShotView::wheelEvent(event);
        return;
    }
    constexpr double notch = 120; // Eighths of a degree a mouse wheel turns a click.
    const double factor = std::pow(sizeStep, event->angleDelta().y() / notch);
    setTile(static_cast<int>(std::lround(m_tile * factor)));
    event->accept();
}

} // namespace skein
