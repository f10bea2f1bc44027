// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"

#include <QString>
#include <functional>

class QWidget;

namespace skein {

class PluginWindow;

/** A page of the preferences. What is chosen there takes effect at once: there is no "OK". */
struct PluginPage
{
    QString title; ///< In the list of pages.
    /** Makes the page, a child of @p parent, each time the preferences are opened; the dialog owns
     * it and deletes it when it is closed or the plugin is switched off. */
    std::function<QWidget*(QWidget* parent)> create = {};
};

/** The plugin's pages in the preferences; its button "Preferences…" there leads to the first. GUI
 * thread only. */
class PluginPages
{
public:
    virtual PluginHandle add(const PluginPage& page) = 0;
    /** Opens the preferences of @p window at that page. */
    virtual void open(PluginHandle page, PluginWindow& window) = 0;

protected:
    ~PluginPages() = default;
};

} // namespace skein
