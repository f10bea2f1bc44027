// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour/ColourTransform.h"
#include "viewer/LatestJob.h"

#include <QImage>
#include <QObject>
#include <QRectF>
#include <QSize>

namespace skein {

/**
 * Scales a picture, or a part of it, down smoothly off the GUI thread; the newest order wins.
 * Lives on the GUI thread.
 */
class PictureScaler final : public QObject
{
    Q_OBJECT

public:
    /** @p threads do the work; they must outlive this. */
    explicit PictureScaler(
        QThreadPool& threads = *QThreadPool::globalInstance(), QObject* parent = nullptr);

    /** Of the part @p source of @p picture, in its pixels; need not be whole ones. scaled()
     * follows, unless another order comes first. Colours are converted by @p colours at last. */
    void scale(const QImage& picture, const QRectF& source, QSize size,
        const ColourTransform& colours = {});
    /** What is under way will not be delivered. */
    void cancel() { m_job.cancel(); }

Q_SIGNALS:
    void scaled(const QImage& picture);

private:
    LatestJob<QImage> m_job;
};

/** The same, at once: for pictures so small that nobody notices. */
[[nodiscard]] QImage scaledSmoothly(const QImage& picture, QSize size);
[[nodiscard]] QImage scaledSmoothly(const QImage& picture, const QRectF& source, QSize size);

} // namespace skein
