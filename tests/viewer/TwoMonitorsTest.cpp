// SPDX-License-Identifier: GPL-3.0-or-later
// A window that moves from one monitor to another; both are made up by Qt's offscreen platform.
#include "base/Settings.h"
#include "colour/FakeColord.h"
#include "colour/MadeProfiles.h"
#include "colour/PrivateBus.h"
#include "viewer/ColourManager.h"
#include "viewer/ImageView.h"

#include <QApplication>
#include <QFile>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace skein;

class TwoMonitorsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowTakesTheProfileOfTheMonitorItIsMovedTo();
    void aChosenFileIsAboutOneMonitor();
};

void TwoMonitorsTest::aWindowTakesTheProfileOfTheMonitorItIsMovedTo()
{
    const test::PrivateBus bus;
    SKEIN_NEEDS_BUS(bus);
    const QList<QScreen*> screens = QGuiApplication::screens();
    QCOMPARE(screens.size(), 2);
    const QTemporaryDir folder;
    test::FakeColord colord(bus.connection());
    colord.setProfile(screens.at(0)->name(),
        test::writtenTo(folder.path(), QStringLiteral("a.icc"), test::strangeScreenIcc()));
    colord.setProfile(screens.at(1)->name(),
        test::writtenTo(folder.path(), QStringLiteral("b.icc"), test::wideScreenIcc()));
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    QWidget window;
    ColourManager manager(settings, &window, bus.connector());
    ImageView view(&window);
    view.resize(400, 300);
    window.move(screens.at(0)->geometry().topLeft() + QPoint(20, 20));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_COMPARE(
        manager.screenProfile(screens.at(1)).profile.description(), QStringLiteral("Wide screen"));

    QImage picture(800, 600, QImage::Format_RGB32);
    picture.fill(qRgb(200, 90, 40));
    const auto expected = [&](const QByteArray& icc) {
        return ColourTransform({{}, *ColourProfile::fromBytes(icc)}).applied(picture).pixel(0, 0);
    };
    view.setPicture(QStringLiteral("a"), picture, {});
    QTRY_COMPARE(view.grab().toImage().pixel(200, 150), expected(test::strangeScreenIcc()));
    window.windowHandle()->setScreen(screens.at(1));
    QCOMPARE(view.screen(), screens.at(1));
    QTRY_COMPARE(view.grab().toImage().pixel(200, 150), expected(test::wideScreenIcc()));
}

void TwoMonitorsTest::aChosenFileIsAboutOneMonitor()
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    QVERIFY(screenId(*screens.at(0)) != screenId(*screens.at(1)));
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    QWidget window;
    ColourOptions options;
    options.monitorFiles.insert(screenId(*screens.at(1)),
        test::writtenTo(folder.path(), QStringLiteral("b.icc"), test::wideScreenIcc()));
    const auto noBus = [] { return QDBusConnection(QStringLiteral("no bus")); };
    ColourManager(settings, &window, noBus).setOptions(options);

    // As stored: the next window knows it, too.
    const ColourManager manager(settings, &window, noBus);
    QCOMPARE(manager.options(), options);
    QTRY_COMPARE(manager.screenProfile(screens.at(1)).origin, ScreenProfile::Origin::File);
    QCOMPARE(manager.screenProfile(screens.at(0)).origin, ScreenProfile::Origin::None);
    QVERIFY(manager.screenProfile(screens.at(0)).profile == ColourProfile());
}

int main(int argc, char** argv)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("screens.json")));
    if (!file.open(QIODevice::WriteOnly)) {
        return 1;
    }
    file.write(R"({"screens": [
        {"name": "DP-1", "x": 0, "y": 0, "width": 1000, "height": 800,
         "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "DP-2", "x": 1000, "y": 0, "width": 1000, "height": 800,
         "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file.fileName()));
    QApplication application(argc, argv);
    TwoMonitorsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "TwoMonitorsTest.moc"
