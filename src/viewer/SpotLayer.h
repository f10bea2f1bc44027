// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/SharpnessSpot.h"
#include "viewer/PictureLayer.h"

namespace skein {

/**
 * A small frame around the spot whose sharpness is judged, over stills and live view; it is dragged
 * by the mouse. Who presses beside it moves the picture as ever, and a click that does not move is
 * left to others. Its place is kept in parts of the picture's sides, so that it stays where it is
 * from picture to picture. GUI thread only.
 */
class SpotLayer final : public PictureLayer
{
    Q_OBJECT

public:
    /** Its sides, in parts of the picture's longer side. */
    static constexpr double side = 0.1;

    SpotLayer()
        : PictureLayer(Place::Marks)
    {}

    /** The spot around @p centre (parts of the sides) of a picture of that size; large enough to be
     * judged, if the picture is. */
    [[nodiscard]] static SharpnessSpot spotAt(QPointF centre, QSize picture);

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_isOn; }
    /** Moved inside the picture where the frame would reach beyond. */
    void setCentre(QPointF centre);
    [[nodiscard]] QPointF centre() const { return m_centre; }
    /** Where it lies in the view, logical pixels; empty while there is no picture. */
    [[nodiscard]] QRectF rect() const { return rectIn(m_frame); }

    [[nodiscard]] bool isShown(const PictureFrame& frame) const override
    {
        return m_isOn && !frame.fullSize.isEmpty();
    }
    void paint(QPainter& painter, const PictureFrame& frame) override;
    void setFrame(const PictureFrame& frame) override { m_frame = frame; }
    [[nodiscard]] std::optional<Qt::CursorShape> cursorAt(
        QPointF place, Qt::KeyboardModifiers modifiers) const override;
    bool beginDrag(QPointF place, Qt::KeyboardModifiers modifiers) override;
    void dragTo(QPointF place) override;
    void endDrag() override { m_isDragged = false; }

Q_SIGNALS:
    /** By the mouse. */
    void dragged(QPointF centre);

private:
    [[nodiscard]] QRectF rectIn(const PictureFrame& frame) const;

    bool m_isOn = false;
    bool m_isDragged = false;
    QPointF m_centre{0.5, 0.5};
    QPointF m_grip; ///< From the mouse to the middle of the frame, logical pixels.
    PictureFrame m_frame;
};

} // namespace skein
