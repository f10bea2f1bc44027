// SPDX-License-Identifier: GPL-3.0-or-later
// Its constructor throws.
#include "plugin/Plugin.h"
#include "plugin/PluginActions.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginWindow.h"

#include <QObject>
#include <stdexcept>

class ThrowsAtBirth final : public QObject, public skein::Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SkeinPlugin_iid FILE "throws_at_birth.json")
    Q_INTERFACES(skein::Plugin)

public:
    ThrowsAtBirth() { throw std::runtime_error("no luck"); }
    bool start(skein::PluginHost& /*host*/, QString* /*whyNot*/) override { return true; }
    void stop() override {}
};

#include "ThrowsAtBirth.moc"
