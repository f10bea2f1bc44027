// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/SequenceKindForm.h"

namespace skein {

/** The fields of a burst. Lives on the GUI thread. */
class BurstForm final : public SequenceKindForm
{
    Q_OBJECT

public:
    explicit BurstForm(QWidget* parent = nullptr);

    void setWhat(const SequenceDefinition::What& what) override;
    [[nodiscard]] SequenceDefinition::What what() const override;

private:
    QSpinBox* m_count;
};

} // namespace skein
