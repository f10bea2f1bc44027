// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BoxOptions.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace skein::photobox {

class Gate;

/** The page of the preferences. What is chosen takes effect with the next start of the box. Borrows
 * settings and gate. */
class BoxPage final : public QWidget
{
    Q_OBJECT

public:
    BoxPage(PluginSettings& settings, Gate& gate, QWidget* parent);

private:
    void addTimes(QFormLayout& form);
    void addLook(QFormLayout& form);
    void addLeaving(QFormLayout& form);
    void keep();
    void onLeaveKey();
    void chooseColour();
    void chooseLogo();
    void showColour();
    void showPassword();

    PluginSettings& m_settings;
    Gate& m_gate;
    BoxOptions m_options;
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
