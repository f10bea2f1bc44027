// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SequenceRig.h"

#include <QTest>

using namespace skein;
using namespace std::chrono_literals;

namespace {

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

class BracketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreTheCamerasChoicesNearestToTheWantedBrightness_data()
    {
        QTest::addColumn<ExposureRole>("role");
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("step");
        QTest::addColumn<QStringList>("values");
        QTest::newRow("shutter") << ExposureRole::Shutter << 5 << 1.0
                                 << words("1/60 1/250 1/125 1/30 1/15");
        QTest::newRow("thirds") << ExposureRole::Shutter << 3 << 1.0 / 3 << words("1/60 1/80 1/50");
        QTest::newRow("two stops")
            << ExposureRole::Shutter << 7 << 2.0 << words("1/60 1/4000 1/1000 1/250 1/15 1/4 1");
        QTest::newRow("even") << ExposureRole::Shutter << 4 << 1.0
                              << words("1/60 1/250 1/125 1/30");
        QTest::newRow("aperture") << ExposureRole::Aperture << 3 << 1.0 << words("f/8 f/11 f/5.6");
        QTest::newRow("iso") << ExposureRole::Iso << 3 << 2.0 << words("400 100 1600");
        QTest::newRow("compensation")
            << ExposureRole::Compensation << 3 << 5.0 / 3 << words("0 -1.6 1.6");
    }

    void valuesAreTheCamerasChoicesNearestToTheWantedBrightness()
    {
        QFETCH(ExposureRole, role);
        QFETCH(int, count);
        QFETCH(double, step);
        QFETCH(QStringList, values);
        SequenceRig rig;
        const QString before = rig.shooter->value(role);
        ExposureBracket bracket;
        bracket.role = role;
        bracket.count = count;
        bracket.step = step;
        rig.run(definitionOf(bracket));
        QCOMPARE(rig.refusal, QString());
        QCOMPARE(rig.shooter->valuesTaken(role), values);
        QCOMPARE(rig.shooter->value(role), before);
        QCOMPARE(rig.report->outcome, SequenceReport::Outcome::Completed);
    }

    void theOrderAndTheShiftAreAsWanted()
    {
        ExposureBracket bracket;
        bracket.shift = -1;
        bracket.order = ExposureBracket::Order::BrightFirst;
        SequenceRig rig;
        rig.run(definitionOf(bracket));
        QCOMPARE(rig.shooter->valuesTaken(ExposureRole::Shutter), words("1/60 1/125 1/250"));
        bracket.order = ExposureBracket::Order::DarkFirst;
        rig.shooter->taken.clear();
        rig.run(definitionOf(bracket));
        QCOMPARE(rig.shooter->valuesTaken(ExposureRole::Shutter), words("1/250 1/125 1/60"));
    }

    void aValueThatCannotBeSetIsReportedAndTheOthersAreTaken()
    {
        SequenceRig rig;
        rig.shooter->onCall = [&rig](FakeShooter::Call call) -> std::optional<Error> {
            const bool isSecond = rig.shooter->taken.size() == 1 && rig.messages.isEmpty();
            return call == FakeShooter::Call::Set && isSecond
                       ? std::optional(Error{ErrorKind::Busy, QStringLiteral("Busy."), {}})
                       : std::nullopt;
        };
        rig.run(definitionOf(ExposureBracket()));
        QCOMPARE(rig.shooter->valuesTaken(ExposureRole::Shutter), words("1/60 1/30"));
        QCOMPARE(rig.report->shotsFailed, qint64{1});
        QCOMPARE(rig.messages.size(), qsizetype{1});
        QCOMPARE(rig.report->outcome, SequenceReport::Outcome::Completed);
    }

    void whatCouldNotBePutBackIsToldAndTheMiddleOfTheNextBracketStays()
    {
        SequenceRig rig;
        rig.shooter->onCall = [&rig](FakeShooter::Call call) -> std::optional<Error> {
            const bool isAfterFirst = rig.shooter->taken.size() == 3 && rig.messages.isEmpty();
            return call == FakeShooter::Call::Set && isAfterFirst
                       ? std::optional(Error{ErrorKind::Busy, QStringLiteral("Busy."), {}})
                       : std::nullopt;
        };
        rig.run(intervalOf(2, 60, definitionOf(ExposureBracket())));
        QCOMPARE(rig.shooter->valuesTaken(ExposureRole::Shutter),
            words("1/60 1/125 1/30 1/60 1/125 1/30"));
        QCOMPARE(rig.messages.size(), qsizetype{1});
        QVERIFY(rig.messages.constFirst().contains(QStringLiteral("1/60")));
        QCOMPARE(rig.shooter->value(ExposureRole::Shutter), QStringLiteral("1/60"));
    }

