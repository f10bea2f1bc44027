// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"

#include <QList>
#include <QStringList>

namespace skein {

/** What programs that ended too early left in a staging folder. */
struct Leftovers
{
    QList<IncomingPhoto> whole; ///< Photographs that only lack their name, oldest first.
    QStringList fragments;      ///< Transfers that broke off, not told of before.
};

/**
 * Looks through the staging folder of @p folder. Only for a session that is alone there
 * (SessionPresence): of another one's files nobody could tell. Files that a host still writes to
 * are left out. Changes no photograph and no fragment; clears away notes whose file has gone.
 * Blocking.
 */
[[nodiscard]] Leftovers findLeftovers(const QString& folder);

/** Remembers that the photographer was told of @p fragments. Blocking. */
void noteAsTold(const QStringList& fragments);

/** The sentence for @p count photographs that were taken in. */
[[nodiscard]] Error leftoversAdded(int count);
/** The sentence that names @p fragments (at least one). */
[[nodiscard]] Error fragmentsFound(const QStringList& fragments);

} // namespace skein
