// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"

#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QString>
#include <functional>

namespace skein {

class PluginWindow;

/** The menu that a command stands in; a plugin's stand behind Skein's own. */
enum class PluginMenu {
    Tools, ///< The menu "Tools", which is there as long as something is in it.
    Camera,
    Picture,
    View,
    None, ///< No menu: only a key.
};

/** One command, which stands in every window. */
struct PluginAction
{
    QString id;                    ///< Stable, of the plugin's own choice: "start".
    QString text;                  ///< As in menus, with its mnemonic: "&Stack Focus…".
    QString what;                  ///< What it does, one sentence; shown as tooltip.
    QIcon icon = {};               ///< May be null.
    QList<QKeySequence> keys = {}; ///< Defaults; those that are taken already are left out.
    PluginMenu menu = PluginMenu::Tools;
    QString subMenu = {}; ///< The title of a menu within that menu; empty: directly.
    bool checkable = false;
    bool checked = false; ///< At first.
    bool enabled = true;  ///< At first.
    /** The photographer chose it in @p window; @p checked: the new state, if it is checkable. */
    std::function<void(PluginWindow& window, bool checked)> triggered = {};
};

/** Commands with keys and menu entries. GUI thread only. */
class PluginActions
{
public:
    /** Adds a command to all windows, those to come included. 0: @p action.id is taken or empty. */
    virtual PluginHandle add(const PluginAction& action) = 0;

    /** In @p window, or in all of them and those to come when it is null. */
    virtual void setEnabled(PluginHandle action, bool enabled, PluginWindow* window = nullptr) = 0;
    /** The same; triggered() is not called by it. */
    virtual void setChecked(PluginHandle action, bool checked, PluginWindow* window = nullptr) = 0;
    virtual void setText(
        PluginHandle action, const QString& text, PluginWindow* window = nullptr) = 0;

protected:
    ~PluginActions() = default;
};

} // namespace skein
