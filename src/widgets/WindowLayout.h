// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;
class QSplitter;
class QWidget;

namespace Ui {
class MainWindow;
}

namespace skein {

class ActionCollection;
class Settings;

/**
 * Which parts of a window are shown and how large they are: remembered between starts, and put
 * aside while the picture has the whole screen. Borrows all it is given.
 */
class WindowLayout final : public QObject
{
    Q_OBJECT

public:
    WindowLayout(QMainWindow& window, Ui::MainWindow& parts, const ActionCollection& actions,
        Settings& settings);

    void restore();
    void save();
    void setFullScreen(bool on);
    /** The window's state changed, by whomever: puts the parts aside or brings them back. */
    void followState();

private:
    /** One that can be hidden and moved to the other side of the picture. */
    struct Part
    {
        QSplitter& splitter;
        QWidget& widget;
        int extent = 0; ///< Across the splitter, when it was seen last.
    };

    static void show(Part& part, bool shown);
    static void move(Part& part, bool first);
    void setPanelsHidden(bool hidden);
    void bringBack();
    void showWhetherHidden();
    void setPanelOnLeft(bool left);
    void setStripOnTop(bool top);
    /** All panels in their usual places and sizes. */
    void reset();
    void setUsualSizes();
    /** Where nobody gave the panel another width, no tab is cut. */
    void fitTabs(int width);

    QMainWindow& m_window;
    Ui::MainWindow& m_parts;
    const ActionCollection& m_actions;
    Settings& m_settings;
    Part m_panel;
    Part m_strip;
    int m_usualWidth = 0; ///< Of the panel, as it was given; 0: the photographer gave it one.
    bool m_isFull = false;
    bool m_panelBefore = true; ///< Before the whole screen was the picture's.
    bool m_stripBefore = true;
    bool m_arePutAside = false; ///< By the command that hides all, and not all came back yet.
    bool m_panelSeen = true;    ///< Before that.
    bool m_stripSeen = true;
};

} // namespace skein
