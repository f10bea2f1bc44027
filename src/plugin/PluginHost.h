// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"

#include <QList>
#include <QString>

namespace skein {

class PluginActions;
class PluginAnalysers;
class PluginCamera;
class PluginEvents;
class PluginExports;
class PluginJobs;
class PluginLiveView;
class PluginOverlays;
class PluginPages;
class PluginPanels;
class PluginPictures;
class PluginSequences;
class PluginSettings;
class PluginTakeovers;
class PluginTokens;
class PluginWindow;

/**
 * The program as one plugin sees it: a door to each of the small interfaces, which have a header
 * each. Made for one plugin and never shared. Lives on the GUI thread, from before Plugin::start()
 * until Plugin::stop() has returned.
 */
class PluginHost
{
public:
    /** The plugin's own id, from its metadata. */
    [[nodiscard]] virtual QString id() const = 0;
    /** Where the plugin's library lies; what was installed beside it is found from there. */
    [[nodiscard]] virtual QString folder() const = 0;
    /** A folder for the plugin's own files, which is made when there is none. */
    [[nodiscard]] virtual QString dataFolder() const = 0;
    [[nodiscard]] virtual QString skeinVersion() const = 0;

    /** All windows, the oldest first. See PluginWindow for how long they live. */
    [[nodiscard]] virtual QList<PluginWindow*> windows() const = 0;
    /** The window that was used last; null while there is none. */
    [[nodiscard]] virtual PluginWindow* activeWindow() const = 0;

    [[nodiscard]] virtual PluginActions& actions() = 0;
    [[nodiscard]] virtual PluginPanels& panels() = 0;
    [[nodiscard]] virtual PluginPages& pages() = 0;
    [[nodiscard]] virtual PluginOverlays& overlays() = 0;
    [[nodiscard]] virtual PluginTakeovers& takeovers() = 0;
    [[nodiscard]] virtual PluginLiveView& liveView() = 0;
    [[nodiscard]] virtual PluginAnalysers& analysers() = 0;
    [[nodiscard]] virtual PluginJobs& jobs() = 0;
    [[nodiscard]] virtual PluginCamera& camera() = 0;
    [[nodiscard]] virtual PluginSequences& sequences() = 0;
    [[nodiscard]] virtual PluginTokens& tokens() = 0;
    [[nodiscard]] virtual PluginExports& exports() = 0;
    [[nodiscard]] virtual PluginEvents& events() = 0;
    [[nodiscard]] virtual PluginPictures& pictures() = 0;
    [[nodiscard]] virtual PluginSettings& settings() = 0;

    /**
     * Takes away what @p handle stands for, in all windows: it is removed, unsubscribed, ended or
     * cancelled, and its functions are not called again. From within such a function, too. Unknown
     * handles change nothing.
     */
    virtual void remove(PluginHandle handle) = 0;

    /** A line for the program's log, in English, under the plugin's id. From any thread. */
    virtual void log(const QString& line) = 0;

    /**
     * The plugin cannot go on: it is switched off soon after this returns (never within it), and
     * @p sentence is shown with it in the list of plugins.
     */
    virtual void fail(const QString& sentence) = 0;

    /**
     * Interfaces that came later, by their ids, each described in a header of its own; null: this
     * Skein has none of that id.
     */
    [[nodiscard]] virtual void* find(const char* interfaceId) = 0;

protected:
    ~PluginHost() = default;
};

} // namespace skein
