// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "image/Orientation.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QString>

namespace skein {

class Session;

/** A frame of live view, and what is known of it. */
struct FrameToSave
{
    QByteArray jpeg; ///< As it came from the camera.
    Orientation orientation = Orientation::Normal;
    QDateTime taken;
};

/**
 * Gives @p frame a place in the folder of @p session as safely as a photograph: staged, flushed,
 * named without replacing. Its name tells that it is none, and takes none of their numbers,
 * whatever their pattern: "frame-0001-live.jpg". Answers its final path, once; on failure with a
 * sentence, also when the session is closed first. To be called on the session's thread; waits for
 * nothing.
 */
[[nodiscard]] QFuture<Result<QString>> saveFrame(Session& session, const FrameToSave& frame);

/** What frames are called in the staging folder (StagedFile::hintOf()). */
[[nodiscard]] QString frameHint();

/**
 * Gives the whole frame @p staged its name in @p folder, durably: also one that an earlier program
 * did not come to name. Answers its final path. Blocking.
 */
[[nodiscard]] Result<QString> nameFrame(const QString& folder, const QString& staged);

} // namespace skein
