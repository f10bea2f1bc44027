// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ActionCollection.h"
#include "widgets/ActionSpecs.h"

namespace skein {

QList<ActionSpec> histogramActions()
{
    using Id = ActionId;
    constexpr auto window = ActionContext::Window;
    constexpr auto picture = ActionContext::Picture;
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    return {
        //: panel; can be switched on and off
        {Id::ShowHistogram, name("show-histogram"), ActionCollection::tr("&Histogram"),
            name("histogram"), actionKeys({"Ctrl+H"}), window, true,
            ActionCollection::tr("Shows or hides histogram, pixel values and sharpness.")},
        //: comparing: chooses the next of the pictures side by side
        {Id::NextHistogram, name("next-histogram"), ActionCollection::tr("&Next View"), {},
            actionKeys({"Shift+H"}), picture, false,
            ActionCollection::tr("Shows histogram, waveform, RGB parade and RAW data in turn.")},
        //: of the histogram; can be switched on and off
        {Id::HistogramScale, name("histogram-scale"), ActionCollection::tr("&Logarithmic Scale"),
            {}, actionKeys({"H"}), picture, true,
            ActionCollection::tr("Makes small numbers of pixels visible in the histogram.")},
        {Id::HistogramSeparate, name("histogram-separate"),
            //: of the histogram: red, green and blue apart; can be switched on and off
            ActionCollection::tr("&Separate Channels"), {}, {}, picture, true,
            ActionCollection::tr("Draws the histogram of each colour below the other.")},
        {Id::ThumbnailSharpness, name("thumbnail-sharpness"),
            ActionCollection::tr("Sharpness on &Thumbnails"), {}, {}, window, true,
            ActionCollection::tr("Shows on each thumbnail how sharp the photograph is at the place "
                                 "that is looked at, to find the sharpest of a row.")},
    };
}

} // namespace skein
