// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/AnalysisLayer.h"

#include "colour/InParts.h"
#include "viewer/PaintPart.h"

#include <QPainter>
#include <cmath>

namespace skein {

namespace {
/** Parts begin at the corners of a JPEG's blocks, which an analysis may look for. */
constexpr int blockPixels = 16;
/** So few that a band stays near the processor from one step to the next. */
constexpr int bandRows = 64;

QRect onBlocks(const QRect& part)
{
    const int left = part.left() / blockPixels * blockPixels;
    const int top = part.top() / blockPixels * blockPixels;
    return {QPoint(left, top), part.bottomRight()};
}
} // namespace

QImage reducedOverlay(const QImage& overlay, int factor)
{
    if (factor <= 1 || overlay.isNull()) {
        return overlay;
    }
    const int width = (overlay.width() + factor - 1) / factor;
    const int height = (overlay.height() + factor - 1) / factor;
    QImage reduced(width, height, QImage::Format_ARGB32_Premultiplied);
    if (reduced.isNull()) {
        return {};
    }
    reduced.fill(Qt::transparent);
    for (int y = 0; y < overlay.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(overlay.constScanLine(y));
        auto* to = reinterpret_cast<QRgb*>(reduced.scanLine(y / factor));
        for (int block = 0, x = 0; block < width; ++block) {
            QRgb most = to[block];
            for (const int end = std::min(x + factor, overlay.width()); x < end; ++x) {
                most = qAlpha(from[x]) > qAlpha(most) ? from[x] : most;
            }
            to[block] = most;
        }
    }
    return reduced;
}

QImage inBands(const QImage& picture, int factor,
    const std::function<QImage(const QImage&)>& analysis,
    const std::function<void(QImage& rows, int top)>& finish)
{
    const int each = std::max(1, factor);
    QImage whole((picture.width() + each - 1) / each, (picture.height() + each - 1) / each,
        QImage::Format_ARGB32_Premultiplied);
    if (whole.isNull()) {
        return {};
    }
    uchar* const bits = whole.bits(); // Here: several threads must not detach it.
    const qsizetype stride = whole.bytesPerLine();
    const int step = std::max(1, bandRows / each);
    const qint64 pixels = qint64(picture.width()) * picture.height();
    inParts((whole.height() + step - 1) / step, pixels, [&](int from, int to) {
        for (int top = from * step; top < std::min(to * step, whole.height()); top += step) {
            const QImage band(picture.constScanLine(top * each), picture.width(),
                std::min(step * each, picture.height() - top * each), picture.bytesPerLine(),
                picture.format());
            const QImage made = reducedOverlay(analysis(band), each);
            QImage rows(bits + top * stride, whole.width(), std::min(step, whole.height() - top),
                stride, whole.format());
            if (made.size() != rows.size()) {
                rows.fill(Qt::transparent); // There was not enough memory.
                continue;
            }
            for (int y = 0; y < rows.height(); ++y) {
                std::copy_n(made.constScanLine(y), rows.width() * qsizetype(sizeof(QRgb)),
                    rows.scanLine(y));
            }
            if (finish) {
                finish(rows, top);
            }
        }
    });
    return whole;
}

AnalysisLayer::AnalysisLayer(int liveId)
    : PictureLayer(Place::Analysis)
    , m_liveId(liveId)
    , m_job([this](const Overlay& overlay) { take(overlay); })
{}

bool AnalysisLayer::isShown(const PictureFrame& frame) const
{
    return isOn() && frame.live == m_picture.live && !m_overlay.image.isNull();
}

void AnalysisLayer::setPicture(const ShownPicture& picture)
{
    const bool isOther = picture.path != m_picture.path || picture.live != m_picture.live;
    m_picture = picture;
    if (picture.live) {
        m_job.cancel();
        const QImage overlay = picture.overlays.value(m_liveId);
        const double shown = m_frame.picture.width() * m_frame.devicePixelRatio;
        // Much smaller, thin marks would be lost between the pixels of the screen.
        const int factor = shown >= 1 ? static_cast<int>(overlay.width() / shown) : 1;
        m_overlay = {{}, QRectF(0, 0, 1, 1), reducedOverlay(overlay, factor)};
        return;
    }
    if (isOther) {
        m_overlay = {};
    }
    order();
}

void AnalysisLayer::setFrame(const PictureFrame& frame)
{
    m_frame = frame;
    order();
}

void AnalysisLayer::renamePicture(const QString& from, const QString& to)
{
    if (m_picture.path == from) {
        m_picture.path = to;
    }
}

void AnalysisLayer::setLeftOut(bool leftOut)
{
    if (m_isLeftOut != leftOut) {
        m_isLeftOut = leftOut;
        refresh();
    }
}

void AnalysisLayer::refresh()
{
    ++m_revision;
    order();
    Q_EMIT changed();
}

void AnalysisLayer::setWhole(const QImage& overlay)
{
    m_job.cancel();
    take({{}, QRectF(0, 0, 1, 1), overlay});
}

bool AnalysisLayer::suffices(const Order& have, const Order& wanted, const QRect& seen)
{
    return have.image == wanted.image && have.revision == wanted.revision &&
           have.reduction == wanted.reduction && have.part.contains(seen);
}

void AnalysisLayer::order()
{
    const QImage& image = m_picture.image;
    if (!isWanted() || m_picture.live || image.isNull() || m_frame.visible.isEmpty()) {
        m_job.cancel();
        m_overlay = m_picture.live ? m_overlay : Overlay();
        return;
    }
    if (!takesPixels()) {
        m_job.cancel();
        return;
    }
    const QRectF& whole = m_frame.picture;
    const double perLogical = image.width() / whole.width();
    const QRect all = image.rect();
    const auto inImage = [&](const QRectF& view) {
        return QRectF((view.topLeft() - whole.topLeft()) * perLogical, view.size() * perLogical)
                   .toAlignedRect() &
               all;
    };
    const QRect seen = inImage(m_frame.visible);
    if (seen.isEmpty()) {
        return;
    }
    const double perDevice = perLogical / m_frame.devicePixelRatio;
    const double margin = m_frame.view.width() / 4; // So that a drag finds something there.
    const Order wanted{image.cacheKey(), m_revision, std::max(1, static_cast<int>(perDevice)),
        onBlocks(inImage(m_frame.visible.adjusted(-margin, -margin, margin, margin)))};
    const bool isUnderWay = m_job.isPending() && suffices(m_ordered, wanted, seen);
    if (isUnderWay || (!m_job.isPending() && suffices(m_overlay.order, wanted, seen))) {
        return;
    }
    m_ordered = wanted;
    m_job.start([image, wanted, what = analysis()] { return made(image, wanted, what); });
}

AnalysisLayer::Overlay AnalysisLayer::made(
    const QImage& image, const Order& order, const Analysis& analysis)
{
    const QRect& part = order.part;
    const QImage crop(image.constScanLine(part.y()) + qsizetype(part.x()) * image.depth() / 8,
        part.width(), part.height(), image.bytesPerLine(), image.format());
    const QSizeF size = image.size();
    return {order,
        QRectF(part.x() / size.width(), part.y() / size.height(), part.width() / size.width(),
            part.height() / size.height()),
        analysis(crop, part.topLeft(), order.reduction)};
}

void AnalysisLayer::take(const Overlay& overlay)
{
    m_overlay = overlay;
    Q_EMIT changed(m_frame.visible.toAlignedRect());
}

void AnalysisLayer::paint(QPainter& painter, const PictureFrame& frame)
{
    const double ratio = frame.devicePixelRatio;
    const auto onDevice = [ratio](const QRectF& logical) {
        return QRectF(logical.topLeft() * ratio, logical.size() * ratio);
    };
    const QRectF& whole = frame.picture;
    const QRectF& place = m_overlay.place;
    const QRectF target(whole.x() + place.x() * whole.width(),
        whole.y() + place.y() * whole.height(), place.width() * whole.width(),
        place.height() * whole.height());
    painter.scale(1 / ratio, 1 / ratio);
    paintPart(painter, m_overlay.image, onDevice(target), onDevice(target & frame.visible));
}

} // namespace skein
