// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/ImageView.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace skein;

namespace {

QImage filled(QSize size, const QColor& colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

/** Lays the view out as a window would. */
void show(ImageView& view)
{
    view.resize(600, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

QColor middle(ImageView& view)
{
    return view.grab().toImage().pixelColor(view.rect().center());
}

void turnWheel(ImageView& view, QPointF place, int notches)
{
    QWheelEvent event(place, view.mapToGlobal(place), {}, {0, 120 * notches}, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &event);
}

} // namespace

class ImageViewTest : public QObject
{
    Q_OBJECT

    const QString a = QStringLiteral("/session/a.jpg");
    const QString b = QStringLiteral("/session/b.jpg");

private Q_SLOTS:
    void aPictureIsShownWholeAtOnce()
    {
        ImageView view;
        show(view);
        view.setPicture(a, filled({300, 200}, Qt::red), {6000, 4000});
        QCOMPARE(middle(view), QColor(Qt::red));
        QCOMPARE(view.pictureRect(), QRectF(0, 0, 600, 400));
    }

    void theOldPictureStaysUntilTheNewOneIsThere()
    {
        ImageView view;
        show(view);
        view.setPicture(a, filled({600, 400}, Qt::red), {600, 400});
        QCOMPARE(middle(view), QColor(Qt::red));
        view.setPicture(b, filled({6000, 4000}, Qt::blue), {6000, 4000});
        QCOMPARE(middle(view), QColor(Qt::blue));
    }

    void aBetterStageReplacesAWorseOneInItsPlace()
    {
        ImageView view;
        show(view);
        view.setPicture(a, filled({160, 120}, Qt::red), {6000, 4000});
        const QRectF place = view.pictureRect();
        view.setPicture(a, filled({3000, 2000}, Qt::green), {6000, 4000});
        QCOMPARE(view.pictureRect(), place);
        QTRY_COMPARE(middle(view), QColor(Qt::green));
    }

    void morePixelsAreAskedForOnceWhenTheyWouldBeSeen()
    {
        ImageView view;
        show(view);
        view.setPicture(a, filled({600, 400}, Qt::red), {6000, 4000});
        QSignalSpy wanted(&view, &ImageView::pixelsWanted);
        // An answer out of the cache comes back into the same call.
        connect(&view, &ImageView::pixelsWanted, &view, [&] {
            view.setPicture(a, filled({700, 466}, Qt::red), {6000, 4000});
        });
        view.zoomToActualSize();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toSize(), QSize());
    }

    void aPictureNobodyAskedForAtThatSizeIsAskedForWhenItIsThere()
    {
        ImageView view;
        show(view);
        QSignalSpy wanted(&view, &ImageView::pixelsWanted);
        view.setPicture(a, filled({600, 400}, Qt::red), {6000, 4000});
        view.setPicture(b, filled({300, 200}, Qt::red), {6000, 4000});
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toSize(), QSize(600, 400));
    }

    void whatWasAskedForBeforeTheViewGrewIsAskedForAgain()
    {
        ImageView view;
        view.resize(300, 200);
        QCOMPARE(view.expect(a), view.devicePixels());
        show(view);
        QSignalSpy wanted(&view, &ImageView::pixelsWanted);
        view.setPicture(a, filled({300, 200}, Qt::red), {6000, 4000});
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toSize(), QSize(600, 400));
    }

    void whatIsOnItsWayIsNotAskedForAgain()
    {
        ImageView view;
        show(view);
        QSignalSpy wanted(&view, &ImageView::pixelsWanted);
        QCOMPARE(view.expect(a), QSize(600, 400));
        view.renamePicture(a, b);
        view.setPicture(b, filled({160, 107}, Qt::red), {6001, 4000});
        view.setPicture(b, filled({300, 200}, Qt::red), {6001, 4000});
        QCOMPARE(wanted.count(), 0);
    }

    void aPictureThatIsAllThereAsksForNothing()
    {
        ImageView view;
        show(view);
        QSignalSpy wanted(&view, &ImageView::pixelsWanted);
        view.setPicture(a, filled({160, 120}, Qt::red), {160, 120});
        view.zoomIn();
        QCOMPARE(wanted.count(), 0);
    }

    void theWheelZoomsAtThePointer()
    {
        ImageView view;
        show(view);
        view.setPicture(a, filled({6000, 4000}, Qt::red), {6000, 4000});
        const QPointF pointer(150, 100);
        const double before = view.scale();
        const QPointF under = (pointer - view.pictureRect().topLeft()) / before;
        turnWheel(view, pointer, 3);
        QVERIFY(view.scale() > before);
        const QPointF after = (pointer - view.pictureRect().topLeft()) / view.scale();
        QVERIFY((under - after).manhattanLength() <= 2 / view.scale());
        turnWheel(view, pointer, -10);
        QVERIFY(view.isFit());
    }

    void zoomStepsStopAtActualSize()
    {
        ImageView view;
        show(view);
        view.setPicture(a, filled({1500, 1000}, Qt::red), {1500, 1000});
        QStringList seen;
        for (int i = 0; i < 10; ++i) {
            view.zoomIn();
            seen.append(QString::number(view.scale()));
        }
        QVERIFY(seen.contains(QStringLiteral("1")));
    }

    void draggingMovesAZoomedPicture()
    {
        ImageView view;
        show(view);
        view.setPicture(a, filled({6000, 4000}, Qt::red), {6000, 4000});
        view.zoomToActualSize();
        const QPointF before = view.pictureRect().topLeft();
        QTest::mousePress(&view, Qt::LeftButton, {}, {300, 200});
        QTest::mouseMove(&view, {340, 230});
        QTest::mouseRelease(&view, Qt::LeftButton, {}, {340, 230});
        QCOMPARE(view.pictureRect().topLeft(), before + QPointF(40, 30));
    }

