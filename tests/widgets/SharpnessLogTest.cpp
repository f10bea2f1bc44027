// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SharpnessLog.h"
#include "widgets/SharpnessRow.h"

#include <QTest>

using namespace skein;

namespace {
const QRectF middle(0.4, 0.4, 0.2, 0.2);
}

class SharpnessLogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesAtOnePlaceAreComparedAndTheBestIsTold()
    {
        SharpnessLog log;
        QVERIFY(!log.best());
        log.note(u"/s/a.jpg"_qs, middle, 4);
        log.note(u"/s/b.jpg"_qs, middle, 7);
        log.note(u"/s/c.jpg"_qs, middle, 5);
        QCOMPARE(log.best()->path, u"/s/b.jpg"_qs);
        QCOMPARE(*log.figureOf(u"/s/c.jpg"_qs), 5.0);
        QVERIFY(!log.figureOf(u"/s/d.jpg"_qs));
    }

    void anotherPlaceBeginsAnew()
    {
        SharpnessLog log;
        log.note(u"a"_qs, middle, 4);
        log.note(u"b"_qs, middle.translated(0.001, 0), 5);
        QCOMPARE(log.entries().size(), 2);
        log.note(u"b"_qs, middle.translated(0.1, 0), 3);
        QCOMPARE(log.entries().size(), 1);
        QVERIFY(!log.figureOf(u"a"_qs));
    }

    void aFrameJudgedAgainKeepsItsPlaceInTheRow()
    {
        SharpnessLog log;
        log.note(u"a"_qs, middle, 4);
        log.note(u"b"_qs, middle, 5);
        log.note(u"a"_qs, middle, 6);
        QCOMPARE(log.entries().size(), 2);
        QCOMPARE(log.entries().first().path, u"a"_qs);
        QCOMPARE(log.best()->figure, 6.0);
    }

    void onlyTheLastFramesAreKept()
    {
        SharpnessLog log;
        for (int i = 0; i < 2 * SharpnessLog::mostEntries; ++i) {
            log.note(QString::number(i), middle, 100.0 - i);
        }
        QCOMPARE(log.entries().size(), SharpnessLog::mostEntries);
        QCOMPARE(log.best()->path, QString::number(SharpnessLog::mostEntries));
    }

    void aFrameThatGetsItsNameKeepsItsFigure()
    {
        SharpnessLog log;
        log.note(u"incoming"_qs, middle, 4);
        log.rename(u"incoming"_qs, u"shot"_qs);
        QCOMPARE(*log.figureOf(u"shot"_qs), 4.0);
    }

    void theRowTellsTheFigureTheBestAndWhereItIs()
    {
        SharpnessLog log;
        SharpnessRow row;
        row.showLog(log, u"/s/a.jpg"_qs);
        QVERIFY(row.accessibleDescription().startsWith(u"Sharpness"));
        log.note(u"/s/a.jpg"_qs, middle, 4.04);
        row.showLog(log, u"/s/a.jpg"_qs);
        QCOMPARE(row.accessibleDescription(), u"Sharpness 4.0"_qs);
        log.note(u"/s/b.jpg"_qs, middle, 5.5);
        row.showLog(log, u"/s/a.jpg"_qs);
        QCOMPARE(row.accessibleDescription(), u"Sharpness 4.0, best 5.5 in b"_qs);
        row.showLog(log, u"/s/b.jpg"_qs);
        QCOMPARE(row.accessibleDescription(), u"Sharpness 5.5, the best"_qs);
        log.note(u"/s/c.jpg"_qs, middle, 5.51); // No photographer sees that.
        row.showLog(log, u"/s/b.jpg"_qs);
        QCOMPARE(row.accessibleDescription(), u"Sharpness 5.5, the best"_qs);
    }
};

QTEST_MAIN(SharpnessLogTest)
#include "SharpnessLogTest.moc"
