// SPDX-License-Identifier: GPL-3.0-or-later
// Its start throws.
#include "plugin/Plugin.h"
#include "plugin/PluginActions.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginWindow.h"

#include <QObject>
#include <stdexcept>

class ThrowsInStart final : public QObject, public skein::Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SkeinPlugin_iid FILE "throws_in_start.json")
    Q_INTERFACES(skein::Plugin)

public:
    bool start(skein::PluginHost& /*host*/, QString* /*whyNot*/) override
    {
        throw std::runtime_error("out of luck");
    }
    void stop() override {}
};

#include "ThrowsInStart.moc"
