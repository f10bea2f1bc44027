// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <initializer_list>

namespace skein {

/** Every command of a window. The order is that of the menus. */
enum class ActionId {
    NewWindow,
    NewSession,
    OpenSession,
    OpenRecent,
    ForgetRecent,
    ShowSessionFolder,
    CopySessionPath,
    WriteHashList,
    Preferences,
    CloseWindow,
    Quit,
    Capture,
    LiveView,
    FreezeLive,
    SaveFrame,
    TurnLiveLeft,
    TurnLiveRight,
    MirrorLive,
    UprightLive,
    LiveZoomIn,
    LiveZoomOut,
    ShowMotion,
    Cancel,
    CancelTransfer,
    ConnectCamera,
    ConnectVirtualCamera,
    DisconnectCamera,
    CaptureAll,
    NextCamera,
    PreviousCamera,
    NameBody,
    ShutterOptions,
    WaitForRest,
    Sequences,
    PauseSequence,
    StopSequence,
    RunSequence1,
    RunSequence2,
    RunSequence3,
    RunSequence4,
    RunSequence5,
    RunSequence6,
    RunSequence7,
    RunSequence8,
    RunSequence9,
    Autofocus,
    CancelAutofocus,
    FocusNear,
    FocusFar,
    FocusNearCoarse,
    FocusFarCoarse,
    FocusNearFine,
    FocusFarFine,
    FocusBySharpness,
    FocusAtSpot,
    GoToFocusA,
    GoToFocusB,
    MarkFocusA,
    MarkFocusB,
    CopySettings,
    SettingUp,
    SettingDown,
    PreviousSetting,
    NextSetting,
    PickMode,
    PickShutter,
    PickAperture,
    PickIso,
    PickCompensation,
    PickWhiteBalance,
    PickQuality,
    PickSize,
    PickDrive,
    PickFocus,
    PickMetering,
    PickTarget,
    ChooseSettings,
    SavePreset,
    ManagePresets,
    SetCameraClock,
    ReleaseBody,
    SettingAsDial,
    SettingOnTop,
    FetchFromCard,
    ImportFromCamera,
    Undo,
    Redo,
    SelectAll,
    ExtendBack,
    ExtendForward,
    ExtendToFirst,
    ExtendToLast,
    PreviousPicture,
    NextPicture,
    PageBack,
    PageForward,
    FirstPicture,
    LastPicture,
    FollowNewest,
    OpenPicture,
    OpenWith,
    PopOut,
    ShowPicture,
    CopyPicturePath,
    CopyMetadataLine,
    CopyMetadata,
    RenamePicture,
    TrashPicture,
    Rate0,
    Rate1,
    Rate2,
    Rate3,
    Rate4,
    Rate5,
    Reject,
    LabelRed,
    LabelYellow,
    LabelGreen,
    LabelBlue,
    LabelPurple,
    LabelNone,
    ShowGrid,
    Compare,
    CompareFour,
    LinkViews,
    FindPictures,
    ClearFilter,
    FindMetadata,
    ZoomIn,
    ZoomOut,
    ZoomActual,
    ZoomFit,
    ZoomFill,
    ZoomDouble,
    PanLeft,
    PanRight,
    PanUp,
    PanDown,
    Loupe,
    ToggleMask,
    NextMask,
    ToggleGuides,
    NextGuides,
    ExposureWarning,
    FocusPeaking,
    FocusPoints,
    ShowLevel,
    SharpnessSpot,
    SpotLeft,
    SpotRight,
    SpotUp,
    SpotDown,
    InfoOverlay,
    ToggleOverlay,
    AddToOverlay,
    ClearOverlay,
    ShowHistogram,
    NextHistogram,
    HistogramScale,
    HistogramSeparate,
    ThumbnailSharpness,
    ColourManaged,
    IntentPerceptual,
    IntentRelative,
    IntentSaturation,
    IntentAbsolute,
    BlackPoint,
    SoftProof,
    ProofProfile,
    GamutWarning,
    MonitorProfile,
    FullScreen,
    Presentation,
    ChooseMonitor,
    PresentationMasks,
    ShowPanel,
    ShowFilmstrip,
    CameraPage,
    ViewPage,
    MetadataPage,
    HidePanels,
    PanelOnLeft,
    FilmstripOnTop,
    ResetLayout,
    ThemeDark,
    ThemeLight,
    ThemeDesktop,
    NextArea,
    PreviousArea,
    OpenContextMenu,
    WidenPanel,
    NarrowPanel,
    RaiseFilmstrip,
    LowerFilmstrip,
    Welcome,
    Handbook,
    ShowKeys,
    WhatsThis,
    SupportedCameras,
    ReportProblem,
    About,
};

size_t qHash(ActionId id, size_t seed = 0);

/** Where a command's keys work. */
enum class ActionContext {
    Window,  ///< Anywhere in the window.
    Picture, ///< The picture area and the filmstrip; a focused control that uses the key keeps it.
};

/** What there is to know about one command, for menus, key overlays and manuals. */
struct ActionSpec
{
    ActionId id;
    QString name;             ///< Stable and untranslated, "capture".
    QString text;             ///< As in menus, with its mnemonic.
    QString icon;             ///< Name of the symbolic icon; may be empty.
    QList<QKeySequence> keys; ///< Default shortcuts; the first is shown in menus.
    ActionContext context = ActionContext::Window;
    bool checkable = false;
    QString what; ///< What it does: one sentence.
};

/** Shortcuts written in Qt's portable form. */
[[nodiscard]] QList<QKeySequence> actionKeys(std::initializer_list<const char*> texts);

/** What a button for a command says: what it does, then the first of its keys. */
[[nodiscard]] QString actionToolTip(const QString& what, const QList<QKeySequence>& keys);

/** The commands a menu each, in the order of ActionId. */
[[nodiscard]] QList<ActionSpec> sessionActions();
[[nodiscard]] QList<ActionSpec> cameraActions();
[[nodiscard]] QList<ActionSpec> sequenceActions();
[[nodiscard]] QList<ActionSpec> liveActions();
[[nodiscard]] QList<ActionSpec> focusActions();
[[nodiscard]] QList<ActionSpec> settingActions();
[[nodiscard]] QList<ActionSpec> pictureActions();
[[nodiscard]] QList<ActionSpec> ratingActions();
[[nodiscard]] QList<ActionSpec> viewActions();
[[nodiscard]] QList<ActionSpec> lookActions();
[[nodiscard]] QList<ActionSpec> areaActions();
[[nodiscard]] QList<ActionSpec> colourActions();
[[nodiscard]] QList<ActionSpec> overlayActions();
[[nodiscard]] QList<ActionSpec> histogramActions();
[[nodiscard]] QList<ActionSpec> helpActions();

} // namespace skein
