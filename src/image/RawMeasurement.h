// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/MappedFile.h"
#include "image/CancelToken.h"
#include "image/RawHistogram.h"

#include <QImage>
#include <QSize>

namespace skein {

/** What a RAW file's sensor data say about the exposure. */
struct RawMeasurement
{
    RawHistogram histogram;
    /**
     * How bright it is where, upright: a pixel stands for a square of photosites and holds the
     * brightest of each colour as rawlevels::byteOf(); for ExposureMap::fromPicture().
     * Format_RGB32; null for sensors that lie diagonally.
     */
    QImage levels;
};

/**
 * Unpacks the sensor data of the RAW file at @p path and counts them; nothing is developed.
 *
 * Of the visible area, every photosite. Black is LibRaw's level of the channel, with its pattern;
 * saturation is what the file itself says of its channel (LibRaw's linear_max), else what LibRaw
 * knows of the model (maximum), unless the data speak against it: rawWhiteLevels(). The map is
 * fitted into @p mapBox; an empty box leaves it out.
 *
 * Blocking, for tenths of a second and more: not for the GUI thread. Reentrant. Fails with
 * Cancelled, Unsupported (no RAW, or without sensor data that could be read) or Io.
 */
[[nodiscard]] Result<RawMeasurement> measureRaw(
    const QString& path, QSize mapBox, const CancelToken& cancel);
/** The same for the bytes of a file, which may say anything. */
[[nodiscard]] Result<RawMeasurement> measureRaw(
    Bytes bytes, QSize mapBox, const CancelToken& cancel);

} // namespace skein

Q_DECLARE_METATYPE(skein::RawMeasurement)
