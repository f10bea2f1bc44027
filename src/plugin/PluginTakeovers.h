// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"

#include <functional>

class QWidget;

namespace skein {

class PluginWindow;

/** A widget over a whole window: a kiosk, a rehearsal, a guide. */
struct PluginTakeover
{
    /**
     * Makes the widget, a child of @p parent, which fills it. The window owns it from then on and
     * deletes it when the takeover ends. It gets the keyboard: while it is there no key reaches
     * Skein's own commands, and the window can be closed neither by key nor by mouse.
     */
    std::function<QWidget*(PluginWindow& window, QWidget* parent)> create = {};
    bool fullScreen = true; ///< The window covers its monitor meanwhile.
    /** It ended by something else than remove(): the program is told to end, or the window went. */
    std::function<void()> ended = {};
};

/** Takeovers: one a window. GUI thread only. */
class PluginTakeovers
{
public:
    /** Begins; PluginHost::remove() ends it, and the window is as it was before. 0: another one has
     * the window. Live view, the camera and sequences go on as ever (PluginLiveView,
     * PluginCamera). */
    virtual PluginHandle begin(PluginWindow& window, const PluginTakeover& takeover) = 0;

protected:
    ~PluginTakeovers() = default;
};

} // namespace skein
