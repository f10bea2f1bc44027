// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/ScenePainter.h"

#include "virtualcamera/SceneParts.h"

namespace skein {

const std::array<ScenePainter::Plane, 4>& ScenePainter::planes()
{
    static const std::array<Plane, 4> planes{{
        {3200.0, QRectF(-200, -200, 6400, 4400), paintWall},
        {1700.0, QRectF(100, 1660, 2050, 1310), paintBooks},
        {moverDistanceMm, QRectF(-200, 1450, 6400, 2750), paintStillLife},
        {620.0, QRectF(-200, 2750, 1300, 1450), paintLeaves},
    }};
    return planes;
}

const std::array<ScenePainter::Mover, 2>& ScenePainter::movers()
{
    static const std::array<Mover, 2> movers{{
        {QRectF(960, 1690, 1200, 1600), 1560, metronomeAngle, paintPendulum},
        {QRectF(5070, 1040, 880, 880), 430, pinwheelAngle, paintPinwheel},
    }};
    return movers;
}

} // namespace skein
