// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/TimedSequenceForm.h"

namespace skein {

/** The fields of an exposure ramp. Lives on the GUI thread. */
class ExposureRampForm final : public TimedSequenceForm
{
    Q_OBJECT

public:
    explicit ExposureRampForm(QWidget* parent = nullptr);

    void setWhat(const SequenceDefinition::What& what) override;
    [[nodiscard]] SequenceDefinition::What what() const override;

private:
    /** Where a range of values is chosen. */
    struct Range
    {
        QComboBox* lowest = nullptr;
        QComboBox* highest = nullptr;
    };

    Range addRange(const QString& label, const QList<double>& values,
        const std::function<QString(double)>& text);
    static void setLimits(const Range& range, const ExposureRamp::Limits& limits,
        const std::function<QString(double)>& text);
    [[nodiscard]] static ExposureRamp::Limits limits(const Range& range);
    void offerFields();

    QComboBox* m_brightness;
    QDoubleSpinBox* m_target;
    Range m_shutter;
    Range m_iso;
    Range m_aperture;
    QCheckBox* m_usesAperture;
};

} // namespace skein
