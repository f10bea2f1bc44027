// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/PictureLayer.h"

#include <QPointF>

namespace skein {

class ViewOptions;

/**
 * A round magnifier under the pointer that shows the picture's own pixels, at 100 or 200 %.
 * Borrows the options, which must outlive it. GUI thread only.
 */
class LoupeLayer final : public PictureLayer
{
    Q_OBJECT

public:
    explicit LoupeLayer(const ViewOptions& options);

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    /** The pointer is there now, in logical pixels of the view. */
    void moveTo(QPointF place);

    [[nodiscard]] bool isShown(const PictureFrame& frame) const override;
    void paint(QPainter& painter, const PictureFrame& frame) override;
    void setPicture(const ShownPicture& picture) override;
    void setFrame(const PictureFrame& frame) override;

private:
    void paintSeen(QPainter& painter, const QRectF& target, const QRectF& seen) const;
    [[nodiscard]] QRect area(QPointF place) const;

    const ViewOptions& m_options;
    bool m_on = false;
    QPointF m_place{-1, -1}; ///< Negative: the middle of the view.
    ShownPicture m_picture;
    PictureFrame m_frame;
};

} // namespace skein
