// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QList>
#include <QString>

namespace skein::photobox {

/** How a collage looks. */
struct CollageLook
{
    QColor background = Qt::white;
    QString greeting; ///< Below the photographs; empty: none.
    QImage logo;      ///< Beside it; null: none.
};

inline constexpr int collageShots = 4;

/**
 * Two rows of two, in the order they were taken, as wide as it has to be for a print of 20 x 15 cm
 * at 300 dpi or so. Photographs of other proportions than the first one lose their edges. In sRGB.
 * Null when there are not four. Takes some tenths of a second; thread-safe.
 */
[[nodiscard]] QImage makeCollage(const QList<QImage>& photographs, const CollageLook& look);

/** Black or white, whichever is read better on @p background. */
[[nodiscard]] QColor inkOn(const QColor& background);

} // namespace skein::photobox
