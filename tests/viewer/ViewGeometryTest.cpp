// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/ViewGeometry.h"

#include <QTest>
#include <cmath>

using namespace skein;

class ViewGeometryTest : public QObject
{
    Q_OBJECT

    static ViewGeometry geometry(QSizeF view, QSizeF picture)
    {
        ViewGeometry g;
        g.setViewSize(view);
        g.setPictureSize(picture);
        return g;
    }

    static bool near(QPointF a, QPointF b, double within)
    {
        return std::abs(a.x() - b.x()) <= within && std::abs(a.y() - b.y()) <= within;
    }

private Q_SLOTS:
    void bestFitShowsTheWholePictureInTheMiddle()
    {
        const ViewGeometry g = geometry({1000, 800}, {6000, 4000});
        QVERIFY(g.isFit());
        QCOMPARE(g.target(), QRectF(0, 66, 1000, 667));
        QVERIFY(!g.canPan());
    }

    void aSmallPictureFillsTheView()
    {
        const ViewGeometry g = geometry({1000, 800}, {100, 100});
        QCOMPARE(g.target(), QRectF(100, 0, 800, 800));
    }

    void aSmallPictureIsShownAtFullSizeWhenSomebodyAsks()
    {
        ViewGeometry g = geometry({1000, 800}, {600, 400});
        g.zoomTo(1, {0, 0});
        QCOMPARE(g.scale(), 1.0);
        QVERIFY(!g.isFit());
        QCOMPARE(g.target(), QRectF(200, 200, 600, 400));
        g.zoomTo(0.5, {0, 0}); // No smaller than that.
        QCOMPARE(g.scale(), 1.0);
        g.fit();
        QCOMPARE(g.target().width(), 1000.0);
    }

    void zoomingKeepsWhatIsUnderThePointer()
    {
        ViewGeometry g = geometry({1000, 800}, {6000, 4000});
        const QPointF pointer(300, 350);
        const QPointF place = g.toPicture(pointer);
        for (const double scale : {0.5, 1.0, 3.0}) {
            g.zoomTo(scale, pointer);
            QCOMPARE(g.scale(), scale);
            QVERIFY(near(g.toPicture(pointer) * scale, place * scale, 1.0));
        }
    }

    void zoomingOutBelowTheWholePictureFits()
    {
        ViewGeometry g = geometry({1000, 800}, {6000, 4000});
        g.zoomTo(1, g.viewCentre());
        QVERIFY(!g.isFit());
        g.zoomTo(0.05, g.viewCentre());
        QVERIFY(g.isFit());
    }

    void zoomHasAnEnd()
    {
        ViewGeometry g = geometry({1000, 800}, {6000, 4000});
        g.zoomTo(1e9, g.viewCentre());
        QCOMPARE(g.scale(), ViewGeometry::maximumScale);
    }

    void panningStopsAtTheEdges()
    {
        ViewGeometry g = geometry({1000, 800}, {6000, 4000});
        g.zoomTo(1, g.viewCentre());
        g.panBy({1e6, 1e6});
        QCOMPARE(g.target().topLeft(), QPointF(0, 0));
        g.panBy({-1e6, -1e6});
        QCOMPARE(g.target().bottomRight(), QPointF(1000, 800));
    }

    void atFullSizePicturePixelsMeetScreenPixels()
    {
        ViewGeometry g = geometry({1001, 799}, {6000, 4000});
        g.zoomTo(1, {333, 111});
        const QRectF target = g.target();
        QCOMPARE(target.x(), std::round(target.x()));
        QCOMPARE(target.y(), std::round(target.y()));
        QCOMPARE(target.size(), QSizeF(6000, 4000));
    }

    void anotherPictureKeepsThePlace()
    {
        ViewGeometry g = geometry({1000, 800}, {6000, 4000});
        g.zoomTo(2, {700, 300});
        const QPointF before = g.toPicture(g.viewCentre());
        g.setPictureSize({6000, 4000});
        QCOMPARE(g.toPicture(g.viewCentre()), before);
        QCOMPARE(g.scale(), 2.0);
    }

    void aSmallPictureBetweenTwoLargeOnesDoesNotLoseThePlace()
    {
        ViewGeometry g = geometry({1000, 800}, {6000, 4000});
        g.zoomTo(1, {700, 300});
        const ViewState before = g.state();
        g.setPictureSize({600, 400});
        QVERIFY(g.isFit());
        g.setPictureSize({6000, 4000});
        QVERIFY(!g.isFit());
        QCOMPARE(g.state(), before);
    }

    void aPictureOfAnotherSizeShowsTheSamePartOfIt()
    {
        ViewGeometry g = geometry({1000, 800}, {6000, 4000});
        g.zoomTo(1, g.viewCentre());
        g.panBy({-1000, 500});
        const QPointF before = g.toPicture(g.viewCentre());
        g.setPictureSize({9000, 6000});
        const QPointF after = g.toPicture(g.viewCentre());
        QVERIFY(near(after, before * 1.5, 1.0));
        QCOMPARE(g.scale(), 1.0);
    }

    void fillingLeavesNoMargin_data()
    {
        QTest::addColumn<QSizeF>("picture");
        QTest::newRow("wide") << QSizeF(6000, 2000);
        QTest::newRow("tall") << QSizeF(2000, 6000);
    }

    void fillingLeavesNoMargin()
    {
        QFETCH(QSizeF, picture);
        ViewGeometry g = geometry({1000, 800}, picture);
        g.fill();
        QVERIFY(g.target().contains(QRectF(0, 0, 1000, 800)));
        QVERIFY(g.target().width() == 1000 || g.target().height() == 800);
        QVERIFY(g.canPan());
        g.panBy({1e6, 1e6});
        QCOMPARE(g.target().topLeft(), QPointF(0, 0));
        QVERIFY(g.state().mode == ZoomMode::Fill);
    }

    void aStateFromElsewhereIsTakenWithinReason()
    {
        ViewGeometry g = geometry({1000, 800}, {6000, 4000});
        g.setState({ZoomMode::Scale, std::nan(""), {-5, std::nan("")}});
        QCOMPARE(g.scale(), 1.0);
        QCOMPARE(g.target().left(), 0.0);
    }

    void strangePicturesAreNoProblem_data()
    {
        QTest::addColumn<QSizeF>("picture");
        QTest::newRow("one pixel") << QSizeF(1, 1);
        QTest::newRow("a line") << QSizeF(30000, 1);
        QTest::newRow("150 megapixels") << QSizeF(14204, 10652);
        QTest::newRow("none") << QSizeF();
    }

    void strangePicturesAreNoProblem()
    {
        QFETCH(QSizeF, picture);
        ViewGeometry g = geometry({1000, 800}, picture);
        g.zoomTo(g.scale() * 1.25, {10, 10});
        g.panBy({5, 5});
        g.zoomTo(0.0001, {10, 10});
        const QRectF target = g.target();
        QVERIFY(picture.isEmpty() || (target.width() >= 1 && target.height() >= 1));
    }
};

QTEST_APPLESS_MAIN(ViewGeometryTest)
#include "ViewGeometryTest.moc"
