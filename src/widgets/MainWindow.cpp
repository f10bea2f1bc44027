// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MainWindow.h"

#include "session/Session.h"
#include "session/SessionBrowser.h"
#include "session/SessionModel.h"
#include "tether/TetheredCamera.h"
#include "ui_MainWindow.h"
#include "viewer/ColourManager.h"
#include "viewer/CompareView.h"
#include "viewer/OverlayLayer.h"
#include "viewer/Overlays.h"
#include "viewer/ViewOptions.h"
#include "widgets/ActionCollection.h"
#include "widgets/BackupPresenter.h"
#include "widgets/BrowserArea.h"
#include "widgets/CameraBar.h"
#include "widgets/CameraCommands.h"
#include "widgets/ClosingGuard.h"
#include "widgets/ColourCommands.h"
#include "widgets/Comparison.h"
#include "widgets/DeafKeys.h"
#include "widgets/DiskNotice.h"
#include "widgets/ExtraActions.h"
#include "widgets/FocusCommands.h"
#include "widgets/FocusRow.h"
#include "widgets/FolderButton.h"
#include "widgets/HashListCommand.h"
#include "widgets/HistogramPanel.h"
#include "widgets/HistogramPresenter.h"
#include "widgets/HooksPage.h"
#include "widgets/KeyChanges.h"
#include "widgets/KeyFollower.h"
#include "widgets/KeyGuard.h"
#include "widgets/LevelCommands.h"
#include "widgets/LiveCommands.h"
#include "widgets/LivePresenter.h"
#include "widgets/LiveReturn.h"
#include "widgets/MetadataTab.h"
#include "widgets/NewPictureCredits.h"
#include "widgets/NoCameraNotice.h"
#include "widgets/OverlayCommands.h"
#include "widgets/OverlaySection.h"
#include "widgets/PanelRoom.h"
#include "widgets/PanelsMenu.h"
#include "widgets/PhotographSizes.h"
#include "widgets/PictureArea.h"
#include "widgets/PictureCommands.h"
#include "widgets/PicturePresenter.h"
#include "widgets/Preferences.h"
#include "widgets/PreferencesDialog.h"
#include "widgets/Presentation.h"
#include "widgets/RatingCommands.h"
#include "widgets/SequenceCommands.h"
#include "widgets/SequencePlayer.h"
#include "widgets/SessionCommands.h"
#include "widgets/SettingTools.h"
#include "widgets/SharpnessFigures.h"
#include "widgets/ShortcutsPage.h"
#include "widgets/ShotSelection.h"
#include "widgets/ShutterCommands.h"
#include "widgets/SpotCommands.h"
#include "widgets/StatusStrip.h"
#include "widgets/ThemeCommands.h"
#include "widgets/ThumbnailSharpness.h"
#include "widgets/ViewHints.h"
#include "widgets/ViewPanel.h"
#include "widgets/Welcome.h"
#include "widgets/WelcomePresenter.h"
#include "widgets/WindowLayout.h"
#include "widgets/WindowMenus.h"
#include "widgets/WindowPlace.h"
#include "widgets/WindowWork.h"
#include "widgets/ZoomMemory.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>

