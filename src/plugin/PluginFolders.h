// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"

#include <QString>

/** For PluginHost::find(). */
#define SkeinPluginFolders_iid "org.skein_photo.PluginFolders/1"

namespace skein {

class PluginWindow;

/** Folders within a session, for photographs that are not to lie among the others: trials. Since
 * interface 1, found as PluginLocks is (PluginLocks.h). GUI thread only. */
class PluginFolders
{
public:
    /**
     * What cameras of @p window take from now on gets its usual name, counted anew and behind
     * @p name ("trial-capt-0001.jpg"), in the folder @p name of the session, which is made when
     * there is none: until PluginHost::remove(), or the window closes. Where the photographer's
     * own folders lie too deep for one more, the names alone tell. A photograph is put where it
     * belongs when it is saved, so wait for those under way before that. 0: it is no plain name of
     * a folder, another plugin has a folder in that window, or the window has gone.
     */
    virtual PluginHandle begin(PluginWindow& window, const QString& name) = 0;

protected:
    ~PluginFolders() = default;
};

} // namespace skein
