// SPDX-License-Identifier: GPL-3.0-or-later
// Wants to be switched on by hand.
#include "plugin/Plugin.h"
#include "plugin/PluginActions.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginWindow.h"

#include <QObject>

class OffAtFirst final : public QObject, public skein::Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SkeinPlugin_iid FILE "off_at_first.json")
    Q_INTERFACES(skein::Plugin)

public:
    bool start(skein::PluginHost& /*host*/, QString* /*whyNot*/) override { return true; }
    void stop() override {}
};

#include "OffAtFirst.moc"
