// SPDX-License-Identifier: GPL-3.0-or-later
// Crashes in one of its functions.
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

class CrashesInCall final : public QObject, public skein::Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SkeinPlugin_iid FILE "crashes_in_call.json")
    Q_INTERFACES(skein::Plugin)

public:
    bool start(skein::PluginHost& host, QString* /*whyNot*/) override
    {
        skein::PluginAction action;
        action.id = QStringLiteral("go");
        action.text = QStringLiteral("Go");
        action.triggered = [](skein::PluginWindow& /*window*/, bool) { crash(); };
        host.actions().add(action);
        return true;
    }
    void stop() override {}
};

#include "CrashesInCall.moc"
