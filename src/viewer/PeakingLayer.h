// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/AnalysisLayer.h"

namespace skein {

class ViewOptions;

/**
 * Marks the edges that are in focus, in the colour of ViewOptions.
 * Borrows the options, which must outlive it. GUI thread only.
 */
class PeakingLayer final : public AnalysisLayer
{
    Q_OBJECT

public:
    explicit PeakingLayer(const ViewOptions& options);

protected:
    [[nodiscard]] bool isOn() const override;
    [[nodiscard]] Analysis analysis() const override;

private:
    const ViewOptions& m_options;
};

} // namespace skein
