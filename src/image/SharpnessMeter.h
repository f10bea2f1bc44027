// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/ImagePool.h"

#include <QImage>
#include <QObject>
#include <QRectF>
#include <QTimer>

namespace skein {

/**
 * Judges how sharp a photograph is at one place, always on all of its pixels: where only a smaller
 * stage is at hand, the file is decoded once more, after the photographer has rested on it.
 * Lives on the GUI thread; works on another; the newest wins.
 */
class SharpnessMeter final : public QObject
{
    Q_OBJECT

public:
    explicit SharpnessMeter(QObject* parent = nullptr);
    ~SharpnessMeter() override;

    /**
     * Asks for the figure of @p path in @p place (parts of its sides). @p image is its best stage,
     * @p fullSize what it has at full resolution. What was asked for before is dropped.
     */
    void judge(const QString& path, const QImage& image, QSize fullSize, const QRectF& place);
    void cancel();

Q_SIGNALS:
    /** sharpnessOf() the place; not sent where nothing can be said. */
    void judged(const QString& path, const QRectF& place, double figure);

private:
    void start();

    struct Request
    {
        QString path;
        QImage image;
        bool isFull = false;
        QRectF place;
    };

    Request m_request;
    quint64 m_serial = 0;
    QTimer m_rest;
    ImagePool::Ticket m_ticket;
    ImagePool m_pool;
};

} // namespace skein
