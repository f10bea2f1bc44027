// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepeatPlugin.h"

#include "RepeatPage.h"
#include "RepeatPanel.h"
#include "RepeatPlan.h"
#include "RepeatRun.h"

#include "plugin/PluginActions.h"
#include "plugin/PluginEvents.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginLooks.h"
#include "plugin/PluginOptions.h"
#include "plugin/PluginPages.h"
#include "plugin/PluginPanels.h"
#include "plugin/PluginSettings.h"
#include "plugin/PluginWindow.h"

namespace skein::repeat {

namespace {
constexpr int settleMs = 200;
}

bool RepeatPlugin::start(PluginHost& host, QString* whyNot)
{
    m_rows = static_cast<PluginOptions*>(host.find(SkeinPluginOptions_iid));
    if (m_rows == nullptr) {
        *whyNot = tr("It needs a newer version of Skein.");
        return false;
    }
    m_host = &host;
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleMs);
    connect(&m_soon, &QTimer::timeout, this, &RepeatPlugin::refreshPanels, Qt::UniqueConnection);
    addAction();
    addPanel();
    addPage();
    host.events().subscribe(
        {PluginEvent::WindowClosed, PluginEvent::Connected, PluginEvent::Disconnected,
            PluginEvent::SessionChanged, PluginEvent::SettingChanged, PluginEvent::Saved,
            PluginEvent::LiveViewChanged, PluginEvent::SequenceStarted, PluginEvent::SequenceEnded},
        [this](const PluginNews& news) { onNews(news); });
    return true;
}

void RepeatPlugin::stop()
{
    m_soon.stop();
    qDeleteAll(m_runs);
    m_runs.clear();
    m_panels.clear();
    m_host = nullptr;
}

void RepeatPlugin::addAction()
{
    PluginAction action;
    //: title of a menu: the name of the plugin
    action.subMenu = tr("&Repeat Shooter");
    action.id = QStringLiteral("panel");
    //: command of a menu: shows the tab "Repeat" at the side of the window
    action.text = tr("&Show Repeat Panel");
    action.what = tr("Shows the tab “Repeat” at the side of the window, where it is chosen how "
                     "often and how many times");
    action.triggered = [this](
                           PluginWindow& window, bool) { m_host->panels().show(m_panel, window); };
    m_host->actions().add(action);

    action.id = QStringLiteral("start");
    //: command of a menu, a verb
    action.text = tr("&Repeat Shooting");
    action.what = tr("Starts or stops taking a photograph every so often, as chosen in the tab "
                     "“Repeat”");
    action.keys = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R)};
    action.checkable = true;
    action.triggered = [this](PluginWindow& window, bool) { startOrStop(window); };
    m_action = m_host->actions().add(action);
}

void RepeatPlugin::addPanel()
{
    PluginPanel panel;
    panel.id = QStringLiteral("repeat");
    //: title of a tab
    panel.title = tr("Repeat");
    panel.create = [this](PluginWindow& window, QWidget* parent) -> QWidget* {
        auto* made = new RepeatPanel(runOf(window), m_host->settings(), parent);
        m_panels.append(made);
        return made;
    };
    m_panel = m_host->panels().add(panel);
}

void RepeatPlugin::addPage()
{
    PluginPage page;
    //: name of the plugin
    page.title = tr("Repeat Shooter");
    page.create = [this](QWidget* parent) -> QWidget* {
        auto* made = new RepeatPage(
            *m_rows, m_host->settings(), [this] { refreshPanels(); }, parent);
        connect(this, &RepeatPlugin::optionsTaken, made, &RepeatPage::showStored);
        return made;
    };
    const PluginHandle handle = m_host->pages().add(page);
    m_rows->setKeys(handle, RepeatPlan::preferences(), [this] {
        Q_EMIT optionsTaken();
        refreshPanels();
    });
    if (auto* looks = static_cast<PluginLooks*>(m_host->find(SkeinPluginLooks_iid))) {
        looks->setPageSymbol(handle, QStringLiteral(":/skein/plugins/repeat/repeat.svg"));
    }
}

RepeatRun& RepeatPlugin::runOf(PluginWindow& window)
{
    RepeatRun*& run = m_runs[&window];
    if (run == nullptr) {
        run = new RepeatRun(*m_host, window, this);
        connect(run, &RepeatRun::changed, this, [this, of = &window] { showState(*of); });
    }
    return *run;
}

void RepeatPlugin::startOrStop(PluginWindow& window)
{
    RepeatRun& run = runOf(window);
    if (run.state() != RepeatRun::State::Idle) {
        run.stop();
        showState(window);
        return;
    }
    const RepeatPlan plan = RepeatPlan::from(m_host->settings());
    const QString whyNot = run.start(plan);
    if (!whyNot.isEmpty()) {
        window.tell(PluginWindow::Weight::Warning, whyNot, QStringLiteral("start"));
    } else {
        window.withdraw(QStringLiteral("start"));
        if (plan.showsPanel) {
            m_host->panels().show(m_panel, window);
        }
    }
    showState(window); // The command has checked itself, whatever came of it.
}

void RepeatPlugin::showState(PluginWindow& window)
{
    const bool isOn = runOf(window).state() != RepeatRun::State::Idle;
    m_host->actions().setChecked(m_action, isOn, &window);
}

void RepeatPlugin::onNews(const PluginNews& news)
{
    if (news.event == PluginEvent::WindowClosed) {
        delete m_runs.take(&news.window);
        return;
    }
    refreshSoon();
}

void RepeatPlugin::refreshSoon()
{
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void RepeatPlugin::refreshPanels()
{
    m_panels.removeAll(nullptr);
    for (const QPointer<RepeatPanel>& panel : std::as_const(m_panels)) {
        if (panel->isVisible()) {
            panel->refresh();
        }
    }
}

} // namespace skein::repeat
