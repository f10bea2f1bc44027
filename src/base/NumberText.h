// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skein {

/**
 * @p number as people read it: with a minus sign where a locale writes a hyphen, which is hard to
 * see before a figure. For a number alone, as QLocale wrote it. On any thread.
 */
[[nodiscard]] inline QString withMinusSign(QString number)
{
    return number.replace(QLatin1Char('-'), QChar(0x2212));
}

} // namespace skein
