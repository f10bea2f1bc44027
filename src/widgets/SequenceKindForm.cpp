// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SequenceKindForm.h"

#include "widgets/BulbSeriesForm.h"
#include "widgets/BurstForm.h"
#include "widgets/DurationField.h"
#include "widgets/ExposureBracketForm.h"
#include "widgets/ExposureRampForm.h"
#include "widgets/FocusBracketForm.h"
#include "widgets/FormRows.h"
#include "widgets/IntervalForm.h"
#include "widgets/LabelColumn.h"
#include "widgets/PlainNumberBox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace skein {

namespace {
/** Of most labels, so that the fields stand where they stood when another kind is shown. */
constexpr int labelWidth = 150;
/** Between labels and fields: the style's own differs with what is in a form. */
constexpr int columnGap = 8;
/** Letters of a choice that are seen where there is little room. */
constexpr int leastLetters = 8;
} // namespace

void addSequenceRow(QFormLayout& form, const QString& label, QWidget* control)
{
    formrows::add(form, label, control);
    form.setHorizontalSpacing(columnGap);
    if (auto* text = qobject_cast<QLabel*>(form.labelForField(control))) {
        LabelColumn::add(*text, labelWidth);
    }
    if (auto* box = qobject_cast<QComboBox*>(control)) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(leastLetters);
    }
}

SequenceKindForm::SequenceKindForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

QSpinBox* SequenceKindForm::addNumber(const QString& label, int least, int most, int value)
{
    auto* box = new QSpinBox(this);
    box->setRange(least, most);
    box->setValue(value);
    box->setGroupSeparatorShown(true);
    addSequenceRow(*m_form, label, box);
    connect(box, &QSpinBox::valueChanged, this, &SequenceKindForm::changed);
    return box;
}

QDoubleSpinBox* SequenceKindForm::addStops(
    const QString& label, double least, double most, double value)
{
    auto* box = new PlainNumberBox(this);
    box->setRange(least, most);
    box->setSingleStep(0.5);
    box->setDecimals(2);
    box->setValue(value);
    //: after a number: stops of exposure
    box->setSuffix(tr(" EV"));
    addSequenceRow(*m_form, label, box);
    connect(box, &QDoubleSpinBox::valueChanged, this, &SequenceKindForm::changed);
    return box;
}

DurationField* SequenceKindForm::addDuration(
    const QString& label, double least, double most, double value)
{
    auto* field = new DurationField(least, most, this);
    field->setSeconds(value);
    addSequenceRow(*m_form, label, field);
    field->setNames(field->accessibleName());
    connect(field, &DurationField::changed, this, &SequenceKindForm::changed);
    return field;
}

QComboBox* SequenceKindForm::addChoice(const QString& label, const QStringList& choices)
{
    auto* box = new QComboBox(this);
    box->addItems(choices);
    addSequenceRow(*m_form, label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &SequenceKindForm::changed);
    return box;
}

QCheckBox* SequenceKindForm::addCheck(const QString& text, bool checked)
{
    auto* box = new QCheckBox(text, this);
    box->setChecked(checked);
    m_form->addRow(QString(), box);
    connect(box, &QCheckBox::toggled, this, &SequenceKindForm::changed);
    return box;
}

QLabel* SequenceKindForm::addNote(const QString& text)
{
    QLabel* note = formrows::quietText(text, this);
    m_form->addRow(QString(), note);
    return note;
}

void SequenceKindForm::setUsable(QWidget* control, bool usable)
{
    control->setEnabled(usable);
    if (QWidget* label = m_form->labelForField(control)) {
        label->setEnabled(usable);
    }
}

QStringList sequenceKinds()
{
    return {QStringLiteral("interval"), QStringLiteral("exposure-bracket"),
        QStringLiteral("focus-bracket"), QStringLiteral("burst"), QStringLiteral("bulb-series"),
        QStringLiteral("exposure-ramp")};
}

std::unique_ptr<SequenceKindForm> makeSequenceKindForm(const QString& kind, int depth)
{
    switch (sequenceKinds().indexOf(kind)) {
    case 0:
        return std::make_unique<IntervalForm>(depth);
    case 1:
        return std::make_unique<ExposureBracketForm>();
    case 2:
        return std::make_unique<FocusBracketForm>();
    case 3:
        return std::make_unique<BurstForm>();
    case 4:
        return std::make_unique<BulbSeriesForm>();
    case 5:
        return std::make_unique<ExposureRampForm>();
    default:
        return nullptr;
    }
}

} // namespace skein
