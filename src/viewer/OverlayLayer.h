// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/LatestJob.h"
#include "viewer/PictureLayer.h"

#include <QImage>
#include <optional>

namespace skein {

class Overlays;

/**
 * Paints the overlays of a window over the picture, half transparent and, if wanted, on one side of
 * a line only. The line can be dragged, and with Alt held down the overlays themselves. Borrows the
 * overlays, which must outlive it. GUI thread only.
 */
class OverlayLayer final : public PictureLayer
{
    Q_OBJECT

public:
    explicit OverlayLayer(Overlays& overlays);

    [[nodiscard]] bool isShown(const PictureFrame& frame) const override;
    void paint(QPainter& painter, const PictureFrame& frame) override;
    void setPicture(const ShownPicture& picture) override;
    void setFrame(const PictureFrame& frame) override;
    [[nodiscard]] std::optional<Qt::CursorShape> cursorAt(
        QPointF place, Qt::KeyboardModifiers modifiers) const override;
    bool beginDrag(QPointF place, Qt::KeyboardModifiers modifiers) override;
    void dragTo(QPointF place) override;
    void endDrag() override { m_drag = Drag::None; }

    /** Where @p image lies over a picture, in the units of @p frame. */
    [[nodiscard]] QRectF rectOf(const QImage& image, const PictureFrame& frame) const;

private:
    enum class Drag { None, Line, Overlays };

    /** The overlays as they lie in the view, made into one picture on another thread. */
    struct Sheet
    {
        QImage image;
        QRectF place;       ///< In logical pixels of the view.
        PictureFrame frame; ///< What it was made for.
    };

    void compose();
    void followOptions();
    [[nodiscard]] bool isComposed() const;
    [[nodiscard]] double lineX(const PictureFrame& frame) const;
    [[nodiscard]] bool isOnLine(QPointF place) const;

    Overlays& m_overlays;
    LatestJob<Sheet> m_composing;
    ColourTransform m_colours; ///< From the overlays' sRGB to the screen.
    Sheet m_sheet;
    bool m_isStale = true; ///< The sheet shows other overlays than there are.
    PictureFrame m_frame;
    int m_scale = 0; ///< Of the overlays when the sheet was ordered, and how far they were moved.
    QPointF m_offset;
    Drag m_drag = Drag::None;
    QPointF m_dragFrom;
};

} // namespace skein
