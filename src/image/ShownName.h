// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skein {

/** How the file @p path is called when people are told of it. Empty: it is on its way in, in the
 * staging folder of a session (".skein/incoming"), where its name means nothing to anybody. */
[[nodiscard]] QString shownName(const QString& path);

} // namespace skein
