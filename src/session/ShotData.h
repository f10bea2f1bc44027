// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Shot.h"

#include <QVariant>

namespace skein {

/** What ShotModel::data() says about @p shot; @p role is one of its roles. */
[[nodiscard]] QVariant shotData(const Shot& shot, int role);

} // namespace skein
