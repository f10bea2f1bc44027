// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skein {

/**
 * The forms of a plural, as Qt Linguist has them (linguist/shared/numerus.cpp): for reading its
 * files without its programs. Languages that are not listed have two, as English. @p language is a
 * code such as "de" or "pt_BR".
 */
[[nodiscard]] int pluralForms(const QString& language);
/** Which of them says @p n, from 0 on. */
[[nodiscard]] int pluralForm(const QString& language, int n);

} // namespace skein
