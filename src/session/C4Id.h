// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace skein {

/**
 * The C4 ID of @p bytes (SMPTE ST 2114): "c4" and the SHA-512 as a number in base 58, 90
 * characters. By it hash lists refer to each other. Reentrant.
 */
[[nodiscard]] QString c4IdOf(QByteArrayView bytes);

} // namespace skein
