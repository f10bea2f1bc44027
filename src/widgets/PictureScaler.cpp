// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PictureScaler.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace skein {

QImage scaledSmoothly(const QImage& picture, QSize size)
{
    return picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(
            picture.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
}

void PictureScaler::scale(const QImage& picture, QSize size)
{
    const quint64 order = ++m_order;
    const QPointer<PictureScaler> self(this);
    QThreadPool::globalInstance()->start([self, picture, size, order] {
        const QImage result = scaledSmoothly(picture, size);
        // The pointer is only read on the thread of the object it guards.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, result, order] {
                if (self && order == self->m_order) {
                    Q_EMIT self->scaled(result);
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace skein
