// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/ViewGeometry.h"

#include <QObject>
#include <QPointF>

class QMouseEvent;
class QWheelEvent;

namespace skein {

/**
 * Moves a view over its picture, by mouse and on command. Borrows the geometry, which must outlive
 * it. Positions are device pixels. Lives on the GUI thread.
 */
class ViewNavigator final : public QObject
{
    Q_OBJECT

public:
    explicit ViewNavigator(ViewGeometry& geometry, QObject* parent = nullptr);

    void zoomIn() { zoomBy(zoomStep, m_geometry.viewCentre()); }
    void zoomOut() { zoomBy(1 / zoomStep, m_geometry.viewCentre()); }
    void zoomTo(double scale) { zoomTo(scale, m_geometry.viewCentre()); }
    void zoomTo(double scale, QPointF anchor);
    void fit();
    void fill();
    void setState(const ViewState& state);
    /** Moves what is shown by parts of the view: 1 to the right shows what lies one view there. */
    void pan(double right, double down);

    void turnWheel(const QWheelEvent& event, double devicePixelRatio);
    /** Between best fit and 100 % at @p place. */
    void toggle(QPointF place);
    void beginDrag(QPointF place);
    void dragTo(QPointF place);
    void endDrag();
    [[nodiscard]] bool isDragging() const { return m_isDragging; }

Q_SIGNALS:
    /** The geometry changed. */
    void moved();
    /** A drag began or ended. */
    void dragChanged();

private:
    static constexpr double zoomStep = 1.25;

    void zoomBy(double factor, QPointF anchor);

    ViewGeometry& m_geometry;
    QPointF m_dragFrom;
    bool m_isDragging = false;
};

} // namespace skein
