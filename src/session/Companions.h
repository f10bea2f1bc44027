// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Shot.h"

#include <QStringList>

namespace skein {

/**
 * The files that a plugin keeps about a shot, beside it: "IMG.heads.json" for the shot IMG, a word
 * of small letters, digits and "-" before ".json". They go where their shot goes: to another name,
 * to the trash and back. None when the shot does not own its stem (ShotFiles::ownsStem).
 * Blocking: for worker threads. Reentrant.
 */
[[nodiscard]] QStringList companionsOf(const ShotFiles& shot);

} // namespace skein
