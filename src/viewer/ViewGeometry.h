// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace skein {

/**
 * Where a picture lies in a view: best fit, or a scale with a centre. Plain geometry, no painting.
 *
 * Sizes and positions are device pixels of the view and full-resolution pixels of the picture, so
 * scale 1 is "100 %" on every screen. The zoomed place survives another picture and another size.
 */
class ViewGeometry final
{
public:
    static constexpr double maximumScale = 16;

    void setViewSize(QSizeF devicePixels);
    void setPictureSize(QSizeF pixels);

    [[nodiscard]] QSizeF viewSize() const { return m_view; }
    [[nodiscard]] QSizeF pictureSize() const { return m_picture; }
    [[nodiscard]] bool isEmpty() const { return m_view.isEmpty() || m_picture.isEmpty(); }

    [[nodiscard]] bool isFit() const { return m_fit; }
    /** Device pixels a picture pixel covers now. */
    [[nodiscard]] double scale() const;
    [[nodiscard]] double fitScale() const;
    /** Where the whole picture is painted: moved to whole device pixels; may exceed the view. */
    [[nodiscard]] QRectF target() const;
    [[nodiscard]] bool canPan() const;

    void fit() { m_fit = true; }
    /** Zooms so that what is under @p anchor (device pixels) stays there. Below best fit: fits. */
    void zoomTo(double scale, QPointF anchor);
    void panBy(QPointF devicePixels);

    [[nodiscard]] QPointF toPicture(QPointF view) const;
    [[nodiscard]] QPointF toView(QPointF picture) const;
    [[nodiscard]] QPointF viewCentre() const { return {m_view.width() / 2, m_view.height() / 2}; }

private:
    void clampCentre();
    /** target() before it is moved to whole pixels, so that zooming adds up no errors. */
    [[nodiscard]] QRectF exactTarget() const;

    QSizeF m_view;
    QSizeF m_picture;
    bool m_fit = true;
    double m_scale = 1;
    QPointF m_centre{0.5, 0.5}; ///< The picture's place in the middle of the view, 0 to 1.
};

} // namespace skein
