// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ViewerPage.h"

#include "viewer/ViewKeys.h"
#include "widgets/CachePart.h"
#include "widgets/HistogramKeys.h"
#include "widgets/Preferences.h"

namespace skein {

using namespace viewsettings;

ViewerPage::ViewerPage(Settings& settings, QWidget* parent)
    //: title of a page of the preferences: how photographs are shown
    : PreferencePage(settings, tr("Viewer"), QStringLiteral("picture"), parent)
{
    //: title of a part of the preferences
    addTitle(tr("Looking closer"));
    addChoice<int>(loupeKey,
        //: label of a choice: how large
        {tr("&Loupe shows:"), tr("How large the loupe shows the place below the pointer."),
            tr("magnifier zoom percent")},
        {{100, tr("100 %: each pixel as one")}, {200, tr("200 %: each pixel as four")}});
    addWarning();
    addMask();
    addGuides();
    addHistogram();
    const auto isSize = [](const QVariant& value) {
        const int size = value.toInt(); // 0: as much as suits the computer.
        return size == 0 || (size >= preferences::leastCacheMebibytes &&
                                size <= preferences::mostCacheMebibytes);
    };
    addPart({OptionKey(preferences::cacheMebibytesKey).checked(isSize)},
        new CachePart(settings, this), tr("cache ram memory speed"));
}

void ViewerPage::addWarning()
{
    //: after a number: per cent
    const QString percent = tr(" %");
    //: after a number: stops of exposure
    const QString stops = tr(" stops");
    //: title of a part of the preferences
    addTitle(tr("Exposure warning"));
    addDecimal(overKey,
        {tr("Too &bright from:"), tr("A pixel is marked when one of its colours is that bright."),
            tr("highlights clipping blown overexposed zebra")},
        {50, 100, percent});
    addDecimal(underKey,
        {tr("Too &dark up to:"), tr("A pixel is marked when all of its colours are that dark."),
            tr("shadows clipping underexposed")},
        {0, 50, percent});
    addDecimal(rawOverKey,
        {tr("&RAW files: full from:"),
            tr("A place is marked when one of its colours has that much of the light that the "
               "sensor can take. At 100 % it is clipped: nothing brings it back."),
            tr("raw highlights saturation sensor clipping")},
        {static_cast<double>(leastRawOver), 100, percent});
    addDecimal(rawUnderKey,
        {tr("RAW files: dar&k from:"),
            tr("A place is marked when all of its colours are that many stops below what the "
               "sensor "
               "can take."),
            tr("raw shadows noise floor")},
        {static_cast<double>(leastRawStops), static_cast<double>(mostRawStops), stops});
    addColour(overColourKey,
        {tr("Colour of what is too bright:"), tr("Choose one that your subjects do not have.")},
        WarningOptions().over);
    addColour(underColourKey,
        {tr("Colour of what is too dark:"), tr("Choose one that your subjects do not have.")},
        WarningOptions().under);
}

void ViewerPage::addMask()
{
    addTitle(tr("Mask of the aspect ratio"));
    addChoice<QString>(maskLookKey,
        //: how the mask looks
        {tr("Dra&wn as:"),
            tr("Which ratio it is, and whether it is shown, is chosen in the panel "
               "“View” of each window (M)."),
            tr("crop frame format shade outline")},
        {{QStringLiteral("shade"), tr("Shade over what would be cut off")},
            {QStringLiteral("outline"), tr("Outline of what is kept")}});
    addNumber(maskOpacityKey,
        {tr("Opacity of the &shade:"), tr("At 100 % nothing of what is cut off is seen."),
            tr("crop transparency dark")},
        //: after a number: per cent
        {0, 100, tr(" %"), {}, 0, 5});
    addCheck(maskTurnsKey,
        {tr("&Turn it for upright pictures"),
            tr("Masks that are wider than high are turned when the picture is higher than wide."),
            tr("portrait landscape rotate crop")});
}

void ViewerPage::addGuides()
{
    //: title of a part of the preferences
    addTitle(tr("Guides"));
    addColour(guideColourKey,
        {tr("Colour of the &lines:"), tr("It may let the picture shine through."),
            tr("grid thirds composition lines")},
        GuideOptions().colour, true);
    addNumber(guideWidthKey,
        {tr("Wi&dth of the lines:"), tr("In pixels of the screen."), tr("thick grid thirds")},
        //: after a number: pixels
        {1, static_cast<double>(maxGuideWidth), tr(" px")});
    addNumber(guideColumnsKey,
        //: unit behind a number
        {tr("Colu&mns of the grid:"),
            tr("Of the guides that are a plain grid."), //: unit behind a number
            tr("lines")},
        {1, static_cast<double>(Guide::maxParts)});
    addNumber(guideRowsKey,
        {tr("&Rows of the grid:"), tr("Of the guides that are a plain grid."), tr("lines")},
        {1, static_cast<double>(Guide::maxParts)});
    addCheck(guideFollowsKey,
        {tr("Draw &guides within the mask"),
            tr("While a mask is shown, the guides divide what it keeps instead of all of the "
               "picture."),
            tr("crop composition thirds")});
}

void ViewerPage::addHistogram()
{
    //: title of a part of the preferences
    addTitle(tr("Histogram"));
    addCheck(histogramKeys::logarithmic,
        {tr("Heights by their lo&garithm"),
            tr("Shows few pixels beside many, as in a night sky or a white background."),
            tr("scale linear curve")});
    addCheck(histogramKeys::separate, {tr("Colours &below each other"),
                                          tr("Each colour gets a curve of its own, not one over "
                                             "the other."),
                                          tr("channels rgb separate curve")});
}

} // namespace skein
