// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/PictureScaler.h"

#include "image/ImagePool.h"

namespace skein {

QImage scaledSmoothly(const QImage& picture, QSize size)
{
    return picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(
            picture.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
}

PictureScaler::PictureScaler(QThreadPool& threads, QObject* parent)
    : QObject(parent)
    , m_threads(threads)
{}

void PictureScaler::scale(const QImage& picture, QSize size)
{
    m_isWanted = false;
    if (m_isRunning) {
        m_next = Order{picture, size};
    } else {
        start({picture, size});
    }
}

void PictureScaler::cancel()
{
    m_next.reset();
    m_isWanted = false;
}

void PictureScaler::start(const Order& order)
{
    m_isRunning = true;
    m_isWanted = true;
    m_threads.start([this, self = QPointer<QObject>(this), order] {
        const QImage result = scaledSmoothly(order.picture, order.size);
        callIfThere(self, [this, result] { finish(result); });
    });
}

void PictureScaler::finish(const QImage& result)
{
    m_isRunning = false;
    const bool wanted = m_isWanted;
    if (const auto next = std::exchange(m_next, std::nullopt)) {
        start(*next);
    }
    if (wanted) {
        Q_EMIT scaled(result);
    }
}

} // namespace skein
