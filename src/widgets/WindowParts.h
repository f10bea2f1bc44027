// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace skein {

class ActionCollection;
class CameraCommands;
class ExtraActions;
class ImageView;
class LivePresenter;
class LiveReturn;
class MessageBar;
class PictureCommands;
class PicturePresenter;
class SequencePlayer;
class ShotSelection;
class ShutterCommands;
class SidePanel;
class ViewHints;
class WindowWork;

/** What a window is made of, for who adds something to it: the program's side of plugins. All of it
 * stays the window's and goes with it. GUI thread only. */
struct WindowParts
{
    ActionCollection& actions;
    ExtraActions& extras;
    SidePanel& side;
    ImageView& view;
    LivePresenter& live;
    LiveReturn& liveReturn;
    PicturePresenter& pictures;
    ShotSelection& selection;
    PictureCommands& commands;
    CameraCommands& camera;
    ShutterCommands& shutter;
    SequencePlayer& sequences;
    ViewHints& hints;
    MessageBar& messages;
    WindowWork& work; ///< What the window waits for, or asks about, before it closes.
    QList<ImageView*> views; ///< That are there for good: the large one first. See viewMade().
};

} // namespace skein
