// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/PictureScaler.h"

#include "viewer/HalfSizes.h"

#include <QPainter>

namespace skein {

namespace {

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
        part.picture = halved(part.picture.copy(cut));
        part.source = {(part.source.topLeft() - corner) / 2, part.source.size() / 2};
    }
    return part;
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
    QImage fine(size * 2, screenFormat(picture));
    if (fine.isNull()) {
        return {};
    }
    if (fine.hasAlphaChannel()) {
        fine.fill(Qt::transparent);
    }
    QPainter painter(&fine);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(fine.rect()), from.picture, from.source);
    painter.end();
    return halved(fine);
}

PictureScaler::PictureScaler(QThreadPool& threads, QObject* parent)
    : QObject(parent)
    , m_job([this](const QImage& result) { Q_EMIT scaled(result); }, threads)
{}

void PictureScaler::scale(const QImage& picture, QSize size)
{
    m_job.start([picture, size] { return scaledSmoothly(picture, size); });
}

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
