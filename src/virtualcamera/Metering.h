// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace skein {

class PropertyStore;

/**
 * Measures the light: in the automatic programs sets time, aperture or both, so that the scene is
 * as bright as the exposure compensation asks for; in all programs sets the light meter.
 */
void meterExposure(PropertyStore& settings);

} // namespace skein
