// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/SettingEditor.h"

class QDoubleSpinBox;
class QSlider;
class QTimer;

namespace skein {

class WheelGuard;

/** A slider with a number field. A range in which nothing can be chosen is shown, but disabled. */
class RangeEditor final : public SettingEditor
{
    Q_OBJECT

public:
    explicit RangeEditor(QWidget* parent);

protected:
    void showSetting(const CameraSetting& setting) override;
    [[nodiscard]] bool isInUse() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int toStep(double value) const;
    [[nodiscard]] double toValue(int step) const;
    void commit();
    void sliderMoved(int step);

    QSlider* m_slider;
    QDoubleSpinBox* m_number;
    QTimer* m_settle;    ///< Keys and wheel come in bursts: only where they end is written.
    WheelGuard* m_guard; ///< Of the slider.
    bool m_changed = false;
    double m_minimum = 0;
    double m_step = 1;
};

} // namespace skein
