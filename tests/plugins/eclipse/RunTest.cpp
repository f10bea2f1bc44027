// SPDX-License-Identifier: GPL-3.0-or-later
// What is done during an eclipse, with a camera that is played.
#include "ShortPlan.h"
#include "eclipse/EclipseRun.h"
#include "eclipse/Rehearsal.h"
#include "plugins/played/PlayedHost.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace skein;
using namespace skein::eclipse;
using State = EclipseRun::State;

namespace {

constexpr int patienceMs = 30'000;
constexpr double fastest = 100;

struct Desk
{
    PlayedHost host;
    PlayedWindow window;
    EclipseRun run{host, window};

    [[nodiscard]] PlayedCamera& camera() { return host.camera(); }
};

RunClock rehearsal(const Plan& plan, double speed = fastest)
{
    return {plan.contacts.at(Contact::C1).addSecs(-5), speed};
}

/** Nothing but totality. */
Plan totalityOnly()
{
    Plan plan = shortPlan();
    plan.row(Phase::Partial).on = false;
    return plan;
}

} // namespace

class RunTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPhotographIsAccountedForAndTheCameraIsAsBefore()
    {
        Desk desk;
        const Plan plan = shortPlan();
        QSignalSpy finished(&desk.run, &EclipseRun::finished);
        QCOMPARE(desk.run.start(plan, rehearsal(plan)), QString());
        QCOMPARE(desk.run.state(), State::Running);
        const int total = desk.run.total();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QCOMPARE(desk.run.state(), State::Idle);
        const Tally& tally = desk.run.tally();
        QCOMPARE(tally.taken + tally.skipped, total);
        QCOMPARE(tally.taken, static_cast<int>(desk.camera().shots.size()));
        QCOMPARE(tally.failed, 0);
        QVERIFY(tally.taken > 0);
        QCOMPARE(desk.camera().text("shutter"), QStringLiteral("1/125"));
        QCOMPARE(desk.camera().text("aperture"), QStringLiteral("f/4"));
        QCOMPARE(desk.camera().text("iso"), QStringLiteral("800"));
    }

    void eachPhotographIsTakenWithItsExposure()
    {
        Desk desk;
        const Plan plan = shortPlan();
        QSignalSpy finished(&desk.run, &EclipseRun::finished);
        QCOMPARE(desk.run.start(plan, rehearsal(plan, 30)), QString());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QVERIFY(!desk.camera().shots.isEmpty());
        QCOMPARE(desk.camera().shots.first().shutter, QStringLiteral("1/400")); // Partial.
        for (const PlayedCamera::Shot& shot : std::as_const(desk.camera().shots)) {
            QCOMPARE(shot.aperture, QStringLiteral("f/8"));
            QCOMPARE(shot.iso, QStringLiteral("100"));
        }
    }

    void theWordsAreSaidInOrder()
    {
        Desk desk;
        const Plan plan = shortPlan();
        QStringList said;
        connect(&desk.run, &EclipseRun::cue, &desk.run,
            [&said](const Cue& cue) { said.append(cue.text); });
        QSignalSpy finished(&desk.run, &EclipseRun::finished);
        QCOMPARE(desk.run.start(plan, rehearsal(plan)), QString());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        const auto off = said.indexOf(QStringLiteral("Filter off!"));
        const auto begins = said.indexOf(QStringLiteral("Totality begins"));
        const auto on = said.indexOf(QStringLiteral("Filter on!"));
        QVERIFY(off >= 0);
        QVERIFY(begins > off);
        QVERIFY(on > begins);
    }

    void aSlowCameraLeavesPhotographsOutAndIsNotBehindAfterwards()
    {
        Desk desk;
        Plan plan = totalityOnly();
        plan.pause = 0.05; // It is promised to be much faster than it is.
        desk.camera().busyMs = 700;
        const QDateTime from = plan.contacts.at(Contact::C3).addSecs(-1);
        QSignalSpy finished(&desk.run, &EclipseRun::finished);
        QCOMPARE(desk.run.start(plan, RunClock(from, 1)), QString());
        // While it works, no photograph is taken whose time has gone.
        connect(&desk.run, &EclipseRun::changed, &desk.run, [&desk] {
            if (const auto next = desk.run.next()) {
                QVERIFY(next->latest >= desk.run.clock().now().addSecs(-2));
            }
        });
        QTRY_VERIFY_WITH_TIMEOUT(desk.run.tally().skipped > 3, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.run.next() || finished.count() == 1, patienceMs);
        QVERIFY(desk.run.tally().taken > 1);
        desk.run.stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
    }

    void exposuresAreNotCompressedByARehearsal()
    {
        RunClock clock(QDateTime(QDate(2026, 8, 12), QTime(18, 0), Qt::UTC), fastest);
        const QDateTime later = clock.now().addSecs(60);
        QVERIFY(clock.wallMsUntil(later) <= 600);
        clock.setAtWork(true);
        const qint64 atWork = clock.wallMsUntil(later);
        QVERIFY(atWork > 600);
        QVERIFY(atWork <= 60'000);
        clock.setPaused(true);
        const QDateTime stands = clock.now();
        const QDateTime began = QDateTime::currentDateTimeUtc();
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > began); // Other clocks go on.
        QCOMPARE(clock.now(), stands);
        QVERIFY(!RunClock().isRehearsal());
    }

    void aFailingCameraDoesNotEndIt()
    {
        Desk desk;
        desk.camera().captureFault = QStringLiteral("The shutter did not open.");
        const Plan plan = totalityOnly();
        QSignalSpy finished(&desk.run, &EclipseRun::finished);
        QCOMPARE(desk.run.start(plan, rehearsal(plan)), QString());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QVERIFY(desk.run.tally().failed > 3);
        QCOMPARE(desk.run.tally().taken, 0);
        QCOMPARE(desk.run.tally().lastTrouble, desk.camera().captureFault);
        QCOMPARE(desk.camera().text("shutter"), QStringLiteral("1/125"));
    }

    void aSettingThatIsRefusedDoesNotKeepThePhotographFromBeingTaken()
    {
        Desk desk;
        desk.camera().settingFault = QStringLiteral("The camera refused it.");
        const Plan plan = totalityOnly();
        QSignalSpy finished(&desk.run, &EclipseRun::finished);
        QCOMPARE(desk.run.start(plan, rehearsal(plan)), QString());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QVERIFY(desk.run.tally().taken > 3);
        QCOMPARE(desk.run.tally().lastTrouble, desk.camera().settingFault);
    }

    void aCameraThatComesBackIsUsedAgain()
    {
        Desk desk;
        Plan plan = shortPlan();
        desk.window.isConnected = false;
        QSignalSpy finished(&desk.run, &EclipseRun::finished);
        QCOMPARE(desk.run.start(plan, rehearsal(plan, 30)), QString());
        QTRY_VERIFY_WITH_TIMEOUT(desk.run.tally().skipped > 2, patienceMs);
        QVERIFY(desk.camera().shots.isEmpty());
        desk.window.isConnected = true;
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QVERIFY(desk.run.tally().taken > 0);
        QCOMPARE(desk.run.tally().failed, 0);
    }

    void aPhotographThatComesWhenTheCameraIsBackWasNotLost()
    {
        Desk desk;
        const Plan plan = totalityOnly();
        const QDateTime from = plan.contacts.at(Contact::C2);
        QCOMPARE(desk.run.start(plan, RunClock(from, 1)), QString());
        QTRY_VERIFY_WITH_TIMEOUT(desk.run.tally().taken > 0, patienceMs);
        desk.camera().captureFault = QStringLiteral("The camera went away.");
        const auto shots = desk.camera().shots.size();
        connect(&desk.run, &EclipseRun::changed, &desk.window, [&desk, shots] {
            // In the midst of the first capture that fails.
            if (desk.camera().shots.size() > shots && desk.run.tally().failed == 0) {
                desk.window.isConnected = false;
            }
        });
        QTRY_COMPARE_WITH_TIMEOUT(desk.run.tally().failed, 1, patienceMs);
        const QDateTime failedAt = QDateTime::currentDateTimeUtc();
        QCOMPARE(desk.run.tally().lastTrouble, desk.camera().captureFault);
        desk.run.disconnect(&desk.window);
        desk.camera().captureFault.clear();
        desk.window.isConnected = true;
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.run.tally().lastTrouble.contains(QStringLiteral("It is back")), patienceMs);
        desk.run.pause();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.camera().isBusy(desk.window), patienceMs);
        const int taken = desk.run.tally().taken;
        const auto saved = [&desk, failedAt](const char* path) {
            desk.host.events().happen({PluginEvent::Saved, desk.window,
                QStringLiteral("Played Camera"), {}, failedAt, QLatin1String(path)});
        };
        saved("photograph.jpg"); // Of a capture that was answered.
        QCOMPARE(desk.run.tally().failed, 1);
        saved("late.jpg");
        saved("late.nef"); // Of the same shot.
        saved("somebody-elses.jpg");
        QCOMPARE(desk.run.tally().failed, 0);
        QCOMPARE(desk.run.tally().taken, taken + 1);
        QCOMPARE(desk.run.tally().lastTrouble, QString());
    }

    void whatIsToldOfTheLengthOfARehearsalCountsThePhotographsInFull()
    {
        const QDateTime from(QDate(2026, 8, 12), QTime(18, 0), Qt::UTC);
        const auto shot = [&from](int second, double shutter) {
            return PlannedShot{from.addSecs(second), from.addSecs(second + 1), Phase::OuterCorona,
                {shutter, 8, 100}};
        };
        const QList<PlannedShot> shots{shot(10, 2), shot(50, 4)};
        QCOMPARE(rehearsalSeconds({}, from, from.addSecs(100), 10, 1), 10.0);
        QCOMPARE(rehearsalSeconds(shots, from, from.addSecs(100), 10, 1), 3 + 5 + 92 / 10.0);
        QCOMPARE(rehearsalSeconds(shots, from, from.addSecs(100), 1, 1), 100.0);
        // The second one comes before the first would be over.
        QCOMPARE(rehearsalSeconds({shot(0, 8), shot(4, 4)}, from, from.addSecs(10), 100, 1),
            4 + 5 + 1 / 100.0);
    }

    void aPausedRehearsalStandsStillAndAStoppedOneEndsInOrder()
    {
        Desk desk;
        const Plan plan = shortPlan();
        QSignalSpy finished(&desk.run, &EclipseRun::finished);
        QCOMPARE(desk.run.start(plan, rehearsal(plan)), QString());
        QTRY_VERIFY_WITH_TIMEOUT(desk.run.tally().taken > 0, patienceMs);
        desk.run.pause();
        QCOMPARE(desk.run.state(), State::Paused);
        QTRY_VERIFY(!desk.camera().isBusy(desk.window));
        const QDateTime stands = desk.run.clock().now();
        const auto shots = desk.camera().shots.size();
        const QDateTime began = QDateTime::currentDateTimeUtc();
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > began.addMSecs(30)); // Other clocks go on.
        QCOMPARE(desk.run.clock().now(), stands);
        QCOMPARE(desk.camera().shots.size(), shots);
        desk.run.resume();
        QTRY_VERIFY_WITH_TIMEOUT(desk.camera().shots.size() > shots, patienceMs);
        desk.run.stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QCOMPARE(desk.run.state(), State::Idle);
        QCOMPARE(desk.camera().text("shutter"), QStringLiteral("1/125"));
        QCOMPARE(desk.camera().text("iso"), QStringLiteral("800"));
    }

    void itDoesNotBeginWithoutAnEclipse()
    {
        Desk desk;
        QVERIFY(!desk.run.start(Plan(), RunClock()).isEmpty());
        Plan over = shortPlan(); // Of 2026.
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const qint64 back = now.secsTo(over.contacts.at(Contact::C4)) + 3600;
        for (const Contact contact : allContacts) {
            over.contacts.set(contact, over.contacts.at(contact).addSecs(-back));
        }
        QVERIFY(desk.run.start(over, RunClock()).contains(QStringLiteral("over")));
        Plan nothing = shortPlan();
        for (PhaseRow& row : nothing.rows) {
            row.on = false;
        }
        QVERIFY(!desk.run.start(nothing, rehearsal(nothing)).isEmpty());
        QCOMPARE(desk.run.state(), State::Idle);
    }

    void aRealOneGoesByTheComputersClock()
    {
        Desk desk;
        Plan plan = shortPlan();
        // Totality began just now.
        const qint64 away = plan.contacts.at(Contact::C2).msecsTo(QDateTime::currentDateTimeUtc());
        for (const Contact contact : allContacts) {
            plan.contacts.set(contact, plan.contacts.at(contact).addMSecs(away));
        }
        QCOMPARE(desk.run.start(plan, RunClock()), QString());
        QVERIFY(!desk.run.isRehearsal());
        QTRY_VERIFY_WITH_TIMEOUT(desk.run.tally().taken > 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(desk.run.tally().inTotality > 1, patienceMs);
        QSignalSpy finished(&desk.run, &EclipseRun::finished);
        desk.run.stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QCOMPARE(desk.camera().text("shutter"), QStringLiteral("1/125"));
    }

    void aCameraThatIsAwayAtTheEndIsSetBackWhenItComes()
    {
        Desk desk;
        const Plan plan = totalityOnly();
        QSignalSpy finished(&desk.run, &EclipseRun::finished);
        QCOMPARE(desk.run.start(plan, rehearsal(plan)), QString());
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.camera().text("shutter") != QStringLiteral("1/125") && desk.run.tally().taken > 0,
            patienceMs);
        desk.window.isConnected = false;
        desk.run.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.camera().isBusy(desk.window), patienceMs);
        QCOMPARE(desk.run.state(), State::Ending);
        QCoreApplication::processEvents();
        QCOMPARE(finished.count(), 0);
        desk.window.isConnected = true;
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QCOMPARE(desk.camera().text("shutter"), QStringLiteral("1/125"));
        QCOMPARE(desk.camera().text("aperture"), QStringLiteral("f/4"));
        QCOMPARE(desk.camera().text("iso"), QStringLiteral("800"));
        QVERIFY(!desk.run.tally().lastTrouble.contains(QStringLiteral("set back")));
    }

    void aSecondStopWaitsNoLongerAndTellsWhatTheCameraWasSetTo()
    {
        Desk desk;
        const Plan plan = totalityOnly();
        QSignalSpy finished(&desk.run, &EclipseRun::finished);
        QCOMPARE(desk.run.start(plan, rehearsal(plan)), QString());
        QTRY_VERIFY_WITH_TIMEOUT(desk.camera().text("iso") == QStringLiteral("100") &&
                                     desk.camera().text("shutter") != QStringLiteral("1/125") &&
                                     desk.run.tally().taken > 0,
            patienceMs);
        desk.window.isConnected = false;
        desk.run.stop();
        QCOMPARE(desk.run.state(), State::Ending);
        desk.run.stop();
        QCOMPARE(desk.run.state(), State::Idle);
        QCOMPARE(finished.count(), 1);
        const QString told = desk.run.tally().lastTrouble;
        QVERIFY2(told.contains(QStringLiteral("shutter 1/125")) &&
                     told.contains(QStringLiteral("ISO 800")),
            qPrintable(told));
        // What it owes it pays after the next time.
        desk.window.isConnected = true;
        QTRY_VERIFY(!desk.camera().isBusy(desk.window));
        QCOMPARE(desk.run.start(plan, rehearsal(plan)), QString());
        desk.run.stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, patienceMs);
        QCOMPARE(desk.camera().text("shutter"), QStringLiteral("1/125"));
        QCOMPARE(desk.camera().text("iso"), QStringLiteral("800"));
    }

    void whoGoesInTheMidstOfItLeavesTheCameraAsItWas()
    {
        Desk desk;
        const Plan plan = totalityOnly();
        QCOMPARE(desk.run.start(plan, rehearsal(plan)), QString());
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.camera().text("shutter") != QStringLiteral("1/125"), patienceMs);
        desk.run.leave();
        QCOMPARE(desk.camera().text("shutter"), QStringLiteral("1/125"));
        QCOMPARE(desk.camera().text("aperture"), QStringLiteral("f/4"));
        QCOMPARE(desk.camera().text("iso"), QStringLiteral("800"));
    }

    void withTheDialAtBulbItDoesNotBegin()
    {
        Desk desk;
        desk.camera().all[QStringLiteral("shutter")].value = QStringLiteral("Bulb");
        desk.camera().all[QStringLiteral("shutter")].choices = {QStringLiteral("Bulb")};
        const Plan plan = totalityOnly();
        const QString why = desk.run.start(plan, rehearsal(plan));
        QVERIFY2(why.contains(QStringLiteral("bulb")), qPrintable(why));
        QCOMPARE(desk.run.state(), State::Idle);
        QVERIFY(!problemsOf(plan, CameraDials::of(desk.camera(), desk.window))
                     .filter(QStringLiteral("bulb"))
                     .isEmpty());
    }

    void aShutterThatStaysAtBulbIsNotOpened()
    {
        Desk desk;
        desk.camera().all[QStringLiteral("shutter")].value = QStringLiteral("bulb");
        desk.camera().settingFault = QStringLiteral("The camera refused it.");
        const Plan plan = totalityOnly();
        QSignalSpy finished(&desk.run, &EclipseRun::finished);
        QCOMPARE(desk.run.start(plan, rehearsal(plan)), QString());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QVERIFY(desk.camera().shots.isEmpty());
        QVERIFY(desk.run.tally().failed > 0);
        QVERIFY(desk.run.tally().lastTrouble.contains(QStringLiteral("bulb")));
    }

    void aShutterThatIsSetFromBulbToATimeIsUsed()
    {
        Desk desk;
        desk.camera().all[QStringLiteral("shutter")].value = QStringLiteral("bulb");
        const Plan plan = totalityOnly();
        QSignalSpy finished(&desk.run, &EclipseRun::finished);
        QCOMPARE(desk.run.start(plan, rehearsal(plan)), QString());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QVERIFY(desk.run.tally().taken > 0);
        QCOMPARE(desk.run.tally().failed, 0);
        QCOMPARE(desk.camera().text("shutter"), QStringLiteral("bulb"));
    }

    void whatIsLeftBehindIsNoHarm()
    {
        auto desk = std::make_unique<Desk>();
        desk->camera().busyMs = 50;
        const Plan plan = totalityOnly();
        QCOMPARE(desk->run.start(plan, RunClock(plan.contacts.at(Contact::C2), 1)), QString());
        QTRY_VERIFY_WITH_TIMEOUT(!desk->camera().shots.isEmpty(), patienceMs);
        desk.reset(); // In the midst of an exposure.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents(); // What was still queued finds nobody.
    }
};

QTEST_GUILESS_MAIN(RunTest)
#include "RunTest.moc"
