// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace skein {

/** "skein.plugin": what plugins do and what is done with them. */
Q_DECLARE_LOGGING_CATEGORY(lcPlugin)

} // namespace skein
