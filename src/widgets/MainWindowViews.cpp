// SPDX-License-Identifier: GPL-3.0-or-later
// The window's views of pictures: what lies over each, and which of them is looked at.
#include "widgets/MainWindow.h"

#include "session/ShotModel.h"
#include "ui_MainWindow.h"
#include "viewer/CompareView.h"
#include "viewer/OverlayLayer.h"
#include "viewer/PopOutWindow.h"
#include "viewer/ViewLayers.h"
#include "viewer/ViewOptions.h"
#include "widgets/ActionCollection.h"
#include "widgets/Announcer.h"
#include "widgets/BrowserArea.h"
#include "widgets/CameraCommands.h"
#include "widgets/Comparison.h"
#include "widgets/DesktopSound.h"
#include "widgets/FocusFrame.h"
#include "widgets/HintPlate.h"
#include "widgets/LivePresenter.h"
#include "widgets/LiveReturn.h"
#include "widgets/OverlayCommands.h"
#include "widgets/PictureArea.h"
#include "widgets/PictureCommands.h"
#include "widgets/PicturePresenter.h"
#include "widgets/Presentation.h"
#include "widgets/RatingBar.h"
#include "widgets/RatingCommands.h"
#include "widgets/ShotSelection.h"
#include "widgets/ShutterBadge.h"
#include "widgets/ShutterCommands.h"
#include "widgets/ShutterSound.h"
#include "widgets/SpokenNews.h"
#include "widgets/StatusStrip.h"
#include "widgets/ViewCommands.h"
#include "widgets/ViewHints.h"
#include "widgets/WindowParts.h"

#include <QAction>
#include <QApplication>

