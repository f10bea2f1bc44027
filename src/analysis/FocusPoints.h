// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>

namespace skein {

/** A field of a camera's autofocus. */
struct FocusPoint
{
    /** In units of the upright picture: 0, 0 is its upper left corner, 1, 1 its lower right. May
     * reach over the edge where the camera says so. */
    QRectF area;
    bool isSelected = false; ///< By the photographer or the camera.
    bool isInFocus = false;  ///< The camera found it sharp.

    friend bool operator==(const FocusPoint&, const FocusPoint&) = default;
};

/** All fields a photograph's maker notes tell of; empty where they tell nothing. */
using FocusPoints = QList<FocusPoint>;

} // namespace skein
