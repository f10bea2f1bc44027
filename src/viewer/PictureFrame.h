// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour/ColourTransform.h"
#include "image/FrameAnalysis.h"

#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QString>

namespace skein {

/** Where and how large a picture is being painted: what a layer needs to paint something over it.
 */
struct PictureFrame
{
    QRectF picture;              ///< The whole picture, logical pixels of the view; may exceed it.
    QRectF visible;              ///< The part of it that is in the view.
    QRectF view;                 ///< The whole view.
    QSize fullSize;              ///< Of the upright picture at full resolution, pixels.
    double scale = 1;            ///< Device pixels per picture pixel.
    double devicePixelRatio = 1; ///< Device pixels per logical one.
    bool live = false;           ///< A frame of live view, not a still.

    /** From logical pixels of the view to pixels of the full picture. */
    [[nodiscard]] QPointF toPicture(QPointF place) const
    {
        return {(place.x() - picture.x()) * fullSize.width() / picture.width(),
            (place.y() - picture.y()) * fullSize.height() / picture.height()};
    }
};

/** The pixels that are shown: the best stage there is of a still, or a frame of live view. */
struct ShownPicture
{
    QString path;   ///< Empty for live view.
    QImage image;   ///< Null when nothing is shown.
    QSize fullSize; ///< What the picture has at full resolution; the image may have less.
    bool live = false;
    FrameOverlays overlays = {};       ///< Of live view: what was computed of the frame.
    ColourTransform toScreen = {};     ///< Its pixels are not in the screen's colours yet.
    ColourTransform srgbToScreen = {}; ///< For other pictures painted over it.
};

} // namespace skein
