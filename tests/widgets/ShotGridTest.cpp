// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ShotGrid.h"
#include "image/ThumbnailLoader.h"
#include "widgets/SampleShots.h"
#include "widgets/ShotSelection.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace skein;
using namespace skein::test;

namespace {

/** A grid of many shots on the screen. */
struct Fixture
{
    explicit Fixture(int count)
        : shots(count)
        , selection(shots.model)
    {
        grid.resize(820, 600);
        grid.setSources(&selection, &thumbnails);
        grid.show();
    }

    Shots shots;
    ShotSelection selection;
    ThumbnailLoader thumbnails;
    ShotGrid grid;
};

} // namespace

class ShotGridTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureOfAPixelOrALineIsNoEmptyTile_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("a pixel") << QSize(1, 1);
        QTest::newRow("a line across") << QSize(512, 1);
        QTest::newRow("a line down") << QSize(1, 512);
    }

    void aPictureOfAPixelOrALineIsNoEmptyTile()
    {
        QFETCH(QSize, size);
        Fixture f(1);
        QVERIFY(QTest::qWaitForWindowExposed(&f.grid));
        const QRect tile = f.grid.visualRect(f.shots.model.index(0));
        QImage black(size, QImage::Format_RGB32);
        black.fill(Qt::black);
        f.thumbnails.provide(photo(0).path, black);
        const auto framePixels = [&] {
            const QImage shown = f.grid.viewport()->grab(tile).toImage();
            int count = 0;
            // Not the file's name below.
            for (int y = 0; y < shown.height() * 3 / 4; ++y) {
                for (int x = 0; x < shown.width(); ++x) {
                    count += shown.pixelColor(x, y).lightness() > 100 ? 1 : 0;
                }
            }
            return count;
        };
        QTRY_VERIFY(framePixels() >= 20);
    }

    void columnsShareTheWholeWidth()
    {
        Fixture f(50);
        QVERIFY(QTest::qWaitForWindowExposed(&f.grid));
        f.grid.setTile(200);
        const auto place = [&f](int row) { return f.grid.visualRect(f.shots.model.index(row)); };
        QTRY_COMPARE(place(3).top(), place(0).top());
        QVERIFY(place(4).top() > place(0).top());
        QVERIFY(f.grid.viewport()->width() - place(3).right() < 10);
    }

    void controlAndTheWheelChangeTheSizeWithinBounds()
    {
        Fixture f(50);
        QVERIFY(QTest::qWaitForWindowExposed(&f.grid));
        QSignalSpy changed(&f.grid, &ShotGrid::tileChanged);
        const auto turn = [&f](int eighths) {
            QWheelEvent wheel(QPointF(20, 20), QPointF(20, 20), {}, QPoint(0, eighths),
                Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(f.grid.viewport(), &wheel);
        };
        const int before = f.grid.tile();
        turn(120);
        QVERIFY(f.grid.tile() > before);
        QCOMPARE(changed.count(), 1);
        for (int i = 0; i < 60; ++i) {
            turn(-120);
        }
        QCOMPARE(f.grid.tile(), ShotGrid::leastTile);
    }

    void aShotThatBecameCurrentMeanwhileIsInViewWhenTheGridComes()
    {
        Fixture f(2'000);
        QVERIFY(QTest::qWaitForWindowExposed(&f.grid));
        f.grid.hide();
        f.selection.selectLast();
        f.grid.resize(500, 300); // The window became smaller as well.
        f.grid.show();
        QTRY_VERIFY(
            f.grid.viewport()->rect().contains(f.grid.visualRect(f.grid.currentIndex()).center()));
    }

    void theCurrentShotStaysInViewWhenTheSizeChanges()
    {
        Fixture f(2'000);
        QVERIFY(QTest::qWaitForWindowExposed(&f.grid));
        f.selection.step(1'000);
        f.grid.setTile(400);
        QTRY_VERIFY(f.grid.viewport()->rect().intersects(f.grid.visualRect(f.grid.currentIndex())));
    }

    void arrowsWalkInBothDirectionsAndShiftSelects()
    {
        Fixture f(50);
        QVERIFY(QTest::qWaitForWindowExposed(&f.grid));
        f.grid.setTile(200);
        f.selection.selectFirst();
        QTest::keyClick(&f.grid, Qt::Key_Down);
        QCOMPARE(f.selection.currentRow(), 4);
        QTest::keyClick(&f.grid, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&f.grid, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(f.selection.selectedPaths().size(), 3);
        QTest::keyClick(&f.grid, Qt::Key_Up);
        QCOMPARE(f.selection.selectedPaths().size(), 1);
    }

    void shiftSelectsFromWhereThePhotographerIsNotFromTheLastClick()
    {
        Fixture f(50);
        QVERIFY(QTest::qWaitForWindowExposed(&f.grid));
        const auto click = [&f](int row, Qt::KeyboardModifiers with) {
            QTest::mouseClick(f.grid.viewport(), Qt::LeftButton, with,
                f.grid.visualRect(f.shots.model.index(row)).center());
        };
        const auto selected = [&f](int first, int last) {
            QStringList expected;
            for (int row = first; row <= last; ++row) {
                expected.append(photo(row).path);
            }
            QCOMPARE(f.selection.selectedPaths(), expected);
        };
        click(3, Qt::NoModifier);
        f.selection.selectFirst(); // Home is a command of the window.
        QTest::keyClick(&f.grid, Qt::Key_Right, Qt::ShiftModifier);
        selected(0, 1);
        click(4, Qt::NoModifier);
        f.selection.selectFirst();
        click(2, Qt::ShiftModifier);
        selected(0, 2);
        click(1, Qt::ShiftModifier); // It still began at the first one.
        selected(0, 1);
        QTest::keyClick(&f.grid, Qt::Key_Right, Qt::ShiftModifier);
        selected(0, 2);
    }

    void aHandThatTremblesOnAShiftClickSelectsNoOthers()
    {
        Fixture f(50);
        QVERIFY(QTest::qWaitForWindowExposed(&f.grid));
        const auto centre = [&f](int row) {
            return f.grid.visualRect(f.shots.model.index(row)).center();
        };
        QTest::mouseClick(f.grid.viewport(), Qt::LeftButton, Qt::NoModifier, centre(4));
        f.selection.selectFirst();
        QTest::mousePress(f.grid.viewport(), Qt::LeftButton, Qt::ShiftModifier, centre(1));
        QMouseEvent move(QEvent::MouseMove, centre(1) + QPoint(2, 2),
            f.grid.viewport()->mapToGlobal(centre(1) + QPoint(2, 2)), Qt::NoButton, Qt::LeftButton,
            Qt::ShiftModifier);
        QApplication::sendEvent(f.grid.viewport(), &move);
        QTest::mouseRelease(f.grid.viewport(), Qt::LeftButton, Qt::ShiftModifier, centre(1));
        QCOMPARE(f.selection.selectedPaths(), (QStringList{photo(0).path, photo(1).path}));
    }

    void controlAddsAClickedShot()
    {
        Fixture f(50);
        QVERIFY(QTest::qWaitForWindowExposed(&f.grid));
        f.selection.selectFirst();
        QTest::mouseClick(f.grid.viewport(), Qt::LeftButton, Qt::ControlModifier,
            f.grid.visualRect(f.shots.model.index(2)).center());
        QCOMPARE(f.selection.selectedPaths(), (QStringList{photo(0).path, photo(2).path}));
    }

    void returnAndDoubleClickOpenAShot()
    {
        Fixture f(50);
        QVERIFY(QTest::qWaitForWindowExposed(&f.grid));
        QSignalSpy activated(&f.grid, &ShotView::shotActivated);
        f.selection.selectFirst();
        QTest::keyClick(&f.grid, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        const QPoint place = f.grid.visualRect(f.shots.model.index(1)).center();
        QTest::mouseClick(f.grid.viewport(), Qt::LeftButton, Qt::NoModifier, place);
        QTest::mouseDClick(f.grid.viewport(), Qt::LeftButton, Qt::NoModifier, place);
        QCOMPARE(activated.count(), 2);
        QCOMPARE(activated.last().first().toString(), photo(1).path);
    }

    void everyMarkIsPainted()
    {
        Fixture f(6);
        QVERIFY(QTest::qWaitForWindowExposed(&f.grid));
        f.shots.files.add(photo(0, QStringLiteral("cr3")));
        f.shots.files.add(photo(7, QStringLiteral("mov")));
        QTRY_VERIFY(!f.grid.visualRect(f.shots.model.index(6)).isEmpty());
        const QImage plain = f.grid.viewport()->grab().toImage();
        ShotFacts facts;
        facts.path = photo(1).path;
        facts.marks = {Rating::stars(3), ColourLabel::Green};
        f.shots.model.applyFacts({facts});
        const QImage rated = f.grid.viewport()->grab().toImage();
        QVERIFY(rated != plain);
        facts.path = photo(2).path;
        facts.marks = {Rating::rejected(), ColourLabel::None};
        f.shots.model.applyFacts({facts});
        QVERIFY(f.grid.viewport()->grab().toImage() != rated);
    }
};

QTEST_MAIN(ShotGridTest)
#include "ShotGridTest.moc"
