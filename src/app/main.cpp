// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AwayNotices.h"
#include "app/CommandLine.h"
#include "app/GapMeter.h"
#include "app/GuardedApplication.h"
#include "app/Plugins.h"
#include "app/ScreenFit.h"
#include "app/ScreenKeeper.h"
#include "app/StartNotices.h"
#include "app/StayAwake.h"
#include "app/Windows.h"
#include "app/plugins/PluginDesks.h"
#include "base/DataFolder.h"
#include "base/LogMemory.h"
#include "base/Programs.h"
#include "base/Settings.h"
#include "base/SignalWatcher.h"
#include "base/Translations.h"
#include "widgets/DesktopTextSize.h"
#include "widgets/LanguageSwitch.h"
#include "widgets/SymbolicIcon.h"
#include "widgets/ThemeSwitch.h"

#include <QApplication>
#include <cstdio>
#include <memory>

namespace {

/** Answers what needs no display, so that --help works everywhere. */
bool needsNoWindow(int argc, char** argv, int& exitCode)
{
    const QCoreApplication application(argc, argv);
    const skein::Translations translations(
        skein::LanguageWish::fromArguments(QCoreApplication::arguments()));
    const auto line = skein::CommandLine::parse(QCoreApplication::arguments());
    if (!line.ends) {
        return false;
    }
    translations.logProblem();
    const QByteArray text = line.output.toLocal8Bit();
    std::fputs(text.constData(), line.exitCode == 0 ? stdout : stderr);
    exitCode = line.exitCode;
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    // glibc looks at the zone's file for every time that is converted, unless it is named; a
    // session of ten thousand photographs converts as many.
    if (qEnvironmentVariableIsEmpty("TZ")) {
        qputenv("TZ", ":/etc/localtime");
    }
    QCoreApplication::setOrganizationName(QStringLiteral("skein"));
    QCoreApplication::setApplicationName(QStringLiteral("skein"));
    QCoreApplication::setApplicationVersion(skein::skeinVersion());
    int exitCode = 0;
    if (needsNoWindow(argc, argv, exitCode)) {
        return exitCode;
    }
    skein::LogMemory log;
    log.keepIn(skein::logFolder);
    skein::GuardedApplication application(argc, argv);
    skein::moveFormerData(); // Before anything reads sequences, or plugins what they keep.
    skein::Settings settings;
    skein::Translations translations(skein::LanguageWish::fromArguments(
        QCoreApplication::arguments(), settings.value(skein::languageKey)));
    const skein::LanguageSwitch languageSwitch(application, translations, settings);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.skein_photo.Skein"));
    QGuiApplication::setWindowIcon(skein::applicationIcon());

    const skein::ThemeSwitch themeSwitch(application, settings);
    skein::DesktopTextSize textSize(application);
    if (skein::DesktopTextSize::isNeeded()) {
        textSize.begin();
    }
    const skein::ScreenFit screenFit;
    skein::Windows windows(settings);
    skein::Plugins plugins(windows, settings);
    plugins.manager().setTranslations(translations);
    application.setBlame([&plugins](const QObject* receiver, const QString& what) {
        return plugins.desks().blame(receiver, what);
    });
    const skein::SignalWatcher signalWatcher;
    QObject::connect(
        &signalWatcher, &skein::SignalWatcher::interrupted, &windows, &skein::Windows::interrupt);
    const auto line = skein::CommandLine::parse(QCoreApplication::arguments());
    const skein::ScreenKeeper screens;
    skein::StartNotices notices(windows, settings);
    const skein::AwayNotices awayNotices(windows, settings);
    const skein::StayAwake stayAwake(windows, settings);
    windows.open(line);
    translations.logProblem();
    notices.begin(translations.problem());
    auto places = skein::PluginManager::usualPlaces();
    places.startsNone = line.withoutPlugins;
    plugins.begin(places);
    const auto gapMeter =
        skein::GapMeter::isWanted() ? std::make_unique<skein::GapMeter>() : nullptr;
    return QApplication::exec();
}
