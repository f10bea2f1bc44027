// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QString>

namespace skein {

/**
 * XXH3-128 of all bytes of the file at @p path, 16 bytes in canonical (big-endian) form: as the
 * camera host computes it of what it receives. Only ordinary files, and no symbolic links.
 * Blocking; reentrant.
 */
[[nodiscard]] Result<QByteArray> hashOfFile(const QString& path);

} // namespace skein
