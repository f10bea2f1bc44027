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
    painter.drawImage(QRectF(fine.rect()), picture, source);
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
