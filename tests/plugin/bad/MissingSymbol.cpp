// SPDX-License-Identifier: GPL-3.0-or-later
// Needs a function that is nowhere.
#include "plugin/Plugin.h"
#include "plugin/PluginActions.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginWindow.h"

#include <QObject>

void skeinFunctionThatIsNowhere();

class MissingSymbol final : public QObject, public skein::Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SkeinPlugin_iid FILE "missing_symbol.json")
    Q_INTERFACES(skein::Plugin)

public:
    bool start(skein::PluginHost& /*host*/, QString* /*whyNot*/) override
    {
        skeinFunctionThatIsNowhere();
        return true;
    }
    void stop() override {}
};

#include "MissingSymbol.moc"
