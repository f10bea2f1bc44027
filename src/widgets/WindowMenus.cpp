// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WindowMenus.h"

#include "widgets/ActionCollection.h"
#include "widgets/FolderButton.h"
#include "widgets/SymbolicIcon.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>
#include <optional>

namespace skein {

namespace {

struct MenuWords
{
    Q_DECLARE_TR_FUNCTIONS(skein::WindowMenus)
};

constexpr std::nullopt_t separator = std::nullopt;

void fill(QMenu& menu, const ActionCollection& actions,
    std::initializer_list<std::optional<ActionId>> entries)
{
    for (const auto& entry : entries) {
        if (entry) {
            menu.addAction(actions[*entry]);
        } else {
            menu.addSeparator();
        }
    }
}

/** The menu of a command, wherever that stands. */
void addRecentMenu(QMenuBar& bar, const ActionCollection& actions)
{
    auto* recent = new QMenu(&bar);
    recent->setObjectName(QLatin1String(menuNames::recent));
    recent->setToolTipsVisible(true);
    fill(*recent, actions, {separator, ActionId::ForgetRecent});
    actions[ActionId::OpenRecent]->setMenu(recent);
}

void fillFileMenu(QMenu& menu, const ActionCollection& actions)
{
    using Id = ActionId;
    fill(menu, actions,
        {Id::OpenPicture, Id::OpenWith, Id::PopOut, separator, Id::ShowPicture, Id::CopyPicturePath,
            separator, Id::RenamePicture, Id::TrashPicture});
}

void fillRatingMenu(QMenu& menu, const ActionCollection& actions)
{
    using Id = ActionId;
    fill(menu, actions,
        {Id::Rate5, Id::Rate4, Id::Rate3, Id::Rate2, Id::Rate1, Id::Rate0, separator, Id::Reject,
            separator, Id::LabelRed, Id::LabelYellow, Id::LabelGreen, Id::LabelBlue,
            Id::LabelPurple, Id::LabelNone});
}

/** Its parts are menus of their own: all of it together would be taller than many screens. */
void fillViewMenu(QMenu& view, const ActionCollection& actions)
{
    using Id = ActionId;
    //: title of a menu
    QMenu* zoom = view.addMenu(MenuWords::tr("&Zoom"));
    fill(*zoom, actions,
        {Id::ZoomIn, Id::ZoomOut, Id::ZoomActual, Id::ZoomDouble, Id::ZoomFit, Id::ZoomFill,
            separator});
    //: menu: moves the part of the picture that is seen
    fill(*zoom->addMenu(MenuWords::tr("Mo&ve")), actions,
        {Id::PanLeft, Id::PanRight, Id::PanUp, Id::PanDown});
    fill(view, actions, {Id::Loupe, Id::InfoOverlay, separator});
    fill(*view.addMenu(MenuWords::tr("&Masks and Guides")), actions,
        {Id::ToggleMask, Id::NextMask, separator, Id::ToggleGuides, Id::NextGuides});
    //: title of a menu
    fill(*view.addMenu(MenuWords::tr("Ove&rlay")), actions,
        {Id::ToggleOverlay, Id::AddToOverlay, Id::ClearOverlay});
    //: menu: focus peaking, focus points and the like
    QMenu* focus = view.addMenu(MenuWords::tr("&Focus Aids"));
    fill(*focus, actions, {Id::FocusPeaking, Id::FocusPoints});
    //: menu: the place at which sharpness is measured
    fill(*focus->addMenu(MenuWords::tr("Sharpness Spo&t")), actions,
        {Id::SharpnessSpot, separator, Id::SpotLeft, Id::SpotRight, Id::SpotUp, Id::SpotDown});
    fill(view, actions, {Id::ExposureWarning, Id::ShowLevel});
    //: title of a menu
    fill(*view.addMenu(MenuWords::tr("&Histogram")), actions,
        {Id::ShowHistogram, Id::NextHistogram, separator, Id::HistogramScale, Id::HistogramSeparate,
            separator, Id::ThumbnailSharpness});
    //: title of a menu
    QMenu* colour = view.addMenu(MenuWords::tr("&Colour Management"));
    fill(*colour, actions, {Id::ColourManaged, separator});
    //: title of a menu
    fill(*colour->addMenu(MenuWords::tr("&Rendering Intent")), actions,
        {Id::IntentPerceptual, Id::IntentRelative, Id::IntentSaturation, Id::IntentAbsolute});
    fill(*colour, actions,
        {Id::BlackPoint, separator, Id::SoftProof, Id::ProofProfile, Id::GamutWarning, separator,
            Id::MonitorProfile});
    fill(view, actions, {separator, Id::ShowGrid});
    //: title of a menu
    fill(*view.addMenu(MenuWords::tr("C&ompare")), actions,
        {Id::Compare, Id::CompareFour, Id::LinkViews});
    fill(view, actions, {separator, Id::FindPictures, Id::ClearFilter, separator, Id::FullScreen});
    //: title of a menu
    fill(*view.addMenu(MenuWords::tr("Presen&tation")), actions,
        {Id::Presentation, Id::ChooseMonitor, Id::PresentationMasks});
    fill(view, actions, {separator, Id::ShowPanel, Id::ShowFilmstrip});
    //: menu: the pages of the panel at the side of the window
    view.addMenu(MenuWords::tr("Pan&els"))->setObjectName(QLatin1String(menuNames::panels));
    //: menu: where the parts of the window lie
    QMenu* layout = view.addMenu(MenuWords::tr("La&yout"));
    fill(*layout, actions,
        {Id::HidePanels, separator, Id::PanelOnLeft, Id::FilmstripOnTop, separator, Id::ResetLayout,
            separator});
    //: title of a menu
    fill(*layout->addMenu(MenuWords::tr("&Theme")), actions,
        {Id::ThemeDark, Id::ThemeLight, Id::ThemeDesktop});
    fill(*view.addMenu(MenuWords::tr("&Keyboard and Sizes")), actions,
        {Id::NextArea, Id::PreviousArea, Id::OpenContextMenu, separator, Id::WidenPanel,
            Id::NarrowPanel, Id::RaiseFilmstrip, Id::LowerFilmstrip});
}

} // namespace

void fillMenuBar(QMenuBar& bar, const ActionCollection& actions)
{
    using Id = ActionId;
    addRecentMenu(bar, actions);
    //: title of a menu
    fill(*bar.addMenu(MenuWords::tr("&Session")), actions,
        {Id::NewWindow, Id::NewSession, Id::OpenSession, Id::OpenRecent, separator,
            Id::ShowSessionFolder, Id::CopySessionPath, separator, Id::WriteHashList, separator,
            Id::Preferences, separator, Id::CloseWindow, Id::Quit});
    const auto addNamed = [&bar](const QString& title, const char* name) {
        QMenu* menu = bar.addMenu(title);
        menu->setObjectName(QLatin1String(name));
        return menu;
    };
    //: title of a menu
    QMenu* camera = addNamed(MenuWords::tr("&Camera"), menuNames::camera);
    fill(*camera, actions,
        {Id::Capture, Id::CaptureAll, Id::LiveView, Id::Cancel, Id::CancelTransfer,
            Id::FetchFromCard, Id::ImportFromCamera, separator, Id::ConnectCamera,
            Id::ConnectVirtualCamera, Id::DisconnectCamera, separator, Id::NextCamera,
            Id::PreviousCamera, Id::NameBody, separator});
    //: title of a menu: what is done with the picture of live view
    fill(*camera->addMenu(MenuWords::tr("Live &Picture")), actions,
        {Id::FreezeLive, Id::SaveFrame, separator, Id::TurnLiveLeft, Id::TurnLiveRight,
            Id::MirrorLive, Id::UprightLive, separator, Id::LiveZoomIn, Id::LiveZoomOut, separator,
            Id::ShowMotion});
    fill(*camera, actions, {Id::ShutterOptions, Id::WaitForRest, Id::Sequences});
    //: menu of the sequences that keys run
    fill(*camera->addMenu(MenuWords::tr("R&un Sequence")), actions,
        {Id::RunSequence1, Id::RunSequence2, Id::RunSequence3, Id::RunSequence4, Id::RunSequence5,
            Id::RunSequence6, Id::RunSequence7, Id::RunSequence8, Id::RunSequence9, separator,
            Id::PauseSequence, Id::StopSequence});
    //: title of a menu: what moves the lens
    fill(*camera->addMenu(MenuWords::tr("&Focus")), actions,
        {Id::Autofocus, Id::CancelAutofocus, Id::FocusBySharpness, Id::FocusAtSpot, separator,
            Id::FocusNearFine, Id::FocusNear, Id::FocusNearCoarse, Id::FocusFarFine, Id::FocusFar,
            Id::FocusFarCoarse, separator, Id::MarkFocusA, Id::GoToFocusA, Id::MarkFocusB,
            Id::GoToFocusB});
    //: title of a menu: changes settings of the camera
    fill(*camera->addMenu(MenuWords::tr("Chan&ge Setting")), actions,
        {Id::SettingUp, Id::SettingDown, Id::PreviousSetting, Id::NextSetting, separator,
            Id::PickMode, Id::PickShutter, Id::PickAperture, Id::PickIso, Id::PickCompensation,
            Id::PickWhiteBalance, Id::PickQuality, Id::PickSize, Id::PickDrive, Id::PickFocus,
            Id::PickMetering, Id::PickTarget, separator, Id::SettingAsDial, Id::SettingOnTop,
            Id::ChooseSettings});
    fill(*camera, actions,
        {Id::SavePreset, Id::ManagePresets, Id::CopySettings, separator, Id::SetCameraClock,
            Id::ReleaseBody});
    //: title of a menu
    QMenu* picture = addNamed(MenuWords::tr("&Picture"), menuNames::picture);
    fill(*picture, actions,
        {Id::Undo, Id::Redo, separator, Id::PreviousPicture, Id::NextPicture, Id::PageBack,
            Id::PageForward, Id::FirstPicture, Id::LastPicture, Id::FollowNewest, separator});
    //: menu: chooses pictures
    fill(*picture->addMenu(MenuWords::tr("&Select")), actions,
        {Id::SelectAll, separator, Id::ExtendBack, Id::ExtendForward, Id::ExtendToFirst,
            Id::ExtendToLast});
    //: title of a menu
    fill(*picture->addMenu(MenuWords::tr("Meta&data")), actions,
        {Id::FindMetadata, separator, Id::CopyMetadataLine, Id::CopyMetadata});
    picture->addSeparator();
    fillFileMenu(*picture, actions);
    //: title of a menu
    fillRatingMenu(*bar.addMenu(MenuWords::tr("&Rating")), actions);
    //: title of a menu
    fillViewMenu(*addNamed(MenuWords::tr("&View"), menuNames::view), actions);
    //: title of the menu in which plugins have their commands
    addNamed(MenuWords::tr("&Tools"), menuNames::tools)->menuAction()->setVisible(false);
    //: title of a menu
    fill(*bar.addMenu(MenuWords::tr("&Help")), actions,
        {Id::Welcome, Id::Handbook, Id::ShowKeys, Id::WhatsThis, separator, Id::SupportedCameras,
            separator, Id::ReportProblem, separator, Id::About});
}

QAction* fillToolBar(QToolBar& bar, const ActionCollection& actions, FolderButton* folder)
{
    using Id = ActionId;
    bar.addAction(actions[Id::Capture]);
    bar.widgetForAction(actions[Id::Capture])->setObjectName(QStringLiteral("captureButton"));
    bar.addAction(actions[Id::LiveView]);
    QAction* command = actions[Id::Cancel];
    auto* cancel = new QAction(command->icon(), command->text(), &bar);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setWhatsThis(command->whatsThis());
    QObject::connect(cancel, &QAction::triggered, command, &QAction::trigger);
    bar.addAction(cancel);
    bar.addSeparator();
    auto* menu = new QMenu(folder);
    fill(*menu, actions,
        {Id::NewSession, Id::OpenSession, Id::OpenRecent, separator, Id::ShowSessionFolder,
            Id::CopySessionPath});
    folder->setMenu(menu);
    bar.addWidget(folder);
    auto* space = new QWidget(&bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar.addWidget(space);
    for (const Id id : {Id::FollowNewest, Id::ShowGrid, Id::ZoomFit, Id::ZoomActual, Id::FullScreen,
             Id::ShowPanel}) {
        bar.addAction(actions[id]);
        auto* button = qobject_cast<QToolButton*>(bar.widgetForAction(actions[id]));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    // Qt's own arrow is dark, and the room around our buttons would leave it no place.
    if (auto* more = bar.findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"))) {
        more->setIcon(symbolicIcon(QStringLiteral("chevron-right")));
        more->setStyleSheet(QStringLiteral("QToolButton { padding: 0; }"));
        //: button of the toolbar, for screen readers and as a tip
        more->setToolTip(MenuWords::tr("More commands"));
        more->setAccessibleName(MenuWords::tr("More commands"));
    }
    const auto buttons = bar.findChildren<QToolButton*>();
    for (QToolButton* button : buttons) {
        button->setFocusPolicy(Qt::TabFocus);
        if (button->defaultAction() != nullptr) {
            button->setAccessibleName(button->defaultAction()->iconText());
        }
    }
    return cancel;
}

void fillPictureMenu(QMenu& menu, const ActionCollection& actions)
{
    //: title of a menu of the picture's context menu
    fillRatingMenu(*menu.addMenu(MenuWords::tr("Ra&ting")), actions);
    menu.addSeparator();
    fillFileMenu(menu, actions);
    menu.addSeparator();
    menu.addAction(actions[ActionId::Undo]);
}

} // namespace skein
