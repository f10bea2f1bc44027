// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "virtualcamera/Exposure.h"
#include "virtualcamera/SceneRenderer.h"

#include <QByteArray>
#include <QPointF>
#include <optional>

namespace skein {

class PropertyStore;

/** Blocks of the clock in a live picture, and pixels of a side of each: whole blocks of a JPEG. */
inline constexpr int liveClockBits = 20;
inline constexpr int liveClockBlock = 16;

/**
 * Paints the time, milliseconds of the computer's monotonic clock, into the upper left corner of
 * @p picture (BGR): a green block, liveClockBits blocks of white for 1 and black for 0, the highest
 * first, and a magenta block. Nothing where the picture is too small.
 */
void paintClock(cv::Mat& picture);

/**
 * The live picture. What rests is rendered once for each change of the settings; a frame costs
 * only the moving parts, the noise and the JPEG. Renders on request alone. Lives on one thread.
 */
class LiveView final
{
public:
    /** What a frame is to show, beside what the settings say. */
    struct Order
    {
        double sceneSeconds = 0;
        QPointF centre{0.5, 0.5};      ///< Of a magnified view, in parts of the picture.
        ImageSize fullSize{};          ///< Of a photograph.
        std::optional<ImageSize> size; ///< Of this frame, whatever the settings say.
        bool hasClock = false;         ///< With the time, see paintClock().
        double shake = 0; ///< From frame to frame to and fro, in thousandths of the width.
    };

    /** One frame with Nikon's header before the JPEG. A camera that leans shows a scene that does.
     */
    [[nodiscard]] QByteArray frame(const PropertyStore& settings, const Order& order);

    static constexpr qsizetype headerBytes = 384;

private:
    void prepare(ImageSize size, QRectF view, const Optics& optics);

    std::optional<SceneRenderer> m_renderer;
    std::optional<Exposure> m_exposure;
    std::optional<NoiseTile> m_noise;
    QRectF m_view;
    cv::Mat m_resting;   ///< radiance
    cv::Mat m_developed; ///< the same, developed
    quint32 m_turn = 0;
};

} // namespace skein
