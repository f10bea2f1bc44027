// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "image/Sidecar.h"
#include "session/Shot.h"
#include "session/SidecarName.h"

#include <QStringList>

namespace skein {

/**
 * The sidecars of a shot on the disk. All functions block: for worker threads. Reentrant, after
 * initImageLibraries().
 *
 * A shot may have IMG.CR3.xmp and IMG.JPG.xmp, IMG.xmp (if it owns the stem), or several of them.
 * All are read; where they disagree, the one written last counts. When marks are written, every
 * sidecar that is there is brought up to date, so that they agree from then on, and those that the
 * style asks for are made. What no sidecar says comes from the photograph's own metadata, which is
 * never written to.
 */

/** Those that are there, the one written last first. */
[[nodiscard]] QStringList sidecarsOf(const ShotFiles& shot);

/** Reads the photograph's metadata and its sidecars. */
[[nodiscard]] ShotFacts readShotFacts(const ShotFiles& shot);

/**
 * Makes the sidecars say @p marks; what @p marks do not say stays. Each sidecar is replaced at
 * once, as a whole, with its permissions. A sidecar that cannot be understood is never overwritten:
 * that, as any other failure, leaves all sidecars as they were and gives a sentence.
 */
[[nodiscard]] Result<void> writeMarks(
    const ShotFiles& shot, const SidecarMarks& marks, SidecarStyle style);

} // namespace skein
