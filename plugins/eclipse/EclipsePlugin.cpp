// SPDX-License-Identifier: GPL-3.0-or-later
#include "EclipsePlugin.h"

#include "Announcer.h"
#include "EclipsePage.h"
#include "EclipsePanel.h"
#include "EclipseTexts.h"
#include "PlanDialog.h"
#include "PlanStore.h"
#include "Rehearsal.h"

#include "plugin/PluginActions.h"
#include "plugin/PluginCamera.h"
#include "plugin/PluginClosing.h"
#include "plugin/PluginEvents.h"
#include "plugin/PluginFolders.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginLooks.h"
#include "plugin/PluginOptions.h"
#include "plugin/PluginPages.h"
#include "plugin/PluginPanels.h"
#include "plugin/PluginRuns.h"
#include "plugin/PluginSequences.h"
#include "plugin/PluginSettings.h"
#include "plugin/PluginWindow.h"

#include <QDateTime>
#include <QWidget>
#include <cmath>
#include <utility>

namespace skein::eclipse {

namespace {

QString tag()
{
    return QStringLiteral("eclipse");
}

} // namespace

EclipsePlugin::EclipsePlugin() = default;

EclipsePlugin::~EclipsePlugin() = default;

bool EclipsePlugin::start(PluginHost& host, QString* whyNot)
{
    m_rows = static_cast<PluginOptions*>(host.find(SkeinPluginOptions_iid));
    if (m_rows == nullptr) {
        *whyNot = tr("It needs a newer version of Skein.");
        return false;
    }
    m_host = &host;
    m_store = std::make_unique<PlanStore>(host.settings());
    m_announcer = std::make_unique<Announcer>(host);
    addActions();
    addPanel();
    addPage();
    host.events().subscribe(
        {PluginEvent::WindowClosed, PluginEvent::Connected, PluginEvent::Disconnected,
            PluginEvent::SettingChanged, PluginEvent::SequenceEnded},
        [this](const PluginNews& news) { onNews(news); });
    return true;
}

void EclipsePlugin::stop()
{
    for (const auto& place : std::as_const(m_places)) {
        delete place->dialog;
    }
    m_places.clear();
    m_announcer.reset();
    m_store.reset();
    m_host = nullptr;
}

void EclipsePlugin::addActions()
{
    PluginAction action;
    //: title of a menu
    action.subMenu = tr("&Eclipse");
    action.id = QStringLiteral("plan");
    action.text = tr("&Plan an Eclipse…");
    action.what = tr("Where and when an eclipse is seen, and how it is photographed");
    action.triggered = [this](PluginWindow& window, bool) { openPlan(window); };
    m_host->actions().add(action);

    action.id = QStringLiteral("panel");
    //: command of a menu: shows the tab "Eclipse" at the side of the window
    action.text = tr("&Show Eclipse Panel");
    action.what = tr("Shows the tab “Eclipse” at the side of the window, which counts down to the "
                     "next contact");
    action.triggered = [this](
                           PluginWindow& window, bool) { m_host->panels().show(m_panel, window); };
    m_host->actions().add(action);

    action.id = QStringLiteral("start");
    //: command of a menu, a verb: takes the photographs of the plan
    action.text = tr("Photograph &Eclipse");
    action.what = tr("Begins or stops photographing the eclipse that is planned");
    action.keys = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E)};
    action.checkable = true;
    action.triggered = [this](PluginWindow& window, bool) { startOrStop(window); };
    m_startAction = m_host->actions().add(action);

    action.id = QStringLiteral("rehearse");
    //: command of a menu
    action.text = tr("&Rehearse Eclipse");
    action.what = tr("Goes through the eclipse that is planned, faster than it will be");
    action.keys = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_E)};
    action.triggered = [this](PluginWindow& window, bool) { rehearse(window); };
    m_rehearseAction = m_host->actions().add(action);

    action.id = QStringLiteral("pause");
    //: command of a menu
    action.text = tr("P&ause Eclipse");
    action.what = tr("Takes no photographs of the eclipse until it is chosen again");
    action.keys = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P)};
    action.enabled = false;
    action.triggered = [this](PluginWindow& window, bool) { pauseOrGoOn(window); };
    m_pauseAction = m_host->actions().add(action);
}

