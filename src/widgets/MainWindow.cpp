// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MainWindow.h"

#include "session/Session.h"
#include "session/SessionBrowser.h"
#include "session/ShotModel.h"
#include "ui_MainWindow.h"
#include "widgets/AboutDialog.h"
#include "widgets/ActionCollection.h"
#include "widgets/BrowserArea.h"
#include "widgets/ClosingGuard.h"
#include "widgets/FolderButton.h"
#include "widgets/KeyGuard.h"
#include "widgets/LivePresenter.h"
#include "widgets/PictureArea.h"
#include "widgets/PictureCommands.h"
#include "widgets/PictureFiles.h"
#include "widgets/PicturePresenter.h"
#include "widgets/RatingBar.h"
#include "widgets/RatingCommands.h"
#include "widgets/ShotSelection.h"
#include "widgets/StatusStrip.h"
#include "widgets/WindowLayout.h"
#include "widgets/WindowMenus.h"
#include "wire/Exposure.h"

#include <QAction>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPointer>

namespace skein {

MainWindow::MainWindow(SessionController& controller, SessionBrowser& browser, Settings& settings)
    : m_ui(std::make_unique<Ui::MainWindow>())
    , m_controller(controller)
{
    m_ui->setupUi(this);
    m_actions = new ActionCollection(this);
    m_folder = new FolderButton(this);
    m_status = new StatusStrip(controller, this);
    m_selection = new ShotSelection(*browser.model(), this);
    m_pictures = new PicturePresenter(controller, browser, *m_selection, *m_ui->imageView, this);
    m_live = new LivePresenter(controller, *m_ui->imageView, this);
    m_browserArea =
        new BrowserArea(*m_ui, browser, *m_selection, *m_pictures, *m_actions, settings, this);
    m_commands = new PictureCommands({*m_actions, browser, *m_selection, *m_pictures,
                                         *m_browserArea, *m_ui->messageBar, settings, this},
        this);
    m_ratings = new RatingCommands(
        *m_actions, browser, [this] { return m_commands->targets(); }, this);
    new KeyGuard(this, {m_ui->imageView, m_ui->emptyState, m_ui->filmstrip, m_ui->grid});

    fillMenuBar(*m_ui->menuBar, *m_actions);
    fillToolBar(*m_ui->toolBar, *m_actions, m_folder);
    m_ui->statusBar->addWidget(m_status, 1);
    m_ui->pictureSide->setAutoFillBackground(false);
    m_commands->addMenu(m_ui->imageView);
    m_commands->addMenu(m_ui->filmstrip);
    m_commands->addMenu(m_ui->grid);

    m_layout = new WindowLayout(*this, *m_ui, *m_actions, settings);
    m_area = new PictureArea(*m_ui->pictureStack, *m_ui->imageView, *m_ui->emptyState, controller,
        *m_pictures, *m_actions, this);

    m_closing = new ClosingGuard(
        controller, *m_ui->messageBar, [this] { return isBusy(); }, *this);
    connectActions();
    connectController();
    connectBrowser();
    m_layout->restore();
    setCamera(controller.camera());
    m_area->setFocus();
}

MainWindow::~MainWindow() = default;

MessageBar& MainWindow::messages() const
{
    return *m_ui->messageBar;
}

void MainWindow::setConnecting(const QString& what)
{
    m_area->setConnecting(what);
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
    on(Id::CancelTransfer, [this] { m_controller.cancelTransfers(); });
    on(Id::ConnectCamera, [this] { Q_EMIT connectRequested(); });
    on(Id::ConnectVirtualCamera, [this] { Q_EMIT virtualCameraRequested(); });
    on(Id::DisconnectCamera, [this] { Q_EMIT disconnectRequested(); });
    on(Id::ZoomIn, [this] { m_ui->imageView->zoomIn(); });
    on(Id::ZoomOut, [this] { m_ui->imageView->zoomOut(); });
    on(Id::ZoomActual, [this] { m_ui->imageView->zoomToActualSize(); });
    on(Id::ZoomFit, [this] { m_ui->imageView->zoomToFit(); });
    on(Id::About, [this] { showAbout(); });
    connect(m_ui->controlPanel, &ControlPanel::finished, m_area, &PictureArea::setFocus);
    connect(m_ui->controlPanel, &ControlPanel::writeFailed, this,
        [this](const Error& error) { m_ui->messageBar->show(error); });
    connect(m_ui->messageBar, &MessageBar::countChanged, this, &MainWindow::updateActions);
}

void MainWindow::connectController()
{
    connect(&m_controller, &SessionController::cameraChanged, this, &MainWindow::setCamera);
    connect(&m_controller, &SessionController::previewingChanged, this, [this] {
        updateActions();
        updateZoom();
    });
    connect(
        &m_controller, &SessionController::pendingCountChanged, this, &MainWindow::updateActions);
    connect(&m_controller, &SessionController::problem, this,
        [this](const Error& error) { m_ui->messageBar->show(error); });
    connect(&m_controller, &SessionController::idle, this, &MainWindow::updateActions);
    const Session& session = m_controller.session();
    connect(&session, &Session::folderChanged, this, [this](const QString& folder) {
        m_folder->setFolder(folder);
        setWindowFilePath(folder);
        setWindowTitle(tr("%1 – Skein").arg(QDir(folder).dirName()));
        updateActions();
    });
    connect(&session, &Session::problem, this,
        [this](const Error& error) { m_ui->messageBar->show(error); });
    connect(m_pictures, &PicturePresenter::changed, this, &MainWindow::updateZoom);
    connect(m_live, &LivePresenter::framesPerSecond, m_status, &StatusStrip::setFramesPerSecond);
    connect(m_ui->imageView, &ImageView::zoomChanged, this, &MainWindow::updateZoom);
    setWindowTitle(tr("Skein"));
    m_folder->setFolder(session.folder());
}

void MainWindow::connectBrowser()
{
    connect(m_browserArea, &BrowserArea::gridShownChanged, this, [this](bool shown) {
        m_area->setGrid(shown ? m_ui->gridPane : nullptr);
        updateZoom();
    });
    connect(&m_controller, &SessionController::previewingChanged, this, [this] {
        if (m_controller.isPreviewing()) {
            m_browserArea->setGridShown(false); // Live view is for the large picture.
        }
    });
    RatingBar* stars = &m_status->rating();
    connect(stars, &RatingBar::rated, m_ratings, &RatingCommands::rate);
    connect(m_commands, &PictureCommands::targetsChanged, this, &MainWindow::showRating);
    connect(&m_selection->shots(), &ShotModel::dataChanged, this, &MainWindow::showRating);
    showRating();
}

void MainWindow::showRating()
{
    const QStringList targets = m_commands->targets();
    const QString current = m_selection->currentPath();
    const Shot* shot =
        m_selection->shots().find(targets.contains(current) ? current : targets.value(0));
    m_status->rating().setMarks(
        shot != nullptr ? std::optional<Marks>(shot->facts.marks) : std::nullopt);
}

void MainWindow::updateZoom()
{
    const ImageView& view = *m_ui->imageView;
    const bool picture = view.isLive() || (view.hasPicture() && !m_browserArea->isGridShown());
    m_status->setZoom(picture ? view.scale() : 0, view.isFit());
}

void MainWindow::setCamera(Camera* camera)
{
    if (camera != nullptr) {
        connect(camera, &Camera::stateChanged, this, &MainWindow::updateActions);
        connect(camera, &Camera::settingsReset, this, &MainWindow::showSettings);
        connect(camera, &Camera::settingChanged, m_ui->controlPanel, &ControlPanel::updateSetting);
    }
    showSettings();
    updateActions();
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
    const bool open = m_controller.session().isOpen(); // Else there is no place for a photograph.
    actions[ActionId::Capture]->setEnabled(
        isBulbOpen() || (open && ready && can.testFlag(CameraCapability::Capture)));
    actions[ActionId::LiveView]->setEnabled(
        m_controller.isPreviewing() || (ready && can.testFlag(CameraCapability::Preview)));
    actions[ActionId::LiveView]->setChecked(m_controller.isPreviewing());
    actions[ActionId::Cancel]->setEnabled(
        hasSomethingToCancel() || isFullScreen() || m_ui->messageBar->count() > 0);
    actions[ActionId::CancelTransfer]->setEnabled(m_controller.pendingCount() > 0);
    m_ui->controlPanel->setEnabled(ready || state == State::Capturing);
    // Each of these lets the present camera go, and with it what it has not sent yet.
    const bool busy = isBusy();
    const bool canConnect = open && !busy && !m_area->isConnecting();
    actions[ActionId::DisconnectCamera]->setEnabled(
        !busy && camera != nullptr && state != State::Closing);
    actions[ActionId::ConnectCamera]->setEnabled(canConnect);
    actions[ActionId::ConnectVirtualCamera]->setEnabled(canConnect);
    actions[ActionId::ShowSessionFolder]->setEnabled(open);
    actions[ActionId::CopySessionPath]->setEnabled(open);
}

bool MainWindow::isBulbOpen() const
{
    const Camera* camera = m_controller.camera();
    return camera != nullptr && camera->state() == Camera::State::Capturing &&
           exposureFromSettings(camera->settings()).isBulb;
}

void MainWindow::capture()
{
    if (isBulbOpen()) {
        m_controller.camera()->cancelCapture(); // What opened the shutter closes it.
        return;
    }
    m_controller.capture().then(this, [this](const Result<QStringList>& answer) {
        if (!answer) {
            m_ui->messageBar->show(answer.error());
            m_closing->onProblem(answer.error());
        }
    });
    updateActions();
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
        m_layout->setFullScreen(false);
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

void MainWindow::chooseSession()
{
    auto* dialog = new QFileDialog(this, tr("Open Session"), m_controller.session().folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    // A folder full of photographs must not look empty.
    dialog->setOption(QFileDialog::ShowDirsOnly, false);
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

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_closing->mayClose()) {
        event->ignore();
        return;
    }
    m_layout->save();
    event->accept();
    Q_EMIT closed();
}

} // namespace skein
