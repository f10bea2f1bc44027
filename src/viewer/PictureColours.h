// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace skein {

/** The colours that are painted around and over pictures; those over them are the same in every
 * theme. Which of those around them counts says Surround. */
namespace theme {
constexpr QColor pictureSurround(0x1c, 0x1c, 0x1c);
constexpr QColor lightSurround(0xc4, 0xc4, 0xc4);
/** On lightSurround. */
constexpr QColor darkWords(0x14, 0x14, 0x14);
constexpr QColor darkFrame(0x48, 0x48, 0x48);
constexpr QColor accent(0xe0, 0x9c, 0x3c);
constexpr QColor live(0xd8, 0x4a, 0x3c);
/** Behind marks and words that lie on a picture. */
constexpr QColor plate(0, 0, 0, 165);
constexpr QColor plateText(0xf0, 0xf0, 0xf0);
constexpr QColor plateWarning(0xe3, 0xb3, 0x41);
constexpr QColor plateError(0xf8, 0xaa, 0xa0);
/** Beside lines that must be seen on any picture. */
constexpr QColor guideEdge(0, 0, 0, 70);
constexpr QColor frame(0xa8, 0xa8, 0xa8); ///< Around the one that is looked at.
} // namespace theme

} // namespace skein
