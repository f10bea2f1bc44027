// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/loader/CallWatch.h"
#include "plugin/loader/PluginManager.h"

#include <QObject>
#include <memory>

namespace skein {

class PluginDesks;
class Settings;
class Windows;
class Workspace;

/**
 * The plugins of the program: what loads them, what they work with, and the page of the
 * preferences that lists them. Made before the first window and gone before the windows; borrows
 * both. Lives on the GUI thread.
 */
class Plugins final : public QObject
{
    Q_OBJECT

public:
    Plugins(Windows& windows, Settings& settings, QObject* parent = nullptr);
    /** Ends them. */
    ~Plugins() override;

    /** Looks for them and starts those that are on; once, when there is a window. */
    void begin(const PluginManager::Places& places);

    [[nodiscard]] PluginManager& manager() { return *m_manager; }
    [[nodiscard]] PluginDesks& desks() { return *m_desks; }

private:
    void addWindow(Workspace& workspace);

    CallWatch m_watch;
    // In this order: what starts and ends plugins goes before what they work with.
    std::unique_ptr<PluginDesks> m_desks;
    std::unique_ptr<PluginManager> m_manager;
};

} // namespace skein
