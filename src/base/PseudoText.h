// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skein {

/**
 * @p text as a language that nobody speaks has it: each letter accented, a third longer, and in
 * brackets, "[Šéššîöñ ···]". What is plain English on the screen was never translated, and what
 * lacks its bracket does not fit. Places (%1, %n), tags (<b>), entities and mnemonics stay.
 */
[[nodiscard]] QString pseudoText(const QString& text);

/** The first two plain English letters that stand together in @p text, with what is around them;
 * empty: it is all pseudo, numbers and signs. */
[[nodiscard]] QString plainEnglishIn(const QString& text);

} // namespace skein
