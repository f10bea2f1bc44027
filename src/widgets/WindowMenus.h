// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QMenuBar;
class QToolBar;

namespace skein {

class ActionCollection;
class FolderButton;

/** Object names of the menus that plugins add to. */
namespace menuNames {
inline constexpr const char* camera = "cameraMenu";
inline constexpr const char* picture = "pictureMenu";
inline constexpr const char* view = "viewMenu";
inline constexpr const char* tools = "toolsMenu";   ///< Empty until then, and not seen.
inline constexpr const char* recent = "recentMenu"; ///< Filled by RecentMenu, above its last entry.
} // namespace menuNames

/** How the commands are arranged. All entries are the collection's own actions. */
void fillMenuBar(QMenuBar& bar, const ActionCollection& actions);
void fillToolBar(QToolBar& bar, const ActionCollection& actions, FolderButton* folder);
/** The menu of a picture, for viewer and filmstrip. */
void fillPictureMenu(QMenu& menu, const ActionCollection& actions);

} // namespace skein
