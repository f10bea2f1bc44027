// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/LatestJob.h"
#include "viewer/PictureLayer.h"

#include <functional>

namespace skein {

/**
 * A layer that is computed from the picture's pixels: on another thread, over the best stage there
 * is, for the part that is seen. The newest order wins; until it is done the overlay made before
 * stays in its place. Overlays of live frames come with the frames. GUI thread only.
 */
class AnalysisLayer : public PictureLayer
{
    Q_OBJECT

public:
    /** An overlay of the pixels it is given, which lie at the corner in the picture, smaller by the
     * factor: of each block the most opaque mark. ARGB32_Premultiplied; never as large as the
     * picture in between. Pure: runs on any thread. */
    using Analysis = std::function<QImage(const QImage& part, QPoint corner, int factor)>;

    /** @p liveId is that of the overlays which come with live frames. */
    explicit AnalysisLayer(int liveId);

    [[nodiscard]] bool isShown(const PictureFrame& frame) const override;
    void paint(QPainter& painter, const PictureFrame& frame) override;
    void setPicture(const ShownPicture& picture) override;
    void setFrame(const PictureFrame& frame) override;
    void renamePicture(const QString& from, const QString& to) override;
    void setLeftOut(bool leftOut) override;

    /** What is painted is what was asked for last. For tests. */
    [[nodiscard]] bool isUpToDate() const { return !m_job.isPending(); }

protected:
    [[nodiscard]] virtual bool isOn() const = 0;
    [[nodiscard]] virtual Analysis analysis() const = 0;
    /** False: the pixels say less than the file itself; what it says comes by setWhole(). */
    [[nodiscard]] virtual bool takesPixels() const { return true; }
    /** isOn(), analysis() or takesPixels() changed. */
    void refresh();
    /** The overlay of the whole picture, made elsewhere; null: none. */
    void setWhole(const QImage& overlay);
    [[nodiscard]] const ShownPicture& picture() const { return m_picture; }
    /** It is to be computed: isOn(), and not left out by its view. */
    [[nodiscard]] bool isWanted() const { return isOn() && !m_isLeftOut; }

private:
    /** What an overlay was made of: two alike would look alike. */
    struct Order
    {
        qint64 image = 0; ///< QImage::cacheKey().
        int revision = 0; ///< Of the options.
        int reduction = 1;
        QRect part; ///< Of the image, in its pixels.
    };
    struct Overlay
    {
        Order order;
        QRectF place; ///< In units of the whole picture.
        QImage image;
    };

    void order();
    void take(const Overlay& overlay);
    [[nodiscard]] static Overlay made(
        const QImage& image, const Order& order, const Analysis& analysis);
    [[nodiscard]] static bool suffices(const Order& have, const Order& wanted, const QRect& seen);

    const int m_liveId;
    ShownPicture m_picture;
    PictureFrame m_frame;
    Overlay m_overlay;
    Order m_ordered;
    int m_revision = 0;
    bool m_isLeftOut = false;
    LatestJob<Overlay> m_job;
};

/** @p overlay smaller by @p factor; of each block the most opaque pixel, so that no mark is lost.
 */
[[nodiscard]] QImage reducedOverlay(const QImage& overlay, int factor);

/** The overlay that @p analysis makes of @p picture, smaller by @p factor, made a band of rows at a
 * time, on several threads where that is worth it; @p finish, if any, gets the rows of the overlay
 * from @p top on at last. For analyses that look at each pixel alone; both run on any thread. */
[[nodiscard]] QImage inBands(const QImage& picture, int factor,
    const std::function<QImage(const QImage&)>& analysis,
    const std::function<void(QImage& rows, int top)>& finish = {});

} // namespace skein
