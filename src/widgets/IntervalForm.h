// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/TimedSequenceForm.h"

namespace skein {

class SequenceForm;

/** The fields of an interval, and of what is taken each time. Lives on the GUI thread. */
class IntervalForm final : public TimedSequenceForm
{
    Q_OBJECT

public:
    explicit IntervalForm(int depth, QWidget* parent = nullptr);

    void setWhat(const SequenceDefinition::What& what) override;
    [[nodiscard]] SequenceDefinition::What what() const override;
    QStringList showCheck(const SequenceChecker& check) override;

private:
    void nameCount();

    SequenceForm* m_each;
};

} // namespace skein
