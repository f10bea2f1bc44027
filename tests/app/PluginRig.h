// SPDX-License-Identifier: GPL-3.0-or-later
// A plugin of the test's own in the whole program, without a library and a loader.
#pragma once

#include "app/GuardedApplication.h"
#include "app/Program.h"
#include "app/plugins/PluginDesks.h"
#include "plugin/PluginHost.h"

#include <QMenu>
#include <QStringList>

namespace skein {

struct PluginRig
{
    PluginRig()
    {
        auto* application = qobject_cast<GuardedApplication*>(qApp);
        application->setBlame([this](const QObject* receiver, const QString& what) {
            return desks.blame(receiver, what);
        });
    }

    /** A plugin's place; it goes before the rig. */
    [[nodiscard]] std::unique_ptr<PluginDesk> plugin(const QString& id = QStringLiteral("test"))
    {
        PluginWatch watch;
        watch.failed = [this](const QString& reason) { failures.append(reason); };
        watch.owns = owns;
        return desks.open({id, QStringLiteral("Test"), program.folder.path()}, watch);
    }

    Program program;
    PluginDesks desks{program.windows, program.settings};
    std::function<bool(const void* address)> owns; ///< Of plugins to come: what is their library's.
    QStringList failures;                          ///< What the plugins' owner was told.
};

/** The command @p id of the plugin "test" in a window; null: there is none. */
inline QAction* pluginAction(const Workspace& workspace, const QString& id)
{
    const QWidget& window = workspace.window();
    for (QAction* action : window.actions()) {
        if (action->objectName() == QLatin1String("plugin.test.") + id) {
            return action;
        }
    }
    return nullptr;
}

/** The menu of a window by its title; null: it is not there, or not seen. */
inline QMenu* seenMenu(const Workspace& workspace, const QString& title)
{
    const auto all = workspace.window().findChildren<QMenu*>();
    for (QMenu* menu : all) {
        if (menu->title() == title && menu->menuAction()->isVisible()) {
            return menu;
        }
    }
    return nullptr;
}

} // namespace skein

/** As QTEST_MAIN, with the program's own application. */
#define SKEIN_PLUGIN_TEST_MAIN(Test)                                                               \
    int main(int argc, char** argv)                                                                \
    {                                                                                              \
        skein::GuardedApplication application(argc, argv);                                         \
        Test test;                                                                                 \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
