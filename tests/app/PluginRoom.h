// SPDX-License-Identifier: GPL-3.0-or-later
// A window with all plugins that come with Skein, for tests that look at everything.
#pragma once

#include "app/LanguageRig.h"
#include "app/Plugins.h"
#include "base/Translations.h"

namespace skein {

inline const QStringList bundledPlugins{QStringLiteral("eclipse"), QStringLiteral("focusstack"),
    QStringLiteral("headoutline"), QStringLiteral("photobox"), QStringLiteral("repeat")};
/** Their commands that open a dialog: what has to be seen of "plugins". */
inline const QStringList pluginDialogs{QStringLiteral("eclipse.plan"),
    QStringLiteral("focusstack.stack"), QStringLiteral("headoutline.open")};
/** A window with the plugins that come with Skein, and @p Walk, which looks at it. */
template<typename Walk>
struct PluginRoom
{
    explicit PluginRoom(const QString& language)
        : translations(LanguageWish{language, {}})
    {
        plugins.manager().setTranslations(translations);
        program.makePictures(3);
    }

    [[nodiscard]] bool begin()
    {
        if (workspace == nullptr) { // Else somebody opened one with a camera.
            workspace = &program.open(false);
        }
        PluginManager::Places places;
        places.folders = {QStringLiteral(SKEIN_PROGRAMS_DIR "/../lib/skein/plugins")};
        places.crashes = program.folder.filePath(QStringLiteral("crashes"));
        plugins.begin(places);
        const bool isReady =
            QTest::qWaitFor([this] { return plugins.manager().isReady(); }, patienceMs);
        for (const PluginEntry& entry : plugins.manager().entries()) {
            plugins.manager().setOn(entry.plugin.metadata.id, true);
        }
        return isReady &&
               QTest::qWaitFor(
                   [this] {
                       const auto all = plugins.manager().entries();
                       return std::count_if(all.cbegin(), all.cend(), [](const PluginEntry& each) {
                           return each.state == PluginState::Running;
                       }) >= bundledPlugins.size();
                   },
                   patienceMs);
    }

    [[nodiscard]] QAction* command(const QString& name) const
    {
        const QWidget& window = workspace->window();
        for (QAction* each : window.actions()) {
            if (each->objectName() == QStringLiteral("plugin.org.skein_photo.") + name) {
                return each;
            }
        }
        return nullptr;
    }

    Program program;
    Translations translations;
    Plugins plugins{program.windows, program.settings};
    Workspace* workspace = nullptr;
    Walk walk;
};

/** Opens their dialogs, one after the other, and looks at them. */
template<typename Walk>
void walkPluginDialogs(PluginRoom<Walk>& room)
{
    for (const QString& name : pluginDialogs) {
        QAction* command = room.command(name);
        QVERIFY2(command != nullptr, qPrintable(name));
        QTRY_VERIFY_WITH_TIMEOUT(command->isEnabled(), patienceMs);
        command->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!otherWindows(*room.workspace).isEmpty(), patienceMs);
        const auto others = otherWindows(*room.workspace);
        for (const QPointer<QWidget>& top : others) {
            QVERIFY(QTest::qWaitForWindowExposed(top));
            room.walk.see(*top, name);
        }
        closeDialogs(*room.workspace);
    }
}

} // namespace skein
