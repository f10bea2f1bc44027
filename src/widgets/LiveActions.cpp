// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ActionCollection.h"
#include "widgets/ActionSpecs.h"

namespace skein {

QList<ActionSpec> liveActions()
{
    using Id = ActionId;
    constexpr auto window = ActionContext::Window;
    constexpr auto picture = ActionContext::Picture;
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    return {
        //: live view: keeps the present picture; can be switched on and off
        {Id::FreezeLive, name("freeze-live-view"), ActionCollection::tr("&Freeze"), {},
            actionKeys({"Shift+P"}), picture, true,
            ActionCollection::tr("Keeps the present frame of live view until it is let go.")},
        //: live view: saves the present picture as a file
        {Id::SaveFrame, name("save-frame"), ActionCollection::tr("&Save Frame"), name("save"),
            actionKeys({"Ctrl+S"}), window, false,
            ActionCollection::tr("Saves the frame of live view that is shown as a photograph of "
                                 "the session.")},
        {Id::TurnLiveLeft, name("turn-live-left"), ActionCollection::tr("Turn to the &Left"),
            name("rotate-left"), actionKeys({"Ctrl+Shift+R"}), window, false,
            ActionCollection::tr("Turns live view counter-clockwise, for a camera that lies on its "
                                 "side.")},
        {Id::TurnLiveRight, name("turn-live-right"), ActionCollection::tr("Turn to the &Right"),
            name("rotate-right"), actionKeys({"Ctrl+R"}), window, false,
            ActionCollection::tr("Turns live view clockwise, for a camera that lies on its side.")},
        //: live view: mirrors the picture, left and right; can be switched on and off
        {Id::MirrorLive, name("mirror-live"), ActionCollection::tr("&Mirror"), name("mirror"),
            actionKeys({"Ctrl+M"}), window, false,
            ActionCollection::tr("Lets left and right of live view change places, for somebody who "
                                 "sees himself in it.")},
        {Id::UprightLive, name("upright-live"), ActionCollection::tr("As the Camera S&ees It"), {},
            actionKeys({"Ctrl+U"}), window, false,
            ActionCollection::tr("Takes back all turning and mirroring of live view.")},
        {Id::LiveZoomIn, name("live-zoom-in"), ActionCollection::tr("Magnify &in the Camera"), {},
            actionKeys({"Alt++", "Alt+="}), window, false,
            ActionCollection::tr("Lets the camera send a smaller part of the picture, larger.")},
        {Id::LiveZoomOut, name("live-zoom-out"),
            ActionCollection::tr("Magnif&y Less in the Camera"), {}, actionKeys({"Alt+-"}), window,
            false, ActionCollection::tr("Lets the camera send more of the picture again.")},
        //: live view: shows how much the picture moves; can be switched on and off
        {Id::ShowMotion, name("show-motion"), ActionCollection::tr("Show M&otion"), {},
            actionKeys({"Ctrl+Shift+L"}), window, true,
            ActionCollection::tr(
                "Tells how far the live picture moves from frame to frame: whether "
                "the camera and its stand are at rest.")},
    };
}

} // namespace skein
