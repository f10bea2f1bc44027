// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"
#include "app/GapMeter.h"
#include "app/Windows.h"
#include "base/Programs.h"
#include "base/Settings.h"
#include "base/SignalWatcher.h"
#include "base/Translations.h"
#include "widgets/SymbolicIcon.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <cstdio>
#include <memory>

namespace {

/** Answers what needs no display, so that --help works everywhere. */
bool needsNoWindow(int argc, char** argv, int& exitCode)
{
    const QCoreApplication application(argc, argv);
    const auto line = skein::CommandLine::parse(QCoreApplication::arguments());
    if (!line.ends) {
        return false;
    }
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
    QApplication application(argc, argv);
    const skein::Translations translations(QLocale{});
    QGuiApplication::setDesktopFileName(QStringLiteral("org.skein_photo.Skein"));
    QGuiApplication::setWindowIcon(skein::applicationIcon());
    skein::applyTheme(application);

    skein::Settings settings;
    skein::Windows windows(settings);
    const skein::SignalWatcher signalWatcher;
    QObject::connect(
        &signalWatcher, &skein::SignalWatcher::interrupted, &windows, &skein::Windows::closeAll);
    windows.open(skein::CommandLine::parse(QCoreApplication::arguments()));
    const auto gapMeter =
        skein::GapMeter::isWanted() ? std::make_unique<skein::GapMeter>() : nullptr;
    return QApplication::exec();
}
