// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/Orientation.h"

#include <QByteArray>

namespace skein {

/**
 * The upright picture of @p jpeg, whose pixels are stored as @p orientation says, with all its
 * metadata: no byte of a pixel's data is changed where the sides are whole blocks of the JPEG, else
 * (and where it is a progressive one) it is written anew at a quality at which no difference is
 * seen. Empty where it cannot be read, also for want of an end.
 * Reentrant; takes milliseconds for a frame of live view.
 */
[[nodiscard]] QByteArray turnedJpeg(const QByteArray& jpeg, Orientation orientation);

} // namespace skein
