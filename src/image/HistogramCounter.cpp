// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/HistogramCounter.h"

#include "image/Picture.h"

#include <QThread>
#include <algorithm>

namespace skein {

namespace {
/** Smaller pictures are counted before a second thread has begun. */
constexpr qint64 worthThreads = 2'000'000;
/** More would only stand in the decoders' way. */
constexpr int mostThreads = 2;
/** Whoever walks through the pictures faster than this does not read their numbers. */
constexpr int restMs = 300;
/** Until then all pixels have come, or never will. */
constexpr int comingMs = 10'000;

/**
 * Counts all of the file; nothing where that cannot be done. @p shown is what has been counted: it
 * is not counted again where it has all that the file has.
 */
std::optional<PictureMeasures> wholeMeasures(const QString& path, const PictureMeasures& shown,
    bool hasAllPixels, const MeasureOrder& order, int threads, const CancelToken& token)
{
    const auto picture = openPicture(path);
    if (!picture || (*picture)->isVideo()) {
        return std::nullopt; // Whoever shows the picture says why.
    }
    PictureMeasures measures = shown;
    if (!hasAllPixels || (*picture)->isDeep()) {
        const auto decoded = (*picture)->decodeDeep(token);
        if (!decoded || token.isCancelled()) {
            return std::nullopt;
        }
        const PictureMeasures all = measured(decoded->image, order, threads);
        if (decoded->partial) {
            measures.sharpness = all.sharpness;
            measures.sharpnessPlace = all.sharpnessPlace;
            return measures;
        }
        measures = all;
    } else if ((*picture)->isCut()) {
        return std::nullopt;
    }
    measures.pixels = MeasuredPixels::Whole;
    return measures;
}
} // namespace

HistogramCounter::HistogramCounter(QObject* parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &HistogramCounter::startWhole);
}

HistogramCounter::~HistogramCounter()
{
    drop();
}

void HistogramCounter::setOrder(const MeasureOrder& order)
{
    if (order == m_order) {
        return;
    }
    MeasureOrder moved = m_order;
    moved.sharpnessPlace = order.sharpnessPlace;
    const bool isOnlyMoved = moved == order;
    m_order = order;
    if (isOnlyMoved && (m_isCounted || m_isWhole)) {
        judge();
        return;
    }
    m_isWhole = m_isWhole && isOnlyMoved;
    start();
}

void HistogramCounter::judge()
{
    drop();
    if (m_image.isNull() || m_order.isEmpty()) {
        return;
    }
    if (!hasAllPixels()) {
        m_rest.start();
        return;
    }
    MeasureOrder order;
    order.sharpnessPlace = m_order.sharpnessPlace;
    m_ticket = m_pool.start(0, [this, self = QPointer<QObject>(this), serial = m_serial,
                                   image = m_image, order](const CancelToken&) {
        const PictureMeasures measures = measured(image, order);
        callIfThere(self, [this, serial, measures] {
            if (serial == m_serial) {
                m_told.sharpness = measures.sharpness;
                m_told.sharpnessPlace = measures.sharpnessPlace;
                if (!m_isWhole) {
                    m_rest.start();
                }
                Q_EMIT counted(m_path, m_told);
            }
        });
    });
}

void HistogramCounter::setStill(
    const QString& path, const QImage& image, QSize fullSize, bool isAllComing)
{
    m_rest.setInterval(isAllComing && image.size() != fullSize ? comingMs : restMs);
    const bool isSamePath = path == m_path;
    m_path = path;
    m_fullSize = fullSize;
    if (image.cacheKey() == m_image.cacheKey()) {
        if (!isSamePath && !m_isWhole && !m_image.isNull() && !m_order.isEmpty()) {
            m_rest.start(); // The file may have gone from its old name before it was counted.
        }
        return;
    }
    m_image = image;
    m_isCounted = false;
    m_isWhole = m_isWhole && isSamePath;
    if (m_isWhole && image.size() != fullSize) {
        // The exact numbers stay while one zooms; the file may have changed, though.
        drop();
        m_rest.start();
        return;
    }
    m_isWhole = false;
    start();
}

void HistogramCounter::clear()
{
    m_path.clear();
    m_image = {};
    m_isCounted = false;
    m_isWhole = false;
    drop();
}

void HistogramCounter::drop()
{
    m_rest.stop();
    m_ticket.cancel();
    ++m_serial;
}

int HistogramCounter::threadsFor(QSize size)
{
    const qint64 pixels = qint64{size.width()} * size.height();
    return pixels < worthThreads ? 1 : std::min(mostThreads, QThread::idealThreadCount());
}

void HistogramCounter::start()
{
    drop();
    if (m_image.isNull() || m_order.isEmpty()) {
        return;
    }
    m_isCounted = false;
    MeasureOrder order = m_order;
    if (!hasAllPixels()) {
        order.sharpnessPlace = {};
    }
    m_ticket =
        m_pool.start(0, [this, self = QPointer<QObject>(this), serial = m_serial, image = m_image,
                            order, threads = threadsFor(m_image.size())](const CancelToken&) {
            PictureMeasures measures = measured(image, order, threads);
            measures.pixels = MeasuredPixels::Loaded;
            callIfThere(self, [this, serial, measures] {
                if (serial == m_serial) {
                    m_told = measures;
                    m_isCounted = true;
                    m_rest.start();
                    Q_EMIT counted(m_path, measures);
                }
            });
        });
}

void HistogramCounter::startWhole()
{
    drop();
    if (m_image.isNull() || m_order.isEmpty()) {
        return;
    }
    m_ticket =
        m_pool.start(0, [this, self = QPointer<QObject>(this), serial = m_serial, path = m_path,
                            shown = m_told, hasAllPixels = hasAllPixels(), order = m_order,
                            threads = threadsFor(m_fullSize)](const CancelToken& token) {
            const auto measures = wholeMeasures(path, shown, hasAllPixels, order, threads, token);
            if (!measures) {
                return;
            }
            callIfThere(self, [this, serial, measures] {
                if (serial == m_serial) {
                    m_isWhole = measures->pixels == MeasuredPixels::Whole;
                    m_told = *measures;
                    Q_EMIT counted(m_path, *measures);
                }
            });
        });
}

} // namespace skein
