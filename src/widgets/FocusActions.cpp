// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ActionCollection.h"
#include "widgets/ActionSpecs.h"

namespace skein {

QList<ActionSpec> focusActions()
{
    using Id = ActionId;
    constexpr auto picture = ActionContext::Picture;
    const auto focus = [](Id id, const char* name, const QString& text, const char* key,
                           const QString& what) {
        return ActionSpec{id, QString::fromLatin1(name), text, {}, actionKeys({key}),
            ActionContext::Picture, false, what};
    };
    return {
        //: command: lets the camera focus
        {Id::Autofocus, QStringLiteral("autofocus"), ActionCollection::tr("&Autofocus"),
            QStringLiteral("autofocus"), actionKeys({"A"}), picture, false,
            ActionCollection::tr("Lets the camera focus by itself.")},
        {Id::CancelAutofocus, QStringLiteral("cancel-autofocus"),
            //: command: ends focusing
            ActionCollection::tr("&End Autofocus"), {}, {}, picture, false,
            ActionCollection::tr("Lets the camera give up focusing, or go on to another place.")},
        //: menu Focus: moves the lens towards the near
        focus(Id::FocusNear, "focus-near", ActionCollection::tr("&Nearer"), ",",
            ActionCollection::tr("Moves the focus a step nearer.")),
        //: menu Focus: moves the lens towards infinity
        focus(Id::FocusFar, "focus-far", ActionCollection::tr("&Farther"), ".",
            ActionCollection::tr("Moves the focus a step farther away.")),
        //: menu Focus: a large step of the lens
        focus(Id::FocusNearCoarse, "focus-near-coarse", ActionCollection::tr("Mu&ch Nearer"), "<",
            ActionCollection::tr("Moves the focus by the largest step nearer.")),
        //: menu Focus: a large step of the lens
        focus(Id::FocusFarCoarse, "focus-far-coarse", ActionCollection::tr("Much Fa&rther"), ">",
            ActionCollection::tr("Moves the focus by the largest step farther away.")),
        focus(Id::FocusNearFine, "focus-near-fine", ActionCollection::tr("A &Little Nearer"),
            "Alt+,", ActionCollection::tr("Moves the focus by the smallest step nearer.")),
        focus(Id::FocusFarFine, "focus-far-fine", ActionCollection::tr("A Little Fart&her"),
            "Alt+.", ActionCollection::tr("Moves the focus by the smallest step farther away.")),
        focus(Id::FocusBySharpness, "focus-by-sharpness",
            ActionCollection::tr("Focus by &Sharpness"), "Shift+S",
            ActionCollection::tr("Moves the lens to where the live picture is sharpest: in the "
                                 "sharpness spot, else at the place clicked last, else in the "
                                 "middle.")),
        focus(Id::FocusAtSpot, "focus-at-spot", ActionCollection::tr("&Place Focus at Spot"),
            "Ctrl+Shift+A",
            ActionCollection::tr("Lets the camera focus where the sharpness spot is, or in the "
                                 "middle; as a click in the live picture does.")),
        focus(Id::GoToFocusA, "go-to-focus-a", ActionCollection::tr("&Go to Focus A"), "F3",
            ActionCollection::tr("Moves the focus to where mark A was set.")),
        focus(Id::GoToFocusB, "go-to-focus-b", ActionCollection::tr("Go to Focus &B"), "F4",
            ActionCollection::tr("Moves the focus to where mark B was set.")),
        focus(Id::MarkFocusA, "mark-focus-a", ActionCollection::tr("Set Focus &Mark A"), "Shift+F3",
            ActionCollection::tr("Keeps where the focus is now as mark A.")),
        focus(Id::MarkFocusB, "mark-focus-b", ActionCollection::tr("Set Focus Mar&k B"), "Shift+F4",
            ActionCollection::tr("Keeps where the focus is now as mark B.")),
    };
}

} // namespace skein
