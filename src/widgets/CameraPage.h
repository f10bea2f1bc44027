// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QCheckBox;

namespace skein {

class Settings;

/**
 * The page of the preferences for what happens when a camera is connected: what is written to it,
 * and what is done with the photographs it took meanwhile. Borrows the settings, which must outlive
 * it.
 */
class CameraPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CameraPage(Settings& settings, QWidget* parent = nullptr);

private:
    void addMissed();
    void load();

    Settings& m_settings;
    QCheckBox* m_clock;
    QCheckBox* m_credits;
    QButtonGroup* m_missed; ///< By the numbers of MissedWay.
};

} // namespace skein
