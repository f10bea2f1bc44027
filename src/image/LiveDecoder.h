// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/PictureMeasures.h"
#include "image/FrameAnalysis.h"
#include "image/Orientation.h"

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QSize>
#include <memory>
#include <optional>

namespace skein {

/**
 * Decodes live-view frames off the GUI thread; the newest wins, so a slow window builds no queue.
 * Lives on the GUI thread; destruction does not wait for the frame in work.
 */
class LiveDecoder final : public QObject
{
    Q_OBJECT

public:
    explicit LiveDecoder(QObject* parent = nullptr);
    ~LiveDecoder() override;

    /** Hands over a frame; @p pixels is the size it will cover. Decoding may scale down to it, where
     * nothing is judged that the frame's own pixels are needed for. */
    void submit(const QByteArray& jpeg, QSize pixels, qint64 takenMs);
    /** Nothing submitted so far is delivered any more. */
    void forget();
    /** How the camera stands: frames submitted from now on are turned to be upright, before
     * anything is computed of them. */
    void setOrientation(Orientation orientation);
    /** What is computed of the frames submitted from now on; delivered with each. */
    void setAnalyses(const QList<FrameAnalysis>& analyses);
    /** Whether it is followed how far the frames submitted from now on move. */
    void setMotionFollowed(bool followed);
    /** What is measured of the frames submitted from now on, over all pixels they are decoded to:
     * of the first, and then of as many in a second as eyes can follow. */
    void setMeasures(const MeasureOrder& order);

Q_SIGNALS:
    /** Comes right before the frame that was measured. */
    void frameMeasured(const skein::PictureMeasures& measures);
    /** Right before frameReady(): how far the frame moved, see FrameMotion::follow(). */
    void frameMoved(std::optional<double> thousandths);
    /** @p fullSize is what @p image had before it was decoded smaller. */
    void frameReady(
        const QImage& image, qint64 takenMs, QSize fullSize, const skein::FrameOverlays& overlays);
    /** The frame was no picture; live view goes on with the next. */
    void frameBroken(const QString& reason);

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace skein
