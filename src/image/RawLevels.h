// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ExposureMap.h"

#include <QtGlobal>

/**
 * How bright a photosite is, as a byte: fine where highlights are judged, in stops where shadows
 * are. 255 is saturated, 128 to 254 are the uppermost stop in even steps of 0.4 %, those below are
 * the stops from 1 to 16 below saturation in steps of an eighth. Pure functions.
 */
namespace skein::rawlevels {

/** Of a value that is @p share of saturation. */
[[nodiscard]] quint8 byteOf(double share);
/** The middle of the shares that byteOf() makes @p byte of; 1 for those that are saturated, 0 for
 * those that are as dark as can be told. */
[[nodiscard]] double shareOf(quint8 byte);

/**
 * Limits for ExposureMap::fromPicture() on a picture of such bytes: over-exposed from
 * @p overPercent of saturation on (50 to 100), under-exposed from @p underStops below saturation
 * on down (1 to 16).
 */
[[nodiscard]] ExposureLimits limits(double overPercent, double underStops);

} // namespace skein::rawlevels
