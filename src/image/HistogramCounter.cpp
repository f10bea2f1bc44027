// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/HistogramCounter.h"

#include <QThread>
#include <algorithm>

namespace skein {

namespace {
/** Smaller pictures are counted before a second thread has begun. */
constexpr qint64 worthThreads = 2'000'000;
/** More would only stand in the decoders' way. */
constexpr int mostThreads = 2;
} // namespace

HistogramCounter::HistogramCounter(QObject* parent)
    : QObject(parent)
{}

HistogramCounter::~HistogramCounter()
{
    drop();
}

void HistogramCounter::setOrder(const MeasureOrder& order)
{
    if (order == m_order) {
        return;
    }
    m_order = order;
    start();
}

void HistogramCounter::setStill(const QString& path, const QImage& image)
{
    m_path = path;
    if (image.cacheKey() == m_image.cacheKey()) {
        return;
    }
    m_image = image;
    start();
}

void HistogramCounter::clear()
{
    m_path.clear();
    m_image = {};
    drop();
}

void HistogramCounter::drop()
{
    m_ticket.cancel();
    ++m_serial;
}

void HistogramCounter::start()
{
    drop();
    if (m_image.isNull() || m_order.isEmpty()) {
        return;
    }
    const qint64 pixels = qint64{m_image.width()} * m_image.height();
    const int threads =
        pixels < worthThreads ? 1 : std::min(mostThreads, QThread::idealThreadCount());
    m_ticket = m_pool.start(0, [this, self = QPointer<QObject>(this), serial = m_serial,
                                   image = m_image, order = m_order, threads](const CancelToken&) {
        const PictureMeasures measures = measured(image, order, threads);
        callIfThere(self, [this, serial, measures] {
            if (serial == m_serial) {
                Q_EMIT counted(m_path, measures);
            }
        });
    });
}

} // namespace skein
