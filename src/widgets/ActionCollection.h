// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace skein {

/** Every command of a window. The order is that of the menus. */
enum class ActionId {
    NewWindow,
    OpenSession,
    ShowSessionFolder,
    CopySessionPath,
    CloseWindow,
    Quit,
    Capture,
    LiveView,
    Cancel,
    CancelTransfer,
    ConnectCamera,
    ConnectVirtualCamera,
    DisconnectCamera,
    Undo,
    Redo,
    SelectAll,
    PreviousPicture,
    NextPicture,
    PageBack,
    PageForward,
    FirstPicture,
    LastPicture,
    FollowNewest,
    OpenPicture,
    OpenWith,
    PopOut,
    ShowPicture,
    CopyPicturePath,
    RenamePicture,
    TrashPicture,
    Rate0,
    Rate1,
    Rate2,
    Rate3,
    Rate4,
    Rate5,
    Reject,
    LabelRed,
    LabelYellow,
    LabelGreen,
    LabelBlue,
    LabelPurple,
    LabelNone,
    ShowGrid,
    FindPictures,
    ClearFilter,
    ZoomIn,
    ZoomOut,
    ZoomActual,
    ZoomFit,
    FullScreen,
    ShowPanel,
    ShowFilmstrip,
    About,
};

size_t qHash(ActionId id, size_t seed = 0);

/** Where a command's keys work. */
enum class ActionContext {
    Window,  ///< Anywhere in the window.
    Picture, ///< The picture area and the filmstrip; a focused control that uses the key keeps it.
};

/** What there is to know about one command, for menus, key overlays and manuals. */
struct ActionSpec
{
    ActionId id;
    QString name;             ///< Stable and untranslated, "capture".
    QString text;             ///< As in menus, with its mnemonic.
    QString icon;             ///< Name of the symbolic icon; may be empty.
    QList<QKeySequence> keys; ///< Default shortcuts; the first is shown in menus.
    ActionContext context = ActionContext::Window;
    bool checkable = false;
    QString what; ///< What it does: one sentence.
};

/**
 * The commands of one window, each exactly once: menus, toolbar and context menus are built from
 * the QActions in here. Lives on the GUI thread.
 */
class ActionCollection final : public QObject
{
    Q_OBJECT

public:
    /** Makes the actions and gives them to @p window, so that their keys work anywhere in it. */
    explicit ActionCollection(QWidget* window);

    /** All commands, in the order of ActionId. */
    [[nodiscard]] static QList<ActionSpec> specs();

    [[nodiscard]] QAction* action(ActionId id) const;
    [[nodiscard]] QAction* operator[](ActionId id) const { return action(id); }

private:
    QHash<ActionId, QAction*> m_actions;
};

} // namespace skein