void EclipsePlugin::addPanel()
{
    PluginPanel panel;
    panel.id = QStringLiteral("eclipse");
    //: title of a tab
    panel.title = tr("Eclipse");
    panel.create = [this](PluginWindow& window, QWidget* parent) -> QWidget* {
        PluginWindow* of = &window;
        PanelOrders orders;
        orders.plan = [this, of] { openPlan(*of); };
        orders.startOrStop = [this, of] { startOrStop(*of); };
        orders.rehearse = [this, of] { rehearse(*of); };
        orders.pauseOrGoOn = [this, of] { pauseOrGoOn(*of); };
        orders.problems = [this, of] { return problems(*of); };
        auto* made = new EclipsePanel(
            *placeOf(window).run, *m_store, m_host->settings(), std::move(orders), parent);
        placeOf(window).panel = made;
        return made;
    };
    m_panel = m_host->panels().add(panel);
}

void EclipsePlugin::addPage()
{
    PluginPage page;
    page.title = tr("Eclipse");
    page.create = [this](QWidget* parent) -> QWidget* {
        return new EclipsePage(*m_rows, *m_store, *m_announcer, parent);
    };
    const PluginHandle handle = m_host->pages().add(page);
    m_rows->setKeys(handle, PlanStore::preferences(), [this] { m_store->readAgain(); });
    if (auto* looks = static_cast<PluginLooks*>(m_host->find(SkeinPluginLooks_iid))) {
        looks->setPageSymbol(handle, QStringLiteral(":/skein/plugins/eclipse/eclipse.svg"));
        looks->keepAside(m_panel); // Few days have an eclipse.
    }
}

EclipsePlugin::Place& EclipsePlugin::placeOf(PluginWindow& window)
{
    std::shared_ptr<Place>& place = m_places[&window];
    if (!place) {
        place = std::make_shared<Place>();
        place->run = std::make_unique<EclipseRun>(*m_host, window);
        PluginWindow* of = &window;
        connect(place->run.get(), &EclipseRun::cue, this,
            [this, of](const Cue& cue) { onCue(*of, cue); });
        connect(place->run.get(), &EclipseRun::changed, this, [this, of] { showState(*of); });
        connect(place->run.get(), &EclipseRun::finished, this, [this, of] { onFinished(*of); });
    }
    return *place;
}

