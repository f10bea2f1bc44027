// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/LiveAnalyses.h"

#include "analysis/ExposureOverlay.h"
#include "viewer/ViewOptions.h"

namespace skein {

QList<FrameAnalysis> liveAnalyses(const ViewOptions& options)
{
    const WarningOptions& warning = options.warning();
    const auto warn = [limits = warning.limits, style = ExposureStyle{warning.over, warning.under,
                                                    ExposureStyle::Fill::Zebra}](
                          const QImage& frame) {
        return exposureOverlay(ExposureMap::fromPicture(frame, limits), style);
    };
    const auto peaking = options.peaking().style;
    const auto warningId = static_cast<int>(LiveOverlay::Warning);
    if (options.peaking().isShown && warning.isShown) {
        // Both in one, which one layer scales and paints: that is half of what they cost.
        return {{warningId,
            [warn, peaking](const QImage& frame) {
                QImage overlay = warn(frame);
                addFocusPeaking(overlay, frame, peaking);
                return overlay;
            },
            true}};
    }
    if (options.peaking().isShown) {
        return {{static_cast<int>(LiveOverlay::Peaking),
            [peaking](const QImage& frame) { return focusPeaking(frame, peaking); }, true}};
    }
    return warning.isShown ? QList<FrameAnalysis>{{warningId, warn, false}}
                           : QList<FrameAnalysis>();
}

} // namespace skein
