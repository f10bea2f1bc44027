// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace skein {

class Settings;

/**
 * The page of the preferences for taking photographs: how long one that was taken from live view is
 * looked at, the sound of the shutter, and what rest is. Borrows the settings, which must outlive
 * it.
 */
class ShootingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ShootingPage(Settings& settings, QWidget* parent = nullptr);

private:
    void connectControls();
    void load();

    Settings& m_settings;
    QCheckBox* m_sound;
    QDoubleSpinBox* m_motion;
    QSpinBox* m_limit;
    QComboBox* m_restless;
};

} // namespace skein
