// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skein {

/** One of libgphoto2's own texts in the user's language, as its choices show it. */
[[nodiscard]] QString driverText(const char* english);

} // namespace skein
