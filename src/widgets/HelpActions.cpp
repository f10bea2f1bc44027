// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ActionCollection.h"
#include "widgets/ActionSpecs.h"

namespace skein {

QList<ActionSpec> helpActions()
{
    using Id = ActionId;
    const auto help = [](Id id, const char* name, const QString& text, const char* icon,
                          std::initializer_list<const char*> keys, const QString& what) {
        return ActionSpec{id, QString::fromLatin1(name), text, QString::fromLatin1(icon),
            actionKeys(keys), ActionContext::Window, false, what};
    };
    return {
        //: menu Help: shows the page that is seen at the first start
        help(Id::Welcome, "welcome", ActionCollection::tr("&Welcome"), "welcome", {},
            ActionCollection::tr("Shows the first steps once more: where photographs go, how a "
                                 "camera is connected, and what to do when it is not found.")),
        //: menu: the book that explains the program
        help(Id::Handbook, "handbook", ActionCollection::tr("&Handbook"), "handbook", {"F1"},
            ActionCollection::tr("Opens the handbook. In a dialog it opens at the chapter that "
                                 "explains it.")),
        //: command of a menu and of the list of keys
        help(Id::ShowKeys, "show-keys", ActionCollection::tr("&Keyboard Shortcuts"), "keyboard",
            {"Ctrl+?", "Ctrl+F1"},
            ActionCollection::tr("Shows all keys that work here, until a click or Escape.")),
        //: command of a menu and of the list of keys
        help(Id::WhatsThis, "whats-this", ActionCollection::tr("What's &This?"), "whats-this",
            {"Shift+F1"},
            ActionCollection::tr("Explains the control that is clicked next, or at once the one "
                                 "that has the keyboard.")),
        //: menu Help: opens the list of cameras
        help(Id::SupportedCameras, "supported-cameras", ActionCollection::tr("&Supported Cameras"),
            "camera", {},
            ActionCollection::tr("Lists all models that can be used, and what each can do.")),
        help(Id::ReportProblem, "report-problem", ActionCollection::tr("&Report a Problem…"),
            "report", {},
            ActionCollection::tr("Collects versions, camera, settings and the log in a text that "
                                 "you can read and change before you send it to anybody.")),
        //: menu Help
        help(Id::About, "about", ActionCollection::tr("&About Skein"), "about", {},
            ActionCollection::tr("Tells the versions of Skein and of the libraries it uses.")),
    };
}

} // namespace skein
