// SPDX-License-Identifier: GPL-3.0-or-later
// Crashes by a timer of its own, which nobody sees it called by.
#include "plugin/Plugin.h"
#include "plugin/PluginActions.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginWindow.h"

#include <QObject>
#include <QTimer>

/** Writes where nothing is, in a way that no compiler sees. */
[[gnu::no_sanitize_undefined]] void crash()
{
    volatile int* volatile nowhere = nullptr;
    *nowhere = 1;
}

class CrashesByItself final : public QObject, public skein::Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SkeinPlugin_iid FILE "crashes_by_itself.json")
    Q_INTERFACES(skein::Plugin)

public:
    bool start(skein::PluginHost& /*host*/, QString* /*whyNot*/) override
    {
        QTimer::singleShot(0, this, [] { crash(); });
        return true;
    }
    void stop() override {}
};

#include "CrashesByItself.moc"
