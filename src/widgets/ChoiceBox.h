// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace skein {

class WheelGuard;

/**
 * A combo box that the wheel does not change in passing (see WheelGuard), and that knows whether a
 * choice was made in its menu (then it is finished) or by stepping with the keys (then more steps
 * may follow).
 */
class ChoiceBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool chosenInMenu() const { return m_chosenInMenu; }

    /** False while it has the focus by chance: then letters and digits are not for it. */
    [[nodiscard]] bool takesTyping() const { return m_meant || m_open; }

    void showPopup() override;
    void hidePopup() override;

Q_SIGNALS:
    void closed();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    WheelGuard* m_guard;
    bool m_open = false;
    bool m_chosenInMenu = false;
    bool m_meant = true; ///< The photographer chose it by Tab or by click.
};

} // namespace skein
