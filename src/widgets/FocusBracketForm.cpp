// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FocusBracketForm.h"

#include "sequence/SequenceLimits.h"
#include "widgets/DurationField.h"
#include "widgets/FormRows.h"

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
        //: label of a choice: from where to where the focus goes
        tr("Focus ran&ge:"), {//: range of a focus bracket
                                 tr("From the present focus"),
                                 //: range of a focus bracket: between the two marks of the lens
                                 tr("Mark A to mark B, by number"),
                                 //: range of a focus bracket: between the two marks of the lens
                                 tr("Mark A to mark B, by step")});
    formrows::explain(*m_way,
        tr("From the present focus: so many photographs, so many steps apart. Mark A to mark B: "
           "between the two marks that you have set for the lens, either evenly by the number of "
           "photographs, or by the step, which makes as many as it needs."));
    //: label of a number
    m_count = addNumber(tr("Number o&f photographs:"), 2, mostShots, usual.count);
    //: label of a number: so many steps of the lens from one photograph to the next
    m_steps = addNumber(tr("Ste&ps per photograph:"), 1, mostSteps, usual.stepsBetween);
    formrows::explain(*m_steps, tr("So many steps of the lens are made from one photograph to the "
                                   "next."));
    //: label of a choice
    m_size = addChoice(tr("Step si&ze:"), {//: size of a step of the lens
                                              tr("Small"),
                                              //: size of a step of the lens
                                              tr("Middle"),
                                              //: size of a step of the lens
                                              tr("Large")});
    formrows::explain(*m_size, tr("The same steps as those of the focus buttons beside the "
                                  "picture. How far they go differs from lens to lens."));
    //: label of a choice: the direction in which the focus moves
    m_direction = addChoice(tr("Dire&ction:"), {//: where the focus goes: towards infinity
                                                   tr("Near to far"),
                                                   //: where the focus goes: towards what is near
                                                   tr("Far to near")});
    formrows::explain(*m_direction, tr("Where the focus goes from where it is now."));
    //: label of a length of time: the lens rests before each photograph
    m_settle = addDuration(tr("&Settling time:"), 0, limits::longestSettle, usual.settle);
    formrows::explain(*m_settle, tr("So long the lens comes to rest before each photograph."));
    m_returns = addCheck(tr("Ret&urn to the starting focus"), usual.returnsToStart);
    formrows::explain(*m_returns, tr("Afterwards the lens is moved back to where it was."));
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
