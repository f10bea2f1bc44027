// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CapturePage.h"

#include "camera/HotPlug.h"
#include "widgets/CameraPage.h"
#include "widgets/CameraPreparation.h"
#include "widgets/MasterCommands.h"
#include "widgets/MissedPrompt.h"
#include "widgets/ShootingPage.h"
#include "widgets/ShutterPlan.h"
#include "widgets/ShutterSound.h"

namespace skein {

CapturePage::CapturePage(Settings& settings, QWidget* parent)
    //: title of a page of the preferences: taking photographs
    : PreferencePage(settings, tr("Capture"), QStringLiteral("capture"), parent)
{
    const auto isWay = [](const QVariant& value) {
        return MissedPrompt::nameOf(MissedPrompt::wayOf(value.toString())) == value.toString();
    };
    addPart({CameraPreparation::setClockKey, CameraPreparation::writeCreditsKey,
                OptionKey(MissedPrompt::wayKey).checked(isWay)},
        new CameraPage(settings, this),
        tr("time date sync author missed photographs while away download"));
    addTitle(tr("On the card of the camera"));
    addCheck(deleteFromCardKey, {tr("&Delete photographs from the card once they are safe"),
                                    tr("Each is saved, read again and compared before its copy on "
                                       "the card goes. Those that "
                                       "were on the card before stay there."),
                                    tr("remove erase format space full download")});
    addTitle(tr("The camera's own controls"));
    addCheck(MasterCommands::releaseKey,
        {tr("Give the &controls back to the camera after a photograph or live view"),
            tr("Some cameras lock their own buttons and dials while the computer takes "
               "photographs. "
               "They are free again as soon as nothing needs them."),
            tr("lock release body dial buttons nikon host pc")});
    using Plan = ShutterPlan;
    addPart({ShutterSound::wantedKey,
                OptionKey(Plan::restMotionKey).within(Plan::leastMotion, Plan::mostMotion),
                OptionKey(Plan::restLimitKey).within(Plan::leastRestLimit, Plan::mostRestLimit),
                Plan::restlessKey},
        new ShootingPage(settings, this),
        tr("beep click silence shake vibration tripod wait motion timeout"));
}

} // namespace skein
