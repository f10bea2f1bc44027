// SPDX-License-Identifier: GPL-3.0-or-later
#include "PhotoBoxPlugin.h"

#include "Awake.h"
#include "BoxOptions.h"
#include "BoxPage.h"
#include "BoxRun.h"
#include "BoxSounds.h"
#include "BoxView.h"
#include "Gate.h"
#include "GatePanel.h"
#include "LivePicture.h"
#include "PasswordDialog.h"
#include "SlideShow.h"

#include "plugin/PluginActions.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginLocks.h"
#include "plugin/PluginLooks.h"
#include "plugin/PluginOptions.h"
#include "plugin/PluginPages.h"
#include "plugin/PluginTakeovers.h"
#include "plugin/PluginWindow.h"

#include <utility>

namespace skein::photobox {

struct PhotoBoxPlugin::Box final : QObject
{
    Box(PluginHost& host, PluginWindow& window, const BoxOptions& options, QObject* parent)
        : QObject(parent)
        , sounds(host)
        , run(host, window, options)
        , live(host, window)
        , slides(host, window)
    {
        connect(
            &live, &LivePicture::changed, &run, [this] { run.noteMirror(!live.image().isNull()); });
    }

    BoxSounds sounds;
    BoxRun run;
    LivePicture live;
    SlideShow slides;
    std::unique_ptr<Awake> awake; ///< While it has its window.
    QPointer<BoxView> view;       ///< The window's.
    QPointer<GatePanel> panel;
    PluginHandle takeover = 0;
};

PhotoBoxPlugin::PhotoBoxPlugin() = default;

PhotoBoxPlugin::~PhotoBoxPlugin() = default;

bool PhotoBoxPlugin::start(PluginHost& host, QString* whyNot)
{
    m_rows = static_cast<PluginOptions*>(host.find(SkeinPluginOptions_iid));
    if (m_rows == nullptr) {
        *whyNot = tr("It needs a newer version of Skein.");
        return false;
    }
    m_host = &host;
    m_gate = std::make_unique<Gate>(host.settings());
    connect(m_gate.get(), &Gate::opened, this, &PhotoBoxPlugin::close);
    addAction();
    addPage();
    return true;
}

void PhotoBoxPlugin::stop()
{
    delete m_dialog;
    close();
    const QObjectList boxes = children(); // One may be about to go.
    qDeleteAll(boxes);
    m_gate.reset();
    m_host = nullptr;
}

void PhotoBoxPlugin::addAction()
{
    PluginAction action;
    action.id = QStringLiteral("start");
    //: command of a menu
    action.text = tr("Photo &Box");
    action.what = tr("Lets guests take their own photographs; a key and a password end it, see "
                     "Preferences > Photo Box");
    action.keys = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_B)};
    action.menu = PluginMenu::Tools;
    action.triggered = [this](PluginWindow& window, bool) { wish(window); };
    m_host->actions().add(action);
}

void PhotoBoxPlugin::addPage()
{
    PluginPage page;
    //: name of the plugin
    page.title = tr("Photo Box");
    page.create = [this](QWidget* parent) -> QWidget* {
        auto* made = new BoxPage(*m_rows, m_host->settings(), *m_gate, parent);
        connect(this, &PhotoBoxPlugin::optionsTaken, made, &BoxPage::showStored);
        return made;
    };
    m_page = m_host->pages().add(page);
    m_rows->setKeys(m_page, BoxOptions::keys(), [this] { Q_EMIT optionsTaken(); });
    if (auto* looks = static_cast<PluginLooks*>(m_host->find(SkeinPluginLooks_iid))) {
        looks->setPageSymbol(m_page, QStringLiteral(":/skein/plugins/photobox/photobox.svg"));
    }
}

void PhotoBoxPlugin::wish(PluginWindow& window)
{
    if (m_box != nullptr || m_dialog) {
        return;
    }
    if (window.sessionFolder().isEmpty()) {
        window.tell(PluginWindow::Weight::Warning,
            tr("The photo box needs a session for its photographs. Open one, then start it again."),
            QStringLiteral("start"));
        return;
    }
    if (m_gate->hasPassword()) {
        open(window);
    } else {
        askForPassword(window);
    }
}

