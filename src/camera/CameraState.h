// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/Camera.h"

#include <optional>

namespace skein {

/** What can be asked of a Camera, as far as its states tell calls apart. */
enum class CameraCall : quint8 { Connect, Settings, Preview, Capture, Files, Staging, Disconnect };

/** What a state does with a call. */
enum class Access : quint8 {
    Allowed, ///< Goes to the camera.
    AtOnce,  ///< Nothing to do: answered with success.
    Refused, ///< Answered with a sentence; nothing changes.
};

/** The table in Camera's class comment, as code. */
[[nodiscard]] Access accessTo(CameraCall call, Camera::State state);

/** True when a Camera may go from @p from to @p to. */
[[nodiscard]] bool isTransition(Camera::State from, Camera::State to);

/** The sentence for a call that @p state refuses. */
[[nodiscard]] Error refusal(CameraCall call, Camera::State state);

} // namespace skein
