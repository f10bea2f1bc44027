// SPDX-License-Identifier: GPL-3.0-or-later
#include "LookForm.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QSlider>

namespace skein::headoutline {

namespace {

constexpr int wholePercent = 100;

} // namespace

LookForm::LookForm(QWidget* parent)
    : QWidget(parent)
{
    setWhatsThis(tr("How the outline is drawn from the photograph: how strong and how thick its "
                    "lines are, how much colour stays, and whether lines are dark or bright."));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    //: label of a number: how the outline is drawn
    m_contrast = addSlider(form, tr("&Contrast:"), 0, wholePercent);
    //: label of a number: how the outline is drawn
    m_coarseness = addSlider(form, tr("&Thickness:"), 1, OutlineLook::coarsest);
    //: label of a number: how the outline is drawn
    m_desaturation = addSlider(form, tr("&Desaturation:"), 0, wholePercent);
    m_inverted = new QCheckBox(tr("Dark lines on &white"), this);
    form->addRow(m_inverted);
    connect(m_inverted, &QCheckBox::toggled, this, [this] { Q_EMIT changed(look()); });
    setLook({});
}

QSlider* LookForm::addSlider(QFormLayout* form, const QString& label, int least, int most)
{
    auto* slider = new QSlider(Qt::Horizontal, this);
    slider->setRange(least, most);
    QString name = label;
    name.remove(QLatin1Char('&')).chop(1);
    slider->setAccessibleName(name);
    form->addRow(label, slider);
    connect(slider, &QSlider::valueChanged, this, [this] { Q_EMIT changed(look()); });
    return slider;
}

OutlineLook LookForm::look() const
{
    return {m_coarseness->value(), m_contrast->value(), m_desaturation->value(),
        m_inverted->isChecked()};
}

void LookForm::setLook(const OutlineLook& look)
{
    const QSignalBlocker blocker(this);
    m_contrast->setValue(look.contrast);
    m_coarseness->setValue(look.coarseness);
    m_desaturation->setValue(look.desaturation);
    m_inverted->setChecked(look.inverted);
}

} // namespace skein::headoutline
