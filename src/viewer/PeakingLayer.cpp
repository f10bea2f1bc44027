// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/PeakingLayer.h"

#include "viewer/LiveAnalyses.h"
#include "viewer/ViewOptions.h"

namespace skein {

PeakingLayer::PeakingLayer(const ViewOptions& options)
    : AnalysisLayer(static_cast<int>(LiveOverlay::Peaking))
    , m_options(options)
{
    connect(&options, &ViewOptions::peakingChanged, this, &PeakingLayer::refresh);
}

bool PeakingLayer::isOn() const
{
    return m_options.peaking().isShown;
}

AnalysisLayer::Analysis PeakingLayer::analysis() const
{
    return [style = m_options.peaking().style](const QImage& part, QPoint /*corner*/,
               int reduction) { return focusPeaking(part, style, reduction); };
}

} // namespace skein
