// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Workspace.h"

#include "app/CameraConnector.h"
#include "app/CameraRack.h"
#include "app/LastCamera.h"
#include "app/WindowHooks.h"
#include "base/Settings.h"
#include "camera/CameraNames.h"
#include "session/Session.h"
#include "session/SessionBrowser.h"
#include "tether/SessionController.h"
#include "widgets/ActionCollection.h"
#include "widgets/CameraCommands.h"
#include "widgets/CameraPicker.h"
#include "widgets/MainWindow.h"
#include "widgets/MessageBar.h"
#include "widgets/MissedPrompt.h"
#include "widgets/SequencePlayer.h"
#include "widgets/SupportedCamerasDialog.h"
#include "widgets/WelcomePresenter.h"
#include "widgets/WindowPlace.h"

#include <QAction>
#include <QTimer>
#include <utility>

namespace skein {

namespace {

QString bodiesTag()
{
    return QStringLiteral("bodies");
}

/** What is said of one place for a camera. */
QString connectionTag(const CameraConnector& connector)
{
    return QStringLiteral("connection-%1").arg(reinterpret_cast<quintptr>(&connector));
}

} // namespace

Workspace::Workspace(const CommandLine& wishes, CameraFinder& finder, CameraNames& names,
    Settings& settings, QObject* parent)
    : QObject(parent)
    , m_wishes(wishes)
    , m_finder(finder)
    , m_names(names)
    , m_settings(settings)
    , m_session(std::make_unique<Session>())
    , m_browser(std::make_unique<SessionBrowser>(m_session.get()))
    , m_controller(std::make_unique<SessionController>(*m_session))
    , m_window(std::make_unique<MainWindow>(*m_controller, *m_browser, settings))
    , m_rack(std::make_unique<CameraRack>(
          CameraRack::Parts{*m_controller, *m_window, names, settings, wishes.deleteFromCamera}))
    , m_hooks(std::make_unique<WindowHooks>(*m_controller, m_window->messages(), settings))
    , m_ownPattern(wishes.pattern)
{
    wireWindow();
    wireRack();
    new MissedPrompt(*m_controller, m_window->messages(), settings, m_window.get());
}

Workspace::~Workspace()
{
    m_answers.reset();
    m_hooks.reset(); // It looks at the cameras.
    for (const QObject* part : std::initializer_list<const QObject*>{
             m_session.get(), m_browser.get(), m_controller.get(), m_rack.get(), m_window.get()}) {
        part->disconnect(this);
    }
}

void Workspace::show()
{
    m_window->show();
    const bool isPlain = m_wishes.session.isEmpty() && m_wishes.cameraPort.isEmpty() &&
                         m_wishes.plugged.isEmpty() && !m_wishes.virtualCamera &&
                         !m_wishes.besideSession;
    if (isPlain) {
        m_window->welcome().showFirst(); // Who names folder or camera knows the way.
    }
    // After the first paint: a window on the screen comes before everything that takes time.
    QTimer::singleShot(0, this, &Workspace::openSession);
}

QStringList Workspace::cameraPorts() const
{
    return m_rack->ports();
}

QStringList Workspace::awaitedPorts(const QList<CameraInfo>& found) const
{
    return m_rack->awaited(found);
}

bool Workspace::hasCamera() const
{
    return !m_rack->isEmpty();
}

void Workspace::wireWindow()
{
    connect(m_window.get(), &MainWindow::newWindowRequested, this, &Workspace::newWindowRequested);
    connect(m_window.get(), &MainWindow::quitRequested, this, &Workspace::quitRequested);
    connect(
        m_window.get(), &MainWindow::closed, m_hooks.get(), [this] { m_hooks->hooks().leave(); });
    connect(m_window.get(), &MainWindow::closed, this, &Workspace::closed);
    connect(m_window.get(), &MainWindow::connectRequested, this, &Workspace::showPicker);
    connect(m_window.get(), &MainWindow::virtualCameraRequested, m_rack.get(),
        &CameraRack::connectVirtual);
    connect(m_window.get(), &MainWindow::disconnectRequested, m_rack.get(),
        &CameraRack::disconnectShown);
    connect(&m_window->sequences(), &SequencePlayer::finished, m_hooks.get(),
        [this](const SequenceReport& report) {
            const SequencePlayer& player = m_window->sequences();
            if (player.place() != nullptr) {
                m_hooks->hooks().sequenceEnded(
                    *player.place(), player.definition().name, report.outcome);
            }
        });
    const ActionCollection& actions = m_window->actions();
    connect(
        actions[ActionId::CaptureAll], &QAction::triggered, this, &Workspace::captureAllRequested);
    connect(actions[ActionId::CopySettings], &QAction::triggered, this,
        &Workspace::copySettingsRequested);
    connect(actions[ActionId::SupportedCameras], &QAction::triggered, this,
        &Workspace::showSupportedCameras);
    connect(m_session.get(), &Session::folderChanged, this, &Workspace::rememberSession);
    connect(m_window.get(), &MainWindow::sessionChosen, this, [this] { ++m_openings; });
    connect(m_session.get(), &Session::folderChanged, this, [this] {
        if (!std::exchange(m_wasOpen, true) && m_rack->isEmpty()) {
            connectFirstCamera(); // Not before: photographs need a place.
            askFirst();
        }
    });
    connect(&m_finder, &CameraFinder::devicesChanged, this, &Workspace::onDevicesChanged);
    connect(&m_settings, &Settings::changed, this, &Workspace::leaveOwnPattern);
}

void Workspace::wireRack()
{
    connect(m_rack.get(), &CameraRack::settled, this, [this](const CameraConnector* connector) {
        m_window->messages().withdraw(connectionTag(*connector));
    });
    connect(m_rack.get(), &CameraRack::connecting, this, [this](const QString& what) {
        if (m_picker) {
            m_picker->showConnecting(what);
        }
    });
    connect(m_rack.get(), &CameraRack::connected, this, [this](const CameraInfo& camera) {
        if (m_picker) {
            m_picker->finish(camera);
        }
    });
    connect(m_rack.get(), &CameraRack::portsChanged, this, &Workspace::checkBodiesInNames);
    connect(m_rack.get(), &CameraRack::failed, this, &Workspace::onConnectionFailed);
    connect(m_rack.get(), &CameraRack::portsChanged, this, &Workspace::tellPicker);
    connect(m_rack.get(), &CameraRack::camerasChanged, this, &Workspace::tellPicker);
    // Later: what failed is still being told.
    connect(m_rack.get(), &CameraRack::lookWanted, this, &Workspace::onDevicesChanged,
        Qt::QueuedConnection);
    connect(m_rack.get(), &CameraRack::portsChanged, this, &Workspace::cameraPortsChanged);
}

void Workspace::onConnectionFailed(
    CameraConnector* connector, const Error& error, const QString& advice)
{
    const bool canEnd = connector->holder().has_value();
    const bool isToldThere = m_picker && m_picker->isVisible() && m_picker->isConnecting() &&
                             &connector->place() == &m_controller->shown();
    if (isToldThere) {
        m_picker->showFailure(error);
    }
    if (isToldThere && !canEnd) {
        return;
    }
    BarMessage message;
    message.text = advice.isEmpty() ? error.message : error.message + u' ' + advice;
    if (canEnd) {
        //: button; %1 is the name of a program
        message.actionText = tr("End %1").arg(connector->holder()->name);
        message.action = [connector = QPointer(connector)] {
            if (connector) {
                connector->endHolder();
            }
        };
    } else {
        message.actionText = tr("Try Again");
        message.action = [connector = QPointer(connector)] {
            if (connector) {
                connector->tryAgain();
            }
        };
    }
    message.tag = connectionTag(*connector);
    m_window->messages().show(message);
}

void Workspace::checkBodiesInNames()
{
    const bool isTold = std::exchange(m_hasSeveral, m_rack->ports().size() > 1);
    if (!m_hasSeveral || m_session->pattern().contains(QLatin1String("{body}"))) {
        m_window->messages().withdraw(bodiesTag());
    } else if (!isTold) {
        BarMessage message;
        message.kind = MessageKind::Information;
        message.text = tr("Several cameras are connected, and the names of their photographs will "
                          "not tell which is whose. Put {body} into the pattern for file names.");
        //: button: opens the preferences
        message.actionText = tr("Preferences…");
        message.action = [this] { m_window->actions()[ActionId::Preferences]->trigger(); };
        message.tag = bodiesTag();
        m_window->messages().show(message);
    }
}

void Workspace::onAwake()
{
    if (m_rack->awake()) {
        onDevicesChanged(); // One may have been plugged in meanwhile.
    }
}

void Workspace::showSupportedCameras()
{
    auto* dialog = new SupportedCamerasDialog(m_rack->models(), m_window.get());
    new WindowPlace(*dialog, m_settings, QStringLiteral("supportedCameras"));
    dialog->show();
}

void Workspace::connectFirstCamera()
{
    if (m_wishes.virtualCamera) {
        m_rack->connectVirtual();
        return;
    }
    if (!m_wishes.cameraPort.isEmpty()) {
        connectNamed(m_wishes.cameraPort);
        return;
    }
    if (!m_wishes.plugged.isEmpty()) {
        connectPlugged();
        return;
    }
    m_finder.find().then(m_answers.get(), [this](const Result<CameraFinder::Found>& found) {
        if (!found) {
            m_window->messages().show(found.error(), QStringLiteral("finder"));
            return;
        }
        m_window->setLibrary(found->library);
        m_rack->begin(found->cameras, m_taken + m_awaitedElsewhere(found->cameras));
        const QString inNetwork = lastCamera::networkPort(m_settings);
        if (m_rack->isEmpty() && !m_wishes.besideSession && !inNetwork.isEmpty() &&
            !m_taken.contains(inNetwork)) {
            connectNamed(inNetwork);
        }
    });
}

void Workspace::connectNamed(const QString& port)
{
    if (!port.startsWith(QLatin1String("ptpip:"))) {
        CameraInfo camera;
        camera.port = port;
        m_rack->connectTo(camera);
        return;
    }
    CameraFinder::resolveNetworkPort(port).then(
        m_answers.get(), [this](const Result<QString>& found) {
            if (!found) {
                m_window->messages().show(found.error(), QStringLiteral("finder"));
                return;
            }
            CameraInfo camera;
            camera.port = *found;
            m_rack->connectTo(camera);
        });
}

void Workspace::onDevicesChanged()
{
    m_rack->checkDevices();
    m_finder.find().then(m_answers.get(), [this](const Result<CameraFinder::Found>& found) {
        // Without an answer nothing: what was plugged in may be no camera at all.
        if (found) {
            m_rack->plugged(
                found->cameras, m_taken, m_awaitedElsewhere(found->cameras), m_isFirstChoice);
        }
    });
}

void Workspace::connectChosen(const CameraInfo& camera)
{
    if (m_taken.contains(camera.port)) {
        m_picker->showFailure({ErrorKind::Busy,
            tr("Another window of Skein has this camera. Disconnect it there first."), {}});
    } else {
        m_rack->connectTo(camera);
    }
}

void Workspace::tellPicker()
{
    if (m_picker) {
        m_picker->setOwnPorts(m_rack->ports());
        m_picker->setAway(m_rack->away());
        m_picker->setConnected(m_rack->cameras());
        m_picker->setShown(m_rack->shownPort());
    }
}

void Workspace::showPicker()
{
    if (!m_picker) {
        m_picker = new CameraPicker(m_finder, m_names, m_settings, m_window.get());
        m_picker->setAttribute(Qt::WA_DeleteOnClose);
        new WindowPlace(*m_picker, m_settings, QStringLiteral("connectCamera"));
        connect(m_picker, &CameraPicker::cameraChosen, this, &Workspace::connectChosen);
        connect(m_picker, &CameraPicker::virtualCameraChosen, m_rack.get(),
            &CameraRack::connectVirtual);
    }
    m_picker->setTakenPorts(m_taken);
    m_picker->setSleepUnnoticed(m_isSleepUnnoticed);
    tellPicker();
    m_picker->show();
    m_picker->raise();
    m_picker->activateWindow();
    m_picker->refresh();
}

} // namespace skein
