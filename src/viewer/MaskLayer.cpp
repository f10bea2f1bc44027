// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/MaskLayer.h"

#include "viewer/PictureColours.h"
#include "viewer/PlateRoom.h"
#include "viewer/ViewOptions.h"

#include <QPainter>
#include <QPainterPath>

namespace skein {

namespace {

constexpr int nameX = 6; ///< From the corner of an outline to its name, logical pixels.
constexpr int nameY = 4;
constexpr QColor outlineColour(0xff, 0xff, 0xff, 0xd0);
constexpr QColor outlineEdge(0, 0, 0, 0x90); ///< Beside it, so that it is seen on white, too.

/** @p exact moved to whole device pixels, so that borders are not blurred. */
QRectF onPixels(const QRectF& exact, double ratio)
{
    const QPointF from(
        std::round(exact.left() * ratio) / ratio, std::round(exact.top() * ratio) / ratio);
    const QPointF to(
        std::round(exact.right() * ratio) / ratio, std::round(exact.bottom() * ratio) / ratio);
    return {from, to};
}

} // namespace

MaskLayer::MaskLayer(const ViewOptions& options)
    : PictureLayer(Place::Mask)
    , m_options(options)
{
    connect(&options, &ViewOptions::maskChanged, this, [this] { Q_EMIT changed(); });
}

bool MaskLayer::isShown(const PictureFrame& /*frame*/) const
{
    return m_options.mask().isShown && !m_options.mask().mask.ratios.isEmpty();
}

void MaskLayer::paint(QPainter& painter, const PictureFrame& frame)
{
    const MaskOptions& options = m_options.mask();
    if (options.look == MaskLook::Shade && options.opacity > 0) {
        paintShade(painter, frame);
    }
    if (options.look == MaskLook::Outline || options.mask.ratios.size() > 1) {
        paintOutlines(painter, frame);
    }
}

void MaskLayer::paintShade(QPainter& painter, const PictureFrame& frame) const
{
    const MaskOptions& options = m_options.mask();
    QPainterPath kept;
    for (const QRectF& rect : options.mask.outlines(frame.picture)) {
        QPainterPath one;
        one.addRect(onPixels(rect, frame.devicePixelRatio));
        kept = kept.united(one);
    }
    QPainterPath cut;
    cut.addRect(onPixels(frame.visible, frame.devicePixelRatio));
    painter.fillPath(cut.subtracted(kept), QColor(0, 0, 0, options.opacity * 255 / 100));
}

void MaskLayer::paintOutlines(QPainter& painter, const PictureFrame& frame) const
{
    const AspectMask& mask = m_options.mask().mask;
    const QList<QRectF> outlines = mask.outlines(frame.picture);
    const double line = 1 / frame.devicePixelRatio;
    painter.setClipRect(frame.visible.adjusted(-1, -1, 1, 1));
    for (qsizetype i = 0; i < outlines.size(); ++i) {
        const QRectF rect = onPixels(outlines.at(i), frame.devicePixelRatio);
        // The line lies inside of what is kept, its edge outside.
        const QRectF inside = rect.adjusted(line / 2, line / 2, -line / 2, -line / 2);
        painter.setPen(QPen(outlineEdge, line));
        painter.drawRect(inside.adjusted(line, line, -line, -line));
        painter.setPen(QPen(outlineColour, line));
        painter.drawRect(inside);
    }
    for (const Name& name : m_names) {
        painter.setPen(theme::plate);
        painter.drawText(QRectF(name.place).translated(line, line), Qt::AlignCenter, name.text);
        painter.setPen(outlineColour);
        painter.drawText(name.place, Qt::AlignCenter, name.text);
    }
}

void MaskLayer::arrange(QPainter& painter, const PictureFrame& frame, PlateRoom& room)
{
    m_names.clear();
    const AspectMask& mask = m_options.mask().mask;
    const QList<QRectF> outlines = mask.outlines(frame.picture);
    for (qsizetype i = 0; outlines.size() > 1 && i < outlines.size(); ++i) {
        const QString text = mask.ratios.at(i).displayText();
        QRect wanted({}, QFontMetrics(painter.font()).size(Qt::TextSingleLine, text));
        wanted.moveTopLeft((outlines.at(i).topLeft() + QPointF(nameX, nameY)).toPoint());
        if (const auto place = room.take(wanted, Qt::BottomEdge)) {
            m_names.append({text, *place});
        }
    }
}

} // namespace skein
