// SPDX-License-Identifier: GPL-3.0-or-later
// A plugin that comes with Skein in the whole program, loaded as that does it.
#pragma once

#include "app/Plugins.h"
#include "app/Program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace skein {

struct BundledPlugin
{
    explicit BundledPlugin(const QString& pluginName)
        : name(pluginName)
    {
        const QString folder = program.folder.filePath(QStringLiteral("plugins"));
        QDir().mkpath(folder);
        QFile::copy(QStringLiteral(SKEIN_PROGRAMS_DIR "/../lib/skein/plugins/%1.so").arg(name),
            folder + QStringLiteral("/%1.so").arg(name));
    }

    /** To be called when a window is there. */
    [[nodiscard]] bool begin()
    {
        PluginManager::Places places;
        places.folders = {program.folder.filePath(QStringLiteral("plugins"))};
        places.crashes = program.folder.filePath(QStringLiteral("crashes"));
        plugins.begin(places);
        return QTest::qWaitFor([this] { return plugins.manager().isReady(); }, patienceMs) &&
               plugins.manager().entries().value(0).state == PluginState::Running;
    }
    [[nodiscard]] QString id() const { return QStringLiteral("org.skein_photo.%1").arg(name); }

    /** Its command @p action in a window; null: there is none. */
    [[nodiscard]] QAction* command(const Workspace& workspace, const QString& action) const
    {
        const QWidget& window = workspace.window();
        for (QAction* each : window.actions()) {
            if (each->objectName() == QStringLiteral("plugin.%1.%2").arg(id(), action)) {
                return each;
            }
        }
        return nullptr;
    }

    const QString name;
    Program program;
    Plugins plugins{program.windows, program.settings};
};

/** What belongs to @p window and is of the plugin's class @p type. */
inline QWidget* widgetOf(const Workspace& workspace, const char* type)
{
    const auto all = workspace.window().findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if (widget->inherits(type)) {
            return widget;
        }
    }
    return nullptr;
}

/** The button with @p text, without its mnemonic; null: there is none. */
template<typename Button>
Button* buttonIn(const QWidget* widget, const QString& text)
{
    const auto all = widget->findChildren<Button*>();
    for (Button* button : all) {
        if (button->text().remove(QLatin1Char('&')) == text) {
            return button;
        }
    }
    return nullptr;
}

} // namespace skein
