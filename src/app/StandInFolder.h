// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QFuture>
#include <QString>
#include <QStringList>

namespace skein {

/** Where temporary files may stay: the folder that the environment names, or else those of the
 * system, first the one that outlives a restart of the computer. */
[[nodiscard]] QStringList standInPlaces();

/**
 * Makes a folder for the photographs of today in the first of @p places that takes one, and answers
 * its path: for those whose own folders take nothing. Other users cannot look into it, nor did they
 * make it. Works on a thread that nobody waits for.
 */
[[nodiscard]] QFuture<Result<QString>> makeStandInFolder(
    const QStringList& places = standInPlaces());

} // namespace skein
