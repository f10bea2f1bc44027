// SPDX-License-Identifier: GPL-3.0-or-later
// Cannot run here, and says so.
#include "plugin/Plugin.h"
#include "plugin/PluginActions.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginWindow.h"

#include <QObject>

class Refuses final : public QObject, public skein::Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SkeinPlugin_iid FILE "refuses.json")
    Q_INTERFACES(skein::Plugin)

public:
    bool start(skein::PluginHost& /*host*/, QString* whyNot) override
    {
        *whyNot = QStringLiteral("There is no meter. Plug it in.");
        m_isRefusing = true;
        return !m_isRefusing;
    }
    void stop() override { qFatal("stopped without a start"); }

private:
    bool m_isRefusing = false;
};

#include "Refuses.moc"
