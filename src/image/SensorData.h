// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/MappedFile.h"

#include <cstdint>

namespace skein {

/** Where a decoder found a RAW file's sensor data. */
struct SensorData
{
    std::uint64_t begin = 0;    ///< Of its first strip, or of the table of its tiles. 0: unknown.
    std::uint64_t sizeTold = 0; ///< What the decoder says of its size; 0: nothing.
};

/**
 * The file ends before its sensor data do. Told from the frame alone, nothing is decoded: the
 * strips and tiles of TIFF frames (TIFF 6.0, also with the makers' own magic numbers), the header
 * of Fujifilm's RAF, the track of CR3; in other frames only from where the data begin. What cannot
 * be told counts as whole. Reentrant.
 */
[[nodiscard]] bool isCutInSensorData(Bytes file, const SensorData& data);

} // namespace skein
