// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DisplaySection.h"

#include "viewer/ViewOptions.h"
#include "widgets/ColourButton.h"
#include "widgets/PanelRows.h"
#include "widgets/SurroundChoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

namespace skein {

DisplaySection::DisplaySection(ViewOptions& options, QWidget* parent)
    : QWidget(parent)
    , m_options(options)
{
    QFormLayout* form = panelrows::form(this);
    //: can be switched on and off: shows where the camera focused
    m_focusPoints = panelrows::check(form, tr("Focus points"),
        tr("Shows the autofocus fields of the camera, where the photograph tells of them."));
    m_information = panelrows::check(form, tr("Exposure and file"),
        tr("Shows exposure, lens, time and name of the photograph for some seconds."));
    //: label of a choice: how much the loupe magnifies
    m_loupe = panelrows::choice(form, tr("Loupe"));
    m_loupe->setWhatsThis(tr("How large the loupe shows the place below the pointer."));
    for (const int percent : {100, 200}) {
        //: a number of per cent
        m_loupe->addItem(tr("%1 %").arg(percent), percent);
    }
    m_background = new SurroundChoice(tr("Colour around the picture"), this);
    //: colour around the picture
    form->addRow(tr("Background"), m_background);
    m_highlight = new ColourButton(tr("Colour around the chosen thumbnail"), this);
    //: colour of the chosen thumbnail's frame
    form->addRow(tr("Highlight"), m_highlight);

    connect(m_focusPoints, &QCheckBox::toggled, &options, &ViewOptions::setFocusPointsShown);
    connect(m_information, &QCheckBox::toggled, &options, &ViewOptions::setInformationShown);
    connect(m_loupe, &QComboBox::activated, this, [this] {
        DisplayOptions display = m_options.display();
        display.loupePercent = m_loupe->currentData().toInt();
        m_options.setDisplay(display);
    });
    connect(m_background, &SurroundChoice::chosen, this, [this](const QColor& colour) {
        DisplayOptions display = m_options.display();
        display.background = colour;
        m_options.setDisplay(display);
    });
    connect(m_highlight, &ColourButton::chosen, this, [this](const QColor& colour) {
        DisplayOptions display = m_options.display();
        display.highlight = colour;
        m_options.setDisplay(display);
    });
    connect(&options, &ViewOptions::displayChanged, this, &DisplaySection::showOptions);
    showOptions();
}

void DisplaySection::showOptions()
{
    const DisplayOptions options = m_options.display();
    m_focusPoints->setChecked(options.focusPoints);
    m_information->setChecked(options.information);
    m_loupe->setCurrentIndex(m_loupe->findData(options.loupePercent));
    m_background->setColour(options.background);
    m_highlight->setColour(options.highlight);
}

} // namespace skein
