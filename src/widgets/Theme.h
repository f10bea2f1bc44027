// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/PictureColours.h"

#include <QColor>

class QApplication;

namespace skein {

/** The colours that are painted. All others are neutral greys of the palette and style sheet. */
namespace theme {
constexpr QColor error(0xe5, 0x73, 0x66);
constexpr QColor warning(0xe3, 0xb3, 0x41);
constexpr QColor quietText(0x9a, 0x9a, 0x9a);
constexpr QColor faint(0x5c, 0x5c, 0x5c); ///< A large symbol where there is no picture.
} // namespace theme

/** Makes @p application dark, quiet and neutral: Fusion, a grey palette, a small style sheet. */
void applyTheme(QApplication& application);

} // namespace skein