    void focusStepsGoOneWayAndReturnToTheStart()
    {
        SequenceRig rig;
        rig.shooter->focus.place = FocusPlace{5, 1, 0};
        FocusBracket bracket;
        bracket.count = 4;
        bracket.stepsBetween = 3;
        bracket.towardsNear = true;
        rig.run(definitionOf(bracket));
        QList<int> places;
        for (const auto& each : rig.shooter->taken) {
            places.append(each.place.at(0));
        }
        QCOMPARE(places, (QList<int>{5, 2, -1, -4}));
        QCOMPARE(*rig.shooter->focus.place, (FocusPlace{5, 1, 0}));
    }

    void aLensThatTellsNoPlaceIsSteppedBack()
    {
        SequenceRig rig;
        rig.shooter->knowsPlace = false;
        FocusBracket bracket;
        bracket.count = 4;
        bracket.step = LensStep::Coarse;
        rig.run(definitionOf(bracket));
        QCOMPARE(rig.shooter->taken.constLast().place, (FocusPlace{0, 0, 3}));
        QCOMPARE(*rig.shooter->focus.place, (FocusPlace{0, 0, 0}));
    }

    void aLensStaysAtTheFarEndWhenThatIsWanted()
    {
        SequenceRig rig;
        FocusBracket bracket;
        bracket.count = 3;
        bracket.returnsToStart = false;
        rig.run(definitionOf(bracket));
        QCOMPARE(*rig.shooter->focus.place, (FocusPlace{2, 0, 0}));
    }

    void betweenTheMarksTheShotsAreEvenlyApart()
    {
        SequenceRig rig;
        FocusBracket bracket;
        bracket.way = FocusBracket::Way::MarksCount;
        bracket.count = 5;
        rig.run(definitionOf(bracket));
        QList<int> places;
        for (const auto& each : rig.shooter->taken) {
            places.append(each.place.at(0));
        }
        QCOMPARE(places, (QList<int>{-10, -5, 0, 5, 10}));
        QCOMPARE(*rig.shooter->focus.place, (FocusPlace{0, 0, 0}));
    }

    void betweenTheMarksTheStepDecidesHowManyShotsThereAre()
    {
        SequenceRig rig;
        FocusBracket bracket;
        bracket.way = FocusBracket::Way::MarksStep;
        bracket.stepsBetween = 6;
        rig.run(definitionOf(bracket));
        QList<int> places;
        for (const auto& each : rig.shooter->taken) {
            places.append(each.place.at(0));
        }
        QCOMPARE(places, (QList<int>{-10, -4, 2, 8, 10}));
        QCOMPARE(rig.runner.progress().shotsTotal.value(), qint64{5});
    }

    void theLensRestsBeforeEachShot()
    {
        SequenceRig rig;
        FocusBracket bracket;
        bracket.count = 2;
        bracket.settle = 3;
        rig.run(definitionOf(bracket));
        QVERIFY(rig.shooter->taken.at(0).at >= 3s);
        QVERIFY(rig.shooter->taken.at(1).at >= rig.shooter->taken.at(0).at + 3s);
    }

    void aBurstGoesAsFastAsTheCameraTakesOrders()
    {
        SequenceRig rig;
        rig.shooter->transferSeconds = 30;
        BurstSequence burst;
        burst.count = 8;
        rig.run(definitionOf(burst));
        QCOMPARE(rig.shooter->taken.size(), qsizetype{8});
        QVERIFY(rig.shooter->taken.constLast().at < 2s);
        QCOMPARE(rig.report->shotsSaved, qint64{8});
    }

    void aBulbSeriesMakesEachExposureOfItsLength()
    {
        SequenceRig rig;
        BulbSeries series;
        series.count = 4;
        series.exposure = 2;
        series.factor = 2;
        series.pause = 3;
        rig.run(definitionOf(series));
        QList<std::chrono::milliseconds> lengths;
        for (const auto& each : rig.shooter->taken) {
            lengths.append(*each.bulb);
        }
        QCOMPARE(lengths, (QList<std::chrono::milliseconds>{2s, 4s, 8s, 16s}));
        QCOMPARE(rig.shooter->taken.at(1).at, Clock::Instant(5s));
        QCOMPARE(rig.shooter->value(ExposureRole::Shutter), QStringLiteral("1/60"));
    }
};

QTEST_GUILESS_MAIN(BracketTest)
#include "BracketTest.moc"
