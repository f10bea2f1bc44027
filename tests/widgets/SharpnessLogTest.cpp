// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SharpnessLog.h"
#include "widgets/SharpnessRow.h"

#include <QTest>

using namespace skein;

namespace {
const SharpnessSpot middle{{0.5, 0.5}, {1024, 1024}};

/** With the decimal sign of the locale that the test runs in. */
QString shown(QString text)
{
    return text.replace(u'.', QLocale().decimalPoint());
}
} // namespace

class SharpnessLogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesAtOnePlaceAreComparedAndTheBestIsTold()
    {
        SharpnessLog log;
        QVERIFY(!log.bestLike(u"/s/a.jpg"_qs));
        log.note(u"/s/a.jpg"_qs, 4);
        log.note(u"/s/b.jpg"_qs, 7);
        log.note(u"/s/c.jpg"_qs, 5);
        QCOMPARE(log.bestLike(u"/s/a.jpg"_qs)->path, u"/s/b.jpg"_qs);
        QCOMPARE(*log.figureOf(u"/s/c.jpg"_qs), 5.0);
        QVERIFY(!log.figureOf(u"/s/d.jpg"_qs));
    }

    void anotherPlaceBeginsAnew()
    {
        SharpnessLog log;
        QVERIFY(log.setSpot(middle));
        log.note(u"a"_qs, 4);
        QVERIFY(!log.setSpot({{0.501, 0.5}, {1024, 1020}}));
        log.note(u"b"_qs, 5);
        log.add(u"c"_qs, std::nullopt);
        QCOMPARE(log.entries().size(), 2);
        QVERIFY(log.isKnown(u"c"_qs));
        QVERIFY(!log.figureOf(u"c"_qs));
        QVERIFY(log.setSpot({{0.6, 0.5}, {1024, 1024}}));
        log.note(u"b"_qs, 3);
        QCOMPARE(log.entries().size(), 1);
        QVERIFY(!log.figureOf(u"a"_qs));
        QVERIFY(!log.isKnown(u"c"_qs));
        QVERIFY(log.setSpot({{0.6, 0.5}, {700, 1024}}));
    }

    void whatWasNotLookedAtHasAFigureButNoPlaceInTheRow()
    {
        SharpnessLog log;
        log.setSpot(middle);
        log.note(u"a"_qs, 4);
        log.add(u"b"_qs, 5);
        QCOMPARE(log.entries().size(), 1);
        QCOMPARE(*log.figureOf(u"b"_qs), 5.0);
        QCOMPARE(log.bestLike(u"a"_qs)->path, u"a"_qs);
        log.forget(u"b"_qs);
        log.forget(u"a"_qs);
        QVERIFY(!log.isKnown(u"b"_qs));
        QVERIFY(log.entries().isEmpty());
    }

    void aSpotIsOfSoManyPixelsInPicturesThatLieAndThatStand()
    {
        const SharpnessSpot spot{{0.5, 0.25}, {100, 80}};
        QCOMPARE(spot.placeIn({1000, 400}), QRectF(0.45, 0.15, 0.1, 0.2));
        QCOMPARE(spot.placeIn({400, 1000}), QRectF(0.375, 0.21, 0.25, 0.08));
        QCOMPARE(spot.placeIn({50, 40}), QRectF(0, 0, 1, 1));
        const SharpnessSpot corner{{1, 0}, {100, 100}};
        QCOMPARE(corner.placeIn({1000, 1000}), QRectF(0.9, 0, 0.1, 0.1));
        QVERIFY(SharpnessSpot().placeIn({10, 10}).isEmpty());
    }

    void aFrameJudgedAgainKeepsItsPlaceInTheRow()
    {
        SharpnessLog log;
        log.note(u"a"_qs, 4);
        log.note(u"b"_qs, 5);
        log.note(u"a"_qs, 6);
        QCOMPARE(log.entries().size(), 2);
        QCOMPARE(log.entries().first().path, u"a"_qs);
        QCOMPARE(log.bestLike(u"a"_qs)->figure, 6.0);
    }

    void onlyTheLastFramesAreKept()
    {
        SharpnessLog log;
        for (int i = 0; i < 2 * SharpnessLog::mostEntries; ++i) {
            log.note(QString::number(i), 100.0 - i);
        }
        QCOMPARE(log.entries().size(), SharpnessLog::mostEntries);
        QCOMPARE(log.bestLike(QString::number(SharpnessLog::mostEntries))->path,
            QString::number(SharpnessLog::mostEntries));
    }

    void aFrameThatGetsItsNameKeepsItsFigure()
    {
        SharpnessLog log;
        log.note(u"incoming"_qs, 4);
        log.setKind(u"incoming"_qs, {u"D850 1"_qs, {8256, 5504}});
        log.rename(u"incoming"_qs, u"shot"_qs);
        QCOMPARE(*log.figureOf(u"shot"_qs), 4.0);
        QVERIFY(log.hasKind(u"shot"_qs));
        QVERIFY(!log.hasKind(u"incoming"_qs));
    }

    void onlyPhotographsOfOneBodyAndOneSizeAreCompared()
    {
        SharpnessLog log;
        const SharpnessKind left{u"D850 1"_qs, {8256, 5504}};
        const SharpnessKind right{u"D850 2"_qs, {8256, 5504}};
        const SharpnessKind frame{u"D850 1"_qs, {1024, 680}};
        log.note(u"/s/left.jpg"_qs, 4);
        log.setKind(u"/s/left.jpg"_qs, left);
        log.note(u"/s/right.jpg"_qs, 9);
        log.setKind(u"/s/right.jpg"_qs, right);
        log.note(u"/s/frame.jpg"_qs, 12);
        log.setKind(u"/s/frame.jpg"_qs, frame);
        SharpnessRow row;
        row.showLog(log, u"/s/left.jpg"_qs);
        QCOMPARE(row.accessibleDescription(), shown(u"Sharpness 4.0"_qs));
        log.note(u"/s/left2.jpg"_qs, 5);
        row.showLog(log, u"/s/left.jpg"_qs); // Nobody knows yet what that one is.
        QCOMPARE(row.accessibleDescription(), shown(u"Sharpness 4.0"_qs));
        log.setKind(u"/s/left2.jpg"_qs, left);
        row.showLog(log, u"/s/left.jpg"_qs);
        QCOMPARE(row.accessibleDescription(), shown(u"Sharpness 4.0, best 5.0 in left2"_qs));
        row.showLog(log, u"/s/right.jpg"_qs);
        QCOMPARE(row.accessibleDescription(), shown(u"Sharpness 9.0"_qs));
    }

    void theRowTellsTheFigureTheBestAndWhereItIs()
    {
        SharpnessLog log;
        SharpnessRow row;
        row.showLog(log, u"/s/a.jpg"_qs);
        QVERIFY(row.accessibleDescription().startsWith(u"Sharpness"));
        log.note(u"/s/a.jpg"_qs, 4.04);
        row.showLog(log, u"/s/a.jpg"_qs);
        QCOMPARE(row.accessibleDescription(), shown(u"Sharpness 4.0"_qs));
        log.note(u"/s/b.jpg"_qs, 5.5);
        row.showLog(log, u"/s/a.jpg"_qs);
        QCOMPARE(row.accessibleDescription(), shown(u"Sharpness 4.0, best 5.5 in b"_qs));
        row.showLog(log, u"/s/b.jpg"_qs);
        QCOMPARE(
            row.accessibleDescription(), shown(u"Sharpness 5.5, the best of those looked at"_qs));
        log.note(u"/s/c.jpg"_qs, 5.51); // No photographer sees that.
        for (const auto& [own, other] : {std::pair("b", "c"), std::pair("c", "b")}) {
            row.showLog(log, u"/s/%1.jpg"_qs.arg(QLatin1String(own)));
            QCOMPARE(row.accessibleDescription(),
                shown(u"Sharpness 5.5, as sharp as %1"_qs).arg(QLatin1String(other)));
        }
        row.showLog(log, u"/s/a.jpg"_qs);
        QCOMPARE(row.accessibleDescription(), shown(u"Sharpness 4.0, best 5.5 in b, c"_qs));
    }

    void namesAreShortenedButFiguresNever()
    {
        SharpnessLog log;
        SharpnessRow row;
        log.note(u"/s/a.jpg"_qs, 1.4);
        log.note(u"/s/20261122-balpha_10white_of_the_long_name.jpg"_qs, 12.5);
        row.showLog(log, u"/s/a.jpg"_qs);
        const QFontMetrics metrics = row.fontMetrics();
        const QString whole = row.accessibleDescription();
        QCOMPARE(row.textFor(metrics.horizontalAdvance(whole)), whole);
        const QString brief = whole.section(u' ', 1); // The word goes before a letter of the name.
        QCOMPARE(row.textFor(metrics.horizontalAdvance(whole) - 1), brief);
        bool isNameShortened = false;
        for (int width = metrics.horizontalAdvance(whole) - 1;
             width > metrics.horizontalAdvance(shown(u"1.4, best 12.5"_qs)); width -= 3) {
            const QString text = row.textFor(width);
            QVERIFY2(text.contains(shown(u"1.4"_qs)) && text.contains(u"best"_qs) &&
                         text.contains(shown(u"12.5"_qs)),
                qPrintable(text));
            QVERIFY2(metrics.horizontalAdvance(text) <= width, qPrintable(text));
            isNameShortened = isNameShortened || text.contains(u'…');
        }
        QVERIFY(isNameShortened);
        QCOMPARE(row.textFor(1), shown(u"1.4"_qs));
    }

    void percentSignsInNamesAreOnlySigns()
    {
        SharpnessLog log;
        SharpnessRow row;
        log.note(u"/s/a.jpg"_qs, 1.4);
        log.note(u"/s/%1%2.jpg"_qs, 12.5);
        row.showLog(log, u"/s/a.jpg"_qs);
        QCOMPARE(row.accessibleDescription(), shown(u"Sharpness 1.4, best 12.5 in %1%2"_qs));
    }
};

QTEST_MAIN(SharpnessLogTest)
#include "SharpnessLogTest.moc"
