// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/SessionModel.h"

#include <QList>
#include <QSet>
#include <QStringList>
#include <optional>

namespace skein {

/**
 * Reads what lies in a session folder. All functions block: for worker threads. Reentrant.
 *
 * Listed are files (also through symbolic links) that are not hidden and whose extension is that of
 * a picture, raw or video file, or of a sound, and those whose name is among @p alsoListed:
 * photographs of this session whose extension nobody knows. Names are those from the folder on
 * ("May/capt-0001.jpg"): files in the folders below it count, too (see SubFolders).
 */

/** All listed files of @p folder, in no order. Empty when the folder cannot be read. */
[[nodiscard]] QList<SessionItem> scanFolder(
    const QString& folder, const QSet<QString>& alsoListed = {});

/** The file @p name of @p folder; nothing when it is not there or not listed. */
[[nodiscard]] std::optional<SessionItem> scanFile(
    const QString& folder, const QString& name, const QSet<QString>& alsoListed = {});

/** Every name in @p folder, listed or not, hidden ones left out. */
[[nodiscard]] QStringList namesIn(const QString& folder);

/** The names of the folders in @p folder; links and hidden ones left out. */
[[nodiscard]] QStringList folderNamesIn(const QString& folder);

/**
 * Whether others may change @p folder without this system being told: it lies on another machine,
 * or on a disk of a kind that is not known here.
 */
[[nodiscard]] bool isRemote(const QString& folder);

/** A value that changes whenever a name in @p folder, or in one of these @p below it, comes or
 * goes; 0 when it is not there. */
[[nodiscard]] qint64 folderStamp(const QString& folder, const QStringList& below = {});

} // namespace skein
