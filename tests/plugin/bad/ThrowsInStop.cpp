// SPDX-License-Identifier: GPL-3.0-or-later
// Its end throws something odd.
#include "plugin/Plugin.h"
#include "plugin/PluginActions.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginWindow.h"

#include <QObject>

class ThrowsInStop final : public QObject, public skein::Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SkeinPlugin_iid FILE "throws_in_stop.json")
    Q_INTERFACES(skein::Plugin)

public:
    bool start(skein::PluginHost& /*host*/, QString* /*whyNot*/) override { return true; }
    void stop() override { throw 42; }
};

#include "ThrowsInStop.moc"
