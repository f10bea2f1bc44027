// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QSize>

namespace skein {

/** The size a JPEG says it has, from its header alone; empty when it has none. Costs nothing. */
[[nodiscard]] QSize jpegSize(QByteArrayView jpeg);

} // namespace skein
