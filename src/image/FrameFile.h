// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/Orientation.h"

#include <QByteArray>
#include <QDateTime>

namespace skein {

/**
 * A frame of live view as a photograph of its own (without the header that some drivers leave
 * before it), with EXIF that says when it was @p taken. Its pixels are those that were seen: turned
 * and mirrored themselves, since a mirrored picture is shown as it is stored by many a program that
 * heeds the usual tags of a camera on its side. Upright frames keep the camera's bytes. Where they
 * cannot be turned (a frame that breaks off), the tag says how to. Empty where @p frame is no JPEG.
 * Reentrant; takes milliseconds.
 */
[[nodiscard]] QByteArray frameFile(
    const QByteArray& frame, Orientation orientation, const QDateTime& taken);

} // namespace skein
