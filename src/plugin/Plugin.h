// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtPlugin>

namespace skein {

class PluginHost;

/**
 * What a plugin of Skein is: the root object of its library, a QObject that also is this.
 *
 *     class Hello final : public QObject, public skein::Plugin
 *     {
 *         Q_OBJECT
 *         Q_PLUGIN_METADATA(IID SkeinPlugin_iid FILE "hello.json")
 *         Q_INTERFACES(skein::Plugin)
 *     public:
 *         bool start(skein::PluginHost& host, QString* whyNot) override;
 *         void stop() override;
 *     };
 *
 * **Life.** The object is made, then start() is called once; stop() is called once when the plugin
 * is switched off or the program ends, then the object is destroyed. It may be made and started
 * again later: the library stays mapped, so keep no state in globals. stop() is not called when
 * start() failed.
 *
 * **Threads.** Everything happens on the GUI thread, and every function of Skein's interfaces is to
 * be called there, unless its description says otherwise (PluginAnalysers.h, PluginJobs.h). The
 * window waits for whatever the plugin does there: nothing may take longer than some milliseconds,
 * and no event loop is run there (no exec() of a dialog or menu; open() and popup() are there).
 * What is called on another thread nevertheless does nothing, and the log says so.
 *
 * **Ownership.** What Skein hands out (the host, its interfaces, the windows) stays Skein's.
 * Widgets that a plugin makes for a window are taken over by that window. Functions that a plugin
 * hands over (std::function) are dropped when what they belong to is removed, at the latest when
 * the plugin is switched off; none is called after that.
 *
 * **Errors.** Functions that can fail say so by a sentence for the photographer (what happened and
 * what to do); an empty one means that all went well. A plugin should throw nothing. What is thrown
 * out of a function that Skein calls, or out of an event of a widget made for it, is caught: the
 * plugin is switched off, and the list of plugins tells why.
 *
 * **Versions.** These interfaces are a contract: no function of them is changed or added. What
 * comes later are interfaces of their own (PluginHost::find()); should that not do, the number at
 * the end of SkeinPlugin_iid rises, and older plugins are listed as such instead of being started.
 */
class Plugin
{
public:
    virtual ~Plugin() = default;

    /**
     * Adds to the program what the plugin brings, by @p host, which stays until stop() has
     * returned. False: it cannot, and @p whyNot (never null) is a sentence saying why; what was
     * added is removed again.
     */
    virtual bool start(PluginHost& host, QString* whyNot) = 0;

    /**
     * The last call. All that the plugin added has been removed by then, and no function of it is
     * called any more: the host still stores settings and tells its folders, and refuses the rest.
     * What else there is (threads, processes, files) is ended here.
     */
    virtual void stop() = 0;
};

} // namespace skein

/** For Q_PLUGIN_METADATA. The number is the version of all interfaces in this folder. */
#define SkeinPlugin_iid "org.skein_photo.Plugin/1"

Q_DECLARE_INTERFACE(skein::Plugin, SkeinPlugin_iid)
