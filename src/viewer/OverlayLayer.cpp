// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/OverlayLayer.h"

#include "viewer/Overlays.h"
#include "viewer/PictureColours.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace skein {

namespace {

constexpr double grip = 6;   ///< Logical pixels beside the line where it can be taken.
constexpr double handle = 9; ///< Radius of the knob in its middle.
constexpr double lineWidth = 1.5;

/** A first sheet has so much fewer pixels in each direction. */
constexpr int coarse = 4;

struct Placed
{
    QList<QImage> sizes;
    QRectF rect; ///< In device pixels of the view.
};

bool sameView(const PictureFrame& a, const PictureFrame& b)
{
    return a.picture == b.picture && a.visible == b.visible &&
           qFuzzyCompare(a.devicePixelRatio, b.devicePixelRatio);
}

QRectF onDevice(const QRectF& logical, double ratio)
{
    return {logical.topLeft() * ratio, logical.size() * ratio};
}

/** The smallest that has enough pixels to be @p width wide. */
const QImage& sizeFor(const QList<QImage>& sizes, double width)
{
    const auto tooSmall = std::find_if(
        sizes.cbegin(), sizes.cend(), [width](const QImage& size) { return size.width() < width; });
    return tooSmall == sizes.cbegin() ? sizes.first() : *std::prev(tooSmall);
}

QImage painted(const QList<Placed>& placed, const QRectF& place, int coarseness)
{
    QImage sheet((place.size() / coarseness).toSize().expandedTo({1, 1}),
        QImage::Format_ARGB32_Premultiplied);
    if (sheet.isNull()) {
        return {};
    }
    sheet.fill(Qt::transparent);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.scale(sheet.width() / place.width(), sheet.height() / place.height());
    painter.translate(-place.topLeft());
    for (const Placed& each : placed) {
        painter.drawImage(each.rect, sizeFor(each.sizes, each.rect.width() / coarseness));
    }
    return sheet;
}

} // namespace

OverlayLayer::OverlayLayer(Overlays& overlays)
    : PictureLayer(Place::Overlay)
    , m_overlays(overlays)
    , m_composing([this](const Sheet& sheet) { take(sheet); })
{
    connect(&overlays, &Overlays::overlaysChanged, this, &OverlayLayer::renew);
    connect(&overlays, &Overlays::optionsChanged, this, [this] {
        compose(); // Opacity and the line are for painting; the rest changes the sheet.
        Q_EMIT changed();
    });
}

void OverlayLayer::renew()
{
    ++m_revision;
    compose();
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
        renew();
    }
}

void OverlayLayer::setFrame(const PictureFrame& frame)
{
    m_frame = frame;
    compose();
}

void OverlayLayer::setLeftOut(bool leftOut)
{
    m_isLeftOut = leftOut;
    compose();
}

OverlayLayer::Arrangement OverlayLayer::arrangement() const
{
    return {m_revision, m_overlays.options().scale, m_overlays.options().offset};
}

bool OverlayLayer::isComposed() const
{
    return m_sheet.coarseness == 1 && !m_sheet.image.isNull() &&
           m_sheet.arrangement == arrangement() && sameView(m_sheet.frame, m_frame);
}

/** The sheet can be moved to where the picture is now. */
bool OverlayLayer::isPaintable() const
{
    // Never unconverted, and what was made for another shape lies elsewhere in this one.
    return !m_sheet.image.isNull() && m_sheet.colours == m_colours &&
           m_sheet.frame.fullSize == m_frame.fullSize && m_sheet.frame.live == m_frame.live;
}

void OverlayLayer::compose()
{
    if (isComposed()) {
        m_composing.cancel(); // Back where it was: what is being made lies elsewhere.
        return;
    }
    if (m_overlays.all().isEmpty()) {
        m_sheet = {};
    }
    if (m_isLeftOut || !isShown(m_frame) || m_frame.visible.isEmpty()) {
        m_composing.cancel();
        return;
    }
    const double ratio = m_frame.devicePixelRatio;
    QList<Placed> placed;
    for (const Overlay& overlay : m_overlays.all()) {
        if (!overlay.image.isNull()) {
            placed.append({overlay.sizes, onDevice(rectOf(overlay.image, m_frame), ratio)});
        }
    }
    if (placed.isEmpty()) {
        m_composing.cancel();
        m_sheet = {};
        return;
    }
    Sheet sheet;
    sheet.place = onDevice(m_frame.visible, ratio).toAlignedRect();
    sheet.coarseness = isPaintable() ? 1 : coarse;
    sheet.frame = m_frame;
    sheet.arrangement = arrangement();
    sheet.colours = m_colours;
    if (m_composing.isPending() && m_ordered.arrangement == sheet.arrangement &&
        m_ordered.coarseness == sheet.coarseness && sameView(m_ordered.frame, m_frame)) {
        return;
    }
    m_ordered = sheet;
    m_composing.startNext([placed, sheet] {
        Sheet made = sheet;
        made.image = painted(placed, sheet.place, sheet.coarseness);
        sheet.colours.apply(made.image);
        return made;
    });
}

void OverlayLayer::take(const Sheet& sheet)
{
    if (sheet.image.isNull()) {
        return; // Not enough memory: the one before stays.
    }
    m_sheet = sheet;
    if (!m_composing.isPending()) {
        compose(); // Finely now.
    }
    Q_EMIT changed();
}

/** Where the sheet lies over the picture as it lies now, in device pixels. */
QRectF OverlayLayer::sheetPlace(const PictureFrame& frame) const
{
    if (isComposed()) {
        return m_sheet.place;
    }
    const QRectF before = onDevice(m_sheet.frame.picture, m_sheet.frame.devicePixelRatio);
    const QRectF now = onDevice(frame.picture, frame.devicePixelRatio);
    if (before.isEmpty()) {
        return m_sheet.place;
    }
    // From the middle of the overlays, which is where it was plus how far they were moved since.
    const auto middle = [](const QRectF& picture, QPointF offset) {
        return picture.center() +
               QPointF(offset.x() * picture.width(), offset.y() * picture.height());
    };
    const Arrangement wanted = arrangement();
    const double scale =
        now.width() / before.width() * wanted.scale / std::max(1, m_sheet.arrangement.scale);
    const QPointF from = middle(before, m_sheet.arrangement.offset);
    const QPointF to = middle(now, wanted.offset);
    return {to + (m_sheet.place.topLeft() - from) * scale, m_sheet.place.size() * scale};
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
    if (isPaintable()) {
        painter.save();
        painter.setClipRect(part, Qt::IntersectClip);
        painter.setOpacity(options.opacity / 100.0);
        painter.scale(1 / frame.devicePixelRatio, 1 / frame.devicePixelRatio);
        const QRectF place = sheetPlace(frame);
        if (place.size() == QSizeF(m_sheet.image.size())) {
            painter.drawImage(place.topLeft(), m_sheet.image);
        } else {
            painter.drawImage(place, m_sheet.image); // Quickly: for a moment only.
        }
        painter.restore();
    }
    if (options.isSplit) {
        paintLine(painter, frame);
    }
}

void OverlayLayer::paintLine(QPainter& painter, const PictureFrame& frame) const
{
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
