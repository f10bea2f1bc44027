// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace skein {

/** Every kind of control in every state it can have, as the applied theme paints it. */
[[nodiscard]] QImage controlSheet();

} // namespace skein
