// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/PictureLayer.h"

#include <QRect>
#include <QString>

class QFont;

namespace skein {

/** The mark in the corner of live view: that it is live, and how fast. GUI thread only. */
class LiveBadge final : public PictureLayer
{
    Q_OBJECT

public:
    LiveBadge()
        : PictureLayer(Place::Message)
    {}

    /** What stands beside the word ("60 fps"); may be empty. */
    void setDetail(const QString& detail);
    [[nodiscard]] const QString& detail() const { return m_detail; }

    /** Where it lies in the view, in logical pixels. */
    [[nodiscard]] QRect rect(const QFont& font) const;

    [[nodiscard]] bool isShown(const PictureFrame& frame) const override { return frame.live; }
    /** Paints it there, in the painter's font. */
    void paint(QPainter& painter, const PictureFrame& frame) override;

private:
    [[nodiscard]] QString text() const;

    QString m_detail;
    QRect m_painted; ///< Where it was painted last.
};

} // namespace skein
