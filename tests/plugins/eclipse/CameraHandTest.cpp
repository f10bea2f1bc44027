// SPDX-License-Identifier: GPL-3.0-or-later
// Which photographs of the session are those that were lost with the camera.
#include "eclipse/CameraHand.h"
#include "plugins/played/PlayedHost.h"

#include <QSignalSpy>
#include <QTest>

using namespace skein;
using namespace skein::eclipse;

namespace {

constexpr int patienceMs = 30'000;

/** A hand with a camera, of which a test says what it saves. */
struct Bench
{
    PlayedHost host;
    PlayedWindow window;
    CameraHand hand{host, window};
    QSignalSpy found{&hand, &CameraHand::found};
    QSignalSpy lost{&hand, &CameraHand::lost};
    QSignalSpy saved{&hand, &CameraHand::saved};

    /** Takes one that is answered by photograph.jpg. */
    [[nodiscard]] bool shoot()
    {
        const auto count = saved.count();
        hand.shoot({0.01, 8, 100});
        return QTest::qWaitFor([&] { return saved.count() > count; }, patienceMs);
    }
    /** Takes one while the camera goes away. */
    [[nodiscard]] bool lose()
    {
        const auto count = lost.count();
        host.camera().captureFault = QStringLiteral("It went away.");
        hand.shoot({0.01, 8, 100});
        window.isConnected = false;
        const bool isLost = QTest::qWaitFor([&] { return lost.count() > count; }, patienceMs);
        host.camera().captureFault.clear();
        window.isConnected = true;
        return isLost;
    }
    void save(const char* path, const QDateTime& taken,
        const QString& camera = QStringLiteral("Played Camera"))
    {
        host.events().happen({PluginEvent::Saved, window, camera, {}, taken, QLatin1String(path)});
    }
};

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

class CameraHandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasOnTheCardOfACameraThatWentIsFoundOnce()
    {
        Bench bench;
        QVERIFY(bench.lose());
        const QDateTime taken = now();
        bench.save("late.jpg", taken);
        bench.save("late.nef", taken); // Of the same shot.
        QCOMPARE(bench.found.count(), 1);
        bench.save("another.jpg", taken); // Nothing is missing any more.
        QCOMPARE(bench.found.count(), 1);
    }

    void anotherCamerasPhotographIsNotTheOneThatWasLost()
    {
        Bench bench;
        QVERIFY(bench.lose());
        bench.save("other.jpg", now(), QStringLiteral("Another Camera"));
        QCOMPARE(bench.found.count(), 0);
        bench.save("late.jpg", now());
        QCOMPARE(bench.found.count(), 1);
    }

    void ofTwoBodiesOfOneModelNobodyKnowsWhoseAPhotographIs()
    {
        Bench bench;
        QVERIFY(bench.lose());
        bench.host.camera().bodies = {QStringLiteral("Played Camera"),
            QStringLiteral("Another Camera"), QStringLiteral("Played Camera")};
        bench.save("of-either.jpg", now());
        QCOMPARE(bench.found.count(), 0);
    }

    void aPhotographOfAnotherMomentIsNotTheOneThatWasLost()
    {
        Bench bench;
        QVERIFY(bench.lose());
        bench.save("own-shutter.jpg", now().addSecs(60));
        bench.save("before.jpg", now().addSecs(-60));
        bench.save("timeless.jpg", {});
        QCOMPARE(bench.found.count(), 0);
    }

    void aClockThatGoesWrongIsLearntFromThePhotographsThatCame()
    {
        Bench bench;
        QVERIFY(bench.shoot());
        bench.save("photograph.jpg", now().addSecs(7200)); // In another zone.
        QVERIFY(bench.lose());
        bench.save("own-shutter.jpg", now());
        QCOMPARE(bench.found.count(), 0);
        bench.save("late.jpg", now().addSecs(7200));
        QCOMPARE(bench.found.count(), 1);
    }

    void aPhotographOfACaptureThatWasAnsweredIsNone()
    {
        Bench bench;
        QVERIFY(bench.shoot());
        QVERIFY(bench.lose());
        bench.save("photograph.jpg", now());
        QCOMPARE(bench.found.count(), 0);
    }

    void whatComesAfterItIsForgottenBelongsToNothing()
    {
        Bench bench;
        QVERIFY(bench.lose());
        bench.hand.forgetLost();
        bench.save("late.jpg", now());
        QCOMPARE(bench.found.count(), 0);
    }

    void theCameraIsSetBackToHowItWas()
    {
        Bench bench;
        QSignalSpy ready(&bench.hand, &CameraHand::ready);
        bench.hand.prepare({1.0 / 2000, 8, 100});
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patienceMs);
        QCOMPARE(bench.host.camera().text("shutter"), QStringLiteral("1/2000"));
        QVERIFY(!bench.hand.owed().isEmpty());
        bench.hand.restore();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 2, patienceMs);
        QCOMPARE(bench.host.camera().text("shutter"), QStringLiteral("1/125"));
        QCOMPARE(bench.host.camera().text("aperture"), QStringLiteral("f/4"));
        QCOMPARE(bench.host.camera().text("iso"), QStringLiteral("800"));
        QCOMPARE(bench.hand.owed(), QString());
    }
};

QTEST_MAIN(CameraHandTest)
#include "CameraHandTest.moc"
