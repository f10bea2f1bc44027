// SPDX-License-Identifier: GPL-3.0-or-later
// As it should be.
#include "plugin/Plugin.h"
#include "plugin/PluginActions.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginWindow.h"

#include <QObject>

class Good final : public QObject, public skein::Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SkeinPlugin_iid FILE "good.json")
    Q_INTERFACES(skein::Plugin)

public:
    bool start(skein::PluginHost& host, QString* /*whyNot*/) override
    {
        m_host = &host;
        host.log(QStringLiteral("started ") + tr("in English"));
        skein::PluginAction action;
        action.id = QStringLiteral("go");
        action.text = QStringLiteral("Go");
        action.triggered = [this](skein::PluginWindow& /*window*/, bool) {
            m_host->log(QStringLiteral("went"));
        };
        host.actions().add(action);
        return true;
    }
    void stop() override { m_host->log(QStringLiteral("stopped")); }
    ~Good() override { qInfo("good is gone"); }

private:
    skein::PluginHost* m_host = nullptr;
};

#include "Good.moc"
