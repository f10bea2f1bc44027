// SPDX-License-Identifier: GPL-3.0-or-later
// One Escape does not end what a window photographs by itself.
#include "widgets/StopQuestion.h"
#include "widgets/SequenceDesk.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace skein;

namespace {

using State = StopQuestion::State;

QToolButton* button(const SequenceBar& bar, const char* text)
{
    const auto all = bar.findChildren<QToolButton*>();
    const auto found = std::ranges::find_if(
        all, [text](const QToolButton* each) { return each->text() == QLatin1String(text); });
    return found != all.end() ? *found : nullptr;
}

bool isShown(const SequenceBar& bar, const char* text)
{
    const QToolButton* each = button(bar, text);
    return each != nullptr && !each->isHidden();
}

} // namespace

class StopQuestionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutARunThereIsNothingToAsk()
    {
        Desk desk;
        QVERIFY(!desk.question.canEscape());
        desk.question.escape();
        QCOMPARE(desk.question.state(), State::Quiet);
    }

    void theFirstEscapeAsksAndTheSequenceGoesOn()
    {
        Desk desk;
        desk.window.show();
        QVERIFY(desk.player.start(endless()).has_value());
        QTRY_COMPARE(desk.player.state(), SequencePlayer::State::Running);
        QVERIFY(desk.question.asksFirst());
        desk.question.escape();
        QCOMPARE(desk.question.state(), State::Asking);
        QCOMPARE(desk.player.state(), SequencePlayer::State::Running);
        QVERIFY2(
            desk.bar.text().startsWith(QStringLiteral("Press Escape again to stop the sequence.")),
            qPrintable(desk.bar.text()));
        QVERIFY(desk.bar.text().contains(QStringLiteral("of 1000 photographs")));
        QVERIFY(isShown(desk.bar, "Stop") && isShown(desk.bar, "Go On"));
        QVERIFY(!isShown(desk.bar, "Pause"));
    }

    void theSecondStopsAtOnce()
    {
        Desk desk;
        QVERIFY(desk.player.start(endless()).has_value());
        desk.question.escape();
        desk.question.escape();
        QCOMPARE(desk.question.state(), State::Quiet);
        QTRY_VERIFY(!desk.player.isActive());
    }

    void goOnTakesTheQuestionBack()
    {
        Desk desk;
        desk.window.show();
        QVERIFY(desk.player.start(endless()).has_value());
        desk.question.escape();
        button(desk.bar, "Go On")->click();
        QCOMPARE(desk.question.state(), State::Quiet);
        QVERIFY(desk.player.isActive());
        QVERIFY(!isShown(desk.bar, "Go On"));
        QVERIFY(isShown(desk.bar, "Pause"));
        desk.question.escape(); // It is asked anew.
        QCOMPARE(desk.question.state(), State::Asking);
        QVERIFY(desk.player.isActive());
    }

    void stopStops()
    {
        Desk desk;
        QVERIFY(desk.player.start(endless()).has_value());
        desk.question.escape();
        button(desk.bar, "Stop")->click();
        QTRY_VERIFY(!desk.player.isActive());
        QCOMPARE(desk.question.state(), State::Quiet);
    }

    void theCommandThatStopsSequencesAsksNobody()
    {
        Desk desk;
        QVERIFY(desk.player.start(endless()).has_value());
        desk.actions[ActionId::StopSequence]->trigger();
        QCOMPARE(desk.question.state(), State::Quiet);
        QTRY_VERIFY(!desk.player.isActive());
    }

    void nobodyAnswersAndItIsForgotten()
    {
        Desk desk;
        QVERIFY(desk.player.start(endless()).has_value());
        desk.question.escape();
        QTRY_COMPARE_WITH_TIMEOUT(desk.question.state(), State::Quiet, 60'000);
        QVERIFY(desk.player.isActive());
    }

    void itGoesWithTheRun()
    {
        Desk desk;
        QVERIFY(desk.player.start(endless()).has_value());
        QSignalSpy changed(&desk.question, &StopQuestion::stateChanged);
        desk.question.escape();
        desk.player.stop();
        QTRY_VERIFY(!desk.player.isActive());
        QCOMPARE(desk.question.state(), State::Quiet);
        QCOMPARE(changed.size(), 2);
        QVERIFY(desk.question.text().isEmpty());
    }

    void aPauseIsNoStop()
    {
        Desk desk;
        QVERIFY(desk.player.start(endless()).has_value());
        desk.player.pause();
        QTRY_COMPARE(desk.player.state(), SequencePlayer::State::Paused);
        desk.question.escape();
        QCOMPARE(desk.question.state(), State::Asking);
        desk.player.resume();
        QTRY_COMPARE(desk.player.state(), SequencePlayer::State::Running);
        QCOMPARE(desk.question.state(), State::Asking);
    }

    void whatAPluginPhotographsIsAskedAboutAsWell()
    {
        Desk desk;
        int stops = 0;
        const int number = desk.guests.begin({QStringLiteral("Eclipse"), [&stops] { ++stops; }});
        desk.question.escape();
        QCOMPARE(stops, 0);
        QVERIFY(desk.bar.text().startsWith(QStringLiteral("Press Escape again to stop it.")));
        SequenceProgress progress;
        progress.shotsTaken = 5;
        desk.guests.tell(number, GuestRuns::State::Running, progress); // It goes on.
        QCOMPARE(desk.question.state(), State::Asking);
        desk.question.escape();
        QCOMPARE(stops, 1);
        desk.guests.end(number);
    }

    void aStopThatWaitsForTheCameraIsGivenUpWithoutAQuestion()
    {
        Desk desk;
        int stops = 0;
        const int number = desk.guests.begin({QStringLiteral("Eclipse"), [&stops] { ++stops; }});
        SequenceProgress progress;
        desk.guests.tell(number, GuestRuns::State::Stopping, progress);
        QVERIFY(!desk.question.canEscape());
        progress.isRestoreWaiting = true;
        desk.guests.tell(number, GuestRuns::State::Stopping, progress);
        QVERIFY(desk.question.canEscape() && !desk.question.asksFirst());
        desk.question.escape();
        QCOMPARE(stops, 1);
        desk.guests.end(number);
    }
};

QTEST_MAIN(StopQuestionTest)
#include "StopQuestionTest.moc"
