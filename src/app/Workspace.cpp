// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Workspace.h"

#include "app/CameraConnector.h"
#include "app/UnusedFolder.h"
#include "base/Background.h"
#include "camera/CameraNames.h"
#include "session/Session.h"
#include "session/SessionBrowser.h"
#include "tether/Places.h"
#include "tether/SessionController.h"
#include "widgets/ActionCollection.h"
#include "widgets/CameraPicker.h"
#include "widgets/MainWindow.h"
#include "widgets/MessageBar.h"
#include "widgets/SupportedCamerasDialog.h"

#include <QAction>
#include <QTimer>
#include <utility>

namespace skein {

namespace {

QString sessionTag()
{
    return QStringLiteral("session");
}

QString connectionTag()
{
    return QStringLiteral("connection");
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
    , m_connector(std::make_unique<CameraConnector>(*m_controller))
    , m_window(std::make_unique<MainWindow>(*m_controller, *m_browser, settings))
{
    applyBodyName();
    connect(&names, &CameraNames::changed, this, &Workspace::applyBodyName);
    wireWindow();
    wireConnector();
}

Workspace::~Workspace()
{
    m_answers.reset();
    for (const QObject* part : std::initializer_list<const QObject*>{m_session.get(),
             m_browser.get(), m_controller.get(), m_connector.get(), m_window.get()}) {
        part->disconnect(this);
    }
}

void Workspace::show()
{
    m_window->show();
    // After the first paint: a window on the screen comes before everything that takes time.
    QTimer::singleShot(0, this, &Workspace::openSession);
}

QString Workspace::cameraPort() const
{
    return m_connector->port();
}

void Workspace::wireWindow()
{
    connect(m_window.get(), &MainWindow::newWindowRequested, this, &Workspace::newWindowRequested);
    connect(m_window.get(), &MainWindow::quitRequested, this, &Workspace::quitRequested);
    connect(m_window.get(), &MainWindow::closed, this, &Workspace::closed);
    connect(m_window.get(), &MainWindow::connectRequested, this, &Workspace::showPicker);
    connect(m_window.get(), &MainWindow::virtualCameraRequested, m_connector.get(),
        &CameraConnector::connectVirtual);
    connect(m_window.get(), &MainWindow::disconnectRequested, this, [this] {
        m_hotPlug.forgetLost(); // Let go on purpose: not to be fetched back at once.
        m_connector->disconnectCamera();
    });
    const ActionCollection& actions = m_window->actions();
    connect(
        actions[ActionId::CaptureAll], &QAction::triggered, this, &Workspace::captureAllRequested);
    connect(actions[ActionId::CopySettings], &QAction::triggered, this,
        &Workspace::copySettingsRequested);
    connect(actions[ActionId::SupportedCameras], &QAction::triggered, this,
        &Workspace::showSupportedCameras);
    connect(m_session.get(), &Session::folderChanged, this, [this] {
        m_window->messages().withdraw(sessionTag());
        if (!std::exchange(m_wasOpen, true) && m_controller->camera() == nullptr) {
            connectFirstCamera(); // Not before: photographs need a place.
        }
    });
    connect(&m_finder, &CameraFinder::devicesChanged, this, &Workspace::onDevicesChanged);
}

void Workspace::wireConnector()
{
    CameraConnector* connector = m_connector.get();
    connect(connector, &CameraConnector::connecting, this, [this](const QString& what) {
        m_window->messages().withdraw(connectionTag());
        m_window->setConnecting(what);
        if (m_picker) {
            m_picker->showConnecting(what);
        }
        Q_EMIT cameraPortChanged();
    });
    connect(connector, &CameraConnector::connected, this, [this] {
        m_hotPlug.forgetLost();
        applyBodyName();
        m_window->setConnecting({});
        if (m_picker) {
            m_picker->finish(m_controller->camera()->info());
        }
        Q_EMIT cameraPortChanged();
    });
    connect(connector, &CameraConnector::disconnected, this, [this] {
        m_window->setConnecting({});
        Q_EMIT cameraPortChanged();
    });
    connect(connector, &CameraConnector::lost, this, [this](const CameraInfo& camera) {
        if (camera.port.startsWith(QLatin1String("usb:"))) {
            m_hotPlug.setLost(camera); // Nobody tells when one in the network is back.
        }
    });
    connect(connector, &CameraConnector::failed, this, &Workspace::onConnectionFailed);
}

void Workspace::onConnectionFailed(const Error& error)
{
    m_window->setConnecting({});
    const bool canEnd = m_connector->holder().has_value();
    if (m_picker && m_picker->isVisible()) {
        m_picker->showFailure(error);
    }
    if (!m_picker || !m_picker->isVisible() || canEnd) {
        BarMessage message;
        message.text = error.message;
        if (m_hotPlug.lost() && m_settings.value(connectWhenPluggedKey)) {
            message.text += u' ' + tr("It is connected by itself when it is plugged in again.");
        }
        if (canEnd) {
            //: button; %1 is the name of a program
            message.actionText = tr("End %1").arg(m_connector->holder()->name);
            message.action = [this] { m_connector->endHolder(); };
        } else {
            message.actionText = tr("Try Again");
            message.action = [this] { m_connector->tryAgain(); };
        }
        message.tag = connectionTag();
        m_window->messages().show(message);
    }
    Q_EMIT cameraPortChanged();
}

void Workspace::applyBodyName()
{
    IngestOptions options;
    options.deleteFromCamera = m_wishes.deleteFromCamera;
    const Camera* camera = m_controller->camera();
    if (camera != nullptr && !camera->info().model.isEmpty()) {
        options.body = m_names.shortName(camera->info());
        m_window->setCameraName(m_names.nameOf(camera->info()));
    }
    m_controller->setOptions(options);
}

void Workspace::onAwake()
{
    if (Camera* camera = m_controller->camera()) {
        camera->reconnect();
    } else {
        onDevicesChanged(); // It may have been plugged in meanwhile.
    }
}

void Workspace::showSupportedCameras()
{
    QStringList connected;
    if (const Camera* camera = m_controller->camera()) {
        const CameraInfo info = camera->info();
        connected = {m_connector->model(), info.model,
            info.manufacturer.section(u' ', 0, 0) + u' ' + info.model};
    }
    (new SupportedCamerasDialog(connected, m_window.get()))->show();
}

void Workspace::openSession()
{
    const QString folder = m_wishes.session.isEmpty() ? defaultSessionFolder() : m_wishes.session;
    if (!m_wishes.pattern.isEmpty()) {
        if (auto set = m_session->setPattern(m_wishes.pattern); !set) {
            m_window->messages().show(set.error());
        }
    }
    if (!m_wishes.besideSession) {
        openFolder(folder);
        return;
    }
    whenAnswered(makeFolderBeside(folder), m_answers.get(), [this](const Result<QString>& made) {
        if (made) {
            openFolder(*made);
        } else {
            showSessionFailure(made.error());
        }
    });
}

void Workspace::openFolder(const QString& folder)
{
    m_session->open(folder).then(m_answers.get(), [this](const Result<void>& opened) {
        if (!opened) {
            showSessionFailure(opened.error());
        }
    });
}

void Workspace::showSessionFailure(const Error& error)
{
    BarMessage message;
    message.text = error.message;
    message.actionText = tr("Try Again");
    message.action = [this] { openSession(); };
    message.tag = sessionTag();
    m_window->messages().show(message);
}

void Workspace::connectFirstCamera()
{
    if (m_wishes.virtualCamera) {
        m_connector->connectVirtual();
        return;
    }
    if (!m_wishes.cameraPort.isEmpty()) {
        CameraInfo camera;
        camera.port = m_wishes.cameraPort;
        m_connector->connectTo(camera);
        return;
    }
    m_finder.find().then(m_answers.get(),
        [this](const Result<CameraFinder::Found>& found) { connectOnlyCamera(found); });
}

void Workspace::connectOnlyCamera(const Result<CameraFinder::Found>& found)
{
    if (!found) {
        m_window->messages().show(found.error());
        return;
    }
    m_window->setLibrary(found->library);
    m_hotPlug.begin(found->cameras);
    if (m_controller->camera() != nullptr || m_connector->isConnecting()) {
        return;
    }
    QList<CameraInfo> available;
    for (const CameraInfo& camera : found->cameras) {
        if (!m_taken.contains(camera.port)) {
            available.append(camera);
        }
    }
    if (available.size() == 1 && m_settings.value(connectWhenPluggedKey)) {
        m_connector->connectTo(available.first());
    }
}

void Workspace::onDevicesChanged()
{
    Camera* camera = m_controller->camera();
    if (camera != nullptr && camera->state() == Camera::State::Recovering) {
        camera->reconnect(); // It may be this one: not to wait for the next try.
    }
    m_finder.find().then(m_answers.get(),
        [this](const Result<CameraFinder::Found>& found) { connectPlugged(found); });
}

void Workspace::connectPlugged(const Result<CameraFinder::Found>& found)
{
    if (!found) {
        return; // Nobody asked: what was plugged in may be no camera at all.
    }
    const auto camera = m_hotPlug.take(found->cameras, m_taken);
    const bool isWanted = camera && m_settings.value(connectWhenPluggedKey) &&
                          m_controller->camera() == nullptr && !m_connector->isConnecting();
    if (isWanted && m_session->isOpen()) {
        m_connector->connectTo(*camera);
    }
}

void Workspace::connectChosen(const CameraInfo& camera)
{
    if (m_taken.contains(camera.port)) {
        m_picker->showFailure({ErrorKind::Busy,
            tr("Another window of Skein has this camera. Disconnect it there first."), {}});
    } else if (!refuseWhileBusy()) {
        m_hotPlug.forgetLost();
        m_connector->connectTo(camera);
    }
}

bool Workspace::refuseWhileBusy()
{
    if (m_window->isBusy()) {
        m_picker->showFailure({ErrorKind::Busy,
            tr("Photographs are still on their way from the camera of this window. Wait until "
               "they are saved, then try again."),
            {}});
    }
    return m_window->isBusy();
}

void Workspace::showPicker()
{
    if (!m_picker) {
        m_picker = new CameraPicker(m_finder, m_names, m_settings, m_window.get());
        m_picker->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_picker, &CameraPicker::cameraChosen, this, &Workspace::connectChosen);
        connect(m_picker, &CameraPicker::virtualCameraChosen, this, [this] {
            if (!refuseWhileBusy()) {
                m_connector->connectVirtual();
            }
        });
    }
    m_picker->setTakenPorts(m_taken);
    m_picker->show();
    m_picker->raise();
    m_picker->activateWindow();
    m_picker->refresh();
}

} // namespace skein
