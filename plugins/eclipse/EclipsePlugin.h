// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EclipseRun.h"

#include "plugin/Plugin.h"
#include "plugin/PluginHandle.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <memory>

namespace skein {
struct PluginNews;
class PluginOptions;
class PluginWindow;
} // namespace skein

namespace skein::eclipse {

class Announcer;
class EclipsePanel;
class PlanDialog;
class PlanStore;
struct Cue;

/** Photographs solar eclipses by the clock. */
class EclipsePlugin final : public QObject, public Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SkeinPlugin_iid FILE "eclipse.json")
    Q_INTERFACES(skein::Plugin)

public:
    EclipsePlugin();
    ~EclipsePlugin() override;

    bool start(PluginHost& host, QString* whyNot) override;
    void stop() override;

private:
    /** What belongs to one window. */
    struct Place
    {
        std::unique_ptr<EclipseRun> run;
        QPointer<EclipsePanel> panel; ///< The window's.
        QPointer<PlanDialog> dialog;
        PluginHandle bar = 0;    ///< The run in the bar over the picture; 0: there is none.
        PluginHandle folder = 0; ///< Of a rehearsal's photographs; 0: they go where all do.
        bool hadFolder = false;  ///< The last rehearsal had one.
        PluginHandle hold = 0;   ///< The window asks before it closes; 0: it does not.
        EclipseRun::State held = EclipseRun::State::Idle; ///< What it says then is about this.
        bool closesSoon = false; ///< The photographer wants it closed, and the camera is set back.
    };

    void addActions();
    void addPanel();
    void addPage();
    void onNews(const PluginNews& news);
    [[nodiscard]] Place& placeOf(PluginWindow& window);
    void openPlan(PluginWindow& window);
    void startOrStop(PluginWindow& window);
    void rehearse(PluginWindow& window);
    void pauseOrGoOn(PluginWindow& window);
    void begin(PluginWindow& window, bool isRehearsal);
    void onCue(PluginWindow& window, const Cue& cue);
    void onFinished(PluginWindow& window);
    void showState(PluginWindow& window);
    /** The bar over the picture, and the keys that stop all sequences. Empty: it is in it; else why
     * nothing can begin. */
    [[nodiscard]] QString enterBar(PluginWindow& window, bool isRehearsal);
    /** Photographs of a rehearsal do not lie among the real ones. */
    void enterFolder(PluginWindow& window);
    void showInBar(PluginWindow& window);
    void leaveBar(Place& place);
    /** Lets the window ask before it closes, while there is something to be lost. */
    void hold(PluginWindow& window);
    void stopToClose(PluginWindow& window);
    void closeLater(PluginWindow& window);
    [[nodiscard]] QStringList problems(const PluginWindow& window) const;

    PluginHost* m_host = nullptr;
    PluginOptions* m_rows = nullptr; ///< The host's.
    PluginHandle m_panel = 0;
    PluginHandle m_startAction = 0;
    PluginHandle m_rehearseAction = 0;
    PluginHandle m_pauseAction = 0;
    std::unique_ptr<PlanStore> m_store;
    std::unique_ptr<Announcer> m_announcer;
    QHash<PluginWindow*, std::shared_ptr<Place>> m_places;
};

} // namespace skein::eclipse
