// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PeakingSection.h"

#include "viewer/ViewOptions.h"
#include "widgets/ColourButton.h"
#include "widgets/PanelRows.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QSlider>
#include <cmath>

namespace skein {

namespace {
/** Edges weaker than that are noise, stronger ones are hardly ever met, per cent. */
constexpr int leastThreshold = 1;
constexpr int mostThreshold = 40;
} // namespace

PeakingSection::PeakingSection(ViewOptions& options, QWidget* parent)
    : QWidget(parent)
    , m_options(options)
{
    QFormLayout* form = panelrows::form(this);
    setWhatsThis(tr("Marks edges that are in focus. With a low threshold soft edges are marked, "
                    "too; a colour that the subject does not have is seen best."));
    m_shown = panelrows::check(form, tr("Mark what is in focus"));
    m_colour = new ColourButton(tr("Colour of edges in focus"), this);
    //: focus peaking, which marks sharp edges: label of a choice
    form->addRow(tr("Colour"), m_colour);
    //: a number of per cent
    const QString percent = tr("%1 %");
    //: focus peaking: how strongly it is drawn
    m_strength = panelrows::slider(form, tr("Strength"), 0, 100, percent);
    m_strength->setToolTip(tr("How boldly edges in focus are marked."));
    //: focus peaking: how sharp an edge has to be
    m_threshold = panelrows::slider(form, tr("Threshold"), leastThreshold, mostThreshold, percent);
    m_threshold->setToolTip(tr("How strong an edge must be to be marked; lower marks more."));

    connect(m_shown, &QCheckBox::toggled, &options, &ViewOptions::setPeakingShown);
    connect(m_colour, &ColourButton::chosen, this, &PeakingSection::takeRows);
    connect(m_strength, &QSlider::valueChanged, this, &PeakingSection::takeRows);
    connect(m_threshold, &QSlider::valueChanged, this, &PeakingSection::takeRows);
    connect(&options, &ViewOptions::peakingChanged, this, &PeakingSection::showOptions);
    showOptions();
}

void PeakingSection::takeRows()
{
    if (m_isShowing) {
        return; // What stands in the options may be finer than the rows can show.
    }
    PeakingChoice peaking = m_options.peaking();
    peaking.style.colour = m_colour->colour();
    peaking.style.strength = m_strength->value() / 100.0;
    peaking.style.threshold = m_threshold->value();
    m_options.setPeaking(peaking);
}

void PeakingSection::showOptions()
{
    const PeakingChoice options = m_options.peaking();
    m_isShowing = true;
    m_shown->setChecked(options.isShown);
    m_colour->setColour(options.style.colour);
    m_strength->setValue(static_cast<int>(std::lround(options.style.strength * 100)));
    m_threshold->setValue(static_cast<int>(std::lround(options.style.threshold)));
    m_isShowing = false;
}

} // namespace skein