namespace skein {

MainWindow::MainWindow(SessionController& controller, SessionBrowser& browser, Settings& settings)
    : m_ui(std::make_unique<Ui::MainWindow>())
    , m_controller(controller)
    , m_settings(settings)
{
    m_ui->setupUi(this);
    m_actions = new ActionCollection(this);
    auto* colours = new ColourManager(settings, this); // All picture views in the window find it.
    m_viewOptions = new ViewOptions(settings, this);
    m_folder = new FolderButton(this);
    m_status = new StatusStrip(controller, this);
    m_selection = new ShotSelection(*browser.model(), this);
    m_pictures = new PicturePresenter(controller, browser, *m_selection, *m_ui->imageView, this);
    m_live = new LivePresenter(controller, *m_ui->imageView, *m_viewOptions, this);
    m_browserArea =
        new BrowserArea(*m_ui, browser, *m_selection, *m_pictures, *m_actions, settings, this);
    m_commands =
        new PictureCommands({*m_actions, browser, *m_selection, *m_pictures, *m_browserArea,
                                *m_ui->messageBar, settings, *m_viewOptions, this},
            this);
    m_ratings = new RatingCommands(
        *m_actions, browser, [this] { return m_commands->targets(); }, this);
    m_comparison =
        new Comparison(*m_ui->pictureStack, browser, *m_selection, *m_pictures, *m_actions, this);
    m_presentation = new Presentation(
        {*m_actions, *m_ui->imageView, m_pictures->loader(), *m_ui->messageBar, settings, this},
        this);
    QList<const QWidget*> pictureWidgets = {
        m_ui->imageView, m_ui->emptyState, m_ui->filmstrip, m_ui->grid};
    auto* welcome =
        new Welcome({*(*m_actions)[ActionId::OpenSession], *(*m_actions)[ActionId::ConnectCamera],
                        *(*m_actions)[ActionId::ConnectVirtualCamera],
                        *(*m_actions)[ActionId::SupportedCameras]},
            m_ui->pictureStack);
    m_ui->pictureStack->addWidget(welcome);
    pictureWidgets.append(welcome);
    for (ImageView* view : m_comparison->view().views()) {
        pictureWidgets.append(view);
        m_commands->addMenu(view);
        connect(view, &ImageView::zoomChanged, this, &MainWindow::updateZoom);
    }
    new KeyGuard(this, pictureWidgets);

    new ColourCommands(
        *colours, {*m_actions, *m_ui->imageView, *m_ui->statusBar, *m_ui->messageBar}, this);
    fillMenuBar(*m_ui->menuBar, *m_actions);
    m_extras = new ExtraActions(*this, *m_ui->menuBar, this);
    m_keys = new KeyFollower(*m_actions, *m_extras, settings, this);
    m_commands->setExportMenu(*m_extras->exportMenu());
    m_cancelButton = fillToolBar(*m_ui->toolBar, *m_actions, m_folder);
    m_ui->statusBar->addWidget(m_status, 1);
    m_ui->pictureSide->setAutoFillBackground(false);
    m_commands->addMenu(m_ui->imageView);
    m_commands->addMenu(m_ui->filmstrip);
    m_commands->addMenu(m_ui->grid);

    m_hints = new ViewHints(*m_selection, this);
    m_overlays = new Overlays(m_pictures->loader(), settings, this);
    m_ui->imageView->emplaceLayer<OverlayLayer>(*m_overlays);
    m_overlayCommands = new OverlayCommands(
        *m_actions, *m_overlays, *m_ui->messageBar, [this] { return m_commands->targets(); }, this);
    connect(&browser, &SessionBrowser::renamed, m_overlays, &Overlays::rename);
    fillSidePanel(settings);
    new ThemeCommands(*m_actions, settings, this);
    m_layout = new WindowLayout(*this, *m_ui, *m_actions, settings);
    m_area = new PictureArea(*m_ui->pictureStack, *m_ui->imageView, *m_ui->emptyState, controller,
        *m_pictures, *m_actions, this);
    m_welcome = new WelcomePresenter(
        {*m_actions, controller, *m_area, *m_pictures, settings, *welcome}, this);

    m_camera = new CameraCommands(
        {*m_actions, controller, *m_ui->controlPanel, *m_area, *m_ui->messageBar}, this);
    m_shutter = new ShutterCommands(
        {*m_actions, controller, *m_camera, *m_live, *m_ui->messageBar, settings, this}, this);
    connectShutter();
    auto* sizes = new PhotographSizes(controller, settings, this);
    m_focus =
        new FocusCommands({*m_actions, controller, *m_ui->imageView, *m_live, *m_ui->messageBar,
                              [sizes](const Camera& of) { return sizes->sizeOf(of); }},
            this);
    connect(m_focus, &FocusCommands::said, m_hints, &ViewHints::say);
    connectSequences();
    const auto focusAtSpot = [this] { m_focus->setSpot(m_figures->placed()); };
    connect(m_figures, &SharpnessFigures::placedChanged, m_focus, focusAtSpot);
    focusAtSpot();
    auto* focusRow = new FocusRow(*m_actions, m_ui->controlPanel);
    m_ui->controlPanel->addHeader(focusRow);
    auto* room = new PanelRoom({*m_ui->sidePanel, *m_ui->sidePanel->findChild<HistogramPanel*>(),
                                   *focusRow, *(*m_actions)[ActionId::LiveView]},
        this);
    const auto offerFocus = [this, room] { room->setFocusOffered(m_focus->canFocus()); };
    connect(m_focus, &FocusCommands::changed, room, offerFocus);
    offerFocus();
    new LevelCommands({*m_actions, controller, *m_ui->imageView, *m_live, settings}, this);
    connect(m_focus, &FocusCommands::placeChanged, m_histogram, &HistogramPresenter::beginLiveAnew);
    auto* live =
        new LiveCommands({*m_actions, controller, *m_live, *m_ui->messageBar, settings}, this);
    connect(live, &LiveCommands::magnified, m_histogram, &HistogramPresenter::beginLiveAnew);
    connect(live, &LiveCommands::said, m_hints, &ViewHints::say);
    connect(live, &LiveCommands::kept, m_pictures, &PicturePresenter::choose);
    auto* deaf = new DeafKeys(*this);
    new NoCameraNotice({*m_actions, controller, *m_ui->messageBar, *deaf}, this);
    deaf->add(*(*m_actions)[ActionId::SaveFrame],
        [this, live] { live->sayNotSaved(m_liveReturn->isAway()); });
    auto* tools = new SettingTools(
        {*m_actions, controller, *m_ui->controlPanel, *m_ui->messageBar, settings, this}, this);
    connect(tools, &SettingTools::said, m_hints, &ViewHints::say);
    connect(m_browserArea, &BrowserArea::gridShownChanged, tools, &SettingTools::setStepsPaused);
    const auto needControls = [this, tools] {
        const TetheredCamera* ofRow = m_shutter->isUnderWay() ? &m_shutter->place() : nullptr;
        tools->setControlsNeeded(m_sequences->isActive() ? m_sequences->place() : ofRow);
    };
    connect(m_shutter, &ShutterCommands::changed, tools, needControls);
    connect(m_sequences, &SequencePlayer::stateChanged, tools, needControls);
    new PreferenceFollower({settings, controller.session(), browser, m_pictures->loader()}, this);
    new NewPictureCredits(settings, controller, browser, this);
    auto* backup = new BackupPresenter(
        {controller, *browser.model(), *m_actions, *m_ui->messageBar, settings}, this);
    connect(backup, &BackupPresenter::reportChanged, m_status, &StatusStrip::showBackup);
    m_status->showBackup(backup->backup().report());
    new DiskNotice({controller.disk(), *m_actions, *m_ui->messageBar, settings}, this);
    new HashListCommand(*m_actions, controller.session(), *m_ui->messageBar, this);
    auto* sessions = new SessionCommands(
        {*m_actions, controller, *m_folder, *m_ui->messageBar, settings, this}, this);
    connect(sessions, &SessionCommands::chosen, this, &MainWindow::sessionChosen);
    m_work = new WindowWork(*m_ui->messageBar, this);
    m_closing = new ClosingGuard(
        controller, *m_ui->messageBar,
        [this, live] { return m_camera->isBusy() || live->isSaving() || m_work->isSaving(); },
        *this);
    connect(m_work, &WindowWork::failed, m_closing, &ClosingGuard::onProblem);
    connect(m_work, &WindowWork::saved, m_closing, &ClosingGuard::closeSoon);
    connect(live, &LiveCommands::saveFailed, m_closing, &ClosingGuard::onProblem);
    connect(live, &LiveCommands::saved, m_closing, &ClosingGuard::closeSoon);
    m_closing->watchOrders(browser);
    m_closing->watchRestoring(
        [this] { return m_shutter->isRestoring() || m_sequences->isActive(); });
    connect(m_sequenceCommands, &SequenceCommands::problem, m_closing, &ClosingGuard::onProblem);
    connect(m_shutter, &ShutterCommands::problem, m_closing, &ClosingGuard::onProblem);
    connect(m_shutter, &ShutterCommands::changed, m_closing, &ClosingGuard::closeSoon);
    listEscapes();
    connectKeys();
    connectActions();
    connectViewer();
    connectBrowser();
    m_layout->restore();
    new ZoomMemory(*m_ui->imageView, settings, this);
    updateCancel();
    m_area->setFocus();
}

MainWindow::~MainWindow()
{
    // Dialogs that are still open keep their places as they go: all that listens has to be there.
    const auto windows = findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* each : windows) {
        if (each->isWindow()) {
            delete each;
        }
    }
}

