// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/ShotInfo.h"
#include "session/Shot.h"

#include <QStringList>

namespace skein {

/**
 * What is known of a shot from its files. All functions block: for worker threads. Reentrant, after
 * initImageLibraries().
 *
 * A shot may have IMG.CR3.xmp and IMG.JPG.xmp, IMG.xmp (if it owns the stem), or several of them.
 * All are read; where they disagree, the one written last counts. What no sidecar says comes from
 * the photograph's own metadata, which is never written to.
 */

/** The sidecars that are there, the one written last first. */
[[nodiscard]] QStringList sidecarsOf(const ShotFiles& shot);

/** What the photographs themselves say. */
[[nodiscard]] ShotInfo infoOf(const ShotFiles& shot);

/** Reads the photograph's metadata and its sidecars. */
[[nodiscard]] ShotFacts readShotFacts(const ShotFiles& shot);

} // namespace skein
