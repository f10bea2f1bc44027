// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ActionCollection.h"
#include "widgets/ActionSpecs.h"

namespace skein {

QList<ActionSpec> colourActions()
{
    using Id = ActionId;
    constexpr auto window = ActionContext::Window;
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    return {
        //: colour management, can be switched on and off
        {Id::ColourManaged, name("colour-managed"), ActionCollection::tr("&Manage Colours"),
            name("colour"), {}, window, true,
            ActionCollection::tr("Converts pictures to the colours of the monitor, or shows their "
                                 "pixels as they are.")},
        //: rendering intent of colour management
        {Id::IntentPerceptual, name("intent-perceptual"), ActionCollection::tr("&Perceptual"), {},
            {}, window, true,
            ActionCollection::tr("Presses colours together where the monitor cannot show them all, "
                                 "and keeps their differences.")},
        //: rendering intent of colour management: relative colorimetric
        {Id::IntentRelative, name("intent-relative"), ActionCollection::tr("&Relative"), {}, {},
            window, true,
            ActionCollection::tr("Shows colours exactly, and those the monitor cannot show by the "
                                 "nearest one.")},
        //: rendering intent of colour management
        {Id::IntentSaturation, name("intent-saturation"), ActionCollection::tr("&Saturation"), {},
            {}, window, true, ActionCollection::tr("Keeps colours vivid rather than exact.")},
        //: rendering intent of colour management: absolute colorimetric
        {Id::IntentAbsolute, name("intent-absolute"), ActionCollection::tr("&Absolute"), {}, {},
            window, true,
            ActionCollection::tr("Shows colours exactly, with the tint of the picture's white.")},
        //: colour management, can be switched on and off
        {Id::BlackPoint, name("black-point"), ActionCollection::tr("&Black-Point Compensation"), {},
            {}, window, true,
            ActionCollection::tr("Makes the picture's black the black of the monitor.")},
        //: colour management: imitates a printer or another device on the screen
        {Id::SoftProof, name("soft-proof"), ActionCollection::tr("Soft &Proof"), name("printer"),
            {}, window, true,
            ActionCollection::tr(
                "Imitates what a printer or another screen makes of the picture.")},
        {Id::ProofProfile, name("proof-profile"), ActionCollection::tr("Profile to &Imitate…"), {},
            {}, window, false,
            ActionCollection::tr("Chooses the printer or screen that the soft proof imitates.")},
        //: colour management: shows which colours the imitated device does not have
        {Id::GamutWarning, name("gamut-warning"), ActionCollection::tr("&Gamut Warning"), {}, {},
            window, true,
            ActionCollection::tr(
                "Marks colours in green that cannot be printed, in a soft proof.")},
        //: colour management: chooses the monitor's colour profile
        {Id::MonitorProfile, name("monitor-profile"), ActionCollection::tr("Mo&nitor Profile…"),
            name("monitor"), {}, window, false,
            ActionCollection::tr("Chooses the profile of the monitor, where the desktop does not "
                                 "know it.")},
    };
}

} // namespace skein
