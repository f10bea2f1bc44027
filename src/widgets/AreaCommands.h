// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <functional>

class QMainWindow;
class QSplitter;

namespace Ui {
class MainWindow;
}

namespace skein {

class ActionCollection;

/**
 * Commands for whoever has no mouse: from one area of the window to the next, the menu of what has
 * the keyboard, and how large panel and filmstrip are. Borrows all it is given, which must outlive
 * it. Lives on the GUI thread.
 */
class AreaCommands final : public QObject
{
    Q_OBJECT

public:
    /** @param toPicture gives the focus to the picture. */
    AreaCommands(QMainWindow& window, Ui::MainWindow& parts, const ActionCollection& actions,
        std::function<void()> toPicture);

    /** How much the sizes change at once (px). */
    static constexpr int sizeStep = 32;

private:
    void walk(int by);
    [[nodiscard]] QList<QWidget*> areas() const;
    void openMenu();
    /** Makes @p part, one of two, larger by so many pixels. */
    static void resize(QSplitter& splitter, QWidget& part, int by);

    QMainWindow& m_window;
    Ui::MainWindow& m_parts;
    const std::function<void()> m_toPicture;
};

} // namespace skein
