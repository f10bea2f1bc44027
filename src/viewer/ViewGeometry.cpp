// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/ViewGeometry.h"

#include <algorithm>
#include <cmath>

namespace skein {

namespace {

/** Centre of one axis so that no empty margin shows on one side only. */
double clampedAxis(double centre, double view, double shown)
{
    if (shown <= view) {
        return 0.5;
    }
    const double half = view / shown / 2;
    return std::clamp(centre, half, 1 - half);
}

} // namespace

void ViewGeometry::setViewSize(QSizeF devicePixels)
{
    m_view = devicePixels;
    clampCentre();
}

void ViewGeometry::setPictureSize(QSizeF pixels)
{
    m_picture = pixels;
    clampCentre();
}

double ViewGeometry::fitScale() const
{
    if (isEmpty()) {
        return 1;
    }
    return std::min(m_view.width() / m_picture.width(), m_view.height() / m_picture.height());
}

double ViewGeometry::scale() const
{
    return m_fit ? fitScale() : m_scale;
}

QRectF ViewGeometry::exactTarget() const
{
    const QSizeF shown = m_picture * scale();
    const QPointF centre = m_fit ? QPointF(0.5, 0.5) : m_centre;
    return {QPointF(m_view.width() / 2 - centre.x() * shown.width(),
                m_view.height() / 2 - centre.y() * shown.height()),
        shown};
}

QRectF ViewGeometry::target() const
{
    if (isEmpty()) {
        return {};
    }
    const QRectF exact = exactTarget();
    if (m_fit) {
        const double width = std::max(1.0, std::round(exact.width()));
        const double height = std::max(1.0, std::round(exact.height()));
        return {std::floor((m_view.width() - width) / 2),
            std::floor((m_view.height() - height) / 2), width, height};
    }
    // At 100 % every picture pixel must meet exactly one of the screen.
    return {QPointF(std::round(exact.x()), std::round(exact.y())), exact.size()};
}

bool ViewGeometry::canPan() const
{
    const QRectF place = target();
    return place.width() > m_view.width() + 0.5 || place.height() > m_view.height() + 0.5;
}

void ViewGeometry::zoomTo(double scale, QPointF anchor)
{
    if (isEmpty()) {
        return;
    }
    const double smallest = fitScale();
    const double wanted = std::min(scale, std::max(maximumScale, smallest));
    if (wanted <= smallest) {
        m_fit = true;
        return;
    }
    const QPointF place = toPicture(anchor);
    m_fit = false;
    m_scale = wanted;
    const QPointF middle = place + (viewCentre() - anchor) / wanted;
    m_centre = {middle.x() / m_picture.width(), middle.y() / m_picture.height()};
    clampCentre();
}

void ViewGeometry::panBy(QPointF devicePixels)
{
    if (isEmpty() || m_fit) {
        return;
    }
    m_centre -= QPointF(devicePixels.x() / (m_picture.width() * m_scale),
        devicePixels.y() / (m_picture.height() * m_scale));
    clampCentre();
}

QPointF ViewGeometry::toPicture(QPointF view) const
{
    if (isEmpty()) {
        return {};
    }
    const QRectF place = exactTarget();
    return {(view.x() - place.x()) * m_picture.width() / place.width(),
        (view.y() - place.y()) * m_picture.height() / place.height()};
}

QPointF ViewGeometry::toView(QPointF picture) const
{
    if (isEmpty()) {
        return {};
    }
    const QRectF place = exactTarget();
    return {place.x() + picture.x() * place.width() / m_picture.width(),
        place.y() + picture.y() * place.height() / m_picture.height()};
}

void ViewGeometry::clampCentre()
{
    if (isEmpty() || m_fit) {
        return;
    }
    if (m_scale <= fitScale()) {
        m_fit = true; // The view grew, or the picture is a smaller one.
        return;
    }
    m_centre = {clampedAxis(m_centre.x(), m_view.width(), m_picture.width() * m_scale),
        clampedAxis(m_centre.y(), m_view.height(), m_picture.height() * m_scale)};
}

} // namespace skein
