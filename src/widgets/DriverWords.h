// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skein {

/**
 * A label or a choice of libgphoto2 in the user's language: by our own words for the commonest
 * (driverWordTable), else by the catalogue that comes with the library, else by our words for its
 * parts ("RAW + JPEG Fine"); @p text itself where nobody has any. For display only: what is written
 * to a camera, compared or saved is the library's own English text. Reentrant.
 */
[[nodiscard]] QString driverWords(const QString& text);

} // namespace skein
