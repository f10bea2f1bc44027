// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/PictureLayer.h"

namespace skein {

class ViewOptions;

/**
 * The guides of ViewOptions, over the picture or over what the mask keeps of it.
 * Borrows the options, which must outlive it. GUI thread only.
 */
class GuideLayer final : public PictureLayer
{
    Q_OBJECT

public:
    explicit GuideLayer(const ViewOptions& options);

    [[nodiscard]] bool isShown(const PictureFrame& frame) const override;
    void paint(QPainter& painter, const PictureFrame& frame) override;

private:
    const ViewOptions& m_options;
};

} // namespace skein
