// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MainWindow.h"

#include "base/Settings.h"
#include "session/Session.h"
#include "ui_MainWindow.h"
#include "widgets/AboutDialog.h"
#include "widgets/ActionCollection.h"
#include "widgets/FolderButton.h"
#include "widgets/KeyGuard.h"
#include "widgets/LivePresenter.h"
#include "widgets/PictureCommands.h"
#include "widgets/PictureFiles.h"
#include "widgets/PicturePresenter.h"
#include "widgets/StatusStrip.h"
#include "widgets/WindowMenus.h"

#include <QAction>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPointer>

namespace skein {

namespace {

const SettingKey<QByteArray> geometryKey{"window/geometry", {}};
const SettingKey<QByteArray> sideKey{"window/sideSplitter", {}};
const SettingKey<QByteArray> stripKey{"window/stripSplitter", {}};
const SettingKey<bool> panelKey{"window/showPanel", true};
const SettingKey<bool> filmstripKey{"window/showFilmstrip", true};
const SettingKey<QStringList> sectionsKey{"panel/openSections", {}};

constexpr int panelWidth = 308;
constexpr int stripHeight = 138;

QString closingTag()
{
    return QStringLiteral("closing");
}

QString keyOf(const QAction* action)
{
    return action->shortcut().toString(QKeySequence::NativeText);
}

} // namespace

MainWindow::MainWindow(SessionController& controller, Settings& settings)
    : m_ui(std::make_unique<Ui::MainWindow>())
    , m_controller(controller)
    , m_settings(settings)
{
    m_ui->setupUi(this);
    m_actions = new ActionCollection(this);
    m_folder = new FolderButton(this);
    m_status = new StatusStrip(controller, this);
    m_pictures = new PicturePresenter(controller, *m_ui->imageView, *m_ui->filmstrip, this);
    m_live = new LivePresenter(controller, *m_ui->imageView, this);
    m_commands =
        new PictureCommands(*m_actions, *m_ui->filmstrip, *m_pictures, *m_ui->messageBar, this);
    new KeyGuard(this, {m_ui->imageView, m_ui->emptyState, m_ui->filmstrip});

    fillMenuBar(*m_ui->menuBar, *m_actions);
    fillToolBar(*m_ui->toolBar, *m_actions, m_folder);
    m_ui->statusBar->addWidget(m_status, 1);
    m_ui->pictureSide->setAutoFillBackground(false);
    m_ui->sideSplitter->setStretchFactor(0, 1);
    m_ui->sideSplitter->setStretchFactor(1, 0);
    m_ui->stripSplitter->setStretchFactor(0, 1);
    m_ui->stripSplitter->setStretchFactor(1, 0);
    m_commands->addMenu(m_ui->imageView);
    m_commands->addMenu(m_ui->filmstrip);

    connectActions();
    connectController();
    restoreLayout();
    setCamera(controller.camera());
    focusPicture();
}

MainWindow::~MainWindow() = default;

MessageBar& MainWindow::messages() const
{
    return *m_ui->messageBar;
}

void MainWindow::setConnecting(const QString& what)
{
    m_connecting = what;
    updatePictureArea();
    updateActions();
}

void MainWindow::connectActions()
{
    using Id = ActionId;
    const auto on = [this](Id id, auto&& what) {
        connect((*m_actions)[id], &QAction::triggered, this, what);
    };
    on(Id::NewWindow, [this] { Q_EMIT newWindowRequested(); });
    on(Id::OpenSession, [this] { chooseSession(); });
    on(Id::ShowSessionFolder, [this] { openFolder(m_controller.session().folder()); });
    on(Id::CopySessionPath, [this] {
        QGuiApplication::clipboard()->setText(
            QDir::toNativeSeparators(m_controller.session().folder()));
    });
    on(Id::CloseWindow, [this] { close(); });
    on(Id::Quit, [this] { Q_EMIT quitRequested(); });
    on(Id::Capture, [this] { capture(); });
    on(Id::LiveView, [this](bool live) {
        if (live) {
            m_controller.startPreview();
        } else {
            m_controller.stopPreview();
        }
        updateActions(); // What was asked for may not have happened.
    });
    on(Id::Cancel, [this] { cancel(); });
    on(Id::ConnectCamera, [this] { Q_EMIT connectRequested(); });
    on(Id::ConnectVirtualCamera, [this] { Q_EMIT virtualCameraRequested(); });
    on(Id::DisconnectCamera, [this] { Q_EMIT disconnectRequested(); });
    on(Id::ZoomIn, [this] { m_ui->imageView->zoomIn(); });
    on(Id::ZoomOut, [this] { m_ui->imageView->zoomOut(); });
    on(Id::ZoomActual, [this] { m_ui->imageView->zoomToActualSize(); });
    on(Id::ZoomFit, [this] { m_ui->imageView->zoomToFit(); });
    on(Id::FullScreen, [this](bool full) { setFullScreen(full); });
    on(Id::ShowPanel, [this](bool shown) { m_ui->controlPanel->setVisible(shown); });
    on(Id::ShowFilmstrip, [this](bool shown) { m_ui->filmstrip->setVisible(shown); });
    on(Id::About, [this] { showAbout(); });
    connect(m_ui->controlPanel, &ControlPanel::finished, this, &MainWindow::focusPicture);
    connect(m_ui->controlPanel, &ControlPanel::writeFailed, this,
        [this](const Error& error) { m_ui->messageBar->show(error); });
    connect(m_ui->messageBar, &MessageBar::countChanged, this, &MainWindow::updateActions);
}

void MainWindow::connectController()
{
    connect(&m_controller, &SessionController::cameraChanged, this, &MainWindow::setCamera);
    connect(&m_controller, &SessionController::previewingChanged, this, [this] {
        updateActions();
        updatePictureArea();
    });
    connect(
        &m_controller, &SessionController::pendingCountChanged, this, &MainWindow::updateActions);
    connect(&m_controller, &SessionController::problem, this,
        [this](const Error& error) { m_ui->messageBar->show(error); });
    connect(&m_controller, &SessionController::idle, this, [this] {
        if (m_closeLater && !isBusy()) {
            close();
        }
    });
    const Session& session = m_controller.session();
    connect(&session, &Session::folderChanged, this, [this](const QString& folder) {
        m_folder->setFolder(folder);
        setWindowFilePath(folder);
        setWindowTitle(tr("%1 – Skein").arg(QDir(folder).dirName()));
        updateActions();
        updatePictureArea();
    });
    connect(&session, &Session::problem, this,
        [this](const Error& error) { m_ui->messageBar->show(error); });
    connect(m_pictures, &PicturePresenter::changed, this, &MainWindow::updatePictureArea);
    connect(m_live, &LivePresenter::framesPerSecond, m_status, &StatusStrip::setFramesPerSecond);
    connect(m_ui->imageView, &ImageView::zoomChanged, this, &MainWindow::updateZoom);
    setWindowTitle(tr("Skein"));
    m_folder->setFolder(session.folder());
}

void MainWindow::updateZoom()
{
    const ImageView& view = *m_ui->imageView;
    const bool picture = view.hasPicture() || view.isLive();
    m_status->setZoom(picture ? view.scale() : 0, view.isFit());
}

void MainWindow::setCamera(Camera* camera)
{
    if (camera != nullptr) {
        connect(camera, &Camera::stateChanged, this, [this] {
            updateActions();
            updatePictureArea();
            if (m_closeLater && !isBusy()) {
                close();
            }
        });
        connect(camera, &Camera::settingsReset, this, &MainWindow::showSettings);
        connect(camera, &Camera::settingChanged, m_ui->controlPanel, &ControlPanel::updateSetting);
    }
    showSettings();
    updateActions();
    updatePictureArea();
}

void MainWindow::showSettings()
{
    Camera* camera = m_controller.camera();
    if (camera == nullptr || camera->settings().isEmpty()) {
        m_ui->controlPanel->clear(
            camera == nullptr ? tr("The camera's settings appear here as soon as one is connected.")
                              : tr("Reading the camera's settings…"));
        return;
    }
    const QPointer<Camera> guarded(camera);
    m_ui->controlPanel->setSettings(
        camera->settings(), [guarded](const QString& name, const QVariant& value) {
            return guarded->writeSetting(name, value);
        });
}

void MainWindow::updateActions()
{
    using State = Camera::State;
    const ActionCollection& actions = *m_actions;
    const Camera* camera = m_controller.camera();
    const State state = camera != nullptr ? camera->state() : State::Disconnected;
    const bool ready = state == State::Ready || state == State::Previewing;
    const CameraCapabilities can =
        camera != nullptr ? camera->info().capabilities : CameraCapabilities();
    actions[ActionId::Capture]->setEnabled(ready && can.testFlag(CameraCapability::Capture));
    actions[ActionId::LiveView]->setEnabled(
        m_controller.isPreviewing() || (ready && can.testFlag(CameraCapability::Preview)));
    actions[ActionId::LiveView]->setChecked(m_controller.isPreviewing());
    actions[ActionId::Cancel]->setEnabled(
        hasSomethingToCancel() || isFullScreen() || m_ui->messageBar->count() > 0);
    actions[ActionId::DisconnectCamera]->setEnabled(camera != nullptr && state != State::Closing);
    actions[ActionId::ConnectCamera]->setEnabled(m_connecting.isEmpty());
    actions[ActionId::ConnectVirtualCamera]->setEnabled(m_connecting.isEmpty());
    const bool open = m_controller.session().isOpen();
    actions[ActionId::ShowSessionFolder]->setEnabled(open);
    actions[ActionId::CopySessionPath]->setEnabled(open);
}

void MainWindow::updatePictureArea()
{
    updateZoom();
    ImageView* view = m_ui->imageView;
    EmptyState* empty = m_ui->emptyState;
    const ActionCollection& actions = *m_actions;
    const bool loading = !m_pictures->currentPath().isEmpty() && m_pictures->failure().isEmpty();
    if (view->isLive() || view->hasPicture() || loading) {
        showInPictureArea(view);
        return;
    }
    const Camera* camera = m_controller.camera();
    if (!m_pictures->failure().isEmpty()) {
        empty->setContent(QStringLiteral("picture"), tr("This file cannot be shown"),
            m_pictures->failure(), actions[ActionId::OpenPicture]);
    } else if (!m_connecting.isEmpty()) {
        empty->setContent(QStringLiteral("camera"), m_connecting,
            tr("This takes a moment. The settings appear when the camera has answered."));
    } else if (camera == nullptr || camera->state() == Camera::State::Disconnected) {
        empty->setContent(QStringLiteral("camera"), tr("No camera is connected"),
            tr("Plug a camera in and switch it on, connect one over the network, or start the "
               "virtual camera to look around."),
            actions[ActionId::ConnectCamera], actions[ActionId::ConnectVirtualCamera]);
    } else {
        empty->setContent(QStringLiteral("capture"),
            tr("Press %1 to take a photograph").arg(keyOf(actions[ActionId::Capture])),
            tr("Press %1 to see what the camera sees. The shutter button of the camera works, "
               "too: its photographs appear here.")
                .arg(keyOf(actions[ActionId::LiveView])),
            actions[ActionId::Capture], actions[ActionId::LiveView]);
    }
    showInPictureArea(empty);
}

void MainWindow::showInPictureArea(QWidget* page)
{
    QWidget* before = m_ui->pictureStack->currentWidget();
    if (before == page) {
        return;
    }
    const QWidget* focus = focusWidget();
    const bool hadFocus = focus == nullptr || focus == before || before->isAncestorOf(focus);
    m_ui->pictureStack->setCurrentWidget(page);
    if (hadFocus) {
        page->setFocus(Qt::OtherFocusReason); // Not one of its buttons, as Qt would have it.
    }
}

void MainWindow::capture()
{
    m_controller.capture().then(this, [this](const Result<QStringList>& answer) {
        if (!answer) {
            m_ui->messageBar->show(answer.error());
        }
    });
}

bool MainWindow::hasSomethingToCancel() const
{
    return isBusy() || m_controller.isPreviewing();
}

void MainWindow::cancel()
{
    if (hasSomethingToCancel()) {
        m_controller.cancel();
    } else if (isFullScreen()) {
        setFullScreen(false);
    } else {
        m_ui->messageBar->dismiss();
    }
}

bool MainWindow::isBusy() const
{
    const Camera* camera = m_controller.camera();
    const bool exposing = camera != nullptr && camera->state() == Camera::State::Capturing;
    return exposing || !m_controller.isIdle();
}

void MainWindow::focusPicture()
{
    m_ui->pictureStack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::chooseSession()
{
    auto* dialog = new QFileDialog(this, tr("Open Session"), m_controller.session().folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Open"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_controller.openSession(folder).then(this, [this](const Result<void>& opened) {
            if (!opened) {
                m_ui->messageBar->show(opened.error());
            }
        });
    });
    dialog->open();
}

