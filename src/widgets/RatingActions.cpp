// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ActionCollection.h"
#include "widgets/ActionSpecs.h"

namespace skein {

QList<ActionSpec> ratingActions()
{
    using Id = ActionId;
    constexpr auto picture = ActionContext::Picture;
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    return {
        //: command of the menu Rating
        {Id::Rate0, name("rate-0"), ActionCollection::tr("&No Stars"), {}, actionKeys({"0"}),
            picture, false, ActionCollection::tr("Takes the stars off the selected photographs.")},
        //: command of the menu Rating: gives the photograph this many stars
        {Id::Rate1, name("rate-1"), ActionCollection::tr("&1 Star"), {}, actionKeys({"1"}), picture,
            false, ActionCollection::tr("Gives the selected photographs one star.")},
        //: command of the menu Rating
        {Id::Rate2, name("rate-2"), ActionCollection::tr("&2 Stars"), {}, actionKeys({"2"}),
            picture, false, ActionCollection::tr("Gives the selected photographs two stars.")},
        //: command of the menu Rating
        {Id::Rate3, name("rate-3"), ActionCollection::tr("&3 Stars"), {}, actionKeys({"3"}),
            picture, false, ActionCollection::tr("Gives the selected photographs three stars.")},
        //: command of the menu Rating
        {Id::Rate4, name("rate-4"), ActionCollection::tr("&4 Stars"), {}, actionKeys({"4"}),
            picture, false, ActionCollection::tr("Gives the selected photographs four stars.")},
        //: command of the menu Rating
        {Id::Rate5, name("rate-5"), ActionCollection::tr("&5 Stars"), name("star"),
            actionKeys({"5"}), picture, false,
            ActionCollection::tr("Gives the selected photographs five stars.")},
        //: command of the menu Rating: marks the photograph as one not to be used
        {Id::Reject, name("reject"), ActionCollection::tr("Re&ject"), name("reject"),
            actionKeys({"X"}), picture, false,
            ActionCollection::tr("Rejects the selected photographs; once more takes it back.")},
        //: label: command of the menu Rating that gives the photograph this colour
        {Id::LabelRed, name("label-red"), ActionCollection::tr("&Red"), {}, actionKeys({"6"}),
            picture, false,
            ActionCollection::tr("Labels the selected photographs red; once more takes it off.")},
        //: label: command of the menu Rating
        {Id::LabelYellow, name("label-yellow"), ActionCollection::tr("&Yellow"), {},
            actionKeys({"7"}), picture, false,
            ActionCollection::tr(
                "Labels the selected photographs yellow; once more takes it off.")},
        //: label: command of the menu Rating
        {Id::LabelGreen, name("label-green"), ActionCollection::tr("&Green"), {}, actionKeys({"8"}),
            picture, false,
            ActionCollection::tr("Labels the selected photographs green; once more takes it off.")},
        //: label: command of the menu Rating
        {Id::LabelBlue, name("label-blue"), ActionCollection::tr("&Blue"), {}, actionKeys({"9"}),
            picture, false,
            ActionCollection::tr("Labels the selected photographs blue; once more takes it off.")},
        //: label: command of the menu Rating
        {Id::LabelPurple, name("label-purple"), ActionCollection::tr("&Purple"), {}, {}, picture,
            false,
            ActionCollection::tr(
                "Labels the selected photographs purple; once more takes it off.")},
        //: command of the menu Rating: takes the coloured label away
        {Id::LabelNone, name("label-none"), ActionCollection::tr("No &Label"), {}, {}, picture,
            false, ActionCollection::tr("Takes the label off the selected photographs.")},
    };
}

} // namespace skein
