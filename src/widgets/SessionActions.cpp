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
        {Id::NewWindow, name("new-window"), ActionCollection::tr("&New Window"), name("window-new"),
            actionKeys({"Ctrl+N"}), window, false,
            ActionCollection::tr("Opens another window with a session of its own.")},
        {Id::NewSession, name("new-session"), ActionCollection::tr("New &Session…"),
            name("folder-new"), actionKeys({"Ctrl+Shift+N"}), window, false,
            ActionCollection::tr("Begins a session in a folder of its own, for the next job.")},
        {Id::OpenSession, name("open-session"), ActionCollection::tr("&Open Session…"),
            name("folder-open"), actionKeys({"Ctrl+O"}), window, false,
            ActionCollection::tr("Chooses the folder that new photographs are saved in.")},
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
        {Id::Preferences, name("preferences"), ActionCollection::tr("&Preferences…"),
            name("preferences"), actionKeys({"Ctrl+,"}), window, false,
            ActionCollection::tr(
                "Changes how files are named, what other programs get, and more.")},
        {Id::CloseWindow, name("close-window"), ActionCollection::tr("&Close Window"),
            name("window-close"), actionKeys({"Ctrl+W"}), window, false,
            ActionCollection::tr("Closes this window once its photographs are saved.")},
        {Id::Quit, name("quit"), ActionCollection::tr("&Quit"), name("quit"),
            actionKeys({"Ctrl+Q"}), window, false,
            ActionCollection::tr("Closes all windows once their photographs are saved.")},
    };
}

} // namespace skein
