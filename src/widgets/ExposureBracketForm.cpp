// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ExposureBracketForm.h"

#include "sequence/SequenceLimits.h"
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
    //: which setting changes from shot to shot: shutter, aperture, ISO
    m_role = addChoice(tr("&By:"),
        {sequencetexts::role(ExposureRole::Shutter), sequencetexts::role(ExposureRole::Aperture),
            sequencetexts::role(ExposureRole::Iso),
            sequencetexts::role(ExposureRole::Compensation)});
    //: label of a number: how many photographs
    m_count = addNumber(tr("&Photographs:"), 2, mostShots, usual.count);
    //: how far the exposures are from each other, in stops
    m_step = addStops(tr("&Apart:"), leastStep, limits::widestStep, usual.step);
    m_shift = addStops(
        tr("All &brighter or darker:"), -limits::widestShift, limits::widestShift, usual.shift);
    m_order =
        //: label of a choice: in which order a bracket is taken
        addChoice(
            tr("&Order:"), {//: order in which a bracket is taken: the middle exposure at first
                               tr("Middle first"),
                               //: order in which a bracket is taken
                               tr("Darkest first"),
                               //: order in which a bracket is taken
                               tr("Brightest first")});
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
