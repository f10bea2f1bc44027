// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

namespace skein {

/** What the host was trying when the driver failed: the same code means different things. */
enum class GpTask : quint8 {
    Open,
    Settings,
    WriteSetting,
    Capture,
    Preview,
    Download,
    FetchFromMemory, ///< A picture that only the driver has.
    Thumbnail,
    List,
    Delete,
    Summary,
    Events,
};

/** The kind that belongs to one of libgphoto2's result codes (GP_ERROR_...), whatever the task. */
[[nodiscard]] ErrorKind errorKindFromGp(int code);

/**
 * Turns a result code of libgphoto2 into an Error.
 *
 * @param port the camera's port ("usb:001,005"): on USB some codes mean something else than on IP.
 * @param driverText what the driver told its context, for the detail (and for the message where
 * only the driver knows the reason).
 */
[[nodiscard]] Error gpError(
    int code, GpTask task, const QString& port, const QString& driverText = {});

/** True for the codes that a camera that went away leaves behind, for good or for a moment. */
[[nodiscard]] bool mayMeanGone(int code);

/** The camera went away: the sentence for CameraGone and for every command that still waits. */
[[nodiscard]] Error goneError(const QString& detail = {});

/** The answer to a command that the user stopped. */
[[nodiscard]] Error cancelledError();

} // namespace skein
