// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PanelRows.h"

#include "widgets/ChoiceBox.h"

#include <QCheckBox>
#include <QFontMetrics>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>

namespace skein::panelrows {

namespace {
constexpr int numberWidth = 68;
}

QFormLayout* form(QWidget* section)
{
    auto* layout = new QFormLayout(section);
    layout->setContentsMargins(0, 2, 0, 8);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(7);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return layout;
}

QCheckBox* check(QFormLayout* form, const QString& text, const QString& toolTip)
{
    auto* box = new QCheckBox(text, form->parentWidget());
    box->setToolTip(toolTip);
    box->setFocusPolicy(Qt::TabFocus);
    form->addRow(box);
    return box;
}

QComboBox* choice(QFormLayout* form, const QString& label)
{
    auto* box = new ChoiceBox(form->parentWidget());
    box->setAccessibleName(label);
    form->addRow(label, box);
    return box;
}

QSlider* slider(QFormLayout* form, const QString& label, int least, int most, const QString& unit)
{
    auto* row = new QWidget(form->parentWidget());
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* slider = new QSlider(Qt::Horizontal, row);
    slider->setRange(least, most);
    slider->setPageStep(std::max(1, (most - least) / 10));
    slider->setFocusPolicy(Qt::TabFocus);
    slider->setAccessibleName(label);
    auto* value = new QLabel(row);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const auto show = [value, unit](int number) {
        value->setText(unit.arg(value->locale().toString(number)));
    };
    value->setMinimumWidth(QFontMetrics(value->font()).horizontalAdvance(unit.arg(most)));
    QObject::connect(slider, &QSlider::valueChanged, value, show);
    show(slider->value());
    layout->addWidget(slider, 1);
    layout->addWidget(value);
    form->addRow(label, row);
    return slider;
}

QSpinBox* number(
    QFormLayout* form, const QString& label, int least, int most, const QString& suffix)
{
    auto* box = new QSpinBox(form->parentWidget());
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setAccessibleName(label);
    box->setKeyboardTracking(false);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons); // Arrow keys and the wheel do.
    box->setFixedWidth(numberWidth);
    form->addRow(label, box);
    return box;
}

} // namespace skein::panelrows
