// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/PictureLayer.h"

#include <QList>
#include <QRect>
#include <QString>

namespace skein {

class ViewOptions;

/**
 * The aspect masks of ViewOptions: what a crop would cut off lies in shade, or outlines say what it
 * would keep. Several at once are outlines, and only what none of them keeps lies in shade.
 * Borrows the options, which must outlive it. GUI thread only.
 */
class MaskLayer final : public PictureLayer
{
    Q_OBJECT

public:
    explicit MaskLayer(const ViewOptions& options);

    [[nodiscard]] bool isShown(const PictureFrame& frame) const override;
    void arrange(QPainter& painter, const PictureFrame& frame, PlateRoom& room) override;
    void paint(QPainter& painter, const PictureFrame& frame) override;

private:
    void paintShade(QPainter& painter, const PictureFrame& frame) const;
    void paintOutlines(QPainter& painter, const PictureFrame& frame) const;

    /** The name of an outline, and where it lies. */
    struct Name
    {
        QString text;
        QRect place;
    };

    const ViewOptions& m_options;
    QList<Name> m_names; ///< Those that there is room for.
};

} // namespace skein
