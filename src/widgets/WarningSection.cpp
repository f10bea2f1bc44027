// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WarningSection.h"

#include "viewer/ViewOptions.h"
#include "widgets/ColourButton.h"
#include "widgets/PanelRows.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QSlider>
#include <cmath>

namespace skein {

WarningSection::WarningSection(ViewOptions& options, QWidget* parent)
    : QWidget(parent)
    , m_options(options)
{
    QFormLayout* form = panelrows::form(this);
    m_shown = panelrows::check(form, tr("Show the warning"));
    //: a number of per cent
    const QString percent = tr("%1 %");
    m_over = panelrows::slider(form, tr("Too bright from"), 50, 100, percent);
    m_over->setToolTip(tr("A pixel is marked when one of its colours is that bright."));
    m_under = panelrows::slider(form, tr("Too dark up to"), 0, 50, percent);
    m_under->setToolTip(tr("A pixel is marked when all of its colours are that dark."));
    auto* raw =
        new QLabel(tr("RAW files are judged by what the sensor recorded: marked is where it "
                      "was full, or saw nothing, whatever the limits."),
            this);
    raw->setWordWrap(true);
    raw->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(raw);
    m_overColour = new ColourButton(tr("Colour of what is too bright"), this);
    form->addRow(tr("Bright"), m_overColour);
    m_underColour = new ColourButton(tr("Colour of what is too dark"), this);
    form->addRow(tr("Dark"), m_underColour);

    connect(m_shown, &QCheckBox::toggled, &options, &ViewOptions::setWarningShown);
    connect(m_over, &QSlider::valueChanged, this, &WarningSection::takeRows);
    connect(m_under, &QSlider::valueChanged, this, &WarningSection::takeRows);
    connect(m_overColour, &ColourButton::chosen, this, &WarningSection::takeRows);
    connect(m_underColour, &ColourButton::chosen, this, &WarningSection::takeRows);
    connect(&options, &ViewOptions::warningChanged, this, &WarningSection::showOptions);
    showOptions();
}

void WarningSection::takeRows()
{
    if (m_isShowing) {
        return; // What stands in the options may be finer than the rows can show.
    }
    WarningOptions warning = m_options.warning();
    warning.limits = {double(m_over->value()), double(m_under->value())};
    warning.over = m_overColour->colour();
    warning.under = m_underColour->colour();
    m_options.setWarning(warning);
}

void WarningSection::showOptions()
{
    const WarningOptions options = m_options.warning();
    m_isShowing = true;
    m_shown->setChecked(options.isShown);
    m_overColour->setColour(options.over);
    m_underColour->setColour(options.under);
    m_over->setValue(static_cast<int>(std::lround(options.limits.overPercent)));
    m_under->setValue(static_cast<int>(std::lround(options.limits.underPercent)));
    m_isShowing = false;
}

} // namespace skein
