// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace skein::photobox {

class Gate;

/** Asks for the password, over the box; goes away by itself when nobody types one. Borrows the
 * gate. */
class GatePanel final : public QFrame
{
    Q_OBJECT

public:
    GatePanel(Gate& gate, QWidget* parent);

    /** Empty, and with the keyboard. */
    void ask();

Q_SIGNALS:
    /** It is hidden again, and the keyboard is free. */
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tryIt();
    void leave();
    void refresh();

    Gate& m_gate;
    QLineEdit* m_password;
    QLabel* m_answer;
    QPushButton* m_end;
    QTimer m_idle;
    QTimer m_tick; ///< While nobody is heard.
    bool m_isWrong = false;
};

} // namespace skein::photobox
