// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skein {

/** What shots are sorted by. Equal ones go by name, so that the order is always the same. */
enum class ShotOrder {
    CaptureTime, ///< When it was taken; until that is known, when the file was written.
    Name,        ///< Natural: capt-9 before capt-10, in either case of letters.
    Modified,    ///< When the file was last written.
};

/**
 * A text that compares (by code units) as people sort @p fileName: numbers by their value, letters
 * in either case, the same way in every language. Equal keys are possible: "a01" and "A1".
 */
[[nodiscard]] QString naturalKey(const QString& fileName);

/** How an order is written in settings: stable for ever. */
[[nodiscard]] QString shotOrderName(ShotOrder order);
/** The order of that name; capture time for other names. */
[[nodiscard]] ShotOrder shotOrderFromName(const QString& name);

} // namespace skein