MessageBar& MainWindow::messages() const
{
    return *m_ui->messageBar;
}

void MainWindow::setCameraName(const QString& name)
{
    m_status->setCameraName(name);
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
    on(Id::ZoomIn, [this] { lookedAt().zoomIn(); });
    on(Id::ZoomOut, [this] { lookedAt().zoomOut(); });
    on(Id::ZoomActual, [this] { lookedAt().zoomToActualSize(); });
    on(Id::ZoomFit, [this] { lookedAt().zoomToFit(); });
    on(Id::Preferences, [this] { showPreferences(); });
    connect(m_camera, &CameraCommands::connectRequested, this, &MainWindow::connectRequested);
    connect(m_camera, &CameraCommands::virtualCameraRequested, this,
        &MainWindow::virtualCameraRequested);
    connect(m_camera, &CameraCommands::disconnectRequested, m_shutter, [this] {
        m_sequenceCommands->letGo(m_controller.shown(),
            [this] { m_shutter->letGo([this] { Q_EMIT disconnectRequested(); }); });
    });
    connect(m_camera, &CameraCommands::captureFailed, m_closing, &ClosingGuard::onProblem);
    connect(m_camera, &CameraCommands::changed, this, &MainWindow::updateCancel);
    connect(m_welcome, &WelcomePresenter::shownChanged, this, &MainWindow::updateCancel);
    connect(m_focus, &FocusCommands::changed, this, &MainWindow::updateCancel);
    connect(m_shutter, &ShutterCommands::changed, this, &MainWindow::updateCancel);
    connect(m_liveReturn, &LiveReturn::changed, this, &MainWindow::updateCancel);
    connect(m_ui->messageBar, &MessageBar::countChanged, this, &MainWindow::updateCancel);
}

