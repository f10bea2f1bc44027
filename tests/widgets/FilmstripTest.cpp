// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Filmstrip.h"
#include "image/ThumbnailLoader.h"
#include "widgets/SampleShots.h"
#include "widgets/ShotDelegate.h"
#include "widgets/ShotSelection.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace skein;
using namespace skein::test;

namespace {

/** A strip of so many shots. */
struct Shown
{
    explicit Shown(int count, int width = 500)
        : shots(count)
    {
        strip.resize(width, 140);
        strip.setSources(&selection, &thumbnails);
    }

    [[nodiscard]] bool show()
    {
        strip.show();
        return QTest::qWaitForWindowExposed(&strip);
    }

    Shots shots;
    ShotSelection selection{shots.model};
    ThumbnailLoader thumbnails;
    Filmstrip strip;
};

} // namespace

class FilmstripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewPictureIsSelectedAndScrolledTo()
    {
        Shown f(50);
        Filmstrip& strip = f.strip;
        QVERIFY(f.show());
        QVERIFY(!f.selection.selectPath(photo(50).path));
        f.shots.files.add(photo(50));
        QVERIFY(f.selection.selectPath(photo(50).path));
        QTRY_VERIFY(strip.rect().intersects(strip.visualRect(strip.currentIndex())));
    }

    void aClickOnTheCurrentShotTellsThatItIsWanted()
    {
        Shown f(3);
        QVERIFY(f.show());
        f.selection.selectFirst();
        QSignalSpy wanted(&f.selection, &ShotSelection::pathSelected);
        QTest::mouseClick(f.strip.viewport(), Qt::LeftButton, {},
            f.strip.visualRect(f.strip.currentIndex()).center());
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), f.selection.currentPath());
    }

    void theKeyboardsComingMakesNoShotCurrent()
    {
        Shown f(3);
        QVERIFY(f.show());
        f.selection.clear(); // The picture that is looked at has no row.
        QFocusEvent comes(QEvent::FocusIn, Qt::TabFocusReason);
        QCoreApplication::sendEvent(&f.strip, &comes);
        QCOMPARE(f.selection.currentRow(), -1);
    }

    void scrollingTellsWhichRowsAreInView()
    {
        Shown f(10'000);
        Filmstrip& strip = f.strip;
        QVERIFY(f.show());
        QTRY_COMPARE(strip.visibleRows().first, 0);
        QVERIFY(strip.visibleRows().last < 10);
        QSignalSpy moved(&strip, &ShotView::visibleRowsChanged);
        f.selection.selectLast();
        QTRY_VERIFY(moved.count() > 0);
        QCOMPARE(strip.visibleRows().last, 9'999);
        QVERIFY(strip.visibleRows().first > 9'980);
    }

    void theCurrentShotStaysInViewWhenTheOrderChangesUnlessSomebodyScrolled()
    {
        Shown f(200);
        Filmstrip& strip = f.strip;
        QVERIFY(f.show());
        f.selection.selectLast();
        const auto isSeen = [&] {
            return strip.viewport()->rect().intersects(strip.visualRect(strip.currentIndex()));
        };
        QTRY_VERIFY(isSeen());
        f.shots.model.setOrder(ShotOrder::Name, true);
        QTRY_VERIFY(isSeen());
        QTRY_COMPARE(strip.visibleRows().first, 0);
        QWheelEvent wheel(QPointF(20, 20), QPointF(20, 20), {}, QPoint(0, -5'000), Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(strip.viewport(), &wheel);
        QVERIFY(!isSeen());
        QSignalSpy looked(&strip, &ShotView::visibleRowsChanged);
        f.shots.files.add(photo(500));
        QTRY_VERIFY(looked.count() > 0);
        QVERIFY(!isSeen());
    }

    void theCurrentShotStaysInViewInANarrowerWindow()
    {
        Shown f(200, 1200);
        f.selection.selectPath(photo(8).path);
        QVERIFY(f.show());
        Filmstrip& strip = f.strip;
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
        Shown f(100);
        Filmstrip& strip = f.strip;
        QVERIFY(f.show());
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

    void itsTriangleIsExplainedToEverybody()
    {
        Shots shots(2);
        const QString why = QStringLiteral("The file ends early.");
        shots.model.showFault(photo(0).path, ShotModel::Finder::Picture, why);
        shots.model.showFault(photo(0).path, ShotModel::Finder::Thumbnail, why); // Said once.
        const QModelIndex marked = shots.model.index(0);
        for (const int role : {static_cast<int>(Qt::ToolTipRole),
                 static_cast<int>(Qt::StatusTipRole), static_cast<int>(Qt::AccessibleTextRole),
                 static_cast<int>(Qt::AccessibleDescriptionRole)}) {
            QCOMPARE(marked.data(role).toString().count(why), 1);
            QVERIFY(!shots.model.index(1).data(role).toString().contains(why));
        }
        shots.model.showBackups({{photo(1).path, CopyState::Failed}});
        QCOMPARE(shots.model.index(1).data(Qt::AccessibleDescriptionRole).toString(),
            copyStateText(CopyState::Failed));
    }

    void aDamagedFileIsMarkedUntilItChanges()
    {
        Shown f(3);
        ShotModel& shots = f.shots.model;
        const QModelIndex shot = shots.index(1);
        const QString why = QStringLiteral("The file ends early.");
        QVERIFY(!ShotDelegate::isMarked(shot));
        const QImage sound = f.strip.grab().toImage();
        shots.showFault(photo(1).path, ShotModel::Finder::Thumbnail, why);
        QVERIFY(ShotDelegate::isMarked(shot));
        QVERIFY(f.strip.grab().toImage() != sound);
        shots.showFault(photo(1).path, ShotModel::Finder::Thumbnail, {});
        QVERIFY(!ShotDelegate::isMarked(shot));
        QCOMPARE(f.strip.grab().toImage(), sound);
    }

    void anEmptySessionIsNoProblem()
    {
        Shown f(0);
        Filmstrip& strip = f.strip;
        strip.setEmptyText(QStringLiteral("Nothing here."));
        strip.grab();
        QVERIFY(strip.visibleRows().isEmpty());
    }
};

QTEST_MAIN(FilmstripTest)
#include "FilmstripTest.moc"
