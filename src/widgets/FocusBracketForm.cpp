// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FocusBracketForm.h"

#include "sequence/SequenceLimits.h"
#include "widgets/DurationField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>

namespace skein {

namespace {

constexpr int mostShots = static_cast<int>(limits::mostFocusShots);
constexpr int mostSteps = static_cast<int>(limits::mostLensSteps);

} // namespace

FocusBracketForm::FocusBracketForm(QWidget* parent)
    : SequenceKindForm(parent)
{
    const FocusBracket usual;
    setWhatsThis(tr("The same picture at several focus distances, from where the lens stands or "
                    "between two marks. A small step keeps the sharp zones overlapping."));
    // In the order of FocusBracket::Way; below in that of LensStep.
    m_way = addChoice(
        //: where the focus bracket begins
        tr("&From:"), {tr("Where the lens stands"), tr("Mark A to mark B, so many photographs"),
                          tr("Mark A to mark B, so many steps apart")});
    //: label of a number: how many photographs
    m_count = addNumber(tr("&Photographs:"), 2, mostShots, usual.count);
    m_steps = addNumber(tr("&Steps between two:"), 1, mostSteps, usual.stepsBetween);
    m_size = addChoice(tr("Si&ze of a step:"), {//: size of a step of the lens
                                                   tr("Small"),
                                                   //: size of a step of the lens
                                                   tr("Middle"),
                                                   //: size of a step of the lens
                                                   tr("Large")});
    //: the direction in which the lens moves
    m_direction = addChoice(tr("&Towards:"), {//: where the lens goes: towards infinity
                                                 tr("Far"),
                                                 //: where the lens goes: towards what is near
                                                 tr("Near")});
    m_settle = addDuration(tr("&Rest before each:"), 0, limits::longestSettle, usual.settle);
    m_returns = addCheck(tr("&Go back to where the lens stood"), usual.returnsToStart);
    connect(m_way, &QComboBox::currentIndexChanged, this, &FocusBracketForm::offerFields);
    offerFields();
}

void FocusBracketForm::offerFields()
{
    const auto way = static_cast<FocusBracket::Way>(m_way->currentIndex());
    setUsable(m_count, way != FocusBracket::Way::MarksStep);
    setUsable(m_steps, way != FocusBracket::Way::MarksCount);
    setUsable(m_direction, way == FocusBracket::Way::Steps);
}

void FocusBracketForm::setWhat(const SequenceDefinition::What& what)
{
    const QSignalBlocker quiet(this);
    const auto& bracket = std::get<FocusBracket>(what);
    m_way->setCurrentIndex(static_cast<int>(bracket.way));
    m_count->setValue(bracket.count);
    m_steps->setValue(bracket.stepsBetween);
    m_size->setCurrentIndex(static_cast<int>(bracket.step));
    m_direction->setCurrentIndex(bracket.towardsNear ? 1 : 0);
    m_settle->setSeconds(bracket.settle);
    m_returns->setChecked(bracket.returnsToStart);
    offerFields();
}

SequenceDefinition::What FocusBracketForm::what() const
{
    FocusBracket bracket;
    bracket.way = static_cast<FocusBracket::Way>(m_way->currentIndex());
    bracket.count = m_count->value();
    bracket.step = static_cast<LensStep>(m_size->currentIndex());
    bracket.stepsBetween = m_steps->value();
    bracket.towardsNear = m_direction->currentIndex() == 1;
    bracket.returnsToStart = m_returns->isChecked();
    bracket.settle = m_settle->seconds();
    return bracket;
}

} // namespace skein
