// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QPointF>

namespace skein {

/** How a view chooses its scale. */
enum class ZoomMode : quint8 {
    Fit,   ///< The whole picture.
    Fill,  ///< No empty margin: the shorter side of the picture is cut off.
    Scale, ///< ViewState::scale.
};

/**
 * What part of its picture a view shows: a value that can be handed from view to view, and from one
 * picture to the next, whatever their sizes are.
 */
struct ViewState
{
    ZoomMode mode = ZoomMode::Fit;
    double scale = 1;         ///< Device pixels per picture pixel; counts in mode Scale only.
    QPointF centre{0.5, 0.5}; ///< The picture's place in the middle of the view, 0 to 1.

    friend bool operator==(const ViewState&, const ViewState&) = default;
};

} // namespace skein

Q_DECLARE_METATYPE(skein::ViewState)