    void aDoubleClickChangesBetweenFitAndActualSize()
    {
        ImageView view;
        show(view);
        view.setPicture(a, filled({6000, 4000}, Qt::red), {6000, 4000});
        QTest::mouseDClick(&view, Qt::LeftButton, {}, {100, 100});
        QCOMPARE(view.scale(), 1.0);
        QTest::mouseDClick(&view, Qt::LeftButton, {}, {100, 100});
        QVERIFY(view.isFit());
    }

    void theZoomedPlaceIsKeptForTheNextPicture()
    {
        ImageView view;
        show(view);
        view.setPicture(a, filled({6000, 4000}, Qt::red), {6000, 4000});
        turnWheel(view, {150, 100}, 12);
        const QRectF place = view.pictureRect();
        view.setPicture(b, filled({6000, 4000}, Qt::blue), {6000, 4000});
        QCOMPARE(view.pictureRect(), place);
    }

    void aViewThatIsGivenAnothersStateShowsTheSamePlace()
    {
        ImageView one;
        ImageView other;
        show(one);
        show(other);
        one.setPicture(a, filled({6000, 4000}, Qt::red), {6000, 4000});
        other.setPicture(b, filled({6000, 4000}, Qt::blue), {6000, 4000});
        QSignalSpy told(&other, &ImageView::viewStateChanged);
        connect(&one, &ImageView::viewStateChanged, &other, &ImageView::setViewState);
        connect(&other, &ImageView::viewStateChanged, &one, &ImageView::setViewState);
        turnWheel(one, {150, 100}, 12);
        QCOMPARE(other.pictureRect(), one.pictureRect());
        QCOMPARE(told.count(), 1);
        other.pan(0.25, -0.25);
        QCOMPARE(other.pictureRect(), one.pictureRect());
        one.zoomToFill();
        QCOMPARE(other.pictureRect(), one.pictureRect());
    }

    void aLargePictureIsPaintedAtOnceAndSharplySoonAfter()
    {
        ImageView view;
        show(view);
        QImage stripes(6000, 4000, QImage::Format_RGB32);
        for (int y = 0; y < stripes.height(); ++y) {
            auto* line = reinterpret_cast<QRgb*>(stripes.scanLine(y));
            for (int x = 0; x < stripes.width(); ++x) {
                line[x] = x % 2 == 0 ? 0xff000000 : 0xffffffff;
            }
        }
        view.setPicture(a, stripes, stripes.size());
        view.grab();
        QTRY_VERIFY(view.isSharp());
        // Fine stripes become grey, not the moiré of pixels picked out.
        const QImage seen = view.grab().toImage();
        for (int x = 10; x < 590; ++x) {
            QVERIFY2(std::abs(seen.pixelColor(x, 200).green() - 127) < 24,
                qPrintable(QString::number(x)));
        }
        view.setViewState({ZoomMode::Scale, 0.3, {0.5, 0.5}});
        QTRY_VERIFY(view.isSharp());
        const QImage zoomed = view.grab().toImage();
        for (int x = 10; x < 590; ++x) {
            QVERIFY2(std::abs(zoomed.pixelColor(x, 200).green() - 127) < 40,
                qPrintable(QString::number(zoomed.pixelColor(x, 200).green())));
        }
    }

    void liveFramesCoverTheStillAndTellWhenTheyArePainted()
    {
        ImageView view;
        show(view);
        view.setPicture(a, filled({600, 400}, Qt::red), {600, 400});
        view.setLive(true);
        QCOMPARE(middle(view), QColor(Qt::red)); // until the first frame is there
        QSignalSpy painted(&view, &ImageView::liveFramePainted);
        view.setLiveFrame(filled({512, 340}, Qt::green), {1024, 680});
        QTRY_COMPARE(painted.count(), 1);
        QCOMPARE(middle(view), QColor(Qt::green));
        view.setLive(false);
        QCOMPARE(middle(view), QColor(Qt::red));
    }

    void aLiveFrameOfUnknownFullSizeIsShownAtItsOwn()
    {
        ImageView view;
        show(view);
        view.setLive(true);
        view.setLiveFrame(filled({1024, 680}, Qt::green), {});
        QVERIFY(!view.pictureRect().isEmpty());
        QCOMPARE(middle(view), QColor(Qt::green));
    }

    void aRenamedPictureStays()
    {
        ImageView view;
        show(view);
        view.setPicture(a, filled({600, 400}, Qt::red), {600, 400});
        view.renamePicture(a, b);
        QCOMPARE(view.picturePath(), b);
        QCOMPARE(middle(view), QColor(Qt::red));
    }

    void strangePicturesAreNoProblem_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("one pixel") << QSize(1, 1);
        QTest::newRow("a line") << QSize(30000, 1);
        QTest::newRow("a column") << QSize(1, 30000);
    }

    void strangePicturesAreNoProblem()
    {
        QFETCH(QSize, size);
        ImageView view;
        show(view);
        view.setPicture(a, filled(size, Qt::red), size);
        view.grab();
        for (int i = 0; i < 30; ++i) {
            view.zoomIn();
            view.grab();
        }
        view.zoomToFit();
        view.resize(241, 161);
        view.grab();
    }
};

QTEST_MAIN(ImageViewTest)
#include "ImageViewTest.moc"
