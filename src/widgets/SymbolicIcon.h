// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace skein {

class ThemedColour;

/**
 * One of the program's own one-colour icons, in the palette's text colour, sharp at every size and
 * pixel ratio. @p name is that of a file in icons/actions without ".svg", or, with it, the path of
 * a file of somebody else's (a plugin's), drawn like them.
 * @p tint replaces the palette's colour where an icon has a meaning (a warning).
 */
[[nodiscard]] QIcon symbolicIcon(const QString& name, const QColor& tint = {});
/** The same in a colour that follows the theme. */
[[nodiscard]] QIcon symbolicIcon(const QString& name, const ThemedColour& tint);

/** The application's icon, in colour. */
[[nodiscard]] QIcon applicationIcon();

} // namespace skein
