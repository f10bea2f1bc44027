// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LivePage.h"

#include "viewer/ViewKeys.h"
#include "widgets/LiveReturn.h"
#include "widgets/ReviewPart.h"

namespace skein {

using namespace viewsettings;

LivePage::LivePage(Settings& settings, QWidget* parent)
    //: title of a page of the preferences
    : PreferencePage(settings, tr("Live View"), QStringLiteral("live-view"), parent)
{
    addTitle(tr("After a photograph from live view"));
    addPart(
        {OptionKey(LiveReturn::secondsKey).within(LiveReturn::untilKey, LiveReturn::mostSeconds)},
        new ReviewPart(settings, this), tr("review preview continue return seconds time"));
    addTitle(tr("Marks on what is in focus (focus peaking)"));
    addColour(peakingColourKey,
        //: label of a choice: the colour of focus peaking
        {tr("&Colour:"), tr("Choose one that your subjects do not have."),
            tr("focus peaking edges sharp")},
        PeakingOptions(PeakingChoice().style).colour);
    addDecimal(peakingStrengthKey,
        //: label of a number: how strongly focus peaking is drawn
        {tr("&Strength:"), tr("How boldly edges in focus are marked, from 0 to 1."),
            tr("focus peaking opacity")},
        {0, 1, {}, {}, 2, 0.05});
    addDecimal(peakingThresholdKey,
        //: of focus peaking: how sharp an edge must be to be marked
        {tr("&Threshold:"), tr("How strong an edge must be to be marked; lower marks more."),
            tr("focus peaking sensitivity edges")},
        //: after a number: per cent
        {1, 40, tr(" %")});
    addText(tr("Marks of focus, masks, guides and the exposure warning work over live view as over "
               "photographs; their keys are in the menu View. How the live picture is turned or "
               "mirrored is chosen in the menu Camera, and remembered."));
}

} // namespace skein
