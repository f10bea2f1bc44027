// SPDX-License-Identifier: GPL-3.0-or-later
// Runs plugins as the program does, so that a test can watch what becomes of it:
//     plugin-runner PLUGIN-FOLDER CRASH-FOLDER [go] [linger]
// Prints "started" before the first plugin, a line "STATE ID" for each, and what is told. "go":
// chooses all their commands. "linger": ends only when its input does.
#include "base/Settings.h"
#include "plugin/TestOffice.h"
#include "plugin/loader/CallWatch.h"
#include "plugin/loader/PluginManager.h"

#include <QApplication>
#include <QFile>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <cstdio>

using namespace skein;

namespace {

const char* nameOf(PluginState state)
{
    switch (state) {
    case PluginState::Off:
        return "off";
    case PluginState::Running:
        return "running";
    case PluginState::Ending:
        return "ending";
    case PluginState::Failed:
        return "failed";
    case PluginState::Crashed:
        return "crashed";
    case PluginState::Unusable:
        return "unusable";
    }
    return "?";
}

void say(const QString& line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.conf")));
    CallWatch watch;
    TestOffice office;
    PluginManager plugins(settings, watch, office);
    auto* widget = new QWidget; // A plugin may delete it.
    watch.protect(*widget);
    TestWindow window(widget);

    const auto tellAll = [&] {
        for (const PluginEntry& entry : plugins.entries()) {
            say(QStringLiteral("%1 %2").arg(
                QLatin1String(nameOf(entry.state)), entry.plugin.metadata.id));
        }
        for (const QString& sentence : std::as_const(office.told)) {
            say(QStringLiteral("told: ") + sentence);
        }
        if (arguments.contains(QStringLiteral("go"))) {
            const auto desks = office.desks;
            for (TestDesk* desk : desks) {
                desk->trigger(window);
            }
        }
    };
    QObject::connect(&plugins, &PluginManager::ready, &application, [&] {
        tellAll();
        if (!arguments.contains(QStringLiteral("linger"))) {
            QTimer::singleShot(0, &application, &QCoreApplication::quit);
        }
    });
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    say(QStringLiteral("started"));
    plugins.begin({{arguments.value(1)}, arguments.value(2)});
    const int code = QApplication::exec();
    plugins.end();
    delete widget;
    return code;
}
