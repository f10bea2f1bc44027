// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
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
inline constexpr const char* panels = "panelsMenu"; ///< Filled when it is opened.
inline constexpr const char* recent = "recentMenu"; ///< Filled by RecentMenu, above its last entry.
} // namespace menuNames

/** How the commands are arranged. All entries are the collection's own actions. */
void fillMenuBar(QMenuBar& bar, const ActionCollection& actions);
/** Answers its button that cancels: the command Cancel does more (it leaves what lies over the
 * picture), and the button is to be lit only while there is work to cancel. */
[[nodiscard]] QAction* fillToolBar(
    QToolBar& bar, const ActionCollection& actions, FolderButton* folder);
/** The menu of a picture, for viewer and filmstrip. */
void fillPictureMenu(QMenu& menu, const ActionCollection& actions);

} // namespace skein
