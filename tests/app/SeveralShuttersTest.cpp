// SPDX-License-Identifier: GPL-3.0-or-later
// Self-timer, rows and bulb exposures of cameras that are not shown; in the whole program.
#include "app/Bodies.h"
#include "camera/BulbTimer.h"
#include "widgets/CameraCommands.h"
#include "widgets/MessageBar.h"
#include "widgets/ShutterCommands.h"
#include "widgets/ShutterPlan.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace skein;

namespace {

/** A window with two cameras, of which the second is shown. */
struct Table
{
    explicit Table(const QStringList& first = {}, const QStringList& second = {})
        : left(QStringLiteral("4711"), first)
        , right(QStringLiteral("4712"), second)
    {
        workspace = &openWith(program, left.port(), QStringLiteral("one"));
        if (QTest::qWaitFor([this] { return isReady(*workspace); }, patienceMs)) {
            connectBeside(*workspace, right.port());
        }
    }

    [[nodiscard]] bool isThere() const
    {
        return QTest::qWaitFor(
            [this] {
                return places().size() == 2 && isReady(*places().first()) &&
                       isReady(*places().last()) &&
                       action(*workspace, ActionId::Capture)->isEnabled();
            },
            patienceMs);
    }

    [[nodiscard]] QList<TetheredCamera*> places() const
    {
        return workspace->controller().cameras();
    }
    [[nodiscard]] Camera& hidden() const { return *places().first()->camera(); }
    [[nodiscard]] Camera& shown() const { return *workspace->controller().camera(); }
    [[nodiscard]] ShutterCommands& shutter() const
    {
        return *workspace->window().findChild<ShutterCommands*>();
    }
    [[nodiscard]] qsizetype taken() const
    {
        return photographs(workspace->session().folder()).size();
    }
    void give(ActionId id) const { action(*workspace, id)->trigger(); }

    Body left;
    Body right;
    Program program;
    Workspace* workspace = nullptr;
};

bool setToBulb(Camera& camera)
{
    const auto written =
        camera.writeSetting(QStringLiteral("shutterspeed"), QStringLiteral("Bulb"));
    return QTest::qWaitFor([&] { return written.isFinished(); }, patienceMs) &&
           written.result().has_value();
}

/** Counts from the moment at which the shutter is open. */
QSignalSpy clockOf(const Camera& camera)
{
    return QSignalSpy(camera.findChild<BulbTimer*>(), &BulbTimer::ticked);
}

} // namespace

class SeveralShuttersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void theBulbExposuresOfAllCamerasEndAtTheirLength()
    {
        Table table;
        QVERIFY(table.isThere());
        table.program.settings.setValue(ShutterPlan::bulbKey, 1);
        QVERIFY(setToBulb(table.hidden()));
        QVERIFY(setToBulb(table.shown()));
        table.give(ActionId::CaptureAll);
        QTRY_COMPARE_WITH_TIMEOUT(table.taken(), 2, patienceMs);
    }

    void anExposureEndsAtItsLengthWhileTheNextCameraExposes()
    {
        Table table;
        QVERIFY(table.isThere());
        table.program.settings.setValue(ShutterPlan::bulbKey, 2);
        QVERIFY(setToBulb(table.hidden()));
        QVERIFY(setToBulb(table.shown()));
        table.give(ActionId::Capture);
        QCOMPARE(table.shown().state(), Camera::State::Capturing);
        table.give(ActionId::NextCamera);
        table.give(ActionId::Capture);
        QCOMPARE(table.shown().state(), Camera::State::Capturing);
        QTRY_COMPARE_WITH_TIMEOUT(table.taken(), 2, patienceMs);
    }

    void whatReleasesAllLeavesAnOpenShutterOpenUntilAllAre()
    {
        Table table;
        QVERIFY(table.isThere());
        QVERIFY(setToBulb(table.shown()));
        QSignalSpy shownClock = clockOf(table.shown());
        table.give(ActionId::Capture);
        QTRY_VERIFY_WITH_TIMEOUT(!shownClock.isEmpty(), patienceMs);
        table.give(ActionId::CaptureAll); // The other one takes a photograph.
        QTRY_COMPARE_WITH_TIMEOUT(table.taken(), 1, patienceMs);
        QCOMPARE(table.shown().state(), Camera::State::Capturing);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(*table.places().first()), patienceMs);

        QVERIFY(setToBulb(table.hidden()));
        QSignalSpy hiddenClock = clockOf(table.hidden());
        table.give(ActionId::CaptureAll);
        QTRY_VERIFY_WITH_TIMEOUT(!hiddenClock.isEmpty(), patienceMs);
        QCOMPARE(table.shown().state(), Camera::State::Capturing);
        table.give(ActionId::CaptureAll); // None is ready: both end.
        QTRY_COMPARE_WITH_TIMEOUT(table.taken(), 3, patienceMs);
    }

    void escapeEndsAllBulbExposuresShownOrNot()
    {
        Table table;
        QVERIFY(table.isThere());
        QVERIFY(setToBulb(table.hidden()));
        QVERIFY(setToBulb(table.shown()));
        QSignalSpy hiddenClock = clockOf(table.hidden());
        QSignalSpy shownClock = clockOf(table.shown());
        table.give(ActionId::CaptureAll);
        QTRY_VERIFY_WITH_TIMEOUT(!hiddenClock.isEmpty() && !shownClock.isEmpty(), patienceMs);
        table.give(ActionId::Cancel);
        QTRY_COMPARE_WITH_TIMEOUT(table.taken(), 2, patienceMs);
    }

    void escapeIsThereForTheBulbExposureOfAHiddenCameraOnly()
    {
        Table table;
        QVERIFY(table.isThere());
        QVERIFY(setToBulb(table.hidden()));
        table.workspace->window().messages().dismiss(); // Escape would do that first.
        QTRY_VERIFY(!action(*table.workspace, ActionId::Cancel)->isEnabled());
        QSignalSpy clock = clockOf(table.hidden());
        table.workspace->window().camera().capture(*table.places().first());
        QTRY_VERIFY_WITH_TIMEOUT(!clock.isEmpty(), patienceMs);
        QVERIFY(action(*table.workspace, ActionId::Cancel)->isEnabled());
        table.give(ActionId::Cancel);
        QTRY_COMPARE_WITH_TIMEOUT(table.taken(), 1, patienceMs);
    }

    void aRowGoesOnAtItsOwnCameraWhenAnotherOneIsShown()
    {
        Table table;
        QVERIFY(table.isThere());
        table.program.settings.setValue(ShutterPlan::picturesKey, 3);
        table.program.settings.setValue(ShutterPlan::intervalKey, 2);
        QSignalSpy own(&table.places().last()->ingest(), &Ingest::committed);
        table.give(ActionId::Capture);
        QTRY_COMPARE_WITH_TIMEOUT(table.taken(), 1, patienceMs);
        table.give(ActionId::NextCamera);
        QVERIFY(table.shutter().isElsewhere());
        const QString name = table.places().last()->name();
        QVERIFY2(table.shutter().status().startsWith(name), qPrintable(table.shutter().status()));
        QTRY_COMPARE_WITH_TIMEOUT(own.size(), 3, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!table.shutter().isUnderWay(), patienceMs);
        QCOMPARE(table.taken(), 3);
        // From now on it is about the camera that is shown.
        table.program.settings.setValue(ShutterPlan::picturesKey, 2);
        table.program.settings.setValue(ShutterPlan::intervalKey, 0);
        table.give(ActionId::Capture);
        QTRY_COMPARE_WITH_TIMEOUT(table.taken(), 5, patienceMs);
        QCOMPARE(own.size(), 3);
    }

    void theSelfTimerOfACameraThatIsNotShownAnyMoreRunsOut()
    {
        Table table;
        QVERIFY(table.isThere());
        table.program.settings.setValue(ShutterPlan::delayKey, 2);
        QSignalSpy own(&table.places().last()->ingest(), &Ingest::committed);
        table.give(ActionId::Capture);
        table.give(ActionId::NextCamera);
        QVERIFY(table.shutter().isElsewhere());
        QTRY_COMPARE_WITH_TIMEOUT(own.size(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!table.shutter().isUnderWay(), patienceMs);
    }

    void theOtherCamerasTakeSinglePhotographsDuringARow()
    {
        Table table;
        QVERIFY(table.isThere());
        table.program.settings.setValue(ShutterPlan::picturesKey, 3);
        table.program.settings.setValue(ShutterPlan::intervalKey, 3600);
        table.give(ActionId::Capture);
        QTRY_COMPARE_WITH_TIMEOUT(table.taken(), 1, patienceMs);
        table.give(ActionId::NextCamera);
        QSignalSpy said(&table.shutter(), &ShutterCommands::said);
        table.give(ActionId::Capture);
        QVERIFY(said.last().first().toString().contains(table.places().last()->name()));
        QTRY_COMPARE_WITH_TIMEOUT(table.taken(), 2, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(*table.workspace), patienceMs);
        QVERIFY(table.shutter().canCancel());
        // Its key is the row's again where that takes place.
        table.give(ActionId::NextCamera);
        QVERIFY(!table.shutter().isElsewhere());
        table.give(ActionId::Capture);
        QTRY_COMPARE_WITH_TIMEOUT(table.taken(), 3, patienceMs);
        QVERIFY(table.shutter().status().contains(QLatin1String("3")));
    }

    void escapeEndsTheRowOfAnotherCameraWhenNothingElseIsLeftToEnd()
    {
        Table table;
        QVERIFY(table.isThere());
        table.program.settings.setValue(ShutterPlan::picturesKey, 3);
        table.program.settings.setValue(ShutterPlan::intervalKey, 3600);
        table.give(ActionId::Capture);
        QTRY_COMPARE_WITH_TIMEOUT(table.taken(), 1, patienceMs);
        table.give(ActionId::NextCamera);
        MessageBar& messages = table.workspace->window().messages();
        messages.show({MessageKind::Warning, QStringLiteral("Something."), {}, {}, {}});
        const int told = messages.count();
        table.give(ActionId::Cancel);
        QCOMPARE(messages.count(), told - 1);
        QVERIFY(table.shutter().canCancel());
        while (messages.count() > 0) {
            table.give(ActionId::Cancel);
        }
        QSignalSpy said(&table.shutter(), &ShutterCommands::said);
        table.give(ActionId::Cancel);
        QVERIFY(!table.shutter().canCancel());
        QVERIFY(said.last().first().toString().startsWith(table.places().last()->name()));
    }

    void aRowOfACameraThatIsNotShownAndGoesAwayIsTold()
    {
        Table table;
        QVERIFY(table.isThere());
        table.program.settings.setValue(ShutterPlan::picturesKey, 3);
        table.program.settings.setValue(ShutterPlan::intervalKey, 3600);
        table.give(ActionId::Capture);
        QTRY_COMPARE_WITH_TIMEOUT(table.taken(), 1, patienceMs);
        table.give(ActionId::NextCamera);
        table.right.tell(QStringLiteral("unplug"));
        table.places().last()->camera()->checkDevice();
        const MessageBar& messages = table.workspace->window().messages();
        QTRY_VERIFY_WITH_TIMEOUT(messages.has(QStringLiteral("shutter")), 3 * patienceMs);
        QVERIFY(!table.shutter().isUnderWay());
    }

    void aRowThatWaitsForRestEndsWhenAnotherCameraIsShownInASentenceThatStays()
    {
        Table table;
        QVERIFY(table.isThere());
        table.program.settings.setValue(ShutterPlan::restKey, true);
        table.program.settings.setValue(ShutterPlan::picturesKey, 3);
        table.program.settings.setValue(ShutterPlan::intervalKey, 3600);
        table.give(ActionId::Capture);
        QTRY_COMPARE_WITH_TIMEOUT(table.taken(), 1, patienceMs);
        QVERIFY(table.shutter().canCancel());
        table.give(ActionId::NextCamera);
        QVERIFY(!table.shutter().canCancel());
        const MessageBar& messages = table.workspace->window().messages();
        QVERIFY2(messages.text().contains(QLatin1String("photograph 1 of 3")),
            qPrintable(messages.text()));
        QVERIFY(messages.text().contains(QLatin1String("another camera is shown")));
    }

    void aRowThatIsOverIsNotToldToHaveEnded()
    {
        Table table;
        QVERIFY(table.isThere());
        table.workspace->window().messages().dismiss();
        table.program.settings.setValue(ShutterPlan::picturesKey, 2);
        table.give(ActionId::Capture);
        QTRY_COMPARE_WITH_TIMEOUT(table.taken(), 2, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!table.shutter().isUnderWay(), patienceMs);
        table.give(ActionId::NextCamera);
        QVERIFY(!table.workspace->window().messages().text().contains(
            QLatin1String("another camera is shown")));
    }

    void theClockOfABulbExposureGoesWithItsEnd()
    {
        Table table;
        QVERIFY(table.isThere());
        table.program.settings.setValue(ShutterPlan::bulbKey, 1);
        QVERIFY(setToBulb(table.shown()));
        QSignalSpy said(&table.shutter(), &ShutterCommands::said);
        QSignalSpy unsaid(&table.shutter(), &ShutterCommands::unsaid);
        table.give(ActionId::Capture);
        QTRY_COMPARE_WITH_TIMEOUT(table.taken(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(*table.workspace), patienceMs);
        QCOMPARE(unsaid.size(), 1);
        QVERIFY(unsaid.last().first().toString().startsWith(QLatin1String("Bulb")));
        QCOMPARE(unsaid.last(), said.last());
    }

    void aWindowThatClosesEndsABulbExposureAndSavesItsPhotograph()
    {
        Table table;
        QVERIFY(table.isThere());
        QVERIFY(setToBulb(table.hidden()));
        QSignalSpy clock = clockOf(table.hidden());
        MainWindow& window = table.workspace->window();
        window.camera().capture(*table.places().first());
        QTRY_VERIFY_WITH_TIMEOUT(!clock.isEmpty(), patienceMs);
        const QString folder = table.workspace->session().folder();
        const QPointer<MainWindow> shown = &window;
        window.close();
        QVERIFY(window.messages().text().contains(QLatin1String("exposure is ended now")));
        QTRY_VERIFY_WITH_TIMEOUT(!shown || !shown->isVisible(), patienceMs);
        QCOMPARE(photographs(folder).size(), 1);
    }

    void whatReleasesAllDoesNotWaitForTheSelfTimerAndSaysSo()
    {
        Table table;
        QVERIFY(table.isThere());
        table.program.settings.setValue(ShutterPlan::delayKey, 60);
        QSignalSpy said(&table.shutter(), &ShutterCommands::said);
        table.give(ActionId::CaptureAll);
        QVERIFY(!said.isEmpty());
        QVERIFY(said.last().first().toString().contains(QLatin1String("without waiting")));
        QVERIFY(!table.shutter().isUnderWay());
        QTRY_COMPARE_WITH_TIMEOUT(table.taken(), 2, patienceMs);
    }

    void aCameraThatIsNotReadyWhenTheCountdownEndsIsSaid()
    {
        Table table({}, {QStringLiteral("--fault"), QStringLiteral("capture-never-ready")});
        QVERIFY(table.isThere());
        table.program.settings.setValue(ShutterPlan::delayKey, 1);
        QSignalSpy said(&table.shutter(), &ShutterCommands::said);
        table.give(ActionId::Capture);
        table.workspace->window().camera().capture(table.workspace->controller().shown());
        QTRY_VERIFY_WITH_TIMEOUT(!table.shutter().canCancel(), patienceMs);
        QVERIFY(said.last().first().toString().contains(QLatin1String("not ready")));
    }

    void aHiddenCameraThatFailsDoesNotEndTheSelfTimer()
    {
        Table table({QStringLiteral("--fault"), QStringLiteral("capture-never-ready")});
        QVERIFY(table.isThere());
        table.program.settings.setValue(ShutterPlan::delayKey, 60);
        table.give(ActionId::Capture);
        QVERIFY(table.shutter().canCancel());
        CameraCommands& commands = table.workspace->window().camera();
        QSignalSpy failed(&commands, &CameraCommands::captureFailed);
        commands.capture(*table.places().first());
        table.left.tell(QStringLiteral("unplug"));
        QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), 3 * patienceMs);
        QVERIFY(table.shutter().canCancel());
    }
};

QTEST_MAIN(SeveralShuttersTest)
#include "SeveralShuttersTest.moc"
