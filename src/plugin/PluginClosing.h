// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"

#include <QString>
#include <functional>

/** For PluginHost::find(). */
#define SkeinPluginClosing_iid "org.skein_photo.PluginClosing/1"

namespace skein {

class PluginWindow;

/**
 * Lets a window ask before it closes over work that takes long. Since interface 1, found as
 * PluginLocks is (PluginLocks.h). GUI thread only.
 */
class PluginClosing
{
public:
    /**
     * Until PluginHost::remove(), @p window asks before it closes: @p what, whole sentences, says
     * what is under way and what closing does to it ("A stack is being merged. Closing the window
     * ends it."). Whoever closes it all the same, ends the program from outside, or switches the
     * plugin off, calls @p stop first, and this is removed. Sequences and files that are being
     * saved need nothing of the kind: of those the program knows. 0: @p what is empty, or the
     * window has gone.
     */
    virtual PluginHandle hold(
        PluginWindow& window, const QString& what, const std::function<void()>& stop) = 0;

protected:
    ~PluginClosing() = default;
};

} // namespace skein
