// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace skein {

/**
 * While it is there, keys, mouse and touch reach one widget of the program and what is in it, and
 * nothing else; dialogs wait, and are there again when it goes. On X11 it takes the keyboard, also
 * from the window manager. Lives on the GUI thread; borrows the widget.
 */
class ProgramLock final : public QObject
{
    Q_OBJECT

public:
    explicit ProgramLock(QWidget& open, QObject* parent = nullptr);
    ~ProgramLock() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /** A window that must not be seen meanwhile: a dialog, a menu. */
    [[nodiscard]] bool isInTheWay(const QWidget& window) const;
    void putAway(QWidget& window);
    void onShown(QWidget& window);
    void onAppeared(QWidget& window);
    void takeKeyboard();

    QWidget& m_open;
    QTimer m_keyboard; ///< The X server gives it to no window that is just being mapped.
    QList<QPointer<QWidget>> m_away;
    QList<QPointer<QWidget>> m_appearing; ///< Kept from the screen, and not put away yet.
};

} // namespace skein
