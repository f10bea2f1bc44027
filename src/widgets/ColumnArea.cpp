// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ColumnArea.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>
#include <algorithm>

namespace skein {

namespace {
/** Of the screen: what is wider still is cut off. */
constexpr double mostOfScreen = 0.7;
} // namespace

ColumnArea::ColumnArea(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
}

QSize ColumnArea::minimumSizeHint() const
{
    const int held = widget() != nullptr ? widget()->minimumSizeHint().width() : 0;
    const int most = qRound(mostOfScreen * screen()->availableSize().width());
    return {std::min(held, most) + verticalScrollBar()->sizeHint().width(),
        QScrollArea::minimumSizeHint().height()};
}

bool ColumnArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace skein
