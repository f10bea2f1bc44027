// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of the window lie, and its colours.
#include "widgets/ActionCollection.h"
#include "widgets/ActionSpecs.h"

namespace skein {

QList<ActionSpec> lookActions()
{
    using Id = ActionId;
    const auto choice = [](Id id, const char* name, const QString& text, const QString& what) {
        return ActionSpec{
            id, QString::fromLatin1(name), text, {}, {}, ActionContext::Window, true, what};
    };
    return {
        {Id::HidePanels, QStringLiteral("hide-panels"), ActionCollection::tr("&Hide All Panels"),
            QStringLiteral("panels-hide"), actionKeys({"Tab"}), ActionContext::Picture, true,
            ActionCollection::tr("Leaves the window to the picture, or brings side panel and "
                                 "filmstrip back.")},
        choice(Id::PanelOnLeft, "panel-on-left", ActionCollection::tr("Side Panel on the &Left"),
            ActionCollection::tr("Puts the side panel to the left of the picture.")),
        choice(Id::FilmstripOnTop, "filmstrip-on-top", ActionCollection::tr("Fil&mstrip on Top"),
            ActionCollection::tr("Puts the filmstrip above the picture.")),
        //: verb: arranges the window as at first
        {Id::ResetLayout, QStringLiteral("reset-layout"), ActionCollection::tr("&Reset Layout"),
            QStringLiteral("layout"), {}, ActionContext::Window, false,
            ActionCollection::tr("Shows all panels in their usual places and sizes.")},
        //: theme of the window
        choice(Id::ThemeDark, "theme-dark", ActionCollection::tr("&Dark"),
            ActionCollection::tr("Gives the program dark grey surroundings, which disturb the "
                                 "picture least.")),
        //: theme of the window
        choice(Id::ThemeLight, "theme-light", ActionCollection::tr("&Light"),
            ActionCollection::tr("Gives the program light grey surroundings, for bright rooms.")),
        choice(Id::ThemeDesktop, "theme-desktop", ActionCollection::tr("Like the D&esktop"),
            ActionCollection::tr("Is dark or light as the desktop is, and changes with it.")),
    };
}

} // namespace skein
