// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/PictureLayer.h"

#include <QRect>
#include <QString>

class QFont;

namespace skein {

/**
 * The mark in the corner of live view: that it is live, and how fast; or that what is seen is not
 * what the camera sees now. GUI thread only.
 */
class LiveBadge final : public PictureLayer
{
    Q_OBJECT

public:
    /** A detail that begins with it stands alone: the frame that is seen is an old one. */
    static constexpr QChar oldMark{u'\n'};

    LiveBadge()
        : PictureLayer(Place::Message)
    {}

    /** What stands beside the word ("60 fps"); may be empty. */
    void setDetail(const QString& detail);
    [[nodiscard]] const QString& detail() const { return m_detail; }

    /** Live view is on, and a still stands in its place until the first frame is there. */
    void setWaiting(bool waiting);
    /** What is written. */
    [[nodiscard]] QString text() const;
    /** Only then the dot is red. */
    [[nodiscard]] bool isLive() const { return !m_isWaiting && !m_detail.startsWith(oldMark); }

    /** Where it lies in the view, in logical pixels. */
    [[nodiscard]] QRect rect(const QFont& font) const;

    [[nodiscard]] bool isShown(const PictureFrame& frame) const override
    {
        return frame.live || m_isWaiting;
    }
    void arrange(QPainter& painter, const PictureFrame& frame, PlateRoom& room) override;
    /** Paints it there, in the painter's font. */
    void paint(QPainter& painter, const PictureFrame& frame) override;

private:
    QString m_detail;
    bool m_isWaiting = false;
    QRect m_painted; ///< Where it was painted last.
};

} // namespace skein
