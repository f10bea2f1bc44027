// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Filmstrip.h"
#include "image/ThumbnailLoader.h"
#include "widgets/SampleShots.h"
#include "widgets/ShotSelection.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace skein;
using namespace skein::test;

class FilmstripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewPictureIsSelectedAndScrolledTo()
    {
        Shots shots(50);
        ShotSelection selection(shots.model);
        ThumbnailLoader thumbnails;
        Filmstrip strip;
        strip.resize(500, 140);
        strip.setSources(&selection, &thumbnails);
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        QVERIFY(!selection.selectPath(photo(50).path));
        shots.files.add(photo(50));
        QVERIFY(selection.selectPath(photo(50).path));
        QTRY_VERIFY(strip.rect().intersects(strip.visualRect(strip.currentIndex())));
    }

    void scrollingTellsWhichRowsAreInView()
    {
        Shots shots(10'000);
        ShotSelection selection(shots.model);
        ThumbnailLoader thumbnails;
        Filmstrip strip;
        strip.resize(500, 140);
        strip.setSources(&selection, &thumbnails);
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        QTRY_COMPARE(strip.visibleRows().first, 0);
        QVERIFY(strip.visibleRows().last < 10);
        QSignalSpy moved(&strip, &ShotView::visibleRowsChanged);
        selection.selectLast();
        QTRY_VERIFY(moved.count() > 0);
        QCOMPARE(strip.visibleRows().last, 9'999);
        QVERIFY(strip.visibleRows().first > 9'980);
    }

    void theCurrentShotStaysInViewWhenTheOrderChangesUnlessSomebodyScrolled()
    {
        Shots shots(200);
        ShotSelection selection(shots.model);
        ThumbnailLoader thumbnails;
        Filmstrip strip;
        strip.resize(500, 140);
        strip.setSources(&selection, &thumbnails);
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        selection.selectLast();
        const auto isSeen = [&] {
            return strip.viewport()->rect().intersects(strip.visualRect(strip.currentIndex()));
        };
        QTRY_VERIFY(isSeen());
        shots.model.setOrder(ShotOrder::Name, true);
        QTRY_VERIFY(isSeen());
        QTRY_COMPARE(strip.visibleRows().first, 0);
        QWheelEvent wheel(QPointF(20, 20), QPointF(20, 20), {}, QPoint(0, -5'000), Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(strip.viewport(), &wheel);
        QVERIFY(!isSeen());
        QSignalSpy looked(&strip, &ShotView::visibleRowsChanged);
        shots.files.add(photo(500));
        QTRY_VERIFY(looked.count() > 0);
        QVERIFY(!isSeen());
    }

    void theCurrentShotStaysInViewInANarrowerWindow()
    {
        Shots shots(200);
        ShotSelection selection(shots.model);
        ThumbnailLoader thumbnails;
        Filmstrip strip;
        strip.resize(1200, 140);
        strip.setSources(&selection, &thumbnails);
        selection.selectPath(photo(8).path);
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        const auto isSeen = [&] {
            const QRect shot = strip.visualRect(strip.currentIndex());
            return shot.left() >= 0 && shot.right() <= strip.viewport()->width();
        };
        QTRY_VERIFY(isSeen());
        strip.resize(400, 140);
        QTRY_VERIFY(isSeen());
    }

    void theWheelMovesItSideways()
    {
        Shots shots(100);
        ShotSelection selection(shots.model);
        ThumbnailLoader thumbnails;
        Filmstrip strip;
        strip.resize(500, 140);
        strip.setSources(&selection, &thumbnails);
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        QWheelEvent wheel(QPointF(20, 20), QPointF(20, 20), {}, QPoint(0, -120), Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(strip.viewport(), &wheel);
        QVERIFY(strip.horizontalScrollBar()->value() > 0);
    }

    void aTileTellsNameTimeAndSize()
    {
        Shots shots(1);
        const QString text = shots.model.index(0).data(Qt::ToolTipRole).toString();
        QVERIFY(text.contains(QLatin1String("capt-0000.jpg")));
        QVERIFY(text.contains(QLocale().formattedDataSize(8'000'000)));
        QVERIFY(text.contains(
            QLocale().toString(photo(0).modified.toLocalTime(), QLocale::ShortFormat)));
    }

    void aDamagedFileIsMarkedUntilItChanges()
    {
        Shots shots(3);
        ShotSelection selection(shots.model);
        ThumbnailLoader thumbnails;
        Filmstrip strip;
        strip.setSources(&selection, &thumbnails);
        strip.setDamaged(photo(1).path);
        QVERIFY(strip.isMarked(photo(1).path));
        strip.setAvailable(photo(1).path);
        QVERIFY(!strip.isMarked(photo(1).path));
    }

    void anEmptySessionIsNoProblem()
    {
        Shots shots(0);
        ShotSelection selection(shots.model);
        ThumbnailLoader thumbnails;
        Filmstrip strip;
        strip.setSources(&selection, &thumbnails);
        strip.setEmptyText(QStringLiteral("Nothing here."));
        strip.grab();
        QVERIFY(strip.visibleRows().isEmpty());
    }
};

QTEST_MAIN(FilmstripTest)
#include "FilmstripTest.moc"
