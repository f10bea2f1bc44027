// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/AnalysisLayer.h"

namespace skein {

class ViewOptions;

/**
 * Where the picture is over- or under-exposed, by the limits and colours of ViewOptions.
 * Borrows the options, which must outlive it. GUI thread only.
 */
class WarningLayer final : public AnalysisLayer
{
    Q_OBJECT

public:
    explicit WarningLayer(const ViewOptions& options);

protected:
    [[nodiscard]] bool isOn() const override;
    [[nodiscard]] Analysis analysis() const override;

private:
    const ViewOptions& m_options;
};

} // namespace skein
