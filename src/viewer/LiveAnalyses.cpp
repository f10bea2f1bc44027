// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/LiveAnalyses.h"

#include "analysis/ExposureOverlay.h"
#include "viewer/ViewOptions.h"

namespace skein {

QList<FrameAnalysis> liveAnalyses(const ViewOptions& options)
{
    QList<FrameAnalysis> analyses;
    if (options.warning().isShown) {
        ExposureStyle style{options.warning().over, options.warning().under};
        style.fill = ExposureStyle::Fill::Zebra;
        analyses.append({static_cast<int>(LiveOverlay::Warning),
            [limits = options.warning().limits, style](const QImage& frame) {
                return exposureOverlay(ExposureMap::fromPicture(frame, limits), style);
            }});
    }
    if (options.peaking().isShown) {
        analyses.append({static_cast<int>(LiveOverlay::Peaking),
            [peaking = options.peaking().style](
                const QImage& frame) { return focusPeaking(frame, peaking); }});
    }
    return analyses;
}

} // namespace skein
