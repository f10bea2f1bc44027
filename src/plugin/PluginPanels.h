// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"

#include <QString>
#include <functional>

class QWidget;

namespace skein {

class PluginWindow;

/** A page beside the picture, with a tab among those of camera, view and metadata. */
struct PluginPanel
{
    QString id;    ///< Stable, of the plugin's own choice; the window remembers the tab by it.
    QString title; ///< On the tab: one or two words.
    /**
     * Makes the panel of @p window, a child of @p parent; called once for each window. The window
     * owns it from then on, and deletes it when it is closed or the plugin is switched off. It
     * should bear a width of 270 logical pixels; one that is taller than its place is scrolled.
     */
    std::function<QWidget*(PluginWindow& window, QWidget* parent)> create = {};
};

/** Panels. GUI thread only. */
class PluginPanels
{
public:
    /** Adds a panel to all windows, those to come included. 0: @p panel.id is taken or empty. */
    virtual PluginHandle add(const PluginPanel& panel) = 0;
    /** Brings the panel to the front in @p window; a hidden side of the window is shown. */
    virtual void show(PluginHandle panel, PluginWindow& window) = 0;

protected:
    ~PluginPanels() = default;
};

} // namespace skein
