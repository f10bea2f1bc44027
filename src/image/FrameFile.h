// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/Orientation.h"

#include <QByteArray>
#include <QDateTime>

namespace skein {

/**
 * A frame of live view as a photograph of its own: the camera's JPEG untouched (without the header
 * that some drivers leave before it), with EXIF that says when it was @p taken and how to turn it.
 * Empty where @p frame is no JPEG. Reentrant; takes milliseconds.
 */
[[nodiscard]] QByteArray frameFile(
    const QByteArray& frame, Orientation orientation, const QDateTime& taken);

} // namespace skein
