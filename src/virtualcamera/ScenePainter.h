// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <array>

class QPainter;

namespace skein {

/**
 * Paints the still life in front of the camera, one plane of depth at a time.
 *
 * The scene is 6000 by 4000 units; the painter brings the transformation to pixels. Needs no
 * display and no application object, and may run on any thread: it keeps nothing.
 */
class ScenePainter final
{
public:
    static constexpr double width = 6000.0;
    static constexpr double height = 4000.0;

    struct Plane
    {
        double distanceMm;
        QRectF bounds; ///< nothing of this plane lies outside
        void (*paint)(QPainter& painter);
    };

    /** From the wall to the nearest leaf. The first covers everything. */
    [[nodiscard]] static const std::array<Plane, 4>& planes();

    /** Something that moves; at the distance of the table, in front of which nothing lies. */
    struct Mover
    {
        QRectF bounds;
        double reach;                                     ///< units from its axis to its far end
        double (*angle)(double seconds);                  ///< degrees at a scene time
        void (*paint)(QPainter& painter, double degrees); ///< at this angle
    };
    [[nodiscard]] static const std::array<Mover, 2>& movers();
    static constexpr double moverDistanceMm = 1200.0;
};

} // namespace skein
