// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/BurstForm.h"

#include "sequence/SequenceLimits.h"

#include <QSignalBlocker>
#include <QSpinBox>

namespace skein {

namespace {
constexpr int mostShots = static_cast<int>(limits::mostInBurst);
}

BurstForm::BurstForm(QWidget* parent)
    : SequenceKindForm(parent)
{
    setWhatsThis(tr("So many photographs, one directly after the other."));
    //: label of a number
    m_count = addNumber(tr("Number o&f photographs:"), 1, mostShots, BurstSequence().count);
    addNote(tr("Each is taken as soon as the camera can."));
}

void BurstForm::setWhat(const SequenceDefinition::What& what)
{
    const QSignalBlocker quiet(this);
    m_count->setValue(std::get<BurstSequence>(what).count);
}

SequenceDefinition::What BurstForm::what() const
{
    return BurstSequence{m_count->value()};
}

} // namespace skein
