// SPDX-License-Identifier: GPL-3.0-or-later
// Sequences are run, paused and stopped in a window, and what is said of them.
#include "widgets/SequenceDesk.h"
#include "widgets/SequenceTexts.h"

#include <QPointer>
#include <QSignalSpy>

using namespace skein;

class SequenceCommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyBelongsToOneSequenceOnly()
    {
        Desk desk;
        desk.keys.give(QStringLiteral("A"), 3);
        desk.keys.give(QStringLiteral("B"), 3);
        QCOMPARE(desk.keys.keyOf(QStringLiteral("A")), 0);
        QCOMPARE(desk.keys.name(3), QStringLiteral("B"));
        desk.keys.give(QStringLiteral("B"), 5);
        QCOMPARE(desk.keys.name(3), QString());
        QCOMPARE(desk.keys.firstFree(), 1);
    }

    void aKeyRunsASavedSequenceToItsEndAndSaysHowItWent()
    {
        Desk desk;
        desk.save(QStringLiteral("Mine"), 3);
        desk.keys.give(QStringLiteral("Mine"), 2);
        desk.actions[ActionId::RunSequence2]->trigger();
        QTRY_COMPARE(desk.shooter->exposures, 3);
        QTRY_VERIFY(!desk.player.isActive());
        QVERIFY(desk.messages.text().startsWith(QStringLiteral("“Mine”: ")));
        QVERIFY(desk.bar.isHidden());
        desk.messages.findChild<QPushButton*>(QStringLiteral("actionButton"))
            ->click(); // "Run Again"
        QTRY_COMPARE(desk.shooter->exposures, 6);
        QTRY_VERIFY(!desk.player.isActive());
    }

    void ofOneThatWasStoppedTheRestCanBeTakenOrAllAgain()
    {
        Desk desk;
        desk.save(QStringLiteral("Mine"), 5);
        desk.keys.give(QStringLiteral("Mine"), 2);
        desk.shooter->onExposed = [&desk] {
            if (desk.shooter->exposures == 2) {
                desk.actions[ActionId::StopSequence]->trigger();
            }
        };
        desk.actions[ActionId::RunSequence2]->trigger();
        QTRY_VERIFY(desk.shooter->exposures >= 2 && !desk.player.isActive());
        const int before = desk.shooter->exposures;
        auto* left = desk.messages.findChild<QPushButton*>(QStringLiteral("actionButton"));
        auto* again = desk.messages.findChild<QPushButton*>(QStringLiteral("otherButton"));
        QCOMPARE(left->text(), QStringLiteral("Continue"));
        QCOMPARE(again->text(), QStringLiteral("Run Again"));
        QVERIFY(!left->isHidden() && !again->isHidden());
        desk.shooter->onExposed = {};
        left->click();
        QTRY_COMPARE(desk.shooter->exposures, 5);
        QTRY_VERIFY(!desk.player.isActive());
        QVERIFY(before < 5);
        QCOMPARE(left->text(), QStringLiteral("Run Again")); // It is complete now.
        QVERIFY(again->isHidden());
        left->click(); // All of it.
        QTRY_COMPARE(desk.shooter->exposures, 10);
        QTRY_VERIFY(!desk.player.isActive());
    }

    void theEndOfOneThatOthersBeganIsOnlyTold()
    {
        Desk desk;
        QVERIFY(desk.player.start({QStringLiteral("Theirs"), BurstSequence{1}}).has_value());
        QTRY_VERIFY(!desk.player.isActive());
        QVERIFY(desk.messages.text().startsWith(QStringLiteral("“Theirs”: ")));
        QVERIFY(desk.messages.findChild<QPushButton*>(QStringLiteral("actionButton"))->isHidden());
    }

    void onlyOneRunsAtATimeAndNoneWhileTheShutterIsAtWork()
    {
        Desk desk;
        desk.whyNot = QStringLiteral("The shutter is at work.");
        QCOMPARE(desk.player.start(endless()).error().message, desk.whyNot);
        QVERIFY(!desk.player.isActive());
        desk.whyNot.clear();
        QVERIFY(desk.player.start(endless()).has_value());
        QVERIFY(!desk.player.start(endless()).has_value());
        QVERIFY(desk.player.holds(desk.controller.shown()));
        desk.player.stop();
        QTRY_VERIFY(!desk.player.isActive());
        QVERIFY(!desk.player.holds(desk.controller.shown()));
    }

    void theBarTellsHowFarItIsAndPausesAndStops()
    {
        Desk desk;
        QVERIFY(desk.bar.isHidden());
        QVERIFY(!desk.actions[ActionId::PauseSequence]->isEnabled());
        QVERIFY(desk.player.start(endless()).has_value());
        QVERIFY(!desk.bar.isHidden());
        QTRY_VERIFY2(desk.bar.text().contains(QLatin1String("1 of 1000 photographs")),
            qPrintable(desk.bar.text()));
        QTRY_VERIFY(desk.bar.text().contains(QLatin1String("next in ")));
        QVERIFY(desk.bar.text().contains(QLatin1String("ends about ")));
        desk.actions[ActionId::PauseSequence]->trigger();
        QTRY_COMPARE(desk.player.state(), SequencePlayer::State::Paused);
        QVERIFY(desk.bar.text().startsWith(QLatin1String("Paused")));
        QVERIFY(desk.actions[ActionId::PauseSequence]->text().contains(QLatin1String("Resume")));
        desk.actions[ActionId::PauseSequence]->trigger();
        QTRY_COMPARE(desk.player.state(), SequencePlayer::State::Running);
        desk.actions[ActionId::StopSequence]->trigger();
        QTRY_VERIFY(!desk.player.isActive());
        QVERIFY(desk.bar.isHidden());
        QVERIFY(!desk.messages.text().isEmpty());
    }

    void aStopThatWaitsForTheCameraTellsHowToEndThat()
    {
        Desk desk;
        ExposureBracket bracket;
        bracket.count = 3;
        desk.shooter->onExposed = [&desk] {
            desk.shooter->away =
                Error{ErrorKind::Disconnected, QStringLiteral("The camera is away."), {}};
            desk.actions[ActionId::StopSequence]->trigger();
        };
        desk.shooter->isWaiting = true;
        bracket.order = ExposureBracket::Order::DarkFirst;
        QVERIFY(desk.player.start({QStringLiteral("Mine"), bracket}).has_value());
        QTRY_COMPARE(desk.player.state(), SequencePlayer::State::Stopping);
        QTRY_VERIFY2(desk.bar.text().contains(QLatin1String("away")), qPrintable(desk.bar.text()));
        QVERIFY(desk.actions[ActionId::StopSequence]->isEnabled());
        desk.actions[ActionId::StopSequence]->trigger();
        QTRY_VERIFY(!desk.player.isActive());
        auto* show = desk.messages.findChild<QPushButton*>(QStringLiteral("actionButton"));
        QVERIFY(show != nullptr && !show->isHidden()); // What was not put back.
    }

    void shotsThatFailAreInTheReport()
    {
        Desk desk;
        desk.shooter->failures = 2; // The first one, and its second try.
        QVERIFY(desk.player.start({QStringLiteral("Mine"), BurstSequence{3}}).has_value());
        QTRY_VERIFY(!desk.player.isActive());
        QCOMPARE(desk.shooter->exposures, 2);
        auto* show = desk.messages.findChild<QPushButton*>(QStringLiteral("actionButton"));
        QVERIFY(show != nullptr && !show->isHidden());
        show->click();
        const auto dialogs = desk.window.findChildren<QDialog*>();
        QVERIFY(!dialogs.isEmpty());
    }

    void aWindowAsksBeforeItStopsASequence()
    {
        Desk desk;
        bool isClosed = false;
        const auto close = [&isClosed] { isClosed = true; };
        QVERIFY(desk.commands.mayClose(close));
        QVERIFY(desk.player.start(endless()).has_value());
        QVERIFY(!desk.commands.mayClose(close));
        QVERIFY(desk.player.isActive());
        QVERIFY(!isClosed);
        desk.messages.findChild<QPushButton*>(QStringLiteral("actionButton"))
            ->click(); // "Stop and Close"
        QVERIFY(isClosed);
        QTRY_VERIFY(!desk.player.isActive());
        QVERIFY(desk.commands.mayClose(close));
    }

    void theCameraIsLetGoWhenTheSequenceHasEnded()
    {
        Desk desk;
        int gone = 0;
        desk.commands.letGo(desk.controller.shown(), [&gone] { ++gone; });
        QCOMPARE(gone, 1);
        QVERIFY(desk.player.start(endless()).has_value());
        desk.commands.letGo(desk.controller.shown(), [&] {
            ++gone;
            QVERIFY(!desk.player.isActive());
        });
        QTRY_COMPARE(gone, 2);
    }

    void anotherCanBeginFromWithinTheEndOfOne()
    {
        Desk desk;
        int ends = 0;
        connect(&desk.player, &SequencePlayer::finished, &desk.window, [&] {
            if (++ends == 1) {
                QVERIFY(desk.player.start({QStringLiteral("B"), BurstSequence{2}}).has_value());
            }
        });
        QVERIFY(desk.player.start({QStringLiteral("A"), BurstSequence{1}}).has_value());
        QTRY_COMPARE(ends, 2);
        QCOMPARE(desk.shooter->exposures, 3);
        QCOMPARE(desk.player.definition().name, QStringLiteral("B"));
    }

    void whatAPluginPhotographsObeysTheSameCommands()
    {
        Desk desk;
        desk.keys.give(QStringLiteral("Mine"), 2);
        QStringList orders;
        const auto order = [&orders](const char* what) {
            return [&orders, what] { orders.append(QLatin1String(what)); };
        };
        const int number = desk.guests.begin(
            {QStringLiteral("Eclipse"), order("stop"), order("pause"), order("resume")});
        QVERIFY(number != 0);
        QCOMPARE(desk.guests.begin({QStringLiteral("Another"), order("stop")}), 0);
        QVERIFY(!desk.bar.isHidden());
        QVERIFY(!desk.actions[ActionId::RunSequence2]->isEnabled());
        SequenceProgress progress;
        progress.shotsTaken = 3;
        progress.shotsTotal = 12;
        progress.doing = QStringLiteral("Corona");
        desk.guests.tell(number, GuestRuns::State::Running, progress);
        QVERIFY2(desk.bar.text().contains(QStringLiteral("3 of 12 photographs")),
            qPrintable(desk.bar.text()));
        QVERIFY(desk.bar.text().contains(QStringLiteral("Corona")));
        desk.actions[ActionId::PauseSequence]->trigger();
        desk.guests.tell(number, GuestRuns::State::Paused, progress);
        desk.actions[ActionId::PauseSequence]->trigger();
        desk.guests.tell(number, GuestRuns::State::Running, progress);
        desk.actions[ActionId::StopSequence]->trigger();
        QCOMPARE(orders, (QStringList{QStringLiteral("pause"), QStringLiteral("resume"),
                             QStringLiteral("stop")}));
        desk.guests.tell(number, GuestRuns::State::Stopping, progress);
        QVERIFY(!desk.guests.canStop());
        progress.isRestoreWaiting = true;
        desk.guests.tell(number, GuestRuns::State::Stopping, progress);
        QVERIFY2(
            desk.bar.text().contains(QStringLiteral("stop again")), qPrintable(desk.bar.text()));
        desk.actions[ActionId::StopSequence]->trigger();
        QCOMPARE(orders.count(QStringLiteral("stop")), 2);
        desk.guests.end(number);
        QVERIFY(desk.bar.isHidden());
        QVERIFY(!desk.actions[ActionId::StopSequence]->isEnabled());
        QVERIFY(desk.actions[ActionId::RunSequence2]->isEnabled());
    }

    void whatItDoesIsToldAndNotWrittenOverThePicture()
    {
        Desk desk;
        QSignalSpy said(&desk.commands, &SequenceCommands::said);
        QSignalSpy told(&desk.commands, &SequenceCommands::told);
        QVERIFY(desk.player.start(endless()).has_value());
        QTRY_COMPARE(desk.player.state(), SequencePlayer::State::Running);
        desk.actions[ActionId::PauseSequence]->trigger();
        QTRY_COMPARE(desk.player.state(), SequencePlayer::State::Paused);
        desk.actions[ActionId::StopSequence]->trigger();
        QTRY_VERIFY(!desk.player.isActive());
        QVERIFY(told.size() >= 3);
        QVERIFY(said.isEmpty());
    }

    void theBarSaysWhatTheSequenceIs()
    {
        Desk desk;
        QVERIFY(desk.player.start(endless()).has_value());
        QTRY_VERIFY2(desk.bar.text().endsWith(sequencetexts::description(endless())),
            qPrintable(desk.bar.text()));
    }

    void whatCannotBePausedOffersNoPause()
    {
        Desk desk;
        const int number = desk.guests.begin({QStringLiteral("Mine"), [] {}});
        QVERIFY(!desk.actions[ActionId::PauseSequence]->isEnabled());
        QVERIFY(desk.actions[ActionId::StopSequence]->isEnabled());
        desk.guests.end(number + 1); // Somebody else's.
        QVERIFY(desk.guests.isActive());
    }
};

QTEST_MAIN(SequenceCommandsTest)
#include "SequenceCommandsTest.moc"
