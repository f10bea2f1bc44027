// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/Plugin.h"
#include "plugin/PluginHandle.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace skein {
struct PluginNews;
class PluginOptions;
class PluginWindow;
} // namespace skein

namespace skein::repeat {

class RepeatPanel;
class RepeatRun;

/** Repeat Shooter: a photograph every so often, with what remains and when it ends. */
class RepeatPlugin final : public QObject, public Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SkeinPlugin_iid FILE "repeat.json")
    Q_INTERFACES(skein::Plugin)

public:
    bool start(PluginHost& host, QString* whyNot) override;
    void stop() override;

Q_SIGNALS:
    /** Somebody else changed what is chosen: the preferences were reset. */
    void optionsTaken();

private:
    void addAction();
    void addPanel();
    void addPage();
    void onNews(const PluginNews& news);
    /** What is repeated in @p window; made when it is first asked for. */
    [[nodiscard]] RepeatRun& runOf(PluginWindow& window);
    void startOrStop(PluginWindow& window);
    void showState(PluginWindow& window);
    void refreshPanels();
    void refreshSoon();

    PluginHost* m_host = nullptr;
    PluginOptions* m_rows = nullptr; ///< The host's.
    PluginHandle m_action = 0;
    PluginHandle m_panel = 0;
    QHash<PluginWindow*, RepeatRun*> m_runs; ///< Children of this.
    QList<QPointer<RepeatPanel>> m_panels;   ///< The windows'.
    QTimer m_soon{this};                     ///< A camera tells many changes at once.
};

} // namespace skein::repeat
