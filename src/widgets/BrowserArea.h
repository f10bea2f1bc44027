// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace Ui {
class MainWindow;
}

namespace skein {

class ActionCollection;
class PicturePresenter;
class SessionBrowser;
class Settings;
class ShotSelection;
class ShotView;

/**
 * Filmstrip, grid and filter bar of a window: which of the two views is shown, what they show, in
 * which order, and which thumbnails are loaded for it. Remembers order and size of the thumbnails.
 * Borrows all it is given, which must outlive it. Lives on the GUI thread.
 */
class BrowserArea final : public QObject
{
    Q_OBJECT

public:
    BrowserArea(Ui::MainWindow& parts, SessionBrowser& browser, ShotSelection& selection,
        PicturePresenter& pictures, const ActionCollection& actions, Settings& settings,
        QObject* parent = nullptr);

    [[nodiscard]] bool isGridShown() const { return m_gridShown; }
    void setGridShown(bool shown);
    /** How many rows a page key walks in the view that is shown. */
    [[nodiscard]] int rowsOfAPage() const;

Q_SIGNALS:
    void gridShownChanged(bool shown);
    /** A film is to be seen, which other programs show. */
    void openWanted(const QString& path);

private:
    [[nodiscard]] ShotView& view() const;
    void wireBar();
    void wireViews();
    void wireActions();
    void activate(const QString& path);
    void loadThumbnails();
    void showCount();
    void restore();

    Ui::MainWindow& m_parts;
    SessionBrowser& m_browser;
    ShotSelection& m_selection;
    PicturePresenter& m_pictures;
    const ActionCollection& m_actions;
    Settings& m_settings;
    bool m_gridShown = false;
    int m_lastFirstRow = 0; ///< Where the view was: tells which way it is scrolled.
};

} // namespace skein
