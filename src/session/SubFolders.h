// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>
#include <QStringList>

namespace skein {

/**
 * The folders within a session's. Those that count are real ones (no links), not hidden, at most
 * NamePattern::maxFolders deep, and no sessions of their own; a folder "CaptureOne" is that
 * program's. All functions block: for worker threads. Reentrant.
 */

/** All that count below @p folder, from there on ("2026/May"), the outer before the inner; at most
 * maxSubFolders. */
[[nodiscard]] QStringList subFoldersOf(const QString& folder);

inline constexpr qsizetype maxSubFolders = 1000;

/** Every name in @p folder and in those below it that count, from there on; hidden ones left out.
 */
[[nodiscard]] QStringList namesBelow(const QString& folder);

/**
 * Makes @p relative below @p folder with all folders on its way, durably. Follows no link.
 * @return a sentence when a file or a link is in the way, or the disk refuses.
 */
[[nodiscard]] Result<void> makeSubFolder(const QString& folder, const QString& relative);

/** The session's folder that @p path lies in, @p path's own folder if it is in none. */
[[nodiscard]] QString sessionFolderAround(const QString& path);

} // namespace skein
