// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/AspectRatio.h"

#include <QList>
#include <QRectF>

namespace skein {

/**
 * What a crop to one or several aspect ratios would keep of a picture, and what it would cut off.
 * A value in whatever coordinates the picture's rectangle has; nothing is rounded to pixels.
 */
struct AspectMask
{
    QList<AspectRatio> ratios;
    /** In pictures higher than wide, ratios wider than high count the other way round. */
    bool turnsForPortrait = false;

    /** The largest rectangle of @p ratio in the middle of @p picture; empty for an empty picture
     * or one with a side that is no number. */
    [[nodiscard]] QRectF kept(const QRectF& picture, const AspectRatio& ratio) const;
    /** kept() of all ratios, in their order. */
    [[nodiscard]] QList<QRectF> outlines(const QRectF& picture) const;
    /** What guides follow: kept() of the first ratio, else the picture. */
    [[nodiscard]] QRectF crop(const QRectF& picture) const;

    friend bool operator==(const AspectMask&, const AspectMask&) = default;
};

} // namespace skein
