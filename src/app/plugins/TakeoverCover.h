// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>
#include <functional>
#include <memory>

class QMainWindow;

namespace skein {

class ProgramLock;

/**
 * Lies over a whole window and keeps keyboard and mouse from what is below: no command of the
 * window can be given, and nobody but the program closes it. It stays until the window has gone: a
 * window that is told to close may have to wait. When it goes the window is as it was before. Lives
 * on the GUI thread.
 */
class TakeoverCover final : public QWidget
{
    Q_OBJECT

public:
    /** @p isEnding answers whether the program was told to end from outside. */
    TakeoverCover(QMainWindow& window, bool fullScreen, std::function<bool()> isEnding);
    ~TakeoverCover() override;

    /** Fills it with @p widget, which gets the keyboard. */
    void setContent(QWidget* widget);
    /** Gives the window back at once. */
    void giveBack();
    /** Keeps the whole program to what it covers the window with, see ProgramLock; only the end
     * from outside closes the window then. False: it does already. */
    bool lock();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QMainWindow& m_window;
    const std::function<bool()> m_isEnding;
    const Qt::WindowStates m_stateBefore;
    QPointer<QWidget> m_focusBefore;
    QList<QPointer<QWidget>> m_disabled; ///< By us, of what is below.
    std::unique_ptr<ProgramLock> m_lock;
    bool m_isGivenBack = false;
};

} // namespace skein
