// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/OverlayLayer.h"

#include "viewer/Overlays.h"
#include "viewer/PictureColours.h"

#include <QPainter>
#include <cmath>

namespace skein {

namespace {

constexpr double grip = 6;   ///< Logical pixels beside the line where it can be taken.
constexpr double handle = 9; ///< Radius of the knob in its middle.
constexpr double lineWidth = 1.5;

struct Placed
{
    QImage image;
    QRectF rect;
};

bool sameView(const PictureFrame& a, const PictureFrame& b)
{
    return a.picture == b.picture && a.visible == b.visible &&
           qFuzzyCompare(a.devicePixelRatio, b.devicePixelRatio);
}

} // namespace

OverlayLayer::OverlayLayer(Overlays& overlays)
    : PictureLayer(Place::Overlay)
    , m_overlays(overlays)
    , m_composing([this](const Sheet& sheet) {
        m_sheet = sheet;
        m_isStale = false;
        Q_EMIT changed();
    })
{
    connect(&overlays, &Overlays::overlaysChanged, this, [this] {
        m_isStale = true;
        compose();
        Q_EMIT changed();
    });
    connect(&overlays, &Overlays::optionsChanged, this, &OverlayLayer::followOptions);
}

void OverlayLayer::followOptions()
{
    // Opacity and the line are for painting; only these change what the sheet shows.
    const OverlayOptions& options = m_overlays.options();
    const bool isOther = options.offset != m_offset || options.scale != m_scale;
    const bool isMissing = !isComposed() && !m_composing.isPending(); // Hidden until now.
    m_isStale = m_isStale || isOther;
    if (isOther || isMissing) {
        compose();
    }
    Q_EMIT changed();
}

bool OverlayLayer::isShown(const PictureFrame& /*frame*/) const
{
    return m_overlays.options().isShown && !m_overlays.all().isEmpty();
}

QRectF OverlayLayer::rectOf(const QImage& image, const PictureFrame& frame) const
{
    const OverlayOptions& options = m_overlays.options();
    const QSizeF fitted = QSizeF(image.size()).scaled(frame.picture.size(), Qt::KeepAspectRatio);
    QRectF rect(QPointF(0, 0), fitted * (options.scale / 100.0));
    rect.moveCenter(frame.picture.center() + QPointF(options.offset.x() * frame.picture.width(),
                                                 options.offset.y() * frame.picture.height()));
    return rect;
}

void OverlayLayer::setPicture(const ShownPicture& picture)
{
    if (m_colours != picture.srgbToScreen) {
        m_colours = picture.srgbToScreen;
        m_isStale = true;
        compose();
    }
}

void OverlayLayer::setFrame(const PictureFrame& frame)
{
    const bool isMoved = !sameView(frame, m_frame);
    m_frame = frame;
    if (isComposed()) {
        m_composing.cancel(); // Back where it was: what is being made lies elsewhere.
    } else if (isMoved || !m_composing.isPending()) {
        compose();
    }
}

bool OverlayLayer::isComposed() const
{
    return !m_isStale && !m_sheet.image.isNull() && sameView(m_sheet.frame, m_frame);
}

void OverlayLayer::compose()
{
    m_composing.cancel();
    if (!isShown(m_frame) || m_frame.visible.isEmpty()) {
        return;
    }
    m_scale = m_overlays.options().scale;
    m_offset = m_overlays.options().offset;
    QList<Placed> placed;
    for (const Overlay& overlay : m_overlays.all()) {
        if (!overlay.image.isNull()) {
            placed.append({overlay.image, rectOf(overlay.image, m_frame)});
        }
    }
    m_composing.start([placed, frame = m_frame, colours = m_colours] {
        const QRectF visible = frame.visible;
        const double ratio = frame.devicePixelRatio;
        const QSize pixels(static_cast<int>(std::ceil(visible.width() * ratio)),
            static_cast<int>(std::ceil(visible.height() * ratio)));
        QImage sheet(pixels, QImage::Format_ARGB32_Premultiplied);
        sheet.fill(Qt::transparent);
        QPainter painter(&sheet);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.scale(ratio, ratio);
        painter.translate(-visible.topLeft());
        for (const Placed& each : placed) {
            painter.drawImage(each.rect, each.image);
        }
        painter.end();
        colours.apply(sheet);
        return Sheet{sheet, QRectF(visible.topLeft(), QSizeF(pixels) / ratio), frame};
    });
}

double OverlayLayer::lineX(const PictureFrame& frame) const
{
    return frame.picture.left() + m_overlays.options().split * frame.picture.width();
}

void OverlayLayer::paint(QPainter& painter, const PictureFrame& frame)
{
    const OverlayOptions& options = m_overlays.options();
    QRectF part = frame.visible;
    if (options.isSplit) {
        part.setLeft(std::max(part.left(), lineX(frame)));
    }
    painter.setClipRect(part, Qt::IntersectClip);
    painter.setOpacity(options.opacity / 100.0);
    if (isComposed()) {
        painter.drawImage(m_sheet.place, m_sheet.image);
    } else if (!m_colours.isIdentity()) {
        // Never unconverted: the sheet as it was, moved to where its picture is now.
        const QRectF& before = m_sheet.frame.picture;
        const double scale = before.isEmpty() ? 1 : frame.picture.width() / before.width();
        const QPointF corner =
            frame.picture.topLeft() + (m_sheet.place.topLeft() - before.topLeft()) * scale;
        painter.drawImage(QRectF(corner, m_sheet.place.size() * scale), m_sheet.image);
    } else {
        for (const Overlay& overlay : m_overlays.all()) {
            if (!overlay.image.isNull()) {
                painter.drawImage(rectOf(overlay.image, frame), overlay.image);
            }
        }
    }
    if (!options.isSplit) {
        return;
    }
    painter.setOpacity(1);
    painter.setClipping(false);
    painter.setRenderHint(QPainter::Antialiasing);
    const double x = lineX(frame);
    const QRectF seen = frame.visible;
    painter.setPen(QPen(theme::plate, lineWidth + 2));
    painter.drawLine(QPointF(x, seen.top()), QPointF(x, seen.bottom()));
    painter.setPen(QPen(theme::plateText, lineWidth));
    painter.drawLine(QPointF(x, seen.top()), QPointF(x, seen.bottom()));
    painter.setBrush(theme::plate);
    const QPointF middle(x, seen.center().y());
    painter.drawEllipse(middle, handle, handle);
    painter.setBrush(theme::plateText);
    painter.setPen(Qt::NoPen);
    for (const double side : {-1.0, 1.0}) {
        const QPointF tip = middle + QPointF(side * 6, 0);
        painter.drawPolygon(
            QPolygonF({tip, middle + QPointF(side * 2, -3.5), middle + QPointF(side * 2, 3.5)}));
    }
}

bool OverlayLayer::isOnLine(QPointF place) const
{
    return m_overlays.options().isSplit && m_frame.visible.contains(place) &&
           std::abs(place.x() - lineX(m_frame)) <= grip;
}

std::optional<Qt::CursorShape> OverlayLayer::cursorAt(
    QPointF place, Qt::KeyboardModifiers modifiers) const
{
    if (!isShown(m_frame)) {
        return {};
    }
    if (isOnLine(place)) {
        return Qt::SplitHCursor;
    }
    return modifiers == Qt::AltModifier ? std::optional(Qt::SizeAllCursor) : std::nullopt;
}

bool OverlayLayer::beginDrag(QPointF place, Qt::KeyboardModifiers modifiers)
{
    if (!isShown(m_frame)) {
        return false;
    }
    m_dragFrom = place;
    if (isOnLine(place)) {
        m_drag = Drag::Line;
    } else if (modifiers == Qt::AltModifier) {
        m_drag = Drag::Overlays;
    }
    return m_drag != Drag::None;
}

void OverlayLayer::dragTo(QPointF place)
{
    if (m_frame.picture.isEmpty()) {
        return;
    }
    OverlayOptions options = m_overlays.options();
    if (m_drag == Drag::Line) {
        options.split = (place.x() - m_frame.picture.left()) / m_frame.picture.width();
    } else if (m_drag == Drag::Overlays) {
        const QPointF moved = place - m_dragFrom;
        options.offset +=
            QPointF(moved.x() / m_frame.picture.width(), moved.y() / m_frame.picture.height());
        m_dragFrom = place;
    }
    m_overlays.setOptions(options);
}

} // namespace skein
