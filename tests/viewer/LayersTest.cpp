// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/FlashLayer.h"
#include "viewer/InfoLayer.h"
#include "viewer/LayerStage.h"
#include "viewer/NoteLayer.h"
#include "viewer/PlateRoom.h"

#include <QPainter>

using namespace skein;

namespace {

/** Counts what it is told. */
class Probe final : public PictureLayer
{
public:
    explicit Probe(Place place, QList<Place>* order)
        : PictureLayer(place)
        , m_order(order)
    {}
    bool isShown(const PictureFrame&) const override { return true; }
    void paint(QPainter&, const PictureFrame& painted) override
    {
        m_order->append(place());
        frame = painted;
    }
    PictureFrame frame;

private:
    QList<Place>* m_order;
};

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layersArePaintedInTheOrderOfTheirPlaces()
    {
        Stage stage;
        QList<PictureLayer::Place> order;
        using Place = PictureLayer::Place;
        stage.view.emplaceLayer<Probe>(Place::Guides, &order);
        stage.view.emplaceLayer<Probe>(Place::Overlay, &order);
        stage.view.emplaceLayer<Probe>(Place::Mask, &order);
        stage.showPicture(filled({600, 400}, Qt::red));
        order.clear();
        stage.view.grab();
        QCOMPARE(order, (QList<Place>{Place::Overlay, Place::Mask, Place::Guides}));
    }

    void aLayerIsToldWhereThePictureLies()
    {
        Stage stage;
        QList<PictureLayer::Place> order;
        auto* probe = stage.view.emplaceLayer<Probe>(PictureLayer::Place::Marks, &order);
        stage.showPicture(filled({600, 300}, Qt::red), {6000, 3000});
        stage.view.grab();
        QCOMPARE(probe->frame.picture, QRectF(0, 50, 600, 300));
        QCOMPARE(probe->frame.fullSize, QSize(6000, 3000));
        QCOMPARE(probe->frame.toPicture({300, 200}), QPointF(3000, 1500));
        QVERIFY(!probe->frame.live);
    }

    void aMaskDarkensWhatTheCropWouldCutOff()
    {
        Stage stage;
        stage.showPicture(filled({600, 400}, Qt::white));
        MaskOptions mask{true, {{*AspectRatio::of(1, 1)}, true}, 100, MaskLook::Shade};
        stage.options.setMask(mask);
        QCOMPARE(stage.at(99, 200), QColor(Qt::black));
        QCOMPARE(stage.at(100, 200), QColor(Qt::white));
        QCOMPARE(stage.at(499, 200), QColor(Qt::white));
        QCOMPARE(stage.at(500, 200), QColor(Qt::black));
        stage.options.setMaskShown(false);
        QCOMPARE(stage.at(99, 200), QColor(Qt::white));
    }

    void ofSeveralMasksOnlyWhatNoneKeepsLiesInShade()
    {
        Stage stage;
        stage.showPicture(filled({600, 400}, Qt::white));
        stage.options.setMask(
            {true, {{*AspectRatio::of(1, 1), *AspectRatio::of(2, 1)}, true}, 100, MaskLook::Shade});
        QCOMPARE(stage.at(20, 20), QColor(Qt::black)); // 1:1 keeps x 100-500, 2:1 keeps y 50-350.
        QCOMPARE(stage.at(20, 200), QColor(Qt::white));
        QCOMPARE(stage.at(300, 20), QColor(Qt::white));
    }

    void guidesFollowTheMaskWhenWanted()
    {
        Stage stage;
        stage.showPicture(filled({600, 400}, Qt::white));
        GuideOptions guides{true, {GuideKind::CentreLines}, Qt::red, 2, true};
        guides.guide.kind = GuideKind::Quarters;
        stage.options.setGuides(guides);
        QCOMPARE(stage.at(150, 77), QColor(Qt::red)); // A quarter of 600.
        stage.options.setMask({true, {{*AspectRatio::of(1, 1)}, true}, 0, MaskLook::Shade});
        QCOMPARE(stage.at(150, 77), QColor(Qt::white));
        QCOMPARE(stage.at(200, 77), QColor(Qt::red)); // A quarter of 100 to 500.
        guides.followsMask = false;
        stage.options.setGuides(guides);
        QCOMPARE(stage.at(150, 77), QColor(Qt::red));
    }

    void theLoupeShowsThePicturesOwnPixelsAndAsksForAllOfThem()
    {
        Stage stage;
        QImage picture = filled({6000, 4000}, Qt::gray);
        QPainter painter(&picture);
        painter.fillRect(2900, 1900, 200, 200, Qt::red); // 20 x 20 in the view.
        painter.end();
        QList<QSize> wanted;
        connect(&stage.view, &ImageView::pixelsWanted, &stage.view,
            [&](QSize size) { wanted.append(size); });
        stage.showPicture(picture.scaled(600, 400), {6000, 4000});
        QCOMPARE(stage.at(300 + 60, 200), QColor(Qt::gray));
        stage.layers->setLoupeOn(true);
        QCOMPARE(wanted, QList<QSize>{QSize()});
        stage.showPicture(picture, {6000, 4000});
        QTRY_COMPARE(stage.at(300 + 95, 200), QColor(Qt::red)); // 200 pixels at 100 %.
        QCOMPARE(stage.at(300 + 105, 200), QColor(Qt::gray));
        stage.layers->setLoupeOn(false);
        QCOMPARE(stage.at(300 + 60, 200), QColor(Qt::gray));
    }

