// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Shot.h"

#include <QVariant>

namespace skein {

/** Which of its files are known to be damaged, and what to do: sentences; empty: none. */
[[nodiscard]] QString damageTextOf(const Shot& shot);
/** What ShotModel::data() says about @p shot; @p role is one of its roles. */
[[nodiscard]] QVariant shotData(const Shot& shot, int role);

} // namespace skein
