// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QDateTime>
#include <QString>

namespace skein {

/** Bytes that a date takes in a name at most, whatever its format. */
inline constexpr qsizetype maxDateBytes = 64;

/** Refuses what is no format of strftime(3), with a sentence that says why. */
[[nodiscard]] Result<void> checkDateFormat(const QString& format);

/**
 * @p time as strftime(3) writes it by @p format (checked), in English wherever this runs, so that
 * names do not depend on who makes them. What a file name may not contain becomes "-". Reentrant.
 */
[[nodiscard]] QString dateText(const QDateTime& time, const QString& format);

} // namespace skein
