// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CommandNames.h"

#include <QCoreApplication>

namespace skein {

namespace {

struct CommandNames
{
    Q_DECLARE_TR_FUNCTIONS(skein::CommandNames)
};

} // namespace

QString commandName(ActionId id)
{
    switch (id) {
    case ActionId::PanLeft:
        //: name of a command in the list of keys
        return CommandNames::tr("Move Picture to the Left");
    case ActionId::PanRight:
        //: name of a command in the list of keys
        return CommandNames::tr("Move Picture to the Right");
    case ActionId::PanUp:
        //: name of a command in the list of keys
        return CommandNames::tr("Move Picture Up");
    case ActionId::PanDown:
        //: name of a command in the list of keys
        return CommandNames::tr("Move Picture Down");
    case ActionId::SpotLeft:
        //: name of a command in the list of keys
        return CommandNames::tr("Sharpness Spot to the Left");
    case ActionId::SpotRight:
        //: name of a command in the list of keys
        return CommandNames::tr("Sharpness Spot to the Right");
    case ActionId::SpotUp:
        //: name of a command in the list of keys
        return CommandNames::tr("Sharpness Spot Up");
    case ActionId::SpotDown:
        //: name of a command in the list of keys
        return CommandNames::tr("Sharpness Spot Down");
    case ActionId::FreezeLive:
        //: name of a command in the list of keys
        return CommandNames::tr("Freeze Live View");
    case ActionId::TurnLiveLeft:
        //: name of a command in the list of keys
        return CommandNames::tr("Turn Live View to the Left");
    case ActionId::TurnLiveRight:
        //: name of a command in the list of keys
        return CommandNames::tr("Turn Live View to the Right");
    case ActionId::MirrorLive:
        //: name of a command in the list of keys
        return CommandNames::tr("Mirror Live View");
    case ActionId::UprightLive:
        //: name of a command in the list of keys
        return CommandNames::tr("Live View as the Camera Sees It");
    case ActionId::FocusNear:
        //: name of a command in the list of keys
        return CommandNames::tr("Focus Nearer");
    case ActionId::FocusFar:
        //: name of a command in the list of keys
        return CommandNames::tr("Focus Farther");
    case ActionId::FocusNearCoarse:
        //: name of a command in the list of keys
        return CommandNames::tr("Focus Much Nearer");
    case ActionId::FocusFarCoarse:
        //: name of a command in the list of keys
        return CommandNames::tr("Focus Much Farther");
    case ActionId::FocusNearFine:
        //: name of a command in the list of keys
        return CommandNames::tr("Focus a Little Nearer");
    case ActionId::FocusFarFine:
        //: name of a command in the list of keys
        return CommandNames::tr("Focus a Little Farther");
    case ActionId::PreviousPicture:
        //: name of a command in the list of keys
        return CommandNames::tr("Previous Picture");
    case ActionId::NextPicture:
        //: name of a command in the list of keys
        return CommandNames::tr("Next Picture");
    case ActionId::FirstPicture:
        //: name of a command in the list of keys
        return CommandNames::tr("First Picture");
    case ActionId::LastPicture:
        //: name of a command in the list of keys
        return CommandNames::tr("Last Picture");
    case ActionId::LabelRed:
        //: name of a command in the list of keys
        return CommandNames::tr("Red Label");
    case ActionId::LabelYellow:
        //: name of a command in the list of keys
        return CommandNames::tr("Yellow Label");
    case ActionId::LabelGreen:
        //: name of a command in the list of keys
        return CommandNames::tr("Green Label");
    case ActionId::LabelBlue:
        //: name of a command in the list of keys
        return CommandNames::tr("Blue Label");
    case ActionId::LabelPurple:
        //: name of a command in the list of keys
        return CommandNames::tr("Purple Label");
    case ActionId::ThemeDark:
        //: name of a command in the list of keys
        return CommandNames::tr("Dark Theme");
    case ActionId::ThemeLight:
        //: name of a command in the list of keys
        return CommandNames::tr("Light Theme");
    case ActionId::ThemeDesktop:
        //: name of a command in the list of keys
        return CommandNames::tr("Theme of the Desktop");
    case ActionId::CameraPage:
        //: name of a command in the list of keys: a page of the side panel
        return CommandNames::tr("Panel: Camera");
    case ActionId::ViewPage:
        //: name of a command in the list of keys: a page of the side panel
        return CommandNames::tr("Panel: View");
    case ActionId::MetadataPage:
        //: name of a command in the list of keys: a page of the side panel
        return CommandNames::tr("Panel: Metadata");
    case ActionId::NextHistogram:
        //: name of a command in the list of keys
        return CommandNames::tr("Next View of the Histogram");
    case ActionId::ForgetRecent:
        //: name of a command in the list of keys
        return CommandNames::tr("Clear the Recent Sessions");
    case ActionId::SettingUp:
        //: name of a command in the list of keys
        return CommandNames::tr("Setting: Step Up");
    case ActionId::SettingDown:
        //: name of a command in the list of keys
        return CommandNames::tr("Setting: Step Down");
    default:
        return {};
    }
}

} // namespace skein
