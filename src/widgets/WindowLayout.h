// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

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
    QMainWindow& m_window;
    Ui::MainWindow& m_parts;
    const ActionCollection& m_actions;
    Settings& m_settings;
    bool m_isFull = false;
    bool m_panelBefore = true; ///< Before the whole screen was the picture's.
    bool m_stripBefore = true;
};

} // namespace skein
