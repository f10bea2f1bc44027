// SPDX-License-Identifier: GPL-3.0-or-later
// Windows whose monitor goes. Three monitors are made up by Qt's offscreen platform.
#include "app/ScreenKeeper.h"
#include "base/Settings.h"
#include "widgets/WindowPlace.h"

#include <QApplication>
#include <QDebug>
#include <QFile>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

namespace {
constexpr int patienceMs = 60'000;
}

namespace {

/** One that has the whole of the second monitor. */
struct LargeWindow
{
    LargeWindow()
    {
        window.setGeometry(before);
        window.show();
        window.showFullScreen();
        [this] { QTRY_VERIFY_WITH_TIMEOUT(isLargeOn(second()), patienceMs); }();
    }

    [[nodiscard]] static QScreen* first() { return QGuiApplication::screens().at(0); }
    [[nodiscard]] static QScreen* second() { return QGuiApplication::screens().at(1); }
    [[nodiscard]] bool isLargeOn(const QScreen* screen) const
    {
        return window.isFullScreen() && window.geometry() == screen->geometry();
    }

    const QRect before{second()->geometry().topLeft() + QPoint(60, 40), QSize(300, 200)};
    QWidget window;
};

} // namespace

class ScreenKeeperTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCanBeSeenAndMovedStays_data()
    {
        QTest::addColumn<QRect>("frame");
        QTest::addColumn<QRect>("expected");
        QTest::newRow("inside") << QRect(100, 100, 400, 300) << QRect(100, 100, 400, 300);
        QTest::newRow("half outside") << QRect(1500, 100, 400, 300) << QRect(1500, 100, 400, 300);
        QTest::newRow("second monitor") << QRect(1700, 100, 400, 300) << QRect(1700, 100, 400, 300);
        QTest::newRow("right of all") << QRect(4000, 100, 400, 300) << QRect(2200, 100, 400, 300);
        QTest::newRow("above") << QRect(100, -250, 400, 300) << QRect(100, 0, 400, 300);
        QTest::newRow("below") << QRect(100, 2000, 400, 300) << QRect(100, 700, 400, 300);
        QTest::newRow("far left") << QRect(-5000, 10, 400, 300) << QRect(0, 10, 400, 300);
        QTest::newRow("too large, and away")
            << QRect(5000, 5000, 9000, 9000) << QRect(1600, 0, 1000, 800);
    }

    void whatCanBeSeenAndMovedStays()
    {
        QFETCH(QRect, frame);
        QFETCH(QRect, expected);
        const QList<QRect> screens = {QRect(0, 0, 1600, 1000), QRect(1600, 0, 1000, 800)};
        QCOMPARE(visiblePlace(frame, screens), expected);
    }

    void withoutAnyMonitorNothingIsMoved()
    {
        QCOMPARE(visiblePlace(QRect(-500, -500, 10, 10), {}), QRect(-500, -500, 10, 10));
    }

    void windowsOnAMonitorThatGoesAreRememberedAndComeBackWithIt()
    {
        const QList<QScreen*> screens = QGuiApplication::screens();
        QCOMPARE(screens.size(), 3);
        ScreenKeeper keeper;
        QWidget here;
        QWidget there;
        here.setGeometry(50, 50, 300, 200);
        there.setGeometry(
            QRect(screens.at(1)->geometry().topLeft() + QPoint(60, 40), QSize(300, 200)));
        here.show();
        there.show();
        const QRect before = there.geometry();
        keeper.onRemoved(screens.at(1));
        // The platform cannot take a monitor away: the window is where it would be then.
        there.move(20'000, 20'000);
        QTRY_VERIFY(screens.at(0)->geometry().contains(there.geometry().center()) ||
                    screens.at(1)->geometry().contains(there.geometry().center()));
        QCOMPARE(here.geometry().topLeft(), QPoint(50, 50));
        keeper.onAdded(screens.at(1));
        QTRY_COMPARE(there.geometry(), before);
    }

    void aLargeWindowIsLargeAgainOnEachMonitor()
    {
        LargeWindow there;
        ScreenKeeper keeper;
        keeper.onRemoved(there.second());
        keeper.bringBackTo({there.first()->geometry()});
        QTRY_VERIFY_WITH_TIMEOUT(there.isLargeOn(there.first()), patienceMs);
        keeper.onAdded(there.second());
        QTRY_VERIFY_WITH_TIMEOUT(there.isLargeOn(there.second()), patienceMs);
        // As somebody finds it who leaves the full screen there.
        there.window.showNormal();
        QTRY_COMPARE_WITH_TIMEOUT(there.window.geometry(), there.before, patienceMs);
    }

    void aMonitorThatBlinksHasItsLargeWindowBack()
    {
        LargeWindow there;
        ScreenKeeper keeper;
        keeper.onRemoved(there.second());
        keeper.bringBackTo({there.first()->geometry()});
        QVERIFY(!there.window.isFullScreen()); // It is on its way.
        keeper.onAdded(there.second());
        QTRY_VERIFY_WITH_TIMEOUT(there.isLargeOn(there.second()), patienceMs);
        there.window.showNormal();
        QTRY_COMPARE_WITH_TIMEOUT(there.window.geometry(), there.before, patienceMs);
    }

    void aMonitorThatGoesAgainAtOnceLeavesTheWindowLarge()
    {
        LargeWindow there;
        ScreenKeeper keeper;
        const QList<QRect> one = {there.first()->geometry()};
        keeper.onRemoved(there.second());
        keeper.bringBackTo(one);
        keeper.onAdded(there.second());
        QVERIFY(!there.window.isFullScreen()); // It is on its way back,
        keeper.onRemoved(there.second());      // and has to turn round.
        keeper.bringBackTo(one);
        QTRY_VERIFY_WITH_TIMEOUT(there.isLargeOn(there.first()), patienceMs);
        keeper.onAdded(there.second());
        QTRY_VERIFY_WITH_TIMEOUT(there.isLargeOn(there.second()), patienceMs);
    }

    void aLargeWindowThatWasBroughtToAThirdMonitorStaysThere()
    {
        LargeWindow there;
        ScreenKeeper keeper;
        const QScreen* third = QGuiApplication::screens().at(2);
        keeper.onRemoved(there.second());
        keeper.bringBackTo({there.first()->geometry(), third->geometry()});
        QTRY_VERIFY_WITH_TIMEOUT(
            there.isLargeOn(there.first()) || there.isLargeOn(third), patienceMs);
        const QScreen* wanted = there.isLargeOn(third) ? there.first() : third;
        there.window.showNormal();
        there.window.setGeometry(QRect(wanted->geometry().center(), QSize(300, 200)));
        there.window.showFullScreen();
        QTRY_VERIFY_WITH_TIMEOUT(there.isLargeOn(wanted), patienceMs);
        keeper.onAdded(there.second());
        QVERIFY(there.isLargeOn(wanted)); // What it is told to do it is told at once.
        QVERIFY(there.window.isFullScreen());
    }

    void aWindowThatWasMovedSinceStaysWhereItIs()
    {
        const QList<QScreen*> screens = QGuiApplication::screens();
        ScreenKeeper keeper;
        QWidget there;
        there.setGeometry(
            QRect(screens.at(1)->geometry().topLeft() + QPoint(60, 40), QSize(300, 200)));
        there.show();
        keeper.onRemoved(screens.at(1));
        keeper.bringBack();
        there.move(77, 88);
        keeper.onAdded(screens.at(1));
        QCOMPARE(there.pos(), QPoint(77, 88));
    }

    void aPlaceIsRememberedForEachKindOfWindow()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        {
            QWidget window;
            new WindowPlace(window, settings, QStringLiteral("preferences"));
            window.setGeometry(120, 90, 640, 480);
            window.show();
            window.close();
        }
        QWidget next;
        new WindowPlace(next, settings, QStringLiteral("preferences"));
        QCOMPARE(next.size(), QSize(640, 480));
        QWidget other;
        const QSize usual = other.size();
        new WindowPlace(other, settings, QStringLiteral("sequences"));
        QCOMPARE(other.size(), usual);
    }

    void aWindowOfAMonitorThatIsNotThereAnyMoreOpensWhollyOnAnother_data()
    {
        QTest::addColumn<QRect>("saved");
        QTest::newRow("far away") << QRect(9000, 9000, 640, 480);
        QTest::newRow("its edge is on the last monitor") << QRect(3780, 300, 640, 480);
        QTest::newRow("below them") << QRect(1700, 780, 640, 480);
        QTest::newRow("larger than they are") << QRect(5000, 100, 5000, 4000);
    }

    void aWindowOfAMonitorThatIsNotThereAnyMoreOpensWhollyOnAnother()
    {
        QFETCH(QRect, saved);
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        QWidget window;
        window.setGeometry(saved);
        settings.setStored(QStringLiteral("window/preferences"), window.saveGeometry());
        QWidget next;
        new WindowPlace(next, settings, QStringLiteral("preferences"));
        next.show();
        QRegion outside(next.geometry()); // The frame is the window manager's.
        const QList<QScreen*> screens = QGuiApplication::screens();
        for (const QScreen* screen : screens) {
            outside -= screen->availableGeometry();
        }
        QVERIFY2(outside.isEmpty(), qPrintable(QDebug::toString(next.frameGeometry())));
    }

    void whatWasRememberedAndIsNoPlaceIsNotUsed()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        settings.setStored(QStringLiteral("window/preferences"), QByteArray("\xff rubbish"));
        QWidget window;
        const QSize usual = window.size();
        new WindowPlace(window, settings, QStringLiteral("preferences"));
        QCOMPARE(window.size(), usual);
    }
};

int main(int argc, char** argv)
{
    const QTemporaryDir folder;
    QFile layout(folder.filePath(QStringLiteral("screens.json")));
    if (!layout.open(QIODevice::WriteOnly)) {
        return 1;
    }
    layout.write(R"({"screens": [
        {"name": "one", "x": 0, "y": 0, "width": 1600, "height": 1000, "logicalDpi": 96,
         "logicalBaseDpi": 96, "dpr": 1},
        {"name": "two", "x": 1600, "y": 0, "width": 1000, "height": 800, "logicalDpi": 96,
         "logicalBaseDpi": 96, "dpr": 1},
        {"name": "three", "x": 2600, "y": 0, "width": 1200, "height": 900, "logicalDpi": 96,
         "logicalBaseDpi": 96, "dpr": 1}
    ]})");
    layout.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(layout.fileName()));
    QApplication application(argc, argv);
    ScreenKeeperTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "ScreenKeeperTest.moc"
