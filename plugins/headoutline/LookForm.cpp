// SPDX-License-Identifier: GPL-3.0-or-later
#include "LookForm.h"

#include "ValueSlider.h"

#include "plugin/PluginOptions.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLocale>
#include <QSignalBlocker>

namespace skein::headoutline {

namespace {

constexpr int wholePercent = 100;

} // namespace

LookForm::LookForm(QWidget* owner)
    : QObject(owner)
    //: a number and its unit
    , m_contrast(new ValueSlider(0, wholePercent, tr("%1 %"), tr("Contrast"), owner))
    , m_coarseness(new ValueSlider(1, OutlineLook::coarsest,
          //: %1 and %2 are numbers: a step of a slider, and how many there are
          tr("%1 of %2").arg(QStringLiteral("%1"), QLocale().toString(OutlineLook::coarsest)),
          //: how thick lines are
          tr("Thickness"), owner))
    //: a number and its unit
    , m_desaturation(new ValueSlider(0, wholePercent, tr("%1 %"), tr("Desaturation"), owner))
    , m_inverted(new QCheckBox(tr("Dark lines on &white"), owner))
{
    for (const ValueSlider* slider : {m_contrast, m_coarseness, m_desaturation}) {
        connect(slider, &ValueSlider::changed, this, [this] { Q_EMIT changed(look()); });
    }
    connect(m_inverted, &QCheckBox::toggled, this, [this] { Q_EMIT changed(look()); });
    setLook({});
}

QList<LookForm::Row> LookForm::rows() const
{
    return {
        //: label of a number: how the outline is drawn
        {tr("&Contrast:"),
            tr("How strongly lines stand out: more also shows faint edges, and the grain of the "
               "photograph."),
            m_contrast},
        //: label of a number: how the outline is drawn
        {tr("&Thickness:"),
            tr("Thin lines show small things such as hair; thick ones only what is large."),
            m_coarseness},
        //: label of a number: how the outline is drawn
        {tr("&Desaturation:"), tr("100 % draws grey lines; with less they keep some colour."),
            m_desaturation},
        {{}, tr("As drawn on paper, and good to print; else bright lines on black."), m_inverted},
    };
}

void LookForm::layOut(QFormLayout& form)
{
    const QList<Row> all = rows();
    for (const Row& row : all) {
        row.control->setToolTip(row.explanation);
        row.control->setWhatsThis(row.explanation);
        if (row.label.isEmpty()) {
            form.addRow(row.control);
        } else {
            form.addRow(row.label, row.control);
        }
    }
}

void LookForm::addTo(PluginOptions& options, QWidget& page)
{
    const QList<Row> all = rows();
    for (const Row& row : all) {
        options.addOption(page, {row.label, row.explanation, row.control});
    }
}

void LookForm::setEnabled(bool enabled)
{
    const QList<Row> all = rows();
    for (const Row& row : all) {
        row.control->setEnabled(enabled);
    }
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
