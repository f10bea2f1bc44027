// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/SequenceKindForm.h"

class QTimeEdit;

namespace skein {

/** The fields of what goes by a SequenceTiming; only those that matter are shown. GUI thread. */
class TimedSequenceForm : public SequenceKindForm
{
    Q_OBJECT

public:
    explicit TimedSequenceForm(QWidget* parent);

protected:
    void setTiming(const SequenceTiming& timing);
    [[nodiscard]] SequenceTiming timing() const;
    /** What is counted: "Photographs", "Times". */
    void setCounted(const QString& label);

private:
    /** When it begins and ends; the order is that of the choices. */
    enum Begin { AtOnce, AfterDelay, AtTime };
    enum End { AfterCount, UntilTime, CountOrTime, WhenStopped };

    void addBegin();
    void addEnd();
    void offerFields();

    QComboBox* m_pace;
    DurationField* m_seconds;
    QComboBox* m_end = nullptr;
    QSpinBox* m_count = nullptr;
    QTimeEdit* m_until = nullptr;
    QComboBox* m_begin = nullptr;
    DurationField* m_delay = nullptr;
    QTimeEdit* m_startAt = nullptr;
    // Of the definition that is shown, if it names one: there is no field for it.
    QDate m_startDate;
    QDate m_untilDate;
};

} // namespace skein
