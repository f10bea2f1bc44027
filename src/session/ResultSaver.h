// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>

namespace skein {

class Session;

/** One of the files that a result consists of. A value. */
struct ResultFile
{
    QString ending; ///< Of its name, behind what all of them begin with: ".tif", "-depth.png".
    QByteArray bytes;
};

/** Makes the files of a result; called on another thread, so it must hold all it needs. */
using MakeResults = std::function<Result<QList<ResultFile>>()>;

/**
 * Saves what was made of photographs (a merged picture and its depth map, a list) in the folder of
 * @p beside, one of them, or of @p session where that is none of its folders, or is not there any
 * more or a link when the result is made, as safely as those: staged, flushed, named without
 * replacing, all of them or none. Their names begin with @p stem, made plain, which gets a number
 * where one of them is taken ("team-2.tif", "team-2-depth.png"). Answers the final paths in their
 * order, once. On failure nothing is left behind; a power cut leaves nothing or all of a file, and
 * never what counts as a photograph on its way. To be called on the session's thread; waits for
 * nothing, but who ends the program should wait for the answer.
 */
[[nodiscard]] QFuture<Result<QStringList>> saveResults(
    const Session& session, const QString& stem, MakeResults make, const QString& beside = {});

} // namespace skein
