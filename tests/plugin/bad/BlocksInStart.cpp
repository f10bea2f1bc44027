// SPDX-License-Identifier: GPL-3.0-or-later
// Never comes back.
#include "plugin/Plugin.h"
#include "plugin/PluginActions.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginWindow.h"

#include <QObject>
#include <unistd.h>

class BlocksInStart final : public QObject, public skein::Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SkeinPlugin_iid FILE "blocks_in_start.json")
    Q_INTERFACES(skein::Plugin)

public:
    bool start(skein::PluginHost& /*host*/, QString* /*whyNot*/) override
    {
        while (true) {
            ::pause();
        }
    }
    void stop() override {}
};

#include "BlocksInStart.moc"
