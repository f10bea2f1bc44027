// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/SequenceKindForm.h"

namespace skein {

/** The fields of a series of bulb exposures. Lives on the GUI thread. */
class BulbSeriesForm final : public SequenceKindForm
{
    Q_OBJECT

public:
    explicit BulbSeriesForm(QWidget* parent = nullptr);

    void setWhat(const SequenceDefinition::What& what) override;
    [[nodiscard]] SequenceDefinition::What what() const override;

private:
    [[nodiscard]] BulbSeries series() const;
    void tellLengths();

    QSpinBox* m_count;
    DurationField* m_exposure;
    QDoubleSpinBox* m_factor;
    DurationField* m_pause;
    QLabel* m_lengths;
};

} // namespace skein
