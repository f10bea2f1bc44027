// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QList>
#include <QString>
#include <functional>

namespace skein {

/** One file that gets another path. */
struct FileMove
{
    QString from;
    QString to;

    friend bool operator==(const FileMove&, const FileMove&) = default;
};

/** Why files were not moved. */
struct MoveFailure
{
    Error error;
    /** Those that were moved and could not be moved back: they lie at their new paths. */
    QList<FileMove> stranded;
};

/** Moves one file, never replacing another: renameWithoutReplacing(), or what a test puts there. */
using MoveFile = std::function<Result<void>(const QString& from, const QString& to)>;

/**
 * Moves all of them, in their order, or none: when one fails, those before it go back. Blocking;
 * reentrant.
 */
[[nodiscard]] tl::expected<void, MoveFailure> moveAll(
    const QList<FileMove>& moves, const MoveFile& moveFile);
[[nodiscard]] tl::expected<void, MoveFailure> moveAll(const QList<FileMove>& moves);

/** "a.JPG, b.NEF": the names of the files at their new paths, for a sentence. */
[[nodiscard]] QString newNamesOf(const QList<FileMove>& moves);

} // namespace skein
