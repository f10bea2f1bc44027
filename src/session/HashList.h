// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

namespace skein {

/** What became of writing a hash list. */
struct HashListReport
{
    QString path;   ///< Of the list.
    int number = 0; ///< Which list of this folder it is, from 1 on.
    int files = 0;
    QStringList notArrived; ///< Files that are not what came from the camera under their names.
    QStringList failed;     ///< Files that are not what the earlier lists say.
    QStringList missing;    ///< Files that the last list names and that are gone.
    QStringList unreadable; ///< Files that could not be read and are not in the list.
    std::optional<Error> notCompared; ///< Why nobody knows what came from the camera.

    [[nodiscard]] bool isClean() const
    {
        return notArrived.isEmpty() && failed.isEmpty() && unreadable.isEmpty() && !notCompared;
    }
};

/** Told how many bytes of how many were read; false stops. */
using HashListProgress = std::function<bool(qint64 done, qint64 all)>;

/** Hashes as photographs came from cameras, by their paths; or why they are not known. */
using ArrivedAnswer = Result<QHash<QString, QByteArray>>;

/** Journal::hashes() of the session at @p folder; empty where it has no journal, a sentence where
 * that cannot be read. Blocking. */
[[nodiscard]] ArrivedAnswer arrivedHashes(const QString& folder);

/**
 * Reads all files of @p folder and its sub-folders, hidden ones left out, and writes the next list
 * of their hashes into <folder>/ascmhl (see hashListFile), by which any program for ASC MHL can
 * verify them and their copies. Compares them with the folder's earlier lists and with @p arrived
 * (see Journal::hashes()) on the way. A file that goes away meanwhile is left out. Lists are never
 * replaced. Cancelled when @p progress stopped it, and nothing is written then. Blocking, for as
 * long as reading everything takes; reentrant.
 */
[[nodiscard]] Result<HashListReport> writeHashList(
    const QString& folder, const ArrivedAnswer& arrived, const HashListProgress& progress);

} // namespace skein
