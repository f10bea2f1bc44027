// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"

#include <QString>

/** For PluginHost::find(). */
#define SkeinPluginLooks_iid "org.skein_photo.PluginLooks/1"

namespace skein {

/**
 * How pages and panels of a plugin stand among Skein's own. Since interface 1, found as PluginLocks
 * is (PluginLocks.h). GUI thread only.
 */
class PluginLooks
{
public:
    /**
     * The symbol of a page (PluginPages) in the list of the preferences: @p svg is an SVG file,
     * usually a resource of the plugin, drawn in black on 16 by 16 with lines of one pixel through
     * the middles of pixels; it gets the colours of the theme. Without one there is a general one.
     */
    virtual void setPageSymbol(PluginHandle page, const QString& svg) = 0;

    /**
     * The panel (PluginPanels) has no tab until it is wanted: it is chosen in View > Panels, or
     * PluginPanels::show() brings it to the front. For what few photographers need. What they have
     * chosen is remembered and goes before this. Unknown handles change nothing.
     */
    virtual void keepAside(PluginHandle panel) = 0;

protected:
    ~PluginLooks() = default;
};

} // namespace skein
