// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skein {

/**
 * Stems that are taken, whatever the extension, from before their first file is named: a small file
 * each, made with O_EXCL in the session's own folder, so that no two programs give one to two
 * shots, also where locks do not work. All functions block. Reentrant.
 */

enum class Reservation {
    Ours,  ///< Nobody had it.
    Taken, ///< Somebody has.
    None,  ///< It cannot be written down: rename without replacing has to do.
};

/** @p stem, from @p folder on, in any case. */
[[nodiscard]] Reservation reserveStem(const QString& folder, const QString& stem);

/** Nothing was named by @p stem, which was Ours, after all. */
void releaseStem(const QString& folder, const QString& stem);

/** For a session that is alone in @p folder: what is named by now takes its stem by itself. */
void clearReservations(const QString& folder);

} // namespace skein
