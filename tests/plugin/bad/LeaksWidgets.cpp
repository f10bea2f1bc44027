// SPDX-License-Identifier: GPL-3.0-or-later
// Leaves windows behind.
#include "plugin/Plugin.h"
#include "plugin/PluginActions.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginWindow.h"

#include <QObject>
#include <QWidget>

class LeakedWindow final : public QWidget
{
    Q_OBJECT
};

class LeaksWidgets final : public QObject, public skein::Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SkeinPlugin_iid FILE "leaks_widgets.json")
    Q_INTERFACES(skein::Plugin)

public:
    bool start(skein::PluginHost& /*host*/, QString* /*whyNot*/) override
    {
        (new LeakedWindow)->setWindowTitle(QStringLiteral("never shown"));
        auto* plain = new QWidget;
        plain->setWindowTitle(QStringLiteral("plain"));
        plain->show();
        return true;
    }
    void stop() override {}
};

#include "LeaksWidgets.moc"
