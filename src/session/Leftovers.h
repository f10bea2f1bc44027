// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/RecoveryPlan.h"
#include "session/Session.h"

#include <QList>
#include <QStringList>

namespace skein {

/**
 * What programs that ended too early left in the staging folder of @p folder, oldest first. Only
 * for a session that is alone there (SessionPresence): of another one's files nobody could tell.
 * Files that a host still writes to are left out. Changes no photograph and no fragment; clears
 * away notes whose file has gone. Blocking.
 */
[[nodiscard]] QList<FoundLeftover> findLeftovers(const QString& folder);

/** @p whole as it goes into the session. @p run makes keys of shots that no other run has. */
[[nodiscard]] IncomingPhoto incomingFrom(const RecoveryPlan::Whole& whole, const QString& run);

/** A text that no other run has. */
[[nodiscard]] QString newRun();

/** Remembers that the photographer was told of @p fragments. Blocking. */
void noteAsTold(const QStringList& fragments);

/** The sentence for @p count photographs that were taken in. */
[[nodiscard]] QString leftoversAdded(int count);
/** The sentence that names @p fragments (at least one). */
[[nodiscard]] Error fragmentsFound(const QStringList& fragments);

} // namespace skein
