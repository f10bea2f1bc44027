// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a mouse unnecessary: walking between the areas of the window, and their sizes.
#include "widgets/ActionCollection.h"
#include "widgets/ActionSpecs.h"

namespace skein {

QList<ActionSpec> areaActions()
{
    using Id = ActionId;
    const auto area = [](Id id, const char* name, const QString& text,
                          std::initializer_list<const char*> keys, const QString& what) {
        return ActionSpec{id, QString::fromLatin1(name), text, {}, actionKeys(keys),
            ActionContext::Window, false, what};
    };
    return {
        //: moves the keyboard focus to the next part of the window
        area(Id::NextArea, "next-area", ActionCollection::tr("&Next Area"), {"Ctrl+F6"},
            ActionCollection::tr("Gives the keyboard to the next area of the window: picture, "
                                 "filter, filmstrip, panel, toolbar.")),
        //: moves the keyboard focus to the part of the window before
        area(Id::PreviousArea, "previous-area", ActionCollection::tr("&Previous Area"),
            {"Ctrl+Shift+F6"},
            ActionCollection::tr("Gives the keyboard to the area of the window before.")),
        area(Id::OpenContextMenu, "open-context-menu", ActionCollection::tr("&Menu of This"),
            {"Shift+F10"},
            ActionCollection::tr("Opens the menu of what has the keyboard, as the right mouse "
                                 "button does.")),
        //: verb: makes the side panel wider
        area(Id::WidenPanel, "widen-panel", ActionCollection::tr("&Widen Panel"), {"Ctrl+F9"},
            ActionCollection::tr("Makes the side panel wider.")),
        //: verb: makes the side panel narrower
        area(Id::NarrowPanel, "narrow-panel", ActionCollection::tr("N&arrow Panel"),
            {"Ctrl+Shift+F9"}, ActionCollection::tr("Makes the side panel narrower.")),
        area(Id::RaiseFilmstrip, "raise-filmstrip", ActionCollection::tr("Make Filmstrip &Taller"),
            {"Ctrl+F8"}, ActionCollection::tr("Makes the filmstrip and its pictures larger.")),
        area(Id::LowerFilmstrip, "lower-filmstrip", ActionCollection::tr("Make Filmstrip &Lower"),
            {"Ctrl+Shift+F8"},
            ActionCollection::tr("Makes the filmstrip and its pictures smaller.")),
    };
}

} // namespace skein
