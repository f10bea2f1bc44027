// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/WarningLayer.h"

#include "analysis/ExposureOverlay.h"
#include "viewer/LiveAnalyses.h"
#include "viewer/ViewOptions.h"

namespace skein {

WarningLayer::WarningLayer(const ViewOptions& options)
    : AnalysisLayer(static_cast<int>(LiveOverlay::Warning))
    , m_options(options)
{
    connect(&options, &ViewOptions::warningChanged, this, &WarningLayer::refresh);
}

bool WarningLayer::isOn() const
{
    return m_options.warning().isShown;
}

AnalysisLayer::Analysis WarningLayer::analysis() const
{
    const WarningOptions& options = m_options.warning();
    return [limits = options.limits, style = ExposureStyle{options.over, options.under}](
               const QImage& part) {
        return exposureOverlay(ExposureMap::fromPicture(part, limits), style);
    };
}

} // namespace skein
