// SPDX-License-Identifier: GPL-3.0-or-later
// Throws where nobody catches.
#include "plugin/Plugin.h"
#include "plugin/PluginActions.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginWindow.h"

#include <QObject>
#include <QTimer>
#include <cstdlib>

class AbortsByItself final : public QObject, public skein::Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SkeinPlugin_iid FILE "aborts_by_itself.json")
    Q_INTERFACES(skein::Plugin)

public:
    bool start(skein::PluginHost& /*host*/, QString* /*whyNot*/) override
    {
        QTimer::singleShot(0, this, [] { std::abort(); });
        return true;
    }
    void stop() override {}
};

#include "AbortsByItself.moc"
