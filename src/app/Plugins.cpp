// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Plugins.h"

#include "app/Windows.h"
#include "app/Workspace.h"
#include "app/plugins/PluginDesks.h"
#include "widgets/MainWindow.h"
#include "widgets/PluginsPage.h"
#include "widgets/PreferencesDialog.h"

namespace skein {

Plugins::Plugins(Windows& windows, Settings& settings, QObject* parent)
    : QObject(parent)
{
    // Before the desks hear of a window: this page comes before those of the plugins.
    connect(
        &windows, &Windows::opened, this, [this](Workspace* workspace) { addWindow(*workspace); });
    connect(&windows, &Windows::closing, this,
        [this](Workspace* workspace) { m_watch.unprotect(workspace->window()); });
    m_desks = std::make_unique<PluginDesks>(windows, settings);
    m_manager = std::make_unique<PluginManager>(settings, m_watch, *m_desks);
}

Plugins::~Plugins() = default;

void Plugins::begin(const PluginManager::Places& places)
{
    m_desks->prepare([this, places] { m_manager->begin(places); });
}

void Plugins::addWindow(Workspace& workspace)
{
    m_watch.protect(workspace.window());
    connect(
        &workspace.window(), &MainWindow::preferencesMade, this, [this](PreferencesDialog* dialog) {
            dialog->addPage(new PluginsPage(*m_manager, dialog),
                {PagePlace::Plugins, QStringLiteral("plugin"), {}});
        });
}

} // namespace skein
