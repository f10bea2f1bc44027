// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/PictureColours.h"

#include <QColor>
#include <QPalette>

namespace skein {

/** What lies around pictures where no colour was chosen by hand: neutral, dark in a dark theme and
 * light in a light one. A plain value. */
struct Surround
{
    QColor ground;
    QColor words; ///< To be read on it.
    QColor frame; ///< Around the picture that is looked at.

    /** For windows of that palette. */
    [[nodiscard]] static Surround in(const QPalette& palette)
    {
        return on(isLight(palette.color(QPalette::Window)) ? theme::lightSurround
                                                           : theme::pictureSurround);
    }
    /** What can be seen on @p ground, whatever that is. */
    [[nodiscard]] static Surround on(const QColor& ground)
    {
        return isLight(ground) ? Surround{ground, theme::darkWords, theme::darkFrame}
                               : Surround{ground, theme::plateText, theme::frame};
    }

private:
    [[nodiscard]] static bool isLight(const QColor& colour)
    {
        constexpr int middle = 118; // As light as it is dark, to the eye.
        return qGray(colour.rgb()) > middle;
    }
};

} // namespace skein
