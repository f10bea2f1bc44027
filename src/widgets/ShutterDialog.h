// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QSpinBox;

namespace skein {

class Settings;

/**
 * Self-timer, row and its interval, wait for rest, mirror and the length of bulb exposures: for all
 * captures that follow, until it is switched off. Chosen with OK.
 */
class ShutterDialog final : public QDialog
{
    Q_OBJECT

public:
    /** @p settings must outlive it. @p mirror: what becomes of the pause with the present camera, a
     * sentence. */
    ShutterDialog(Settings& settings, const QString& mirror, QWidget* parent);

protected:
    void accept() override;

private:
    QSpinBox* addBox(QFormLayout& form, const QString& label, int least, int most, int value);
    void switchOff();

    Settings& m_settings;
    QSpinBox* m_delay;
    QSpinBox* m_pictures;
    QSpinBox* m_interval; ///< Grey while there is no row.
    QSpinBox* m_mirror;
    QSpinBox* m_bulb;
    QCheckBox* m_rest;
};

} // namespace skein
