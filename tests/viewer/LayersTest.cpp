// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Settings.h"
#include "image/MadeDng.h"
#include "viewer/AnalysisLayer.h"
#include "viewer/ImageView.h"
#include "viewer/InfoLayer.h"
#include "viewer/LiveAnalyses.h"
#include "viewer/NoteLayer.h"
#include "viewer/ViewLayers.h"
#include "viewer/ViewOptions.h"
#include "viewer/WarningLayer.h"

#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

namespace {

QImage filled(QSize size, const QColor& colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

/** A view of 600 x 400 with all layers; pictures of 3:2 fill it. */
struct Stage
{
    explicit Stage(ViewLayers::Kinds kinds = ViewLayers::All)
    {
        options.setInformationShown(false);
        layers = new ViewLayers(view, options, kinds);
        view.resize(600, 400);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view)) {
            qFatal("The view does not come on the screen.");
        }
    }

    void showPicture(const QImage& image, QSize fullSize = {})
    {
        view.setPicture(QStringLiteral("/session/a.jpg"), image, fullSize);
    }
    QColor at(int x, int y) { return view.grab().toImage().pixelColor(x, y); }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ViewOptions options{settings};
    ImageView view;
    ViewLayers* layers = nullptr;
};

/** A RAW file whose sensor recorded neither too much nor too little. */
bool writeDarkRaw(const QString& path)
{
    test::DngFacts facts;
    facts.size = {64, 48};
    QFile file(path);
    const QByteArray raw = test::dng(facts, QList<quint16>(64 * 48, 3000));
    return file.open(QIODevice::WriteOnly) && file.write(raw) == raw.size();
}

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
        QCOMPARE(probe->frame.toView({3000, 1500}), QPointF(300, 200));
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

    void theExposureWarningMarksWhatIsTooBrightOrTooDark()
    {
        Stage stage;
        QImage picture = filled({600, 400}, Qt::gray);
        QPainter painter(&picture);
        painter.fillRect(0, 0, 100, 400, Qt::white);
        painter.fillRect(500, 0, 100, 400, Qt::black);
        painter.end();
        stage.showPicture(picture);
        stage.options.setWarningShown(true);
        const WarningOptions warning = stage.options.warning();
        QTRY_COMPARE(stage.at(50, 200), warning.over);
        QCOMPARE(stage.at(554, 200), warning.under);
        // Between two stripes the picture is seen, but not unmarked.
        const QColor between = stage.at(54, 200);
        QVERIFY(between.red() > 240 && between.green() > 100 && between.green() < 200);
        QCOMPARE(stage.at(300, 200), QColor(Qt::gray));
        stage.options.setWarningShown(false);
        QCOMPARE(stage.at(50, 200), QColor(Qt::white));
    }

    void aSingleBlownPixelOfALargePictureIsSeenInTheWholePicture()
    {
        Stage stage;
        QImage picture = filled({3000, 2000}, Qt::gray);
        picture.setPixelColor(1502, 1003, Qt::white);
        stage.options.setWarningShown(true);
        stage.showPicture(picture);
        const QColor over = stage.options.warning().over;
        const auto isMarked = [&] {
            const QImage seen = stage.view.grab().toImage();
            for (int y = 196; y < 206; ++y) {
                for (int x = 296; x < 306; ++x) {
                    const QColor pixel = seen.pixelColor(x, y);
                    if (pixel.red() > pixel.green() + 40) {
                        return true;
                    }
                }
            }
            return false;
        };
        QVERIFY(over.red() > 200);
        QTRY_VERIFY(isMarked());
    }

    void theMarksOfOnePictureAreNeverPaintedOverTheNext()
    {
        Stage stage;
        stage.options.setWarningShown(true);
        stage.showPicture(filled({600, 400}, Qt::white));
        QTRY_COMPARE(stage.at(50, 200), stage.options.warning().over);
        stage.view.setPicture(
            QStringLiteral("/session/b.jpg"), filled({600, 400}, Qt::gray), {600, 400});
        QCOMPARE(stage.at(50, 200), QColor(Qt::gray));
    }

    void whatWasComputedOfALiveFrameIsPaintedOverIt()
    {
        Stage stage;
        stage.options.setWarningShown(true);
        stage.view.setLive(true);
        FrameOverlays overlays;
        for (const FrameAnalysis& analysis : liveAnalyses(stage.options)) {
            overlays.insert(analysis.id, analysis.run(filled({300, 200}, Qt::white)));
        }
        stage.view.setLiveFrame(filled({300, 200}, Qt::white), {300, 200}, overlays);
        const QImage seen = stage.view.grab().toImage();
        int marked = 0;
        for (int x = 0; x < 600; ++x) {
            marked += seen.pixelColor(x, 300) == stage.options.warning().over ? 1 : 0;
        }
        QVERIFY2(marked > 100 && marked < 500, qPrintable(QString::number(marked))); // A zebra.
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

    void theInformationKeepsClearOfTheNote()
    {
        Stage stage(ViewLayers::Kinds{});
        stage.options.setInformationShown(true);
        stage.showPicture(filled({600, 400}, Qt::gray), {6000, 4000});
        auto* information = stage.view.emplaceLayer<InfoLayer>(stage.options);
        connect(&stage.view, &ImageView::noteChanged, information, &InfoLayer::setNote);
        stage.view.grab();
        const QRect alone = information->painted();
        const QString note =
            QStringLiteral("The colour profile in this file cannot be used. It is shown as sRGB, "
                           "which may not be how it was meant.");
        stage.view.setNote(note);
        QImage canvas(600, 400, QImage::Format_RGB32);
        QPainter painter(&canvas);
        painter.setFont(stage.view.font());
        PictureFrame frame = stage.view.frame();
        const QRect plate = NoteLayer::plateOf(painter, frame, note);
        QVERIFY(plate.intersects(alone)); // or there would be nothing to keep clear of
        stage.view.grab();
        QVERIFY(!plate.intersects(information->painted()));
        QVERIFY(stage.view.rect().contains(information->painted()));
        stage.view.setNote({});
        stage.view.grab();
        QCOMPARE(information->painted(), alone);
    }

    void aSmallViewTellsOnlyTheExposure()
    {
        Stage stage(ViewLayers::Kinds{});
        stage.options.setInformationShown(true);
        stage.showPicture(filled({600, 400}, Qt::gray), {6000, 4000});
        auto* information = stage.view.emplaceLayer<InfoLayer>(stage.options);
        connect(&stage.view, &ImageView::noteChanged, information, &InfoLayer::setNote);
        QCOMPARE(information->linesIn({600, 400}), information->lines());
        // Nothing is known of its exposure: then its name.
        QCOMPARE(information->linesIn({430, 300}), QStringList{QStringLiteral("a.jpg")});
        QCOMPARE(information->linesIn({600, 250}).size(), 1);
    }

    void anOverlayMadeInBandsIsTheSame()
    {
        QImage picture(301, 1100, QImage::Format_ARGB32_Premultiplied);
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                picture.setPixel(x, y, (x * 7 + y * 13) % 97 == 0 ? qRgba(0, 99, 0, 99) : 0);
            }
        }
        const auto asItIs = [](const QImage& band) { return band.copy(); };
        for (const int factor : {1, 3, 4, 7}) {
            QCOMPARE(inBands(picture, factor, asItIs), reducedOverlay(picture, factor));
        }
    }

    void aRawFileThatWasStillArrivingIsMeasuredWhenItIsThere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.dng"));
        QFile part(path);
        QVERIFY(part.open(QIODevice::WriteOnly) && part.write("II") > 0);
        part.close();
        Stage stage(ViewLayers::Kinds{});
        WarningOptions warning = stage.options.warning();
        warning.isShown = true;
        warning.over = Qt::red;
        stage.options.setWarning(warning);
        stage.view.emplaceLayer<WarningLayer>(stage.options);
        stage.view.setPicture(path, filled({600, 400}, Qt::white), {6000, 4000});
        QTRY_COMPARE(stage.at(304, 200), QColor(Qt::red)); // Its pixels have to do.
        QVERIFY(writeDarkRaw(path));
        stage.view.rereadPicture(path);
        QTRY_COMPARE(stage.at(304, 200), QColor(Qt::white)); // The sensor was not full.
        warning = stage.options.warning();
        warning.rawUnderStops = leastRawStops; // It recorded less than that everywhere.
        warning.under = Qt::blue;
        stage.options.setWarning(warning);
        QTRY_VERIFY(stage.at(304, 200).red() < 200);
    }

    void whatAViewLeavesOutIsNotComputed()
    {
        Stage stage;
        stage.view.setPlaceShown(PictureLayer::Place::Analysis, false);
        stage.options.setWarningShown(true);
        stage.showPicture(filled({600, 400}, Qt::white));
        const auto* warning = stage.view.emplaceLayer<WarningLayer>(stage.options);
        QVERIFY(warning->isUpToDate());
        QCOMPARE(stage.at(50, 200), QColor(Qt::white));
        stage.view.setPlaceShown(PictureLayer::Place::Analysis, true);
        QVERIFY(!warning->isUpToDate());
        QTRY_COMPARE(stage.at(50, 200), stage.options.warning().over);
    }

    void ofABlockTheMostOpaquePixelIsKept()
    {
        QImage overlay(7, 5, QImage::Format_ARGB32_Premultiplied);
        overlay.fill(Qt::transparent);
        overlay.setPixelColor(4, 2, Qt::red);
        overlay.setPixelColor(6, 4, Qt::blue);
        const QImage reduced = reducedOverlay(overlay, 3);
        QCOMPARE(reduced.size(), QSize(3, 2));
        QCOMPARE(reduced.pixelColor(1, 0), QColor(Qt::red));
        QCOMPARE(reduced.pixelColor(2, 1), QColor(Qt::blue));
        QCOMPARE(reduced.pixelColor(0, 0).alpha(), 0);
    }
};

QTEST_MAIN(LayersTest)
#include "LayersTest.moc"
