// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/ViewGeometry.h"

#include <algorithm>
#include <cmath>

namespace skein {

namespace {

double clampedAxis(double centre, double view, double shown)
{
    if (shown <= view) {
        return 0.5;
    }
    const double half = view / shown / 2;
    return std::clamp(centre, half, 1 - half);
}

double finiteOr(double value, double otherwise)
{
    return std::isfinite(value) ? value : otherwise;
}

} // namespace

void ViewGeometry::setPictureSize(QSizeF pixels)
{
    m_isAsked = m_isAsked && pixels == m_picture;
    m_picture = pixels;
}

double ViewGeometry::leastScale() const
{
    return m_isAsked ? std::min(1.0, fitScale()) : fitScale();
}

void ViewGeometry::setState(const ViewState& state)
{
    m_isAsked = true;
    m_state.mode = state.mode;
    m_state.scale = std::clamp(finiteOr(state.scale, 1), 1e-6, maximumScale);
    m_state.centre = {std::clamp(finiteOr(state.centre.x(), 0.5), 0.0, 1.0),
        std::clamp(finiteOr(state.centre.y(), 0.5), 0.0, 1.0)};
}

double ViewGeometry::fitScale() const
{
    if (isEmpty()) {
        return 1;
    }
    return std::min(m_view.width() / m_picture.width(), m_view.height() / m_picture.height());
}

double ViewGeometry::fillScale() const
{
    if (isEmpty()) {
        return 1;
    }
    const double fill =
        std::max(m_view.width() / m_picture.width(), m_view.height() / m_picture.height());
    return std::min(fill, std::max(maximumScale, fitScale())); // A line would fill it with one dot.
}

bool ViewGeometry::isFit() const
{
    return m_state.mode == ZoomMode::Fit || qFuzzyCompare(scale(), fitScale());
}

double ViewGeometry::scale() const
{
    switch (m_state.mode) {
    case ZoomMode::Fill:
        return fillScale();
    case ZoomMode::Scale:
        return std::max(m_state.scale, leastScale());
    case ZoomMode::Fit:
        break;
    }
    return fitScale();
}

QPointF ViewGeometry::centre() const
{
    const QSizeF shown = m_picture * scale();
    return {clampedAxis(m_state.centre.x(), m_view.width(), shown.width()),
        clampedAxis(m_state.centre.y(), m_view.height(), shown.height())};
}

QRectF ViewGeometry::exactTarget() const
{
    const QSizeF shown = m_picture * scale();
    const QPointF middle = isFit() ? QPointF(0.5, 0.5) : centre();
    return {QPointF(m_view.width() / 2 - middle.x() * shown.width(),
                m_view.height() / 2 - middle.y() * shown.height()),
        shown};
}

QRectF ViewGeometry::target() const
{
    if (isEmpty()) {
        return {};
    }
    // Whole pixels, so that at 100 % every one of the picture meets exactly one of the screen.
    const QRectF exact = exactTarget();
    const double width = std::max(1.0, std::round(exact.width()));
    const double height = std::max(1.0, std::round(exact.height()));
    if (isFit()) {
        return {std::floor((m_view.width() - width) / 2),
            std::floor((m_view.height() - height) / 2), width, height};
    }
    return {std::round(exact.x()), std::round(exact.y()), width, height};
}

bool ViewGeometry::canPan() const
{
    const QRectF place = target();
    return place.width() > m_view.width() + 0.5 || place.height() > m_view.height() + 0.5;
}

void ViewGeometry::fill()
{
    m_state = {ZoomMode::Fill, m_state.scale, isEmpty() ? m_state.centre : centre()};
}

void ViewGeometry::zoomTo(double scale, QPointF anchor)
{
    if (isEmpty()) {
        return;
    }
    m_isAsked = true;
    const double fitted = fitScale();
    const double wanted = std::clamp(scale, leastScale(), std::max(maximumScale, fitted));
    if (qFuzzyCompare(wanted, fitted)) {
        m_state.mode = ZoomMode::Fit;
        return;
    }
    const QPointF middle = toPicture(anchor) + (viewCentre() - anchor) / wanted;
    m_state = {
        ZoomMode::Scale, wanted, {middle.x() / m_picture.width(), middle.y() / m_picture.height()}};
    m_state.centre = centre();
}

void ViewGeometry::panBy(QPointF devicePixels)
{
    if (isEmpty() || isFit()) {
        return;
    }
    m_state.centre = centre() - QPointF(devicePixels.x() / (m_picture.width() * scale()),
                                    devicePixels.y() / (m_picture.height() * scale()));
    m_state.centre = centre();
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

} // namespace skein
