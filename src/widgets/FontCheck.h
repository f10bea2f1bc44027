// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFont;

namespace skein {

/** Letters and signs that the program shows in the language it speaks. */
[[nodiscard]] QString lettersOfTheProgram();

/** Those of @p letters for which neither @p font nor any other font of the computer has a picture.
 * GUI thread only. */
[[nodiscard]] QString missingGlyphs(const QFont& font, const QString& letters);

} // namespace skein
