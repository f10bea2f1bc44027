// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/SidecarPlan.h"

namespace skein {

/**
 * Writes ratings and labels into the sidecars of a shot. All functions block: for worker threads.
 * Reentrant, after initImageLibraries(). All leave all sidecars as they were when they fail, and
 * give a sentence: also when another program keeps writing one of them.
 */

/** See SidecarPlan::forMarks(). */
[[nodiscard]] Result<SidecarChanges> writeMarks(
    const ShotFiles& shot, const SidecarMarks& marks, SidecarStyle style);

/** See SidecarPlan::forMissing(). */
[[nodiscard]] Result<SidecarChanges> completeSidecars(const ShotFiles& shot, SidecarStyle style);

/** See SidecarPlan::forCredits(). */
[[nodiscard]] Result<SidecarChanges> writeCredits(
    const ShotFiles& shot, const SidecarCredits& credits, SidecarStyle style);

/**
 * Takes back @p changes (see SidecarPlan::forUndo()); afterwards the shot is marked as @p former
 * says. @return what takes this back.
 */
[[nodiscard]] Result<SidecarChanges> revertMarks(
    const ShotFiles& shot, const SidecarChanges& changes, const SidecarMarks& former);

} // namespace skein
