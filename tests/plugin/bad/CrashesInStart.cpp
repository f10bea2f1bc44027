// SPDX-License-Identifier: GPL-3.0-or-later
// Crashes when it is started.
#include "plugin/Plugin.h"
#include "plugin/PluginActions.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginWindow.h"

#include <QObject>

/** Writes where nothing is, in a way that no compiler sees. */
[[gnu::no_sanitize_undefined]] void crash()
{
    volatile int* volatile nowhere = nullptr;
    *nowhere = 1;
}

class CrashesInStart final : public QObject, public skein::Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SkeinPlugin_iid FILE "crashes_in_start.json")
    Q_INTERFACES(skein::Plugin)

public:
    bool start(skein::PluginHost& /*host*/, QString* /*whyNot*/) override
    {
        crash();
        return true;
    }
    void stop() override {}
};

#include "CrashesInStart.moc"
