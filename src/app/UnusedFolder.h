// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QFuture>
#include <QString>

namespace skein {

/**
 * Makes the first of "<folder>-2", "<folder>-3", … that does not exist yet and answers its path.
 * Nobody else gets the same one, however many ask. Works on a thread that nobody waits for.
 */
[[nodiscard]] QFuture<Result<QString>> makeFolderBeside(const QString& folder);

} // namespace skein
