// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/played/PlayedHost.h"
#include "repeat/RepeatPanel.h"
#include "repeat/RepeatPlan.h"
#include "repeat/RepeatRun.h"
#include "repeat/RepeatTexts.h"
#include "sequence/SequenceDefinition.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <limits>

using namespace skein;
using namespace skein::repeat;
using State = RepeatRun::State;

namespace {

/** A window with the panel. */
struct Desk
{
    PlayedHost host;
    PlayedWindow window;
    RepeatRun run{host, window};
    RepeatPanel panel{run, host.settings(), nullptr};

    [[nodiscard]] QPushButton* start() const { return panel.findChildren<QPushButton*>().at(0); }
    [[nodiscard]] QPushButton* pause() const { return panel.findChildren<QPushButton*>().at(1); }
    [[nodiscard]] bool says(const QString& text) const
    {
        const auto labels = panel.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel* label) { return label->text() == text && !label->isHidden(); });
    }
};

} // namespace

class RepeatTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Days are compared as English calls them, whatever locale the test is run in.
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void whateverIsPlannedSkeinUnderstandsIt()
    {
        for (const int photographs : {0, 1, 10, RepeatPlan::mostPhotographs}) {
            for (const double interval : {0.0, 0.05, 0.1, 2.5, RepeatPlan::longestInterval}) {
                for (const double delay : {0.0, 90.0}) {
                    for (const bool keepsBeat : {true, false}) {
                        const RepeatPlan plan{photographs, interval, delay, keepsBeat, true};
                        const auto read =
                            SequenceDefinition::fromJson(plan.definition(QStringLiteral("R")));
                        QVERIFY2(
                            read.has_value(), qPrintable(read ? QString() : read.error().message));
                        const auto& what = std::get<IntervalSequence>(read->what);
                        QCOMPARE(what.timing.count.value_or(0), photographs);
                        QCOMPARE(what.timing.seconds, interval);
                        QCOMPARE(what.timing.startDelay, delay);
                    }
                }
            }
        }
    }

    void whatIsChosenIsKeptAndNonsenseIsNot()
    {
        PlayedSettings settings;
        QCOMPARE(RepeatPlan::from(settings), RepeatPlan());
        const RepeatPlan plan{77, 3.5, 12, false, false};
        plan.keepIn(settings);
        QCOMPARE(RepeatPlan::from(settings), plan);
        settings.setValue(QStringLiteral("photographs"), -5);
        settings.setValue(QStringLiteral("interval"), std::numeric_limits<double>::quiet_NaN());
        settings.setValue(QStringLiteral("delay"), 1e30);
        const RepeatPlan read = RepeatPlan::from(settings);
        QCOMPARE(read.photographs, 0);
        QCOMPARE(read.interval, 0.0);
        QCOMPARE(read.delay, RepeatPlan::longestDelay);
    }

    void whatRemainsIsToldAndWhenItEnds()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(18, 0)); // A Sunday.
        PluginSequenceProgress progress;
        progress.done = 2;
        QCOMPARE(texts::remaining(progress), QStringLiteral("2 taken"));
        progress.total = 10;
        QCOMPARE(texts::remaining(progress), QStringLiteral("8 remaining"));
        QCOMPARE(texts::next(progress, now), QString());
        progress.next = now.addMSecs(6100);
        QCOMPARE(texts::next(progress, now), QStringLiteral("Next in 0:07"));
        QCOMPARE(texts::end(progress, now), QString());
        progress.expectedEnd = now.addDays(1).addSecs(61);
        const QString end = texts::end(progress, now);
        QVERIFY2(end.contains(QLatin1String("Monday 18:01")) &&
                     end.endsWith(QLatin1String("in 24:01:01")),
            qPrintable(end));
    }

    void thePlanIsToldBeforeItBegins()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(18, 0));
        RepeatPlan plan{121, 10, 0, true, true};
        QVERIFY(texts::outlook(plan, now).contains(QLatin1String("20:00")));
        plan.photographs = 0;
        QCOMPARE(texts::outlook(plan, now), QStringLiteral("Goes on until it is stopped"));
        plan.photographs = 1;
        QCOMPARE(texts::outlook(plan, now), QString());
    }

    void theButtonStartsItAndThenStopsIt()
    {
        Desk desk;
        QCOMPARE(desk.run.state(), State::Idle);
        QVERIFY(!desk.pause()->isEnabled());
        desk.start()->click();
        QCOMPARE(desk.run.state(), State::Running);
        QVERIFY(!desk.panel.findChild<QSpinBox*>()->isEnabled());
        desk.host.sequences().tell(3, 10, QDateTime::currentDateTime().addSecs(3600));
        QVERIFY(desk.says(QStringLiteral("7 remaining")));
        desk.start()->click();
        QCOMPARE(desk.run.state(), State::Stopping);
        QVERIFY(!desk.start()->isEnabled());
        QCOMPARE(desk.host.sequences().orders, QStringList{QStringLiteral("stop 1")});
        desk.host.sequences().end({PluginSequenceOutcome::Stopped, 4, 0, {}, {}});
        QCOMPARE(desk.run.state(), State::Idle);
        QVERIFY(desk.says(QStringLiteral("4 photograph(s) taken")));
        QVERIFY(desk.panel.findChild<QSpinBox*>()->isEnabled());
    }

    void aPhotographOnItsWayWhenItIsStoppedCountsAsTaken()
    {
        Desk desk;
        desk.start()->click();
        desk.host.sequences().tell(4, 10);
        desk.host.sequences().end({PluginSequenceOutcome::Stopped, 3, 0, {}, {}});
        QVERIFY(desk.says(QStringLiteral("4 photograph(s) taken")));
    }

    void itPausesAndGoesOnAlsoWhenTheWindowDoesThat()
    {
        Desk desk;
        desk.start()->click();
        desk.pause()->click();
        QCOMPARE(desk.run.state(), State::Paused);
        desk.pause()->click();
        QCOMPARE(desk.run.state(), State::Running);
        QCOMPARE(desk.host.sequences().orders,
            QStringList({QStringLiteral("pause 1"), QStringLiteral("resume 1")}));
        desk.host.sequences().tell(1, 10, {}, true); // By the window's own button.
        QCOMPARE(desk.run.state(), State::Paused);
        desk.host.sequences().tell(1, 10, {}, false);
        QCOMPARE(desk.run.state(), State::Running);
    }

    void everyStateTakesOnlyWhatItsTableSays()
    {
        Desk desk;
        desk.run.pause();
        desk.run.resume();
        desk.run.stop();
        QCOMPARE(desk.run.state(), State::Idle);
        QCOMPARE(desk.host.sequences().orders, QStringList());
        QCOMPARE(desk.run.start({}), QString());
        QCOMPARE(desk.run.start({}), QString()); // It runs already.
        QCOMPARE(desk.host.sequences().begun, 1);
        desk.run.resume();
        QCOMPARE(desk.run.state(), State::Running);
        desk.run.stop();
        desk.run.pause();
        desk.run.resume();
        desk.run.stop();
        desk.host.sequences().tell(1, 10, {}, true);
        QCOMPARE(desk.run.state(), State::Stopping);
        QCOMPARE(desk.host.sequences().orders, QStringList{QStringLiteral("stop 1")});
        desk.host.sequences().end({});
        desk.host.sequences().tell(1, 10); // What comes late changes nothing.
        QCOMPARE(desk.run.state(), State::Idle);
    }

    void whatCannotBeDoneIsSaidAndNotStarted()
    {
        Desk desk;
        desk.host.sequences().impossible = {QStringLiteral("No camera is connected.")};
        desk.panel.refresh();
        QVERIFY(!desk.start()->isEnabled());
        QVERIFY(desk.says(QStringLiteral("No camera is connected.")));
        desk.host.sequences().impossible.clear();
        desk.host.sequences().isOthers = true;
        desk.panel.refresh();
        QVERIFY(!desk.start()->isEnabled());
        desk.host.sequences().isOthers = false;
        desk.host.sequences().refusal = QStringLiteral("The camera is busy.");
        desk.panel.refresh();
        desk.start()->click();
        QCOMPARE(desk.run.state(), State::Idle);
        QVERIFY(desk.says(QStringLiteral("The camera is busy.")));
    }

    void shotsThatFailedAreTold()
    {
        Desk desk;
        desk.start()->click();
        desk.host.sequences().end({PluginSequenceOutcome::Completed, 9, 1, {},
            QStringLiteral("One photograph could not be taken.")});
        QVERIFY(desk.says(QStringLiteral("One photograph could not be taken.")));
    }

    void whatIsTypedIsThePlanOfTheNextTime()
    {
        Desk desk;
        desk.panel.findChild<QSpinBox*>()->setValue(33);
        desk.panel.findChild<QDoubleSpinBox*>()->setValue(7.5);
        const RepeatPlan kept = RepeatPlan::from(desk.host.settings());
        QCOMPARE(kept.photographs, 33);
        QCOMPARE(kept.interval, 7.5);
        desk.start()->click();
        QCOMPARE(desk.host.sequences().run.definition,
            kept.definition(QStringLiteral("Repeat Shooter")));
    }

    void thePanelOutlivesWhatItShows()
    {
        PlayedHost host;
        PlayedWindow window;
        auto run = std::make_unique<RepeatRun>(host, window);
        RepeatPanel panel(*run, host.settings(), nullptr);
        QCOMPARE(run->start({}), QString());
        run.reset();
        panel.refresh();
        host.sequences().tell(1, 10);
        host.sequences().end({});
        panel.findChildren<QPushButton*>().at(0)->click();
        QCOMPARE(host.sequences().begun, 1);
    }
};

QTEST_MAIN(RepeatTest)
#include "RepeatTest.moc"
