// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ActionSpecs.h"

#include <QString>

namespace skein {

/** What a command is called where its menu is not seen, as in lists of keys: menus have shorter
 * words, which they explain by where they stand. Empty: what its menu says is enough. */
[[nodiscard]] QString commandName(ActionId id);

} // namespace skein
