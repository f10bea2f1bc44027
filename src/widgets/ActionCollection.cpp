// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ActionCollection.h"

#include "widgets/SymbolicIcon.h"

#include <QAction>
#include <QWidget>

namespace skein {

size_t qHash(ActionId id, size_t seed)
{
    return ::qHash(static_cast<int>(id), seed);
}

namespace {

QList<QKeySequence> keys(std::initializer_list<const char*> texts)
{
    QList<QKeySequence> list;
    for (const char* text : texts) {
        list.append(QKeySequence(QLatin1String(text), QKeySequence::PortableText));
    }
    return list;
}

/** Commands that walk on while their key is held down. */
bool repeats(ActionId id)
{
    switch (id) {
    case ActionId::PreviousPicture:
    case ActionId::NextPicture:
    case ActionId::PageBack:
    case ActionId::PageForward:
    case ActionId::ZoomIn:
    case ActionId::ZoomOut:
        return true;
    default:
        return false;
    }
}

QString toolTip(const ActionSpec& spec)
{
    if (spec.keys.isEmpty()) {
        return spec.what;
    }
    //: tooltip of a button: what it does, then its key in brackets
    return ActionCollection::tr("%1 (%2)").arg(
        spec.what, spec.keys.first().toString(QKeySequence::NativeText));
}

} // namespace

QList<ActionSpec> ActionCollection::specs()
{
    using Id = ActionId;
    constexpr auto window = ActionContext::Window;
    constexpr auto picture = ActionContext::Picture;
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    return {
        {Id::NewWindow, name("new-window"), tr("&New Window"), name("window-new"), keys({"Ctrl+N"}),
            window, false, tr("Opens another window with a session of its own.")},
        {Id::OpenSession, name("open-session"), tr("&Open Session…"), name("folder-open"),
            keys({"Ctrl+O"}), window, false,
            tr("Chooses the folder that new photographs are saved in.")},
        {Id::ShowSessionFolder, name("show-session-folder"), tr("Show in &File Manager"),
            name("open-external"), keys({"Ctrl+Shift+O"}), window, false,
            tr("Shows the session folder in the file manager.")},
        {Id::CopySessionPath, name("copy-session-path"), tr("Copy Folder &Path"), name("copy"), {},
            window, false, tr("Copies the path of the session folder.")},
        {Id::CloseWindow, name("close-window"), tr("&Close Window"), name("window-close"),
            keys({"Ctrl+W"}), window, false,
            tr("Closes this window once its photographs are saved.")},
        {Id::Quit, name("quit"), tr("&Quit"), name("quit"), keys({"Ctrl+Q"}), window, false,
            tr("Closes all windows once their photographs are saved.")},
        {Id::Capture, name("capture"), tr("&Capture"), name("capture"), keys({"Space", "S"}),
            picture, false, tr("Takes a photograph.")},
        {Id::LiveView, name("live-view"), tr("&Live View"), name("live-view"), keys({"P"}), picture,
            true, tr("Shows what the camera sees.")},
        {Id::Cancel, name("cancel"), tr("C&ancel"), name("cancel"), keys({"Esc"}), picture, false,
            tr("Stops the exposure, the transfer or live view.")},
        {Id::CancelTransfer, name("cancel-transfer"), tr("Stop &Transfer"), name("close"), {},
            window, false, tr("Stops the transfer; the photographs stay on the camera's card.")},
        {Id::ConnectCamera, name("connect-camera"), tr("C&onnect…"), name("camera-connect"),
            keys({"Ctrl+K"}), window, false, tr("Chooses a camera and connects it.")},
        {Id::ConnectVirtualCamera, name("connect-virtual-camera"), tr("Start &Virtual Camera"),
            name("camera-virtual"), keys({"Ctrl+Shift+K"}), window, false,
            tr("Starts a simulated camera to try everything without a real one.")},
        {Id::DisconnectCamera, name("disconnect-camera"), tr("&Disconnect"),
            name("camera-disconnect"), {}, window, false, tr("Lets the camera go.")},
        {Id::Undo, name("undo"), tr("&Undo"), name("undo"), keys({"Ctrl+Z"}), window, false,
            tr("Takes back the last rating, label, new name or move to the trash.")},
        {Id::Redo, name("redo"), tr("&Redo"), name("redo"), keys({"Ctrl+Shift+Z"}), window, false,
            tr("Does again what was taken back.")},
        {Id::SelectAll, name("select-all"), tr("Select &All"), {}, keys({"Ctrl+A"}), window, false,
            tr("Selects all photographs that are shown.")},
        {Id::PreviousPicture, name("previous-picture"), tr("&Previous"), name("previous"),
            keys({"Left"}), picture, false, tr("Shows the picture before this one.")},
        {Id::NextPicture, name("next-picture"), tr("&Next"), name("next"), keys({"Right"}), picture,
            false, tr("Shows the picture after this one.")},
        {Id::PageBack, name("page-back"), tr("Page &Back"), {}, keys({"PgUp"}), picture, false,
            tr("Walks back by as many pictures as are in view.")},
        {Id::PageForward, name("page-forward"), tr("Page F&orward"), {}, keys({"PgDown"}), picture,
            false, tr("Walks on by as many pictures as are in view.")},
        {Id::FirstPicture, name("first-picture"), tr("&First"), name("first"), keys({"Home"}),
            picture, false, tr("Shows the first picture of the session.")},
        {Id::LastPicture, name("last-picture"), tr("&Last"), name("last"), keys({"End"}), picture,
            false, tr("Shows the last picture of the session.")},
        {Id::FollowNewest, name("follow-newest"), tr("Show the Ne&west"), name("follow"),
            keys({"N"}), picture, true,
            tr("Shows each photograph as it arrives; when off, the one shown stays.")},
        {Id::OpenPicture, name("open-picture"), tr("&Open"), name("open-external"),
            keys({"Ctrl+Return"}), window, false,
            tr("Opens the picture with the desktop's own program.")},
        {Id::OpenWith, name("open-with"), tr("Open With Another Pro&gram…"), {},
            keys({"Ctrl+Shift+Return"}), window, false,
            tr("Opens the selected pictures with a program of your choice.")},
        {Id::PopOut, name("pop-out"), tr("Show in Own &Window"), name("pop-out"), keys({"O"}),
            picture, false, tr("Shows the picture in a window of its own.")},
        {Id::ShowPicture, name("show-picture"), tr("&Show in Folder"), name("folder"),
            keys({"Ctrl+E"}), window, false, tr("Shows the file in the file manager.")},
        {Id::CopyPicturePath, name("copy-picture-path"), tr("&Copy Path"), name("copy"),
            keys({"Ctrl+Shift+C"}), window, false, tr("Copies the paths of the selected files.")},
        {Id::RenamePicture, name("rename-picture"), tr("&Rename…"), name("rename"), keys({"F2"}),
            window, false, tr("Gives the shot another name: all its files at once.")},
        {Id::TrashPicture, name("trash-picture"), tr("&Move to Trash"), name("trash"),
            keys({"Del"}), picture, false,
            tr("Moves the selected shots to the trash: all their files.")},
        {Id::Rate0, name("rate-0"), tr("&No Stars"), {}, keys({"0"}), picture, false,
            tr("Takes the stars off the selected photographs.")},
        {Id::Rate1, name("rate-1"), tr("&1 Star"), {}, keys({"1"}), picture, false,
            tr("Gives the selected photographs one star.")},
        {Id::Rate2, name("rate-2"), tr("&2 Stars"), {}, keys({"2"}), picture, false,
            tr("Gives the selected photographs two stars.")},
        {Id::Rate3, name("rate-3"), tr("&3 Stars"), {}, keys({"3"}), picture, false,
            tr("Gives the selected photographs three stars.")},
        {Id::Rate4, name("rate-4"), tr("&4 Stars"), {}, keys({"4"}), picture, false,
            tr("Gives the selected photographs four stars.")},
        {Id::Rate5, name("rate-5"), tr("&5 Stars"), {}, keys({"5"}), picture, false,
            tr("Gives the selected photographs five stars.")},
        {Id::Reject, name("reject"), tr("Re&ject"), name("reject"), keys({"X"}), picture, false,
            tr("Rejects the selected photographs; once more takes it back.")},
        {Id::LabelRed, name("label-red"), tr("&Red"), {}, keys({"6"}), picture, false,
            tr("Labels the selected photographs red; once more takes it off.")},
        {Id::LabelYellow, name("label-yellow"), tr("&Yellow"), {}, keys({"7"}), picture, false,
            tr("Labels the selected photographs yellow; once more takes it off.")},
        {Id::LabelGreen, name("label-green"), tr("&Green"), {}, keys({"8"}), picture, false,
            tr("Labels the selected photographs green; once more takes it off.")},
        {Id::LabelBlue, name("label-blue"), tr("&Blue"), {}, keys({"9"}), picture, false,
            tr("Labels the selected photographs blue; once more takes it off.")},
        {Id::LabelPurple, name("label-purple"), tr("&Purple"), {}, {}, picture, false,
            tr("Labels the selected photographs purple; once more takes it off.")},
        {Id::LabelNone, name("label-none"), tr("No &Label"), {}, {}, picture, false,
            tr("Takes the label off the selected photographs.")},
        {Id::ShowGrid, name("show-grid"), tr("&Grid"), name("grid"), keys({"G"}), picture, true,
            tr("Shows all photographs side by side, or the one picture again.")},
        {Id::FindPictures, name("find-pictures"), tr("Fi&nd…"), name("search"), keys({"Ctrl+F"}),
            window, false, tr("Shows only photographs whose names contain some words.")},
        {Id::ClearFilter, name("clear-filter"), tr("Show A&ll Photographs"), name("filter"),
            keys({"Ctrl+Shift+F"}), window, false, tr("Clears the filter.")},
        {Id::ZoomIn, name("zoom-in"), tr("Zoom &In"), name("zoom-in"), keys({"Ctrl++", "Ctrl+="}),
            window, false, tr("Makes the picture larger.")},
        {Id::ZoomOut, name("zoom-out"), tr("Zoom &Out"), name("zoom-out"), keys({"Ctrl+-"}), window,
            false, tr("Makes the picture smaller.")},
        {Id::ZoomActual, name("zoom-actual"), tr("&Actual Size"), name("zoom-actual"),
            keys({"Ctrl+0"}), window, false,
            tr("Shows one pixel of the picture as one on screen.")},
        {Id::ZoomFit, name("zoom-fit"), tr("Best &Fit"), name("zoom-fit"), keys({"Ctrl+I"}), window,
            false, tr("Shows the whole picture.")},
        {Id::FullScreen, name("full-screen"), tr("F&ull Screen"), name("fullscreen"), keys({"F11"}),
            window, true, tr("Gives the whole screen to the picture.")},
        {Id::ShowPanel, name("show-panel"), tr("Camera &Settings"), name("panel"), keys({"F9"}),
            window, true, tr("Shows or hides the camera settings.")},
        {Id::ShowFilmstrip, name("show-filmstrip"), tr("Film&strip"), name("filmstrip"),
            keys({"F8"}), window, true, tr("Shows or hides the filmstrip.")},
        {Id::About, name("about"), tr("&About Skein"), name("about"), {}, window, false,
            tr("Tells the versions of Skein and of the libraries it uses.")},
    };
}

ActionCollection::ActionCollection(QWidget* window)
    : QObject(window)
{
    for (const ActionSpec& spec : specs()) {
        auto* action = new QAction(spec.text, this);
        action->setObjectName(spec.name);
        action->setShortcuts(spec.keys);
        action->setShortcutContext(Qt::WindowShortcut);
        action->setAutoRepeat(repeats(spec.id));
        action->setCheckable(spec.checkable);
        action->setToolTip(toolTip(spec));
        action->setStatusTip(QString());
        action->setWhatsThis(spec.what);
        if (!spec.icon.isEmpty()) {
            action->setIcon(symbolicIcon(spec.icon));
        }
        window->addAction(action);
        m_actions.insert(spec.id, action);
    }
}

QAction* ActionCollection::action(ActionId id) const
{
    return m_actions.value(id);
}

} // namespace skein
