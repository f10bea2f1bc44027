// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/ViewState.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace skein {

/**
 * Where a picture lies in a view. Plain geometry, no painting.
 *
 * Sizes and positions are device pixels of the view and full-resolution pixels of the picture, so
 * scale 1 is "100 %" on every screen. The state is what was asked for and survives another picture
 * and another size: a picture that came later and is too small for it is shown whole, and the next
 * one zoomed again. Whoever asks for 100 % of a picture smaller than the view gets it.
 */
class ViewGeometry final
{
public:
    static constexpr double maximumScale = 16;

    void setViewSize(QSizeF devicePixels) { m_view = devicePixels; }
    void setPictureSize(QSizeF pixels);
    void setState(const ViewState& state);

    [[nodiscard]] QSizeF viewSize() const { return m_view; }
    [[nodiscard]] QSizeF pictureSize() const { return m_picture; }
    [[nodiscard]] bool isEmpty() const { return m_view.isEmpty() || m_picture.isEmpty(); }
    [[nodiscard]] const ViewState& state() const { return m_state; }

    /** The whole picture is shown, whether asked for or because it is too small to be zoomed. */
    [[nodiscard]] bool isFit() const;
    /** Device pixels a picture pixel covers now. */
    [[nodiscard]] double scale() const;
    [[nodiscard]] double fitScale() const;
    [[nodiscard]] double fillScale() const;
    /** Where the whole picture is painted: moved to whole device pixels; may exceed the view. */
    [[nodiscard]] QRectF target() const;
    [[nodiscard]] bool canPan() const;

    void fit() { m_state.mode = ZoomMode::Fit; }
    void fill();
    /** Zooms so that what is under @p anchor (device pixels) stays there. Below best fit and below
     * 100 %: fits, or 100 % where that is smaller. */
    void zoomTo(double scale, QPointF anchor);
    void panBy(QPointF devicePixels);

    [[nodiscard]] QPointF toPicture(QPointF view) const;
    [[nodiscard]] QPointF viewCentre() const { return {m_view.width() / 2, m_view.height() / 2}; }

private:
    /** The state's scale goes no further down than this. */
    [[nodiscard]] double leastScale() const;
    /** The state's centre, moved so that no empty margin shows on one side only. */
    [[nodiscard]] QPointF centre() const;
    /** target() before it is moved to whole pixels, so that zooming adds up no errors. */
    [[nodiscard]] QRectF exactTarget() const;

    QSizeF m_view;
    QSizeF m_picture;
    ViewState m_state;
    bool m_isAsked = false; ///< The state was asked for while this picture was shown.
};

} // namespace skein
