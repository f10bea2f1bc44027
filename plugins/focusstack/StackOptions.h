// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Encoding.h"

#include <QStringList>

namespace skein {
class PluginSettings;
}

namespace skein::focusstack {

/** How a bracket is stacked and what is saved. Value; remembered between two runs. */
struct StackOptions
{
    static constexpr int defaultQuality = 95;
    static constexpr int defaultDepthBits = 16;

    FileKind kind = FileKind::Tiff;
    int quality = defaultQuality;     ///< of JPEG: 1 to 100
    bool align = true;                ///< else frames are taken as they lie
    int depthBits = defaultDepthBits; ///< 8 or 16; 0: no depth map
    bool preferRaw = false;           ///< RAW files, where a shot has one

    bool operator==(const StackOptions&) const = default;

    /** What is stored, however damaged: values that do not exist become the defaults. */
    static StackOptions stored(const PluginSettings& settings);
    void store(PluginSettings& settings) const;
    [[nodiscard]] static QStringList keys();
};

} // namespace skein::focusstack
