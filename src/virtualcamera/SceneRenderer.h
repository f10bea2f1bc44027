// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "virtualcamera/ImageSize.h"
#include "virtualcamera/Optics.h"

#include <QRectF>
#include <opencv2/core/mat.hpp>
#include <vector>

namespace skein {

/**
 * Renders the scene through the lens: defocus by plane, motion blur by shutter speed.
 *
 * Works in "radiance", the scene's light in 8 bits with the curve of sRGB, before exposure; the
 * functions in Exposure turn it into a picture. Keeps no state but its inputs; any thread may
 * call any function.
 */
class SceneRenderer final
{
public:
    /** @p view is the part of the scene that fills the picture, in units of the scene. */
    SceneRenderer(ImageSize size, QRectF view, Optics optics);

    [[nodiscard]] ImageSize size() const { return m_size; }
    [[nodiscard]] const Optics& optics() const { return m_optics; }

    /** The resting scene, BGR, rows [top, top + rows). */
    [[nodiscard]] cv::Mat renderStatic(int top, int rows) const;

    /** Where the given mover can be, in pixels of the picture; may be empty. */
    [[nodiscard]] cv::Rect moverArea(size_t mover) const;
    /**
     * Paints the mover over @p area, which is a copy of its moverArea() of the resting scene,
     * as it looks when the shutter opens at @p sceneSeconds.
     */
    void paintMover(size_t mover, double sceneSeconds, cv::Mat& area) const;

    /** Something that moves, as it looks during one exposure. */
    struct MoverLayer
    {
        cv::Rect area;  ///< in pixels of the picture
        cv::Mat pixels; ///< BGRA, premultiplied
    };
    /** All movers when the shutter opens at @p sceneSeconds; they are painted on all processors. */
    [[nodiscard]] std::vector<MoverLayer> moverLayers(double sceneSeconds) const;
    /** Rows [top, top + rows) with everything in them; a picture may be made strip by strip. */
    [[nodiscard]] cv::Mat renderRows(
        int top, int rows, const std::vector<MoverLayer>& movers) const;

private:
    [[nodiscard]] cv::Mat moverLayer(size_t mover, double sceneSeconds) const;
    [[nodiscard]] double scale() const; ///< pixels per unit of the scene
    [[nodiscard]] double blurPixels(double distanceMm) const;
    void paintPlane(size_t plane, int top, cv::Mat& picture) const;

    ImageSize m_size;
    QRectF m_view;
    Optics m_optics;
};

} // namespace skein
