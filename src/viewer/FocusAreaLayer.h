// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/PictureLayer.h"

#include <QPointF>
#include <optional>

namespace skein {

/** The corners of the place in the live picture that is to be focused on. GUI thread only. */
class FocusAreaLayer final : public PictureLayer
{
    Q_OBJECT

public:
    /** Its sides, in parts of the picture's longer side. */
    static constexpr double side = 0.1;

    FocusAreaLayer()
        : PictureLayer(Place::Marks)
    {}

    /** Its middle in parts of the picture's sides; nothing: no area is shown. */
    void setPlace(std::optional<QPointF> place);
    [[nodiscard]] const std::optional<QPointF>& place() const { return m_place; }

    [[nodiscard]] bool isShown(const PictureFrame& frame) const override
    {
        return frame.live && m_place.has_value();
    }
    void paint(QPainter& painter, const PictureFrame& frame) override;

private:
    std::optional<QPointF> m_place;
};

} // namespace skein
