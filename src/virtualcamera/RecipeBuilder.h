// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "virtualcamera/CameraOptions.h"
#include "virtualcamera/Shot.h"

namespace skein {

class CameraClock;
class PropertyStore;

/**
 * Takes down what the next photograph is made of, from the settings as they are. Counts the
 * photographs. Lives on the main thread; the options and settings outlive it.
 */
class RecipeBuilder final
{
public:
    RecipeBuilder(const CameraOptions& options, const PropertyStore& settings);

    /** The size of a photograph. */
    [[nodiscard]] ImageSize imageSize() const;
    /** The shutter opens now: the recipe of one more photograph. */
    [[nodiscard]] ShotRecipe next(const CameraClock& clock);

private:
    const CameraOptions& m_options;
    const PropertyStore& m_settings;
    quint32 m_shots = 0;
};

} // namespace skein
