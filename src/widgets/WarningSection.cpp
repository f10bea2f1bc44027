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
    setWhatsThis(tr("Marks what is too bright or too dark, by limits that you choose: for pictures "
                    "by their brightness, for RAW files by what the sensor recorded."));
    m_shown = panelrows::check(form, tr("Show the warning"));
    //: a number of per cent
    const QString percent = tr("%1 %");
    m_over = panelrows::slider(form, tr("Too bright from"), 50, 100, percent);
    m_over->setToolTip(tr("A pixel is marked when one of its colours is that bright."));
    m_under = panelrows::slider(form, tr("Too dark up to"), 0, 50, percent);
    m_under->setToolTip(tr("A pixel is marked when all of its colours are that dark."));
    auto* raw = new QLabel(tr("RAW files are judged by what the sensor itself recorded:"), this);
    raw->setWordWrap(true);
    raw->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(raw);
    //: below a sentence on RAW files; the slider tells per cent of what the sensor can record
    m_rawOver = panelrows::slider(form, tr("Full from"), leastRawOver, 100, percent);
    m_rawOver->setToolTip(tr("A place is marked when one of its colours has that much of the light "
                             "that the sensor can take. At 100 % it is clipped: nothing brings "
                             "it back."));
    m_rawOver->setAccessibleName(tr("RAW files: full from"));
    //: a number of stops below what the sensor can take
    const QString stops = tr("−%1 stops");
    //: up to which brightness a place counts as too dark
    m_rawUnder = panelrows::slider(form, tr("Dark from"), leastRawStops, mostRawStops, stops);
    m_rawUnder->setToolTip(tr("A place is marked when all of its colours are that many stops "
                              "below what the sensor can take."));
    m_rawUnder->setAccessibleName(tr("RAW files: dark from so many stops below full"));
    m_overColour = new ColourButton(tr("Colour of what is too bright"), this);
    //: what is too bright
    form->addRow(tr("Bright"), m_overColour);
    m_underColour = new ColourButton(tr("Colour of what is too dark"), this);
    //: what is too dark
    form->addRow(tr("Dark"), m_underColour);

    connect(m_shown, &QCheckBox::toggled, &options, &ViewOptions::setWarningShown);
    connect(m_over, &QSlider::valueChanged, this, &WarningSection::takeRows);
    connect(m_under, &QSlider::valueChanged, this, &WarningSection::takeRows);
    connect(m_rawOver, &QSlider::valueChanged, this, &WarningSection::takeRows);
    connect(m_rawUnder, &QSlider::valueChanged, this, &WarningSection::takeRows);
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
    warning.rawOverPercent = m_rawOver->value();
    warning.rawUnderStops = m_rawUnder->value();
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
    m_rawOver->setValue(static_cast<int>(std::lround(options.rawOverPercent)));
    m_rawUnder->setValue(static_cast<int>(std::lround(options.rawUnderStops)));
    m_isShowing = false;
}

} // namespace skein