void EclipsePlugin::openPlan(PluginWindow& window)
{
    Place& place = placeOf(window);
    if (!place.dialog) {
        PluginWindow* of = &window;
        place.dialog = new PlanDialog(
            *m_store, [this, of] { return CameraDials::of(m_host->camera(), *of); },
            window.widget());
        place.dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    place.dialog->show();
    place.dialog->raise();
    place.dialog->activateWindow();
}

void EclipsePlugin::startOrStop(PluginWindow& window)
{
    if (placeOf(window).run->state() == EclipseRun::State::Idle) {
        begin(window, false);
    } else {
        placeOf(window).run->stop();
    }
    showState(window); // The command has checked itself, whatever came of it.
}

void EclipsePlugin::rehearse(PluginWindow& window)
{
    if (placeOf(window).run->state() == EclipseRun::State::Idle) {
        begin(window, true);
    } else if (placeOf(window).run->isRehearsal()) {
        placeOf(window).run->stop();
    }
    showState(window);
}

void EclipsePlugin::begin(PluginWindow& window, bool isRehearsal)
{
    Place& place = placeOf(window);
    QString whyNot;
    if (m_host->sequences().isRunning(window)) {
        whyNot = tr("A sequence is running. Stop it, or wait until it has ended.");
    } else {
        whyNot = enterBar(window, isRehearsal);
    }
    if (whyNot.isEmpty() && isRehearsal) {
        enterFolder(window);
    }
    if (whyNot.isEmpty()) {
        const Plan& plan = m_store->plan();
        whyNot =
            place.run->start(plan, isRehearsal && plan.contacts.isComplete()
                                       ? Rehearsal::read(m_host->settings()).clock(plan.contacts)
                                       : RunClock());
    }
    if (!whyNot.isEmpty()) {
        leaveBar(place);
    }
    if (whyNot.isEmpty()) {
        window.withdraw(tag());
    } else {
        window.tell(PluginWindow::Weight::Warning, whyNot, tag());
    }
    m_host->panels().show(m_panel, window);
    if (place.panel) {
        place.panel->refuse(whyNot);
    }
}

void EclipsePlugin::pauseOrGoOn(PluginWindow& window)
{
    EclipseRun& run = *placeOf(window).run;
    if (run.state() == EclipseRun::State::Paused) {
        run.resume();
    } else {
        run.pause();
    }
    showState(window);
}

void EclipsePlugin::onCue(PluginWindow& window, const Cue& cue)
{
    window.hint(cue.text);
    m_announcer->say(m_store->plan().cues.way, cue.text, cue.isUrgent);
}

void EclipsePlugin::onFinished(PluginWindow& window)
{
    const Tally& tally = placeOf(window).run->tally();
    QString counts =
        //: %1 to %3 are numbers of photographs
        tr("%1 photographs of the eclipse are saved, %2 were left out, %3 failed.")
            .arg(tally.taken)
            .arg(tally.skipped)
            .arg(tally.failed);
    if (placeOf(window).run->isRehearsal() && placeOf(window).hadFolder) {
        counts += QLatin1Char(' ') +
                  //: %1 is the name of a folder
                  tr("It was a rehearsal: they lie in the folder “%1” of the session.")
                      .arg(Rehearsal::folder());
    }
    const bool isWell = tally.failed == 0 && tally.lastTrouble.isEmpty();
    window.tell(isWell ? PluginWindow::Weight::Information : PluginWindow::Weight::Warning,
        isWell ? counts : counts + QLatin1Char(' ') + tally.lastTrouble, tag());
}

void EclipsePlugin::showState(PluginWindow& window)
{
    using State = EclipseRun::State;
    const EclipseRun& run = *placeOf(window).run;
    const bool isOn = run.state() != State::Idle;
    PluginActions& actions = m_host->actions();
    actions.setChecked(m_startAction, isOn && !run.isRehearsal(), &window);
    actions.setChecked(m_rehearseAction, isOn && run.isRehearsal(), &window);
    actions.setEnabled(m_rehearseAction, !isOn || run.isRehearsal(), &window);
    actions.setEnabled(
        m_pauseAction, run.state() == State::Running || run.state() == State::Paused, &window);
    actions.setChecked(m_pauseAction, run.state() == State::Paused, &window);
    showInBar(window);
    hold(window);
}

QString EclipsePlugin::enterBar(PluginWindow& window, bool isRehearsal)
{
    auto* runs = static_cast<PluginRuns*>(m_host->find(SkeinPluginRuns_iid));
    if (runs == nullptr) {
        return {}; // An older Skein: there are the panel and the plugin's own keys.
    }
    PluginRun run;
    run.name = isRehearsal
                   //: what takes photographs, in a bar over the picture
                   ? tr("Eclipse, rehearsal")
                   //: what takes photographs, in a bar over the picture
                   : tr("Eclipse");
    run.stop = [this, of = &window] { placeOf(*of).run->stop(); };
    run.pause = [this, of = &window] { placeOf(*of).run->pause(); };
    run.resume = [this, of = &window] { placeOf(*of).run->resume(); };
    QString whyNot;
    placeOf(window).bar = runs->begin(window, run, &whyNot);
    return whyNot;
}

void EclipsePlugin::leaveBar(Place& place)
{
    m_host->remove(std::exchange(place.bar, 0));
    m_host->remove(std::exchange(place.folder, 0));
}

void EclipsePlugin::enterFolder(PluginWindow& window)
{
    auto* folders = static_cast<PluginFolders*>(m_host->find(SkeinPluginFolders_iid));
    Place& place = placeOf(window);
    place.folder = folders != nullptr ? folders->begin(window, Rehearsal::folder()) : 0;
    place.hadFolder = place.folder != 0;
}

void EclipsePlugin::showInBar(PluginWindow& window)
{
    using State = EclipseRun::State;
    Place& place = placeOf(window);
    const EclipseRun& run = *place.run;
    auto* runs = static_cast<PluginRuns*>(m_host->find(SkeinPluginRuns_iid));
    if (run.state() == State::Idle) {
        leaveBar(place); // All is saved.
        return;
    }
    if (runs == nullptr || place.bar == 0) {
        return;
    }
    PluginRunProgress progress;
    progress.stage = run.state() == State::Paused   ? PluginRunStage::Paused
                     : run.state() == State::Ending ? PluginRunStage::Ending
                                                    : PluginRunStage::Running;
    progress.done = run.tally().taken;
    progress.failed = run.tally().failed;
    progress.total = run.total() - run.tally().skipped; // What is left out will not come.
    constexpr double msPerSecond = 1000;
    const QDateTime now = QDateTime::currentDateTime();
    if (const auto next = run.next()) {
        progress.doing = texts::phase(next->phase);
        progress.next = now.addMSecs(run.clock().wallMsUntil(next->at));
    }
    progress.expectedEnd = now.addMSecs(std::llround(run.secondsToGo() * msPerSecond));
    progress.isWaiting = run.mayGiveUp() && run.state() == State::Ending;
    runs->tell(place.bar, progress);
}

void EclipsePlugin::hold(PluginWindow& window)
{
    using State = EclipseRun::State;
    Place& place = placeOf(window);
    const State state = place.run->state();
    auto* closing = static_cast<PluginClosing*>(m_host->find(SkeinPluginClosing_iid));
    const bool isSaid = (state == State::Ending) == (place.held == State::Ending);
    if (closing == nullptr || (state != State::Idle && place.hold != 0 && isSaid)) {
        return;
    }
    m_host->remove(std::exchange(place.hold, 0));
    place.held = state;
    if (state == State::Idle) {
        if (std::exchange(place.closesSoon, false)) {
            closeLater(window);
        }
        return;
    }
    QString what = place.run->isRehearsal()
                       ? tr("An eclipse is being rehearsed. Closing the window ends that.")
                       : tr("An eclipse is being photographed. Closing the window ends that.");
    if (state == State::Ending) {
        what = tr("The camera is being set back to what it was before the eclipse. Closing the "
                  "window now may leave it as it is.");
    }
    place.hold = closing->hold(window, what, [this, of = &window] { stopToClose(*of); });
}

void EclipsePlugin::stopToClose(PluginWindow& window)
{
    Place& place = placeOf(window);
    place.hold = 0; // It has been taken back.
    place.run->stop();
    place.run->hurry(); // Whoever ends the program, or switches this off, waits for no answer.
    // Else nothing holds the window any more: whoever wanted it closed closes it.
    place.closesSoon = place.run->state() == EclipseRun::State::Ending;
    hold(window); // Until the camera is as it was; who asks again does not wait for that.
}

void EclipsePlugin::closeLater(PluginWindow& window)
{
    const auto close = [this, widget = QPointer<QWidget>(window.widget())] {
        if (m_host != nullptr && widget) { // Not when this was switched off meanwhile.
            widget->window()->close();
        }
    };
    QMetaObject::invokeMethod(this, close, Qt::QueuedConnection);
}

QStringList EclipsePlugin::problems(const PluginWindow& window) const
{
    if (!window.hasCamera()) {
        return {tr("No camera is connected. Connect one before the eclipse begins.")};
    }
    return problemsOf(m_store->plan(), CameraDials::of(m_host->camera(), window));
}

void EclipsePlugin::onNews(const PluginNews& news)
{
    if (news.event == PluginEvent::WindowClosed) {
        if (const auto place = m_places.take(&news.window)) {
            place->run->leave();
            delete place->dialog;
        }
        return;
    }
    const std::shared_ptr<Place> place = m_places.value(&news.window);
    if (!place) {
        return;
    }
    if (place->panel) {
        place->panel->refresh();
    }
    if (place->dialog) {
        place->dialog->refresh();
    }
}

} // namespace skein::eclipse
