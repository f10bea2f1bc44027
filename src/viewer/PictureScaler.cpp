// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/PictureScaler.h"

#include "viewer/HalfSizes.h"

#include <QPainter>
#include <algorithm>

namespace skein {

namespace {

/** Made at a time: so much memory, at four times that, is needed beside the result. */
constexpr int bandRows = 64;

QImage::Format screenFormat(const QImage& picture)
{
    return picture.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
}

struct Part
{
    QImage picture;
    QRectF source; ///< In its pixels.
};

/** Halves a part until a pixel of @p size is no more than two of it wide: samples that lie further
 * apart would miss some. */
Part halvedAsOften(Part part, QSize size)
{
    while (part.source.width() > 2 * size.width() && part.source.width() > 2) {
        // Cut out on even pixels, so that its halves are those of the whole picture.
        const QRect around = part.source.toAlignedRect();
        const QPoint corner(std::max(0, around.left()) & ~1, std::max(0, around.top()) & ~1);
        const QRect cut = QRect(corner, around.bottomRight() + QPoint(2, 2)) & part.picture.rect();
        const QImage& whole = part.picture;
        const QImage window(whole.constScanLine(cut.y()) + qsizetype(cut.x()) * whole.depth() / 8,
            cut.width(), cut.height(), whole.bytesPerLine(), whole.format());
        part.picture = halved(window);
        part.source = {(part.source.topLeft() - corner) / 2, part.source.size() / 2};
    }
    return part;
}

/** The rows from @p top on of @p from as it is at @p size, at twice that. */
QImage fineBand(const Part& from, QSize size, int top, QSize band)
{
    QImage fine(band * 2, screenFormat(from.picture));
    if (fine.isNull()) {
        return {};
    }
    if (fine.hasAlphaChannel()) {
        fine.fill(Qt::transparent);
    }
    QPainter painter(&fine);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(QPointF(0, -2.0 * top), QSizeF(size * 2)), from.picture, from.source);
    return fine;
}

} // namespace

QImage scaledSmoothly(const QImage& picture, QSize size)
{
    return picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(screenFormat(picture));
}

QImage scaledSmoothly(const QImage& picture, const QRectF& source, QSize size)
{
    if (source == QRectF(picture.rect())) {
        return scaledSmoothly(picture, size);
    }
    if (source == QRectF(source.toRect()) && source.toRect().size() == size) {
        return picture.copy(source.toRect()).convertToFormat(screenFormat(picture));
    }
    // A part may begin between two pixels, which QImage::scaled() cannot: four samples for each
    // pixel, then their mean.
    const Part from = halvedAsOften({picture, source}, size);
    QImage result(size, screenFormat(picture));
    for (int top = 0; top < result.height(); top += bandRows) {
        const QSize band(size.width(), std::min(bandRows, size.height() - top));
        const QImage made = halved(fineBand(from, size, top, band));
        if (made.isNull()) {
            return {};
        }
        for (int y = 0; y < band.height(); ++y) {
            std::copy_n(made.constScanLine(y), qsizetype(band.width()) * made.depth() / 8,
                result.scanLine(top + y));
        }
    }
    return result;
}

PictureScaler::PictureScaler(QThreadPool& threads, QObject* parent)
    : QObject(parent)
    , m_job([this](const QImage& result) { Q_EMIT scaled(result); }, threads)
{}

void PictureScaler::scale(
    const QImage& picture, const QRectF& source, QSize size, const ColourTransform& colours)
{
    m_job.start([picture, source, size, colours] {
        QImage result = scaledSmoothly(picture, source, size);
        colours.apply(result);
        return result;
    });
}

} // namespace skein
