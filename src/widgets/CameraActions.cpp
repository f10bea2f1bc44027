// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ActionCollection.h"
#include "widgets/ActionSpecs.h"

namespace skein {

QList<ActionSpec> cameraActions()
{
    using Id = ActionId;
    constexpr auto window = ActionContext::Window;
    constexpr auto picture = ActionContext::Picture;
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    return {
        //: verb: takes a photograph
        {Id::Capture, name("capture"), ActionCollection::tr("&Capture"), name("capture"),
            actionKeys({"Space", "S"}), picture, false,
            ActionCollection::tr("Takes a photograph.")},
        //: the picture that the camera sees; can be switched on and off
        {Id::LiveView, name("live-view"), ActionCollection::tr("&Live View"), name("live-view"),
            actionKeys({"P"}), picture, true, ActionCollection::tr("Shows what the camera sees.")},
        //: command: ends a capture or an exposure that is under way
        {Id::Cancel, name("cancel"), ActionCollection::tr("C&ancel"), name("cancel"),
            actionKeys({"Esc"}), picture, false,
            ActionCollection::tr("Stops the exposure, the transfer or live view.")},
        //: verb: ends fetching photographs from the camera
        {Id::CancelTransfer, name("cancel-transfer"), ActionCollection::tr("Stop &Transfer"),
            name("close"), {}, window, false,
            ActionCollection::tr("Stops the transfer; the photographs stay on the camera's card.")},
        //: verb: opens the window in which a camera is chosen
        {Id::ConnectCamera, name("connect-camera"), ActionCollection::tr("C&onnect…"),
            name("camera-connect"), actionKeys({"Ctrl+K"}), window, false,
            ActionCollection::tr("Chooses a camera and connects it, beside those that are "
                                 "connected.")},
        {Id::ConnectVirtualCamera, name("connect-virtual-camera"),
            ActionCollection::tr("Start &Virtual Camera"), name("camera-virtual"),
            actionKeys({"Ctrl+Shift+K"}), window, false,
            ActionCollection::tr(
                "Starts a simulated camera to try everything without a real one.")},
        //: verb: from the camera
        {Id::DisconnectCamera, name("disconnect-camera"), ActionCollection::tr("&Disconnect"),
            name("camera-disconnect"), {}, window, false,
            ActionCollection::tr("Lets the camera that is shown go.")},
        {Id::CaptureAll, name("capture-all"), ActionCollection::tr("Capture with All Cam&eras"),
            name("capture-all"), actionKeys({"Shift+Space"}), picture, false,
            ActionCollection::tr(
                "Takes a photograph with all connected cameras at the same time, at once: neither "
                "self-timer nor row count.")},
        {Id::NextCamera, name("next-camera"), ActionCollection::tr("Show Ne&xt Camera"), {},
            actionKeys({"F6"}), picture, false,
            ActionCollection::tr("Shows the next of several cameras; all stay connected.")},
        {Id::PreviousCamera, name("previous-camera"), ActionCollection::tr("Show P&revious Camera"),
            {}, actionKeys({"Shift+F6"}), picture, false,
            ActionCollection::tr("Shows the camera before this one; all stay connected.")},
        {Id::NameBody, name("name-body"), ActionCollection::tr("Name This Bod&y…"), {}, {}, window,
            false,
            ActionCollection::tr("Gives the camera that is shown a name of your own, which the "
                                 "names of its photographs may contain.")},
        {Id::ShutterOptions, name("shutter-options"), ActionCollection::tr("Timer, Row a&nd Bulb…"),
            name("timer"), actionKeys({"Ctrl+T"}), window, false,
            ActionCollection::tr("Sets self-timer, how many photographs a capture takes, what it "
                                 "waits for, and how long bulb exposures last.")},
        {Id::WaitForRest, name("wait-for-rest"), ActionCollection::tr("&Wait for Rest"), {},
            actionKeys({"Ctrl+Shift+T"}), window, true,
            ActionCollection::tr("Lets each capture wait until the live picture is at rest, for a "
                                 "camera on a shaky floor.")},
        {Id::CopySettings, name("copy-settings"),
            ActionCollection::tr("Copy Settings to Ot&her Cameras"), {}, {}, window, false,
            ActionCollection::tr("Gives all other connected cameras the settings of this one.")},
    };
}

} // namespace skein
