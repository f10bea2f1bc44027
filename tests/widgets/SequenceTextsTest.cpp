// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SequenceTexts.h"

#include <QLocale>
#include <QTest>

using namespace skein;
using namespace sequencetexts;

Q_DECLARE_METATYPE(skein::SequenceDefinition)

namespace {

SequenceTiming timing(double seconds, std::optional<qint64> count)
{
    SequenceTiming timing;
    timing.seconds = seconds;
    timing.count = count;
    return timing;
}

SequenceDefinition interval(const SequenceTiming& timing)
{
    return {{}, IntervalSequence{timing, nullptr}};
}

} // namespace

class SequenceTextsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Its texts are compared as English writes numbers, whatever locale the test is run in.
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aLengthOfTimeIsToldInItsLargestUnits_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("parts of a second") << 0.5 << QStringLiteral("0.5 s");
        QTest::newRow("seconds") << 59.0 << QStringLiteral("59 s");
        QTest::newRow("a minute") << 60.0 << QStringLiteral("1 min");
        QTest::newRow("minutes and seconds") << 150.0 << QStringLiteral("2 min 30 s");
        QTest::newRow("an hour") << 3600.0 << QStringLiteral("1 h");
        QTest::newRow("hours") << 3905.0 << QStringLiteral("1 h 5 min");
        QTest::newRow("days") << 90'000.0 << QStringLiteral("25 h");
    }

    void aLengthOfTimeIsToldInItsLargestUnits()
    {
        QFETCH(double, seconds);
        QFETCH(QString, text);
        QCOMPARE(duration(seconds), text);
    }

    void whatASequenceDoesIsToldInWords_data()
    {
        QTest::addColumn<SequenceDefinition>("definition");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const SequenceDefinition& of, const char* text) {
            QTest::newRow(name) << of << QString::fromUtf8(text);
        };
        row("an interval", interval(timing(10, 121)), "Every 10 s, 121 photographs, about 20 min");
        row("without an end", interval(timing(60, std::nullopt)),
            "Every 1 min, until it is stopped");
        SequenceTiming timed = timing(5, std::nullopt);
        timed.startDelay = 90;
        timed.until = ClockTime{{}, QTime(18, 30)};
        row("with a beginning and an end", interval(timed),
            "Every 5 s, after 1 min 30 s, until 18:30:00");
        timed = timing(2, 3);
        timed.pace = SequenceTiming::Pace::Pause;
        row("with pauses", interval(timed), "2 s apart, 3 photographs, about 4 s");
        ExposureBracket bracket;
        bracket.count = 5;
        bracket.step = 0.5;
        row("a bracket", {{}, bracket}, "5 photographs, 0.5 EV apart (Shutter speed)");
        row("a bracket each time",
            {{}, IntervalSequence{timing(10, 2),
                     std::make_shared<const SequenceDefinition>(SequenceDefinition{{}, bracket})}},
            "Every 10 s, 2 times, about 10 s; each time: 5 photographs, 0.5 EV apart (Shutter "
            "speed)");
        row("a burst", {{}, BurstSequence{7}}, "7 photographs, as fast as the camera can");
        BulbSeries series;
        series.count = 3;
        series.exposure = 30;
        series.factor = 2;
        series.pause = 0;
        row("a bulb series", {{}, series}, "3 exposures of 30 s to 2 min, about 3 min 30 s");
        row("small focus steps", {{}, FocusBracket{}},
            "10 photographs, one small step apart, farther and farther");
        row("a ramp", {{}, ExposureRamp{timing(10, 7), {}, {}, {}, {}, false}},
            "Every 10 s, 7 photographs, about 1 min, follows the light");
    }

    void whatASequenceDoesIsToldInWords()
    {
        QFETCH(SequenceDefinition, definition);
        QFETCH(QString, text);
        QCOMPARE(description(definition), text);
    }

    void exposuresOfABracketHaveSigns()
    {
        ExposureBracket bracket;
        bracket.step = 0.5;
        QCOMPARE(offsets(bracket), QStringLiteral("0, −0.5, +0.5 EV"));
    }

    void howFarItIsIsTold()
    {
        SequenceProgress progress;
        progress.shotsTaken = 12;
        QCOMPARE(taken(progress), QStringLiteral("12 photographs"));
        progress.shotsTotal = 120;
        QCOMPARE(taken(progress), QStringLiteral("12 of 120 photographs"));
        progress.shotsFailed = 2;
        QCOMPARE(taken(progress), QStringLiteral("12 of 120 photographs, 2 failed"));
    }

    void theNextOneIsCountedDownAndNeverAtZero()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(18, 0));
        SequenceProgress progress;
        QCOMPARE(next(progress, now), QString());
        progress.nextAt = now.addMSecs(6'200);
        QCOMPARE(next(progress, now), QStringLiteral("next in 0:07"));
        progress.nextAt = now.addMSecs(1);
        QCOMPARE(next(progress, now), QStringLiteral("next in 0:01"));
        progress.nextAt = now;
        QCOMPARE(next(progress, now), QString());
    }

    void anEndOnAnotherDayIsToldWithTheDay()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(18, 0)); // A Sunday.
        SequenceProgress progress;
        QCOMPARE(end(progress, now), QString());
        progress.expectedEnd = now.addSecs(600);
        QVERIFY(end(progress, now).startsWith(QLatin1String("ends about 18:10")));
        progress.expectedEnd = now.addDays(1);
        QVERIFY2(end(progress, now).startsWith(QLatin1String("ends about Monday 18:00")),
            qPrintable(end(progress, now)));
    }

    void theEndOfAFailedOneSaysWhy()
    {
        SequenceReport report;
        report.outcome = SequenceReport::Outcome::Failed;
        report.summary = QStringLiteral("3 photographs were taken.");
        report.error = {ErrorKind::Disconnected, QStringLiteral("The camera is gone."), {}};
        QCOMPARE(ended(QStringLiteral("Dusk"), report),
            QStringLiteral("“Dusk”: 3 photographs were taken. The camera is gone."));
    }
};

QTEST_MAIN(SequenceTextsTest)
#include "SequenceTextsTest.moc"
