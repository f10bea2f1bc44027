// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OutlineFilter.h"
#include "ReadingOrder.h"

#include <QStringList>

namespace skein {
class PluginSettings;
}

namespace skein::headoutline {

/** What a photograph begins with that has nothing saved yet, and how pages are made. Value. */
struct OutlineOptions
{
    static constexpr int leastPageSide = 400;
    static constexpr int mostPageSide = 8000;

    OutlineLook look;
    FirstRow firstRow = FirstRow::Back;
    int pageSide = 1600; ///< pixels: the longer side of a page's pictures

    bool operator==(const OutlineOptions&) const = default;

    /** What is stored, however damaged. */
    static OutlineOptions stored(const PluginSettings& settings);
    void store(PluginSettings& settings) const;
    [[nodiscard]] static QStringList keys();
};

} // namespace skein::headoutline
