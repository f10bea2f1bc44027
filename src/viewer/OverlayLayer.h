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
 * a line only. The line can be dragged, and with Alt held down the overlays themselves. What is
 * painted is made on another thread: coarsely at first, where nothing is there yet; while the
 * picture is moved the one before is moved with it. Borrows the overlays, which must outlive it.
 * GUI thread only.
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
    void setLeftOut(bool leftOut) override;
    [[nodiscard]] std::optional<Qt::CursorShape> cursorAt(
        QPointF place, Qt::KeyboardModifiers modifiers) const override;
    bool beginDrag(QPointF place, Qt::KeyboardModifiers modifiers) override;
    void dragTo(QPointF place) override;
    void endDrag() override { m_drag = Drag::None; }

    /** Where @p image lies over a picture, in the units of @p frame. */
    [[nodiscard]] QRectF rectOf(const QImage& image, const PictureFrame& frame) const;

private:
    enum class Drag { None, Line, Overlays };

    /** What a sheet shows of the overlays. */
    struct Arrangement
    {
        int revision = 0; ///< Of list, pixels and colours.
        int scale = 100;
        QPointF offset;

        friend bool operator==(const Arrangement&, const Arrangement&) = default;
    };
    /** The overlays as they lie in the view, made into one picture on another thread. */
    struct Sheet
    {
        QImage image;
        QRectF place; ///< In device pixels of the view.
        int coarseness = 1;
        PictureFrame frame; ///< What it was made for, as are these:
        Arrangement arrangement;
        ColourTransform colours;
    };

    void compose();
    void take(const Sheet& sheet);
    void renew();
    [[nodiscard]] Arrangement arrangement() const;
    [[nodiscard]] bool isComposed() const;
    [[nodiscard]] bool isPaintable() const;
    [[nodiscard]] QRectF sheetPlace(const PictureFrame& frame) const;
    void paintLine(QPainter& painter, const PictureFrame& frame) const;
    [[nodiscard]] double lineX(const PictureFrame& frame) const;
    [[nodiscard]] bool isOnLine(QPointF place) const;

    Overlays& m_overlays;
    LatestJob<Sheet> m_composing;
    ColourTransform m_colours; ///< From the overlays' sRGB to the screen.
    Sheet m_sheet;
    Sheet m_ordered;    ///< The one being made, without its pixels.
    int m_revision = 0; ///< Of what lies over the picture.
    PictureFrame m_frame;
    bool m_isLeftOut = false;
    Drag m_drag = Drag::None;
    QPointF m_dragFrom;
};

} // namespace skein