void MainWindow::setFullScreen(bool on)
{
    const bool was = isFullScreen();
    (*m_actions)[ActionId::FullScreen]->setChecked(on);
    if (on == was) {
        return;
    }
    QAction* panel = (*m_actions)[ActionId::ShowPanel];
    QAction* strip = (*m_actions)[ActionId::ShowFilmstrip];
    if (on) {
        m_panelBeforeFullScreen = panel->isChecked();
        m_stripBeforeFullScreen = strip->isChecked();
    }
    m_ui->menuBar->setVisible(!on);
    m_ui->toolBar->setVisible(!on);
    m_ui->statusBar->setVisible(!on);
    const bool showPanel = !on && m_panelBeforeFullScreen;
    const bool showStrip = !on && m_stripBeforeFullScreen;
    panel->setChecked(showPanel);
    m_ui->controlPanel->setVisible(showPanel);
    strip->setChecked(showStrip);
    m_ui->filmstrip->setVisible(showStrip);
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, on));
    focusPicture();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && m_actions != nullptr) {
        (*m_actions)[ActionId::FullScreen]->setChecked(isFullScreen());
        updateActions();
    }
}

void MainWindow::showAbout()
{
    auto* about = new AboutDialog(this);
    if (const Camera* camera = m_controller.camera()) {
        about->setLibrary(camera->library());
    } else {
        about->setLibrary(m_library);
    }
    about->show();
}

