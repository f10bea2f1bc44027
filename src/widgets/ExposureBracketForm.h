// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/SequenceKindForm.h"

namespace skein {

/** The fields of an exposure bracket. Lives on the GUI thread. */
class ExposureBracketForm final : public SequenceKindForm
{
    Q_OBJECT

public:
    explicit ExposureBracketForm(QWidget* parent = nullptr);

    void setWhat(const SequenceDefinition::What& what) override;
    [[nodiscard]] SequenceDefinition::What what() const override;

private:
    [[nodiscard]] ExposureBracket bracket() const;
    void tellOffsets();

    QComboBox* m_role;
    QSpinBox* m_count;
    QDoubleSpinBox* m_step;
    QDoubleSpinBox* m_shift;
    QComboBox* m_order;
    QLabel* m_offsets;
};

} // namespace skein
