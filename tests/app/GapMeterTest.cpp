// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/GapMeter.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace skein;

class GapMeterTest : public QObject
{
    Q_OBJECT

    /** Keeps the loop from turning, as a slow slot does. */
    static void work(int milliseconds)
    {
        QElapsedTimer clock;
        clock.start();
        while (!clock.hasExpired(milliseconds)) {
        }
    }

private Q_SLOTS:
    void isOnlyWantedWhenItsCategoryIsOn()
    {
        QVERIFY(!GapMeter::isWanted());
        QLoggingCategory::setFilterRules(QStringLiteral("skein.eventloop.debug=true"));
        QVERIFY(GapMeter::isWanted());
        QLoggingCategory::setFilterRules({});
    }

    void tellsForHowLongTheLoopStoodStill()
    {
        constexpr int slowMs = 120;
        GapMeter meter;
        QSignalSpy spy(&meter, &GapMeter::measured);
        QTimer::singleShot(20, this, [] { work(slowMs); });
        QVERIFY(spy.wait());
        QVERIFY2(spy.at(0).at(0).toDouble() >= slowMs, qPrintable(spy.at(0).at(0).toString()));
        const double busy = spy.at(0).at(1).toDouble();
        QVERIFY2(
            busy > 0 && busy <= spy.at(0).at(0).toDouble() + 1, qPrintable(QString::number(busy)));
    }

    void tellsAlsoWhenNothingWasSlow()
    {
        GapMeter meter;
        QSignalSpy spy(&meter, &GapMeter::measured);
        QTRY_VERIFY(spy.size() >= 2);
        for (const QList<QVariant>& told : spy) {
            QVERIFY(told.at(0).toDouble() > 0);
        }
    }

    void forgetsAGapThatItHasTold()
    {
        constexpr int slowMs = 600; // More than any machine's hiccup.
        GapMeter meter;
        QSignalSpy spy(&meter, &GapMeter::measured);
        QTimer::singleShot(0, this, [] { work(slowMs); });
        QTRY_VERIFY(spy.size() >= 2);
        QVERIFY(spy.at(0).at(0).toDouble() >= slowMs);
        QVERIFY(spy.at(1).at(0).toDouble() < slowMs);
    }
};

QTEST_GUILESS_MAIN(GapMeterTest)

#include "GapMeterTest.moc"
