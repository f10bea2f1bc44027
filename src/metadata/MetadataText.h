// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

namespace skein {

/** Text as it can be shown, and what had to be done for that. */
struct MetadataText
{
    QString text;
    bool wasRepaired = false;  ///< Not UTF-8, so taken for Latin-1.
    bool wasShortened = false; ///< Longer than maxMetadataChars.
};

/** Longer texts are cut, with an ellipsis. */
inline constexpr qsizetype maxMetadataChars = 4096;

/**
 * Reads what a file calls text. It ends at the first NUL; line breaks and tabs stay, other control
 * characters, and those that turn the direction of writing around, become U+FFFD. Pure.
 */
[[nodiscard]] MetadataText textFrom(const std::string& bytes);

} // namespace skein
