// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ActionCollection.h"
#include "widgets/ActionSpecs.h"

namespace skein {

QList<ActionSpec> sessionActions()
{
    using Id = ActionId;
    constexpr auto window = ActionContext::Window;
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    return {
        //: verb: opens one more window of Skein
        {Id::NewWindow, name("new-window"), ActionCollection::tr("&New Window"), name("window-new"),
            actionKeys({"Ctrl+N"}), window, false,
            ActionCollection::tr("Opens another window with a session of its own.")},
        //: verb: begins a new session, which is a folder of photographs
        {Id::NewSession, name("new-session"), ActionCollection::tr("New &Session…"),
            name("folder-new"), actionKeys({"Ctrl+Shift+N"}), window, false,
            ActionCollection::tr("Begins a session in a folder of its own, for the next job.")},
        //: verb: opens the folder of another session
        {Id::OpenSession, name("open-session"), ActionCollection::tr("&Open Session…"),
            name("folder-open"), actionKeys({"Ctrl+O"}), window, false,
            ActionCollection::tr("Chooses the folder that new photographs are saved in.")},
        //: menu of the sessions that were open before
        {Id::OpenRecent, name("open-recent"), ActionCollection::tr("Open &Recent"), name("clock"),
            actionKeys({"Ctrl+Alt+O"}), window, false,
            ActionCollection::tr("Lists the sessions that were open last, to open one again.")},
        //: empties the list of sessions that were open before; deletes no folders
        {Id::ForgetRecent, name("forget-recent"), ActionCollection::tr("C&lear This List"),
            name("close"), {}, window, false,
            ActionCollection::tr("Forgets which sessions were open. The folders stay.")},
        {Id::ShowSessionFolder, name("show-session-folder"),
            ActionCollection::tr("Show in &File Manager"), name("open-external"),
            actionKeys({"Ctrl+Shift+O"}), window, false,
            ActionCollection::tr("Shows the session folder in the file manager.")},
        {Id::CopySessionPath, name("copy-session-path"), ActionCollection::tr("Cop&y Folder Path"),
            name("copy"), {}, window, false,
            ActionCollection::tr("Copies the path of the session folder.")},
        {Id::WriteHashList, name("write-hash-list"), ActionCollection::tr("Write &Hash List"),
            name("hash-list"), {}, window, false,
            ActionCollection::tr("Reads all photographs of the session and writes a list of their "
                                 "hashes (ASC MHL), by which copies can be verified.")},
        //: opens the preferences
        {Id::Preferences, name("preferences"), ActionCollection::tr("&Preferences…"),
            name("preferences"), actionKeys({"Ctrl+,"}), window, false,
            ActionCollection::tr(
                "Changes how files are named, what other programs get, and more.")},
        //: verb
        {Id::CloseWindow, name("close-window"), ActionCollection::tr("&Close Window"),
            name("window-close"), actionKeys({"Ctrl+W"}), window, false,
            ActionCollection::tr("Closes this window once its photographs are saved.")},
        //: verb: ends the program
        {Id::Quit, name("quit"), ActionCollection::tr("&Quit"), name("quit"),
            actionKeys({"Ctrl+Q"}), window, false,
            ActionCollection::tr("Closes all windows once their photographs are saved.")},
    };
}

} // namespace skein
