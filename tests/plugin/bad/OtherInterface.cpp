// SPDX-License-Identifier: GPL-3.0-or-later
// For the interfaces of another time.
#include "plugin/Plugin.h"
#include "plugin/PluginActions.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginWindow.h"

#include <QObject>

class OtherInterface final : public QObject, public skein::Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.skein_photo.Plugin/2" FILE "other_interface.json")
    Q_INTERFACES(skein::Plugin)

public:
    bool start(skein::PluginHost& /*host*/, QString* /*whyNot*/) override { return true; }
    void stop() override {}
};

#include "OtherInterface.moc"
