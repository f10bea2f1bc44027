// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/SpotLayer.h"
#include "viewer/LayerStage.h"

#include <QSignalSpy>

using namespace skein;

namespace {

/** A picture of 6000 x 4000 that fills the view, with the spot in its middle. */
struct SpotStage : Stage
{
    SpotStage()
    {
        spot->setOn(true);
        showPicture(filled({600, 400}, Qt::darkBlue), {6000, 4000});
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&view, (from + to) / 2);
        QTest::mouseMove(&view, to);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
    }

    SpotLayer* spot = view.emplaceLayer<SpotLayer>();
};

bool isNear(QPointF a, QPointF b)
{
    return (a - b).manhattanLength() < 0.005;
}

} // namespace

class SpotLayerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFrameStandsAroundTheSpot()
    {
        SpotStage stage;
        QCOMPARE(stage.spot->rect(), QRectF(270, 170, 60, 60));
        QVERIFY(stage.at(270, 200).lightness() > 100);
        QCOMPARE(stage.at(285, 185), QColor(Qt::darkBlue));
        stage.spot->setOn(false);
        QCOMPARE(stage.at(270, 200), QColor(Qt::darkBlue));
    }

    void itIsDraggedByWhereItWasTaken()
    {
        SpotStage stage;
        QSignalSpy dragged(stage.spot, &SpotLayer::dragged);
        stage.drag({280, 180}, {180, 280});
        QVERIFY(isNear(stage.spot->centre(), QPointF(200.0 / 600, 300.0 / 400)));
        QVERIFY(!dragged.isEmpty());
        QCOMPARE(dragged.last().first().toPointF(), stage.spot->centre());
    }

    void itStaysInsideThePicture()
    {
        SpotStage stage;
        stage.drag({300, 200}, {599, 399});
        QVERIFY(QRectF(0, 0, 600, 400).contains(stage.spot->rect()));
        QCOMPARE(stage.spot->rect().bottomRight(), QPointF(600, 400));
    }

    void besideItThePictureIsMovedAsEver()
    {
        SpotStage stage;
        stage.view.zoomToActualSize();
        stage.spot->setCentre({0.5, 0.5});
        const QRectF before = stage.view.pictureRect();
        // The frame is as large as the view now: only its outside moves the picture.
        stage.spot->setCentre({0.1, 0.1});
        stage.drag({300, 200}, {250, 180});
        QCOMPARE(stage.view.pictureRect().topLeft(), before.topLeft() + QPointF(-50, -20));
        QVERIFY(isNear(stage.spot->centre(), {0.1, 0.1}));
    }

    void withAKeyHeldDownItIsLeftToOthers()
    {
        SpotStage stage;
        QVERIFY(stage.spot->cursorAt({300, 200}, Qt::NoModifier));
        QVERIFY(!stage.spot->cursorAt({300, 200}, Qt::AltModifier));
        QVERIFY(!stage.spot->cursorAt({400, 200}, Qt::NoModifier));
    }

    void itStaysWhereItIsFromPictureToPicture()
    {
        SpotStage stage;
        stage.drag({300, 200}, {200, 300});
        const QPointF centre = stage.spot->centre();
        stage.view.setPicture(
            QStringLiteral("/session/b.jpg"), filled({600, 400}, Qt::darkGreen), {});
        QCOMPARE(stage.spot->centre(), centre);
        QVERIFY(stage.spot->rect().contains(QPointF(200, 300)));
    }

    void itIsLargeEnoughToBeJudgedInASmallPicture()
    {
        const SharpnessSpot spot = SpotLayer::spotAt({0.5, 0.5}, {120, 80});
        QCOMPARE(spot.pixels, QSize(16, 16));
        QCOMPARE(SpotLayer::spotAt({0.5, 0.5}, {4000, 6000}).pixels, QSize(600, 600));
    }
};

QTEST_MAIN(SpotLayerTest)
#include "SpotLayerTest.moc"
