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
        {Id::ConnectCamera, name("connect-camera"), tr("C&onnect…"), name("camera-connect"),
            keys({"Ctrl+K"}), window, false, tr("Chooses a camera and connects it.")},
        {Id::ConnectVirtualCamera, name("connect-virtual-camera"), tr("Start &Virtual Camera"),
            name("camera-virtual"), keys({"Ctrl+Shift+K"}), window, false,
            tr("Starts a simulated camera to try everything without a real one.")},
        {Id::DisconnectCamera, name("disconnect-camera"), tr("&Disconnect"),
            name("camera-disconnect"), {}, window, false, tr("Lets the camera go.")},
        {Id::PreviousPicture, name("previous-picture"), tr("&Previous"), name("previous"),
            keys({"Left"}), picture, false, tr("Shows the picture before this one.")},
        {Id::NextPicture, name("next-picture"), tr("&Next"), name("next"), keys({"Right"}), picture,
            false, tr("Shows the picture after this one.")},
        {Id::FirstPicture, name("first-picture"), tr("&First"), name("first"), keys({"Home"}),
            picture, false, tr("Shows the first picture of the session.")},
        {Id::LastPicture, name("last-picture"), tr("&Last"), name("last"), keys({"End"}), picture,
            false, tr("Shows the newest picture of the session.")},
        {Id::OpenPicture, name("open-picture"), tr("&Open"), name("open-external"),
            keys({"Ctrl+Return"}), window, false,
            tr("Opens the picture with the desktop's own program.")},
        {Id::ShowPicture, name("show-picture"), tr("&Show in Folder"), name("folder"),
            keys({"Ctrl+E"}), window, false, tr("Shows the file in the file manager.")},
        {Id::CopyPicturePath, name("copy-picture-path"), tr("&Copy Path"), name("copy"),
            keys({"Ctrl+Shift+C"}), window, false, tr("Copies the path of the file.")},
        {Id::TrashPicture, name("trash-picture"), tr("&Move to Trash"), name("trash"),
            keys({"Del"}), picture, false, tr("Moves the file to the trash.")},
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
        action->setAutoRepeat(spec.id == ActionId::PreviousPicture ||
                              spec.id == ActionId::NextPicture || spec.id == ActionId::ZoomIn ||
                              spec.id == ActionId::ZoomOut);
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
