// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "plugin/loader/PluginFinder.h"

#include <QCoreApplication>
#include <QPointer>
#include <functional>
#include <memory>

namespace skein {

class Plugin;
class PluginDesk;
class PluginOffice;
class CallWatch;
class Translations;
class StrayWidgets;

/**
 * One plugin from its start to its end: library, translations, object, desk. What it throws stops
 * here. Its library stays mapped when this has gone. Lives on the GUI thread; borrows all of Parts.
 */
class RunningPlugin final
{
    Q_DECLARE_TR_FUNCTIONS(skein::RunningPlugin)

public:
    struct Parts
    {
        CallWatch& watch;
        PluginOffice& office;
        StrayWidgets& strays;
        Translations& translations; ///< Which its texts become part of.
    };

    RunningPlugin(const Parts& parts, FoundPlugin plugin);
    /** Only when it was ended, or never started. */
    ~RunningPlugin();
    Q_DISABLE_COPY_MOVE(RunningPlugin)

    /**
     * Loads and starts it; once. @p failed as in PluginOffice::open(). Whatever comes of it, end()
     * is due after it. The error is a sentence for the list of plugins.
     */
    [[nodiscard]] Result<void> start(std::function<void(const QString& reason)> failed);

    /** Takes it down and destroys its object. @p gone is called when that is done: within this
     * call, or when the last of its work on other threads has returned. */
    void end(std::function<void()> gone);
    /** The same at the end of the program, which waits for the work up to @p milliseconds. What is
     * still at work then is left alone, and so is what it needs. */
    void endNow(int milliseconds);

    [[nodiscard]] const FoundPlugin& plugin() const { return m_plugin; }
    /** Null before start(). */
    [[nodiscard]] PluginDesk* desk() const { return m_desk.get(); }

private:
    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<Plugin*> makeObject();
    /** Calls @p work as a call of the plugin. @return what it threw, in words; empty: nothing. */
    template<typename Work>
    [[nodiscard]] QString guarded(const Work& work);
    void takeDown();
    void destroy();

    Parts m_parts;
    const FoundPlugin m_plugin;
    const QByteArray m_id;
    const QString m_texts; ///< The name of its texts.
    std::unique_ptr<PluginDesk> m_desk;
    QPointer<QObject> m_root; ///< Ours to delete; it may delete itself, which it should not.
    Plugin* m_object = nullptr;
    bool m_wasMade = false;
    bool m_isStarted = false;
};

} // namespace skein
