// SPDX-License-Identifier: GPL-3.0-or-later
// One of its functions throws.
#include "plugin/Plugin.h"
#include "plugin/PluginActions.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginWindow.h"

#include <QObject>
#include <stdexcept>

class ThrowsInCall final : public QObject, public skein::Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SkeinPlugin_iid FILE "throws_in_call.json")
    Q_INTERFACES(skein::Plugin)

public:
    bool start(skein::PluginHost& host, QString* /*whyNot*/) override
    {
        skein::PluginAction action;
        action.id = QStringLiteral("go");
        action.text = QStringLiteral("Go");
        action.triggered = [](skein::PluginWindow& /*window*/, bool) {
            throw std::runtime_error("bad luck");
        };
        host.actions().add(action);
        return true;
    }
    void stop() override {}
};

#include "ThrowsInCall.moc"
