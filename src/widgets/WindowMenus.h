// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QMenuBar;
class QToolBar;

namespace skein {

class ActionCollection;
class FolderButton;

/** How the commands are arranged. All entries are the collection's own actions. */
void fillMenuBar(QMenuBar& bar, const ActionCollection& actions);
void fillToolBar(QToolBar& bar, const ActionCollection& actions, FolderButton* folder);
/** The menu of a picture, for viewer and filmstrip. */
void fillPictureMenu(QMenu& menu, const ActionCollection& actions);

} // namespace skein
