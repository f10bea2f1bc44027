// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "tether/SessionController.h"

#include <QList>
#include <QMainWindow>
#include <QPointer>
#include <functional>
#include <memory>

namespace Ui {
class MainWindow;
}

namespace skein {

class ActionCollection;
class BrowserArea;
class CameraBar;
class CameraCommands;
class ClosingGuard;
class Comparison;
class ExtraActions;
class FocusCommands;
class FolderButton;
class GuestRuns;
class ImageView;
class HistogramPresenter;
class KeyFollower;
class LivePresenter;
class LiveReturn;
class MessageBar;
class OverlayCommands;
class Overlays;
class PictureArea;
class PictureCommands;
class PicturePresenter;
class Presentation;
class PreferencesDialog;
class RatingCommands;
class SequenceCommands;
class SequencePlayer;
class SessionBrowser;
class Settings;
class SharpnessFigures;
class ShotSelection;
class ShutterCommands;
class StatusStrip;
class StopQuestion;
class ViewHints;
class ViewOptions;
class WelcomePresenter;
struct WindowParts;
class WindowLayout;
class WindowWork;

/**
 * One window: arranges viewer, filmstrip, settings, bars, and ties them to one controller.
 *
 * Lives on the GUI thread; borrows controller, browser and settings, which must outlive it. It
 * closes when the photographs on their way are saved: until then it says so and waits.
 */
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(SessionController& controller, SessionBrowser& browser, Settings& settings);
    ~MainWindow() override;

    [[nodiscard]] ActionCollection& actions() const { return *m_actions; }
    [[nodiscard]] MessageBar& messages() const;
    /** The commands for the cameras. */
    [[nodiscard]] CameraCommands& camera() const { return *m_camera; }
    /** Where one of several cameras is chosen; filled by whoever connects them. */
    [[nodiscard]] CameraBar& cameraBar() const { return *m_cameraBar; }
    /** Says things over the picture for a moment. */
    [[nodiscard]] ViewHints& hints() const { return *m_hints; }
    /** What the camera's owner calls its body; empty: the model says it. */
    void setCameraName(const QString& name);
    /** The first steps, in the place of the picture. */
    [[nodiscard]] WelcomePresenter& welcome() const { return *m_welcome; }
    /** Runs sequences, whoever begins them. */
    [[nodiscard]] SequencePlayer& sequences() const { return *m_sequences; }
    /** Shows and stops what plugins photograph by themselves. */
    [[nodiscard]] GuestRuns& guests() const { return *m_guests; }
    /** Ends what would go on for hours, because the program is told to end: nobody is asked. */
    void endWork();
    /** What plugins are brought in by. */
    [[nodiscard]] WindowParts parts() const;
    /** Opens the preferences, or brings them to the front. */
    PreferencesDialog& showPreferences();

    /** The driver library as the finder met it; for the time when no camera tells. */
    void setLibrary(const LibraryInfo& library) { m_library = library; }

Q_SIGNALS:
    void newWindowRequested();
    void quitRequested();
    void connectRequested();
    void virtualCameraRequested();
    void disconnectRequested();
    /** The photographer chose a session: it is about to be opened. */
    void sessionChosen();
    /** One more view of pictures: a presentation's, a popped out window's. Layers may be added. */
    void viewMade(skein::ImageView* view);
    /** The preferences are about to be shown: pages may be added. */
    void preferencesMade(skein::PreferencesDialog* dialog);
    /** The window is gone from the screen for good. */
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /** One thing that Escape ends. */
    struct Escape
    {
        /** Work is cancelled, and that is what the toolbar's button is for; what merely lies over
         * the picture is left. */
        enum Kind : quint8 { Cancels, Leaves };

        Kind kind;
        std::function<bool()> applies;
        std::function<void()> end;
        std::function<QString()> what; ///< A sentence: what it does.
    };

    void connectActions();
    void connectViewer();
    void fillSidePanel(Settings& settings);
    void connectBrowser();
    void connectShutter();
    void connectSequences();
    /** Live view makes way for what is under way at the camera that is shown. */
    void tellShutter();
    void connectKeys();
    void listEscapes();
    void updateCancel();
    /** The picture that zoom commands are about. */
    [[nodiscard]] ImageView& lookedAt() const;
    /** Says which mask is shown. */
    void nameMask();
    void updateZoom();
    void showRating();
    void cancel();
    /** What Escape ends now; null: nothing. */
    [[nodiscard]] const Escape* escape() const;
    [[nodiscard]] QString runEscapeText() const;
    [[nodiscard]] QString cameraEscapeText() const;

    const std::unique_ptr<Ui::MainWindow> m_ui;
    SessionController& m_controller;
    Settings& m_settings;
    ActionCollection* m_actions = nullptr;
    ViewOptions* m_viewOptions;
    FolderButton* m_folder;
    QAction* m_cancelButton = nullptr; ///< Of the toolbar.
    StatusStrip* m_status;
    ShotSelection* m_selection;
    PicturePresenter* m_pictures;
    LivePresenter* m_live;
    BrowserArea* m_browserArea;
    PictureCommands* m_commands;
    RatingCommands* m_ratings;
    Comparison* m_comparison;
    ViewHints* m_hints;
    Overlays* m_overlays;
    OverlayCommands* m_overlayCommands;
    Presentation* m_presentation;
    WindowLayout* m_layout;
    PictureArea* m_area;
    WelcomePresenter* m_welcome = nullptr;
    CameraCommands* m_camera = nullptr;
    FocusCommands* m_focus = nullptr;
    SharpnessFigures* m_figures = nullptr;
    ShutterCommands* m_shutter = nullptr;
    SequencePlayer* m_sequences = nullptr;
    GuestRuns* m_guests = nullptr;
    StopQuestion* m_stopQuestion = nullptr; ///< Before Escape stops one of these.
    SequenceCommands* m_sequenceCommands = nullptr;
    LiveReturn* m_liveReturn = nullptr;
    CameraBar* m_cameraBar = nullptr;
    HistogramPresenter* m_histogram = nullptr;
    LibraryInfo m_library;
    QPointer<PreferencesDialog> m_preferences;
    WindowWork* m_work;
    ClosingGuard* m_closing;
    ExtraActions* m_extras = nullptr;
    KeyFollower* m_keys = nullptr; ///< Which keys the commands have.
    QList<Escape> m_escapes;       ///< The first that applies counts.
};

} // namespace skein
