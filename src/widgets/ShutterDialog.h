// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"

#include <QDialog>

class QFormLayout;
class QSpinBox;

namespace skein {

/** Self-timer, burst and the length of bulb exposures; counts as soon as it is chosen. */
class ShutterDialog final : public QDialog
{
    Q_OBJECT

public:
    /** @p settings must outlive it. */
    ShutterDialog(Settings& settings, QWidget* parent);

private:
    QSpinBox* addRow(QFormLayout& form, const QString& label, int least, int most,
        const SettingKey<int>& key, int value);

    Settings& m_settings;
};

} // namespace skein