void MainWindow::restoreLayout()
{
    m_ui->sideSplitter->setSizes({width() - panelWidth, panelWidth});
    m_ui->stripSplitter->setSizes({height() - stripHeight, stripHeight});
    restoreGeometry(m_settings.value(geometryKey));
    m_ui->sideSplitter->restoreState(m_settings.value(sideKey));
    m_ui->stripSplitter->restoreState(m_settings.value(stripKey));
    m_ui->controlPanel->setOpenSections(m_settings.value(sectionsKey));
    const bool panel = m_settings.value(panelKey);
    const bool strip = m_settings.value(filmstripKey);
    (*m_actions)[ActionId::ShowPanel]->setChecked(panel);
    (*m_actions)[ActionId::ShowFilmstrip]->setChecked(strip);
    m_ui->controlPanel->setVisible(panel);
    m_ui->filmstrip->setVisible(strip);
    if (isFullScreen()) {
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, false));
    }
}

void MainWindow::saveLayout()
{
    if (isFullScreen()) {
        setFullScreen(false);
    }
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(sideKey, m_ui->sideSplitter->saveState());
    m_settings.setValue(stripKey, m_ui->stripSplitter->saveState());
    m_settings.setValue(panelKey, (*m_actions)[ActionId::ShowPanel]->isChecked());
    m_settings.setValue(filmstripKey, (*m_actions)[ActionId::ShowFilmstrip]->isChecked());
    m_settings.setValue(sectionsKey, m_ui->controlPanel->openSections());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (isBusy() && !m_closeNow) {
        event->ignore();
        m_closeLater = true;
        BarMessage message;
        message.kind = MessageKind::Information;
        message.text = tr("Photographs are still on their way. The window closes by itself when "
                          "they are saved.");
        message.actionText = tr("Close Now");
        message.action = [this] {
            m_closeNow = true;
            close();
        };
        message.tag = closingTag();
        m_ui->messageBar->show(message);
        return;
    }
    saveLayout();
    event->accept();
    Q_EMIT closed();
}

} // namespace skein
