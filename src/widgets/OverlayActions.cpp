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
        {Id::ZoomFill, name("zoom-fill"), ActionCollection::tr("Fi&ll"), name("zoom-fill"),
            actionKeys({"Ctrl+Shift+I"}), window, false,
            ActionCollection::tr("Fills the view with the picture, whose longer side is cut off.")},
        {Id::ZoomDouble, name("zoom-double"), ActionCollection::tr("&Double Size"),
            name("zoom-double"), actionKeys({"Ctrl+2"}), window, false,
            ActionCollection::tr("Shows one pixel of the picture as two by two on screen.")},
        {Id::PanLeft, name("pan-left"), ActionCollection::tr("To the &Left"), {},
            actionKeys({"Alt+Left"}), window, false,
            ActionCollection::tr("Shows what lies to the left of a zoomed picture's part.")},
        {Id::PanRight, name("pan-right"), ActionCollection::tr("To the &Right"), {},
            actionKeys({"Alt+Right"}), window, false,
            ActionCollection::tr("Shows what lies to the right of a zoomed picture's part.")},
        {Id::PanUp, name("pan-up"), ActionCollection::tr("&Up"), {}, actionKeys({"Alt+Up"}), window,
            false, ActionCollection::tr("Shows what lies above a zoomed picture's part.")},
        {Id::PanDown, name("pan-down"), ActionCollection::tr("&Down"), {}, actionKeys({"Alt+Down"}),
            window, false, ActionCollection::tr("Shows what lies below a zoomed picture's part.")},
        {Id::Loupe, name("loupe"), ActionCollection::tr("Lou&pe"), name("loupe"), actionKeys({"L"}),
            picture, true,
            ActionCollection::tr("Magnifies the picture's own pixels under the pointer.")},
        {Id::ToggleMask, name("mask"), ActionCollection::tr("&Mask"), name("mask"),
            actionKeys({"M"}), picture, true,
            ActionCollection::tr("Shows what a crop to an aspect ratio would keep.")},
        {Id::NextMask, name("next-mask"), ActionCollection::tr("&Next Mask"), {},
            actionKeys({"Shift+M"}), picture, false,
            ActionCollection::tr("Shows the mask of the next aspect ratio.")},
        {Id::ToggleGuides, name("guides"), ActionCollection::tr("&Guides"), name("guides"),
            actionKeys({"U"}), picture, true,
            ActionCollection::tr("Shows lines that help to compose.")},
        {Id::NextGuides, name("next-guides"), ActionCollection::tr("N&ext Guides"), {},
            actionKeys({"Shift+U"}), picture, false,
            ActionCollection::tr("Shows the next kind of guides.")},
        {Id::ExposureWarning, name("exposure-warning"), ActionCollection::tr("Exposure &Warning"),
            name("exposure-warning"), actionKeys({"O"}), picture, true,
            ActionCollection::tr("Marks what is over- or under-exposed.")},
        {Id::FocusPeaking, name("focus-peaking"), ActionCollection::tr("Focus &Peaking"),
            name("focus-peaking"), actionKeys({"F"}), picture, true,
            ActionCollection::tr("Marks the edges that are in focus.")},
        {Id::FocusPoints, name("focus-points"), ActionCollection::tr("&Focus Points"),
            name("focus-points"), actionKeys({"Shift+F"}), picture, true,
            ActionCollection::tr("Shows the autofocus fields of the camera.")},
        {Id::ShowLevel, name("level"), ActionCollection::tr("Camera's Le&vel"), name("level"),
            actionKeys({"Shift+L"}), picture, true,
            ActionCollection::tr("Shows over live view how the camera leans, where it tells it.")},
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
        {Id::SpotUp, name("spot-up"), ActionCollection::tr("&Up"), {},
            actionKeys({"Ctrl+Shift+Up"}), window, false,
            ActionCollection::tr("Moves the sharpness spot up.")},
        {Id::SpotDown, name("spot-down"), ActionCollection::tr("&Down"), {},
            actionKeys({"Ctrl+Shift+Down"}), window, false,
            ActionCollection::tr("Moves the sharpness spot down.")},
        {Id::InfoOverlay, name("information"), ActionCollection::tr("&Information"),
            name("information"), actionKeys({"I"}), picture, true,
            ActionCollection::tr("Shows exposure, lens, time and name for some seconds.")},
        {Id::ToggleOverlay, name("overlay"), ActionCollection::tr("&Overlay"), name("overlay"),
            actionKeys({"B"}), picture, true,
            ActionCollection::tr("Shows other pictures, half transparent, over this one.")},
        {Id::AddToOverlay, name("add-to-overlay"), ActionCollection::tr("&Add to Overlay"), {},
            actionKeys({"Ctrl+B"}), window, false,
            ActionCollection::tr("Lays the selected photographs over whatever is shown.")},
        {Id::ClearOverlay, name("clear-overlay"), ActionCollection::tr("&Clear Overlay"), {},
            actionKeys({"Ctrl+Shift+B"}), window, false,
            ActionCollection::tr("Takes all pictures off the overlay.")},
    };
}

} // namespace skein