    void theLoupesOfLinkedViewsShowTheSamePlace()
    {
        Stage one;
        Stage other;
        bool isLinked = true;
        one.layers->leadLoupe(*other.layers, [&isLinked] { return isLinked; });
        other.layers->leadLoupe(*one.layers, [&isLinked] { return isLinked; });
        QImage large = filled({6000, 4000}, Qt::gray);
        QPainter painter(&large);
        painter.fillRect(4400, 2900, 200, 200, Qt::green);
        painter.end();
        one.showPicture(filled({6000, 4000}, Qt::gray));
        other.showPicture(large);
        one.layers->setLoupeOn(true);
        QVERIFY(other.layers->isLoupeOn());
        Q_EMIT one.view.pointerMoved({450, 300});             // Three quarters of the way in both.
        QCOMPARE(other.at(450 + 60, 300), QColor(Qt::green)); // Outside the patch at best fit.
        isLinked = false;
        one.layers->setLoupeOn(false);
        QVERIFY(!other.layers->isLoupeOn());
        one.layers->setLoupeOn(true);
        QVERIFY(!other.layers->isLoupeOn());
    }

    void theInformationFadesAndComesBackWithTheMouse()
    {
        Stage stage(ViewLayers::Kinds{});
        stage.options.setInformationShown(true);
        auto* information = stage.view.emplaceLayer<InfoLayer>(stage.options, InfoTimes{50, 20});
        connect(&stage.view, &ImageView::pointerMoved, information, &InfoLayer::wake);
        stage.showPicture(filled({600, 400}, Qt::gray), {6000, 4000});
        QCOMPARE(information->opacity(), 1.0);
        QVERIFY(information->lines().last().contains(QStringLiteral("a.jpg")));
        QVERIFY(information->lines().last().contains(QStringLiteral("6000")));
        QTRY_COMPARE(information->opacity(), 0.0);
        QTest::mouseMove(&stage.view, {300, 200});
        QTest::mouseMove(&stage.view, {310, 210});
        QTRY_COMPARE(information->opacity(), 1.0);
    }

    void aPhotographOnItsWayInHasNoNameYet()
    {
        Stage stage(ViewLayers::Kinds{});
        stage.options.setInformationShown(true);
        auto* information = stage.view.emplaceLayer<InfoLayer>(stage.options);
        const QString staged = QStringLiteral("/shoot/.skein/incoming/4711-1");
        stage.view.setPicture(staged, filled({600, 400}, Qt::gray), {6000, 4000});
        const QString before = information->lines().join(u'\n');
        QVERIFY2(before.contains(QStringLiteral("6000")), qPrintable(before));
        QVERIFY2(!before.contains(QStringLiteral("4711")), qPrintable(before));
        QCOMPARE(information->linesIn({300, 200}), QStringList());
        stage.view.renamePicture(staged, QStringLiteral("/shoot/capt-0001.jpg"));
        QVERIFY(information->lines().last().contains(QStringLiteral("capt-0001.jpg")));
    }

    void theInformationKeepsClearOfTheNote()
    {
        Stage stage(ViewLayers::Kinds{});
        stage.options.setInformationShown(true);
        stage.showPicture(filled({600, 400}, Qt::gray), {6000, 4000});
        auto* information = stage.view.emplaceLayer<InfoLayer>(stage.options);
        stage.view.grab();
        const QRect alone = information->painted();
        NoteLayer other; // As the view's own.
        const QString note =
            QStringLiteral("The colour profile in this file cannot be used. It is shown as sRGB, "
                           "which may not be how it was meant.");
        other.setText(note);
        QImage canvas(600, 400, QImage::Format_RGB32);
        QPainter painter(&canvas);
        painter.setFont(stage.view.font());
        PlateRoom room(stage.view.rect());
        other.arrange(painter, stage.view.frame(), room);
        const QRect plate = other.plate();
        QVERIFY(plate.intersects(alone)); // or there would be nothing to keep clear of
        stage.view.setNote(note);
        stage.view.grab();
        QVERIFY(!plate.intersects(information->painted()));
        QVERIFY(stage.view.rect().contains(information->painted()));
        stage.view.setNote({});
        stage.view.grab();
        QCOMPARE(information->painted(), alone);
    }

    void aHintMakesWayForTheInformation()
    {
        Stage stage(ViewLayers::Kinds{});
        stage.options.setInformationShown(true);
        stage.showPicture(filled({600, 400}, Qt::gray), {6000, 4000});
        auto* hint = stage.view.emplaceLayer<FlashLayer>(); // Whichever was there first.
        hint->show(QStringLiteral("As many words as it takes to be so high. ").repeated(8));
        stage.view.grab();
        const QRect alone = hint->plate();
        auto* information = stage.view.emplaceLayer<InfoLayer>(stage.options);
        stage.view.grab();
        QVERIFY(alone.intersects(information->painted())); // or there would be nothing to do
        QVERIFY(!hint->plate().intersects(information->painted()));
        QVERIFY(stage.view.rect().contains(hint->plate()));
    }

    void aSmallViewTellsOnlyTheExposure()
    {
        Stage stage(ViewLayers::Kinds{});
        stage.options.setInformationShown(true);
        stage.showPicture(filled({600, 400}, Qt::gray), {6000, 4000});
        auto* information = stage.view.emplaceLayer<InfoLayer>(stage.options);
        QCOMPARE(information->linesIn({600, 400}), information->lines());
        // Nothing is known of its exposure: then its name.
        QCOMPARE(information->linesIn({430, 300}), QStringList{QStringLiteral("a.jpg")});
        QCOMPARE(information->linesIn({600, 250}).size(), 1);
    }
};

QTEST_MAIN(LayersTest)
#include "LayersTest.moc"
