// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "tether/SessionController.h"

#include <QMainWindow>
#include <QPointer>
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
class FocusCommands;
class FolderButton;
class ImageView;
class HistogramPresenter;
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
class SessionBrowser;
class Settings;
class SharpnessFigures;
class ShotSelection;
class ShutterCommands;
class StatusStrip;
class ViewHints;
class ViewOptions;
class WindowLayout;

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
    /** The driver library as the finder met it; for the time when no camera tells. */
    void setLibrary(const LibraryInfo& library) { m_library = library; }

Q_SIGNALS:
    void newWindowRequested();
    void quitRequested();
    void connectRequested();
    void virtualCameraRequested();
    void disconnectRequested();
    /** The window is gone from the screen for good. */
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectActions();
    void connectViewer();
    void fillSidePanel(Settings& settings);
    void connectBrowser();
    void connectShutter();
    void updateCancel();
    /** The picture that zoom commands are about. */
    [[nodiscard]] ImageView& lookedAt() const;
    /** Says which mask is shown. */
    void nameMask();
    void updateZoom();
    void showRating();
    void cancel();
    void showPreferences();
    void showAbout();

    const std::unique_ptr<Ui::MainWindow> m_ui;
    SessionController& m_controller;
    Settings& m_settings;
    ActionCollection* m_actions = nullptr;
    ViewOptions* m_viewOptions;
    FolderButton* m_folder;
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
    CameraCommands* m_camera = nullptr;
    FocusCommands* m_focus = nullptr;
    SharpnessFigures* m_figures = nullptr;
    ShutterCommands* m_shutter = nullptr;
    LiveReturn* m_liveReturn = nullptr;
    CameraBar* m_cameraBar = nullptr;
    HistogramPresenter* m_histogram = nullptr;
    LibraryInfo m_library;
    QPointer<PreferencesDialog> m_preferences;
    ClosingGuard* m_closing;
};

} // namespace skein
