// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "virtualcamera/Exposure.h"
#include "virtualcamera/SceneRenderer.h"

#include <QByteArray>
#include <QPointF>
#include <optional>

namespace skein {

class PropertyStore;

/**
 * The live picture. What rests is rendered once for each change of the settings; a frame costs
 * only the moving parts, the noise and the JPEG. Renders on request alone. Lives on one thread.
 */
class LiveView final
{
public:
    /**
     * One frame with Nikon's header before the JPEG. @p centre is where a magnified view looks, in
     * parts of the picture; @p fullSize the size of a photograph.
     */
    [[nodiscard]] QByteArray frame(
        const PropertyStore& settings, double sceneSeconds, QPointF centre, ImageSize fullSize);

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
