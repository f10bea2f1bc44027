// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"

/** For PluginHost::find(). */
#define SkeinPluginLocks_iid "org.skein_photo.PluginLocks/1"

namespace skein {

/**
 * Locks the program to a takeover (PluginTakeovers.h), for a kiosk that strangers stand at. Since
 * interface 1, found by
 *
 *     static_cast<skein::PluginLocks*>(host.find(SkeinPluginLocks_iid))
 *
 * GUI thread only.
 */
class PluginLocks
{
public:
    /**
     * Until @p takeover ends, keys, mouse and touch reach its widget only, whichever window of the
     * program they are meant for; dialogs wait until then; no tool tip is shown. Its window closes
     * only when the program is told to end from outside (a signal), and shows the takeover until it
     * is gone: not for "Quit" in another window. On X11 keys of the window manager go to the widget
     * as well, as far as the X server lets them go. False: there is no such takeover, or it is
     * locked already.
     */
    virtual bool lock(PluginHandle takeover) = 0;

protected:
    ~PluginLocks() = default;
};

} // namespace skein