void PhotoBoxPlugin::askForPassword(PluginWindow& window)
{
    auto* dialog =
        new PasswordDialog(true, BoxOptions::from(m_host->settings()).leaveKey, window.widget());
    m_dialog = dialog;
    m_asked = &window;
    connect(dialog, &PasswordDialog::withoutWanted, this, &PhotoBoxPlugin::openWhereAsked,
        Qt::QueuedConnection);
    connect(dialog, &PasswordDialog::chosen, this, [this](const QString& password) {
        m_gate->setPassword(password, [this] { openWhereAsked(); });
    });
    dialog->open();
}

void PhotoBoxPlugin::openWhereAsked()
{
    if (m_asked && m_box == nullptr) {
        open(*m_asked);
    }
}

void PhotoBoxPlugin::open(PluginWindow& window)
{
    window.withdraw(QStringLiteral("start"));
    m_box = new Box(*m_host, window, BoxOptions::from(m_host->settings()), this);
    PluginTakeover takeover;
    takeover.create = [this](PluginWindow&, QWidget* parent) { return makeView(parent); };
    takeover.ended = [this] {
        if (m_box != nullptr) {
            m_box->takeover = 0;
            close();
        }
    };
    m_box->takeover = m_host->takeovers().begin(window, takeover);
    if (m_box->takeover == 0) {
        delete std::exchange(m_box, nullptr);
        window.tell(PluginWindow::Weight::Warning,
            tr("Another plugin has this window. End that first, then start the photo box again."),
            QStringLiteral("start"));
        return;
    }
    auto* locks = static_cast<PluginLocks*>(m_host->find(SkeinPluginLocks_iid));
    if (locks != nullptr) {
        locks->lock(m_box->takeover);
    }
    m_box->awake = std::make_unique<Awake>(tr("A photo box is open."));
    connectSounds();
    m_box->run.begin();
}

QWidget* PhotoBoxPlugin::makeView(QWidget* parent)
{
    m_box->view = new BoxView(m_box->run, m_box->live, m_box->slides, parent);
    m_box->panel = new GatePanel(*m_gate, m_box->view);
    m_box->view->setPanel(m_box->panel);
    connect(m_box->view, &BoxView::leaveWanted, this, &PhotoBoxPlugin::leave);
    connect(m_box->panel, &GatePanel::left, m_box->view,
        [view = m_box->view.data()] { view->setFocus(Qt::OtherFocusReason); });
    return m_box->view;
}

void PhotoBoxPlugin::connectSounds()
{
    using Sound = BoxSounds::Sound;
    BoxSounds* sounds = &m_box->sounds;
    BoxRun* run = &m_box->run;
    sounds->setOn(run->options().hasSounds);
    connect(run, &BoxRun::counted, sounds,
        [sounds](int number) { sounds->play(number == 1 ? Sound::LastTick : Sound::Tick); });
    connect(run, &BoxRun::released, sounds, [sounds] { sounds->play(Sound::Shutter); });
    connect(run, &BoxRun::shown, sounds, [sounds] { sounds->play(Sound::Shown); });
    connect(run, &BoxRun::regretted, sounds, [sounds] { sounds->play(Sound::Sorry); });
}

void PhotoBoxPlugin::leave()
{
    if (m_box == nullptr) {
        return;
    }
    if (m_gate->hasPassword()) {
        m_box->panel->ask();
    } else {
        // Later: its own key event is still under way.
        QMetaObject::invokeMethod(this, &PhotoBoxPlugin::close, Qt::QueuedConnection);
    }
}

void PhotoBoxPlugin::close()
{
    if (m_box == nullptr) {
        return;
    }
    Box* box = std::exchange(m_box, nullptr);
    box->run.end();
    m_host->remove(box->takeover);
    box->deleteLater(); // After its view, which is about to go as well.
}

} // namespace skein::photobox
