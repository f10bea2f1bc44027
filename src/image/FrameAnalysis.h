// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <functional>

namespace skein {

/** Something to be computed of every live frame, on the thread that decodes it. */
struct FrameAnalysis
{
    int id = 0; ///< Under which the result is found in FrameOverlays.
    /** An image to be laid over the frame. Must not keep the frame, whose pixels are used again. */
    std::function<QImage(const QImage& frame)> run;
    /** It judges what only the frame's own pixels tell: it gets them however small it is shown. */
    bool needsAllPixels = false;
};

/** The results, by FrameAnalysis::id. */
using FrameOverlays = QHash<int, QImage>;

} // namespace skein