namespace skein {

namespace {
constexpr int gridHintMs = 4000;
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
    static constexpr ViewLayers::Kinds drawn{ViewLayers::Frames | ViewLayers::Analyses};
    QList<ViewLayers*> compared;
    for (ImageView* view : m_comparison->view().views()) {
        compared.append(new ViewLayers(*view, *m_viewOptions,
            drawn | ViewLayers::Marks | ViewLayers::Loupe | ViewLayers::Information));
    }
    for (ViewLayers* leader : compared) {
        for (ViewLayers* other : compared) {
            if (other != leader) {
                leader->leadLoupe(*other, [this] { return m_comparison->view().link().isOn(); });
            }
        }
    }
    connect(m_presentation, &Presentation::began, this, [this](ImageView* view) {
        new ViewLayers(*view, *m_viewOptions, drawn | ViewLayers::Loupe);
        view->emplaceLayer<OverlayLayer>(*m_overlays);
        m_hints->addView(*view);
        Q_EMIT viewMade(view);
    });
    connect(m_presentation, &Presentation::began, this,
        [this](ImageView* view) { m_live->addView(*view); });
    connect(m_commands, &PictureCommands::poppedOut, this, [this](PopOutWindow* window) {
        using Id = ActionId;
        for (const Id id : {Id::ZoomIn, Id::ZoomOut, Id::ZoomActual, Id::ZoomDouble, Id::ZoomFit,
                 Id::ZoomFill, Id::PanLeft, Id::PanRight, Id::PanUp, Id::PanDown, Id::Loupe,
                 Id::ToggleMask, Id::NextMask, Id::ToggleGuides, Id::NextGuides,
                 Id::ExposureWarning, Id::FocusPeaking, Id::FocusPoints, Id::InfoOverlay,
                 Id::ShowKeys, Id::OpenContextMenu}) {
            window->addAction((*m_actions)[id]);
        }
        m_hints->addView(window->view());
        Q_EMIT viewMade(&window->view());
    });
    m_hints->addView(*m_ui->imageView);
    m_hints->addLayer((new HintPlate(*m_ui->emptyState))->layer());
    for (QWidget* view : std::initializer_list<QWidget*>{
             m_ui->imageView, m_ui->emptyState, m_ui->filmstrip, m_ui->grid}) {
        new FocusFrame(*view);
    }
    connect(m_comparison, &Comparison::hint, m_hints, &ViewHints::say);
    connect(m_overlayCommands, &OverlayCommands::hint, m_hints, &ViewHints::say);
    connect(m_ratings, &RatingCommands::hint, this, [this](const QString& text) {
        m_hints->say(text);
        if (m_browserArea->isGridShown()) { // No picture to say it over.
            m_ui->statusBar->showMessage(text, gridHintMs);
        }
    });
    new ViewCommands(
        {*m_actions, *m_viewOptions, *layers, [this]() -> ImageView& { return lookedAt(); }}, this);
    // After ViewCommands: it has changed the mask by then.
    for (const ActionId id : {ActionId::ToggleMask, ActionId::NextMask}) {
        connect((*m_actions)[id], &QAction::triggered, this, &MainWindow::nameMask);
    }
    connect(&m_controller, &SessionController::previewingChanged, this, &MainWindow::updateZoom);
    connect(m_pictures, &PicturePresenter::changed, this, &MainWindow::updateZoom);
    connect(m_live, &LivePresenter::framesPerSecond, m_status, &StatusStrip::setFramesPerSecond);
    connect(m_ui->imageView, &ImageView::zoomChanged, this, &MainWindow::updateZoom);
    connect(m_live, &LivePresenter::troubled, this, [this](const QString& sentence) {
        const auto tag = QStringLiteral("live-trouble");
        if (sentence.isEmpty()) {
            m_ui->messageBar->withdraw(tag);
        } else {
            m_ui->messageBar->show({MessageKind::Warning, sentence, {}, {}, tag});
        }
    });
    new SpokenNews({m_controller, *m_selection, *m_ui->imageView, *m_ui->messageBar, *m_hints,
                       *new Announcer(this)},
        this);
}

WindowParts MainWindow::parts() const
{
    QList<ImageView*> views{m_ui->imageView};
    for (ImageView* view : m_comparison->view().views()) {
        views.append(view);
    }
    return {*m_actions, *m_extras, *m_ui->sidePanel, *m_ui->imageView, *m_live, *m_liveReturn,
        *m_pictures, *m_selection, *m_commands, *m_camera, *m_shutter, *m_sequences, *m_hints,
        *m_ui->messageBar, *m_work, views};
}

void MainWindow::nameMask()
{
    const MaskOptions& mask = m_viewOptions->mask();
    if (mask.isShown && !mask.mask.ratios.isEmpty()) {
        //: %1: an aspect ratio
        m_hints->say(tr("Mask %1").arg(mask.mask.ratios.first().displayText(locale())));
    }
}

void MainWindow::connectBrowser()
{
    connect(m_browserArea, &BrowserArea::gridShownChanged, this, [this](bool shown) {
        if (shown) {
            m_comparison->stop();
        }
        QWidget* compared = m_comparison->isOn() ? &m_comparison->view() : nullptr;
        m_area->setInstead(shown ? m_ui->gridPane : compared);
        updateZoom();
    });
    connect(m_comparison, &Comparison::shownChanged, this, [this](bool shown) {
        if (shown) {
            m_browserArea->setGridShown(false);
        }
        QWidget* grid = m_browserArea->isGridShown() ? m_ui->gridPane : nullptr;
        m_area->setInstead(shown ? &m_comparison->view() : grid);
        updateZoom();
        updateCancel();
    });
    connect(&m_controller, &SessionController::previewingChanged, this, [this] {
        if (m_controller.isPreviewing()) {
            m_browserArea->setGridShown(false); // Live view is for the large picture.
            m_comparison->stop();
        }
    });
    RatingBar* stars = &m_status->rating();
    connect(stars, &RatingBar::rated, m_ratings, &RatingCommands::rate);
    connect(m_ratings, &RatingCommands::nothingToRate, m_commands, &PictureCommands::sayCovered);
    connect(m_commands, &PictureCommands::targetsChanged, this, &MainWindow::showRating);
    connect(&m_selection->shots(), &ShotModel::dataChanged, this, &MainWindow::showRating);
    showRating();
}

void MainWindow::connectShutter()
{
    connect(m_shutter, &ShutterCommands::said, m_hints, &ViewHints::say);
    connect(m_shutter, &ShutterCommands::unsaid, m_hints, &ViewHints::takeBack);
    m_ui->statusBar->addPermanentWidget(new ShutterBadge(*m_shutter, m_settings, this));
    m_liveReturn =
        new LiveReturn({*m_actions, m_controller, m_settings, *m_ui->imageView, *this}, this);
    m_pictures->setLiveReturn(*m_liveReturn);
    m_camera->setLiveReturn(*m_liveReturn);
    connect(m_liveReturn, &LiveReturn::said, m_hints, &ViewHints::say);
    connect(m_shutter, &ShutterCommands::changed, this, &MainWindow::tellShutter);
    auto* sound = new ShutterSound(
        m_controller, m_settings,
        [player = std::make_shared<DesktopSound>()](
            const QString& name) { return player->play(name); },
        this);
    connect(sound, &ShutterSound::unheard, this, [this](const QString& sentence) {
        m_ui->messageBar->show(
            {MessageKind::Information, sentence, {}, {}, QStringLiteral("shutter-sound")});
    });
}

void MainWindow::showRating()
{
    const QStringList targets = m_commands->targets();
    m_status->setSelectedCount(static_cast<int>(targets.size()));
    const QString current = m_selection->currentPath();
    const Shot* shot =
        m_selection->shots().find(targets.contains(current) ? current : targets.value(0));
    m_status->rating().setMarks(
        shot != nullptr ? std::optional<Marks>(shot->facts.marks) : std::nullopt);
}

ImageView& MainWindow::lookedAt() const
{
    if (m_presentation->isActive()) {
        return *m_presentation->view();
    }
    const auto* popOut = qobject_cast<PopOutWindow*>(QApplication::activeWindow());
    if (popOut != nullptr && popOut->parentWidget() == this) {
        return popOut->view();
    }
    return m_comparison->isOn() ? m_comparison->view().activeView() : *m_ui->imageView;
}

} // namespace skein
