// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/SequenceKindForm.h"

namespace skein {

/** The fields of a focus bracket; which of them can be used depends on the way. GUI thread. */
class FocusBracketForm final : public SequenceKindForm
{
    Q_OBJECT

public:
    explicit FocusBracketForm(QWidget* parent = nullptr);

    void setWhat(const SequenceDefinition::What& what) override;
    [[nodiscard]] SequenceDefinition::What what() const override;

private:
    void offerFields();

    QComboBox* m_way;
    QSpinBox* m_count;
    QSpinBox* m_steps;
    QComboBox* m_size;
    QComboBox* m_direction;
    DurationField* m_settle;
    QCheckBox* m_returns;
};

} // namespace skein
