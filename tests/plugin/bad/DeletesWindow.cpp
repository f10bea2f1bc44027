// SPDX-License-Identifier: GPL-3.0-or-later
// Deletes a window of the program.
#include "plugin/Plugin.h"
#include "plugin/PluginActions.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginWindow.h"

#include <QObject>
#include <QWidget>

class DeletesWindow final : public QObject, public skein::Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SkeinPlugin_iid FILE "deletes_window.json")
    Q_INTERFACES(skein::Plugin)

public:
    bool start(skein::PluginHost& host, QString* /*whyNot*/) override
    {
        skein::PluginAction action;
        action.id = QStringLiteral("go");
        action.text = QStringLiteral("Go");
        action.triggered = [](skein::PluginWindow& window, bool) { delete window.widget(); };
        host.actions().add(action);
        return true;
    }
    void stop() override {}
};

#include "DeletesWindow.moc"
