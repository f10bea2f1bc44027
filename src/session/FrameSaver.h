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
    QString camera; ///< The camera's model, for {camera} in patterns; may be empty.
    QString body;   ///< What tells this body from the others, for {body}; may be empty.
};

/**
 * Gives @p frame a place among the photographs of @p session, by the same path as theirs: staged,
 * flushed, named without replacing. Answers its final path, once; on failure with a sentence, also
 * when the session is closed first. To be called on the session's thread; waits for nothing.
 */
[[nodiscard]] QFuture<Result<QString>> saveFrame(Session& session, const FrameToSave& frame);

} // namespace skein
