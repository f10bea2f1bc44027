// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BoxOptions.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace skein {
class PluginOptions;
}

namespace skein::photobox {

class Gate;

/** The page of the preferences. What is chosen takes effect with the next start of the box. Borrows
 * settings and gate. */
class BoxPage final : public QWidget
{
    Q_OBJECT

public:
    /** @p rows make it look like the other pages. */
    BoxPage(PluginOptions& rows, PluginSettings& settings, Gate& gate, QWidget* parent);

    /** Shows what is stored now; stores nothing. */
    void showStored();

private:
    void addTimes(PluginOptions& rows);
    void addLook(PluginOptions& rows);
    void addSwitches(PluginOptions& rows);
    void addLeaving(PluginOptions& rows);
    void keep();
    void onLeaveKey();
    void chooseColour();
    void chooseLogo();
    void showColour();
    void showPassword();

    PluginSettings& m_settings;
    Gate& m_gate;
    BoxOptions m_options;
    bool m_isShowing = false; ///< What changes is not the photographer's doing.
    QComboBox* m_kind;
    QSpinBox* m_countdown;
    QSpinBox* m_review;
    QSpinBox* m_idle;
    QLineEdit* m_greeting;
    QPushButton* m_background;
    QLineEdit* m_logo;
    QCheckBox* m_mirror;
    QCheckBox* m_sounds;
    QCheckBox* m_flash;
    QKeySequenceEdit* m_leaveKey;
    QLabel* m_keyProblem;
    QLabel* m_hasPassword;
    QPushButton* m_set;
    QPushButton* m_remove;
};

} // namespace skein::photobox
