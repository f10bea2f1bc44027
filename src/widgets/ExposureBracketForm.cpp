// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ExposureBracketForm.h"

#include "sequence/SequenceLimits.h"
#include "widgets/FormRows.h"
#include "widgets/SequenceTexts.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace skein {

namespace {

constexpr int mostShots = static_cast<int>(limits::mostBracketed);
constexpr double leastStep = 0.01;

} // namespace

ExposureBracketForm::ExposureBracketForm(QWidget* parent)
    : SequenceKindForm(parent)
{
    const ExposureBracket usual;
    setWhatsThis(tr("The same picture at several exposures: how many, how many stops apart, and "
                    "which setting of the camera makes the difference."));
    // In the order of ExposureRole, and of ExposureBracket::Order below.
    //: label of a choice: which setting changes from shot to shot: shutter, aperture, ISO
    m_role = addChoice(tr("&Bracketed setting:"),
        {sequencetexts::role(ExposureRole::Shutter), sequencetexts::role(ExposureRole::Aperture),
            sequencetexts::role(ExposureRole::Iso),
            sequencetexts::role(ExposureRole::Compensation)});
    formrows::explain(*m_role, tr("The setting that makes the difference. It is put back after the "
                                  "last photograph."));
    //: label of a number
    m_count = addNumber(tr("Number o&f photographs:"), 2, mostShots, usual.count);
    formrows::explain(*m_count, tr("So many exposures. Of an even number, one more is dark than "
                                   "bright."));
    //: label of a number of stops: how far the exposures of a bracket are from each other
    m_step = addStops(tr("S&tep:"), leastStep, limits::widestStep, usual.step);
    formrows::explain(*m_step, tr("From each exposure to the next brighter one: 1 EV is one stop, "
                                  "twice the light."));
    //: label of a number of stops: how much all of a bracket is brighter or darker
    m_shift =
        addStops(tr("Exposure &shift:"), -limits::widestShift, limits::widestShift, usual.shift);
    formrows::explain(*m_shift, tr("Makes the whole bracket brighter, or darker where it is below "
                                   "zero, than the camera is set."));
    m_order =
        //: label of a choice: in which order a bracket is taken
        addChoice(
            tr("&Order:"), {//: order in which a bracket is taken: the normal exposure at first
                               tr("Normal exposure first"),
                               //: order in which a bracket is taken
                               tr("Darkest first"),
                               //: order in which a bracket is taken
                               tr("Brightest first")});
    formrows::explain(*m_order, tr("In which order the exposures are taken."));
    m_offsets = addNote();
    connect(this, &SequenceKindForm::changed, this, &ExposureBracketForm::tellOffsets);
    tellOffsets();
}

ExposureBracket ExposureBracketForm::bracket() const
{
    return {static_cast<ExposureRole>(m_role->currentIndex()), m_count->value(), m_step->value(),
        m_shift->value(), static_cast<ExposureBracket::Order>(m_order->currentIndex())};
}

void ExposureBracketForm::tellOffsets()
{
    m_offsets->setText(sequencetexts::offsets(bracket()));
}

void ExposureBracketForm::setWhat(const SequenceDefinition::What& what)
{
    const QSignalBlocker quiet(this);
    const auto& bracket = std::get<ExposureBracket>(what);
    m_role->setCurrentIndex(static_cast<int>(bracket.role));
    m_count->setValue(bracket.count);
    m_step->setValue(bracket.step);
    m_shift->setValue(bracket.shift);
    m_order->setCurrentIndex(static_cast<int>(bracket.order));
    tellOffsets();
}

SequenceDefinition::What ExposureBracketForm::what() const
{
    return bracket();
}

} // namespace skein
