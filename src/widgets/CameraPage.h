// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace skein {

class Settings;

/**
 * The page of the preferences for what is written to a camera when it is connected. Borrows the
 * settings, which must outlive it.
 */
class CameraPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CameraPage(Settings& settings, QWidget* parent = nullptr);

private:
    void load();

    Settings& m_settings;
    QCheckBox* m_clock;
    QCheckBox* m_credits;
};

} // namespace skein