void MainWindow::fillSidePanel(Settings& settings)
{
    SidePanel& side = *m_ui->sidePanel;
    m_cameraBar = new CameraBar(&side);
    m_cameraBar->setMenuAction((*m_actions)[ActionId::NameBody]);
    side.addTop(m_cameraBar);
    auto* histogram = new HistogramPanel(*m_actions, &side);
    side.addTop(histogram);
    auto* figures = m_figures = new SharpnessFigures(this);
    connect(m_pictures, &PicturePresenter::renewed, figures, &SharpnessFigures::forget);
    new SpotCommands({*m_actions, *m_ui->imageView, *figures, settings}, this);
    m_histogram =
        new HistogramPresenter({*m_ui->imageView, *m_live, *m_pictures, m_selection->shots(),
                                   *histogram, *m_actions, m_settings, *figures},
            this);
    new ThumbnailSharpness({*m_ui->imageView, m_selection->shots(), *figures,
                               *(*m_actions)[ActionId::ThumbnailSharpness], m_settings},
        {m_ui->filmstrip, m_ui->grid}, this);
    //: title of a panel: the camera's settings
    side.addTab(m_ui->controlPanel, tr("Camera"), QStringLiteral("camera"));
    auto* panel = new ViewPanel(*m_viewOptions, settings, &side);
    connect(panel, &ViewPanel::finished, this, [this] { m_area->setFocus(); });
    //: title of a tab: what is shown over the picture
    side.addTab(panel, tr("View"), QStringLiteral("view"));
    auto* metadata = new MetadataTab(side, *m_pictures, *m_actions, settings, this);
    connect(metadata, &MetadataTab::finished, this, [this] { m_area->setFocus(); });
    auto* overlay = new OverlaySection(*m_overlays, panel);
    //: title of a section: a picture that lies over the picture
    panel->addSection(QStringLiteral("overlay"), tr("Overlay"), overlay);
    new PanelsMenu(*m_ui->menuBar->findChild<QMenu*>(QLatin1String(menuNames::panels)),
        {side, *m_actions, *m_extras});
    connect(
        overlay, &OverlaySection::selectedWanted, m_overlayCommands, &OverlayCommands::addSelected);
}

void MainWindow::updateZoom()
{
    const ImageView& view = m_comparison->isOn() ? lookedAt() : *m_ui->imageView;
    const bool picture = view.isLive() || (view.hasPicture() && !m_browserArea->isGridShown());
    m_status->setZoom(picture ? view.scale() : 0, view.isFit());
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && m_camera != nullptr) {
        m_layout->followState(); // Also when the window manager did it.
        updateCancel();
    }
}

PreferencesDialog& MainWindow::showPreferences()
{
    if (!m_preferences) {
        m_preferences = new PreferencesDialog(m_settings, this);
        new WindowPlace(*m_preferences, m_settings, QStringLiteral("preferences"));
        auto* keys = new ShortcutsPage(*m_keys, m_settings);
        m_preferences->addPage(
            keys, {PagePlace::Shortcuts, QStringLiteral("keyboard"),
                      [] { return OptionKeys{KeyChanges::key}; },
                      [keys](const QVariant& wanted) { return keys->withUnknown(wanted); },
                      [keys] { return keys->cancelQuestion(); }});
        Q_EMIT preferencesMade(m_preferences);
    }
    const Session& session = m_controller.session();
    const int newest = session.model()->rowCount() - 1;
    const QString path = newest < 0 ? QString() : session.model()->item(newest).path;
    m_preferences->setExample(
        path, QFileInfo(session.folder()).fileName(), m_controller.shown().ingest().options().body);
    QStringList taken;
    constexpr int mostNames = 2000; // The newest have the highest numbers.
    for (int row = std::max(0, newest - mostNames); row <= newest; ++row) {
        taken.append(session.model()->item(row).path.mid(session.folder().size() + 1));
    }
    m_preferences->setTakenNames(taken);
    m_preferences->hooks().setExample(path, session.folder());
    m_preferences->show();
    m_preferences->raise();
    m_preferences->activateWindow();
    return *m_preferences;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_sequenceCommands->mayClose([this] { close(); })) {
        event->ignore();
        return;
    }
    if (!m_work->mayClose([this] { close(); })) {
        event->ignore();
        return;
    }
    m_shutter->stop(); // Its cameras are left as they were.
    if (!m_closing->mayClose()) {
        event->ignore();
        return;
    }
    m_layout->save();
    event->accept();
    Q_EMIT closed();
}

} // namespace skein
