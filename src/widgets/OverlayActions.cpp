// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ActionCollection.h"
#include "widgets/ActionSpecs.h"

namespace skein {

QList<ActionSpec> overlayActions()
{
    using Id = ActionId;
    constexpr auto window = ActionContext::Window;
    constexpr auto picture = ActionContext::Picture;
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    return {
        //: darkens what lies outside a chosen aspect ratio; can be switched on and off
        {Id::ToggleMask, name("mask"), ActionCollection::tr("&Mask"), name("mask"),
            actionKeys({"M"}), picture, true,
            ActionCollection::tr("Shows what a crop to an aspect ratio would keep.")},
        //: shows the next chosen aspect ratio
        {Id::NextMask, name("next-mask"), ActionCollection::tr("&Next Mask"), {},
            actionKeys({"Shift+M"}), picture, false,
            ActionCollection::tr("Shows the mask of the next aspect ratio.")},
        //: lines over the picture (thirds, grid); can be switched on and off
        {Id::ToggleGuides, name("guides"), ActionCollection::tr("&Guides"), name("guides"),
            actionKeys({"U"}), picture, true,
            ActionCollection::tr("Shows lines that help to compose.")},
        //: shows the next kind of guides
        {Id::NextGuides, name("next-guides"), ActionCollection::tr("N&ext Guides"), {},
            actionKeys({"Shift+U"}), picture, false,
            ActionCollection::tr("Shows the next kind of guides.")},
        //: marks what is too bright or too dark; can be switched on and off
        {Id::ExposureWarning, name("exposure-warning"), ActionCollection::tr("Exposure &Warning"),
            name("exposure-warning"), actionKeys({"O"}), picture, true,
            ActionCollection::tr("Marks what is over- or under-exposed.")},
        //: marks sharp edges; can be switched on and off
        {Id::FocusPeaking, name("focus-peaking"), ActionCollection::tr("Focus &Peaking"),
            name("focus-peaking"), actionKeys({"F"}), picture, true,
            ActionCollection::tr("Marks the edges that are in focus.")},
        //: shows in the photograph where the camera focused; can be switched on and off
        {Id::FocusPoints, name("focus-points"), ActionCollection::tr("&Focus Points"),
            name("focus-points"), actionKeys({"Shift+F"}), picture, true,
            ActionCollection::tr("Shows the autofocus fields of the camera.")},
        //: shows how the camera is tilted; can be switched on and off
        {Id::ShowLevel, name("level"), ActionCollection::tr("Camera's Le&vel"), name("level"),
            actionKeys({"Shift+L"}), picture, true,
            ActionCollection::tr("Shows over live view how the camera leans, where it tells it.")},
        //: a place at which sharpness is measured; can be switched on and off
        {Id::SharpnessSpot, name("sharpness-spot"), ActionCollection::tr("&Sharpness Spot"), {},
            actionKeys({"Shift+X"}), picture, true,
            ActionCollection::tr("Judges the sharpness in a small frame that can be dragged, from "
                                 "picture to picture and in live view.")},
        {Id::SpotLeft, name("spot-left"), ActionCollection::tr("To the &Left"), {},
            actionKeys({"Ctrl+Shift+Left"}), window, false,
            ActionCollection::tr("Moves the sharpness spot to the left.")},
        {Id::SpotRight, name("spot-right"), ActionCollection::tr("To the &Right"), {},
            actionKeys({"Ctrl+Shift+Right"}), window, false,
            ActionCollection::tr("Moves the sharpness spot to the right.")},
        //: a direction: moves the part of the picture that is seen, or the spot
        {Id::SpotUp, name("spot-up"), ActionCollection::tr("&Up"), {},
            actionKeys({"Ctrl+Shift+Up"}), window, false,
            ActionCollection::tr("Moves the sharpness spot up.")},
        //: a direction: moves the part of the picture that is seen, or the spot
        {Id::SpotDown, name("spot-down"), ActionCollection::tr("&Down"), {},
            actionKeys({"Ctrl+Shift+Down"}), window, false,
            ActionCollection::tr("Moves the sharpness spot down.")},
        //: facts of the photograph over the picture; can be switched on and off
        {Id::InfoOverlay, name("information"), ActionCollection::tr("&Information"),
            name("information"), actionKeys({"I"}), picture, true,
            ActionCollection::tr("Shows exposure, lens, time and name for some seconds.")},
        //: a picture laid over the photograph; can be switched on and off
        {Id::ToggleOverlay, name("overlay"), ActionCollection::tr("&Overlay"), name("overlay"),
            actionKeys({"B"}), picture, true,
            ActionCollection::tr("Shows other pictures, half transparent, over this one.")},
        {Id::AddToOverlay, name("add-to-overlay"), ActionCollection::tr("&Add to Overlay"), {},
            actionKeys({"Ctrl+B"}), window, false,
            ActionCollection::tr("Lays the selected photographs over whatever is shown.")},
        //: verb: takes all pictures off the overlay
        {Id::ClearOverlay, name("clear-overlay"), ActionCollection::tr("&Clear Overlay"), {},
            actionKeys({"Ctrl+Shift+B"}), window, false,
            ActionCollection::tr("Takes all pictures off the overlay.")},
    };
}

} // namespace skein
