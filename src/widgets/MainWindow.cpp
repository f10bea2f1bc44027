// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MainWindow.h"

#include "session/Session.h"
#include "session/SessionBrowser.h"
#include "session/ShotModel.h"
#include "ui_MainWindow.h"
#include "viewer/ViewLayers.h"
#include "viewer/ViewOptions.h"
#include "widgets/AboutDialog.h"
#include "widgets/ActionCollection.h"
#include "widgets/BrowserArea.h"
#include "widgets/CameraCommands.h"
#include "widgets/ClosingGuard.h"
#include "widgets/FolderButton.h"
#include "widgets/HistogramPanel.h"
#include "widgets/HistogramPresenter.h"
#include "widgets/KeyGuard.h"
#include "widgets/LivePresenter.h"
#include "widgets/PictureArea.h"
#include "widgets/PictureCommands.h"
#include "widgets/PicturePresenter.h"
#include "widgets/RatingBar.h"
#include "widgets/RatingCommands.h"
#include "widgets/SessionCommands.h"
#include "widgets/ShotSelection.h"
#include "widgets/StatusStrip.h"
#include "widgets/ViewCommands.h"
#include "widgets/ViewPanel.h"
#include "widgets/WindowLayout.h"
#include "widgets/WindowMenus.h"

#include <QAction>
#include <QCloseEvent>

namespace skein {

MainWindow::MainWindow(SessionController& controller, SessionBrowser& browser, Settings& settings)
    : m_ui(std::make_unique<Ui::MainWindow>())
    , m_controller(controller)
{
    m_ui->setupUi(this);
    m_actions = new ActionCollection(this);
    m_viewOptions = new ViewOptions(settings, this);
    m_folder = new FolderButton(this);
    m_status = new StatusStrip(controller, this);
    m_selection = new ShotSelection(*browser.model(), this);
    m_pictures = new PicturePresenter(controller, browser, *m_selection, *m_ui->imageView, this);
    m_live = new LivePresenter(controller, *m_ui->imageView, *m_viewOptions, this);
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

    fillSidePanel(settings);
    m_layout = new WindowLayout(*this, *m_ui, *m_actions, settings);
    m_area = new PictureArea(*m_ui->pictureStack, *m_ui->imageView, *m_ui->emptyState, controller,
        *m_pictures, *m_actions, this);

    m_camera = new CameraCommands(
        {*m_actions, controller, *m_ui->controlPanel, *m_area, *m_ui->messageBar}, this);
    new SessionCommands({*m_actions, controller, *m_folder, *m_ui->messageBar, this}, this);
    m_closing = new ClosingGuard(
        controller, *m_ui->messageBar, [this] { return isBusy(); }, *this);
    m_closing->watchOrders(browser);
    connectActions();
    connectViewer();
    connectBrowser();
    m_layout->restore();
    updateCancel();
    m_area->setFocus();
}

MainWindow::~MainWindow() = default;

MessageBar& MainWindow::messages() const
{
    return *m_ui->messageBar;
}

void MainWindow::setConnecting(const QString& what)
{
    m_camera->setConnecting(what);
}

bool MainWindow::isBusy() const
{
    return m_camera->isBusy();
}

void MainWindow::connectActions()
{
    using Id = ActionId;
    const auto on = [this](Id id, auto&& what) {
        connect((*m_actions)[id], &QAction::triggered, this, what);
    };
    on(Id::NewWindow, [this] { Q_EMIT newWindowRequested(); });
    on(Id::CloseWindow, [this] { close(); });
    on(Id::Quit, [this] { Q_EMIT quitRequested(); });
    on(Id::Cancel, [this] { cancel(); });
    on(Id::ZoomIn, [this] { m_ui->imageView->zoomIn(); });
    on(Id::ZoomOut, [this] { m_ui->imageView->zoomOut(); });
    on(Id::ZoomActual, [this] { m_ui->imageView->zoomToActualSize(); });
    on(Id::ZoomFit, [this] { m_ui->imageView->zoomToFit(); });
    on(Id::About, [this] { showAbout(); });
    connect(m_camera, &CameraCommands::connectRequested, this, &MainWindow::connectRequested);
    connect(m_camera, &CameraCommands::virtualCameraRequested, this,
        &MainWindow::virtualCameraRequested);
    connect(m_camera, &CameraCommands::disconnectRequested, this, &MainWindow::disconnectRequested);
    connect(m_camera, &CameraCommands::captureFailed, m_closing, &ClosingGuard::onProblem);
    connect(m_camera, &CameraCommands::changed, this, &MainWindow::updateCancel);
    connect(m_ui->messageBar, &MessageBar::countChanged, this, &MainWindow::updateCancel);
}

void MainWindow::fillSidePanel(Settings& settings)
{
    SidePanel& side = *m_ui->sidePanel;
    auto* histogram = new HistogramPanel(*m_actions, &side);
    side.addTop(histogram);
    new HistogramPresenter({*m_ui->imageView, *m_live, *m_pictures, m_selection->shots(),
                               *histogram, *m_actions, settings},
        this);
    side.addTab(m_ui->controlPanel, tr("Camera"), QStringLiteral("camera"));
    auto* panel = new ViewPanel(*m_viewOptions, settings, &side);
    connect(panel, &ViewPanel::finished, this, [this] { m_area->setFocus(); });
    side.addTab(panel, tr("View"), QStringLiteral("view"));
}

void MainWindow::connectViewer()
{
    const auto highlight = [this] {
        m_ui->filmstrip->setHighlight(m_viewOptions->display().highlight);
        m_ui->grid->setHighlight(m_viewOptions->display().highlight);
    };
    connect(m_viewOptions, &ViewOptions::displayChanged, this, highlight);
    highlight();
    auto* layers = new ViewLayers(*m_ui->imageView, *m_viewOptions);
    new ViewCommands(
        {*m_actions, *m_viewOptions, *layers, [this]() -> ImageView& { return *m_ui->imageView; }},
        this);
    connect(&m_controller, &SessionController::previewingChanged, this, &MainWindow::updateZoom);
    connect(m_pictures, &PicturePresenter::changed, this, &MainWindow::updateZoom);
    connect(m_live, &LivePresenter::framesPerSecond, m_status, &StatusStrip::setFramesPerSecond);
    connect(m_ui->imageView, &ImageView::zoomChanged, this, &MainWindow::updateZoom);
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

void MainWindow::updateCancel()
{
    (*m_actions)[ActionId::Cancel]->setEnabled(
        m_camera->canCancel() || isFullScreen() || m_ui->messageBar->count() > 0);
}

void MainWindow::cancel()
{
    if (m_camera->canCancel()) {
        m_camera->cancel();
    } else if (isFullScreen()) {
        m_layout->setFullScreen(false);
    } else {
        m_ui->messageBar->dismiss();
    }
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && m_camera != nullptr) {
        (*m_actions)[ActionId::FullScreen]->setChecked(isFullScreen());
        updateCancel();
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
