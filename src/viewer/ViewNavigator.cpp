// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/ViewNavigator.h"

#include <QWheelEvent>
#include <cmath>

namespace skein {

ViewNavigator::ViewNavigator(ViewGeometry& geometry, QObject* parent)
    : QObject(parent)
    , m_geometry(geometry)
{}

void ViewNavigator::zoomTo(double scale, QPointF anchor)
{
    m_geometry.zoomTo(scale, anchor);
    Q_EMIT moved();
}

void ViewNavigator::zoomBy(double factor, QPointF anchor)
{
    const double before = m_geometry.scale();
    double wanted = before * factor;
    // Do not jump over 100 %: it is where focus is judged.
    if ((before < 1 && wanted > 1) || (before > 1 && wanted < 1)) {
        wanted = 1;
    }
    zoomTo(wanted, anchor);
}

void ViewNavigator::fit()
{
    m_geometry.fit();
    Q_EMIT moved();
}

void ViewNavigator::fill()
{
    m_geometry.fill();
    Q_EMIT moved();
}

void ViewNavigator::setState(const ViewState& state)
{
    m_geometry.setState(state);
    Q_EMIT moved();
}

void ViewNavigator::pan(double right, double down)
{
    const QSizeF view = m_geometry.viewSize();
    m_geometry.panBy({-right * view.width(), -down * view.height()});
    Q_EMIT moved();
}

void ViewNavigator::turnWheel(const QWheelEvent& event, double devicePixelRatio)
{
    constexpr double notch = 120; // Eighths of a degree a mouse wheel turns a click.
    zoomBy(std::pow(zoomStep, event.angleDelta().y() / notch), event.position() * devicePixelRatio);
}

void ViewNavigator::toggle(QPointF place)
{
    if (m_geometry.isFit()) {
        zoomTo(1, place);
    } else {
        fit();
    }
}

void ViewNavigator::beginDrag(QPointF place)
{
    if (m_geometry.canPan()) {
        m_isDragging = true;
        m_dragFrom = place;
        Q_EMIT dragChanged();
    }
}

void ViewNavigator::dragTo(QPointF place)
{
    if (m_isDragging) {
        m_geometry.panBy(place - m_dragFrom);
        m_dragFrom = place;
        Q_EMIT moved();
    }
}

void ViewNavigator::endDrag()
{
    if (m_isDragging) {
        m_isDragging = false;
        Q_EMIT dragChanged();
    }
}

} // namespace skein
