// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/** For PluginHost::find(). */
#define SkeinPluginBodies_iid "org.skein_photo.PluginBodies/1"

namespace skein {

class PluginWindow;

/**
 * Which cameras a window has. Since interface 1, found as PluginLocks is (PluginLocks.h). GUI
 * thread only.
 */
class PluginBodies
{
public:
    /**
     * The models of all cameras of the window, one for each body: also of those that are away but
     * have their place there, as what waits on their cards comes when they are back. A model that
     * stands there twice does not tell which body PluginNews::camera means.
     */
    [[nodiscard]] virtual QStringList models(const PluginWindow& window) const = 0;

protected:
    ~PluginBodies() = default;
};

} // namespace skein
