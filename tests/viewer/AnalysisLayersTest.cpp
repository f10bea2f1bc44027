// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/MadeDng.h"
#include "viewer/AnalysisLayer.h"
#include "viewer/LayerStage.h"
#include "viewer/LiveAnalyses.h"
#include "viewer/WarningLayer.h"

#include <QFile>
#include <QPainter>

using namespace skein;

namespace {

/** A RAW file whose sensor recorded neither too much nor too little. */
bool writeDarkRaw(const QString& path)
{
    test::DngFacts facts;
    facts.size = {64, 48};
    QFile file(path);
    const QByteArray raw = test::dng(facts, QList<quint16>(64 * 48, 3000));
    return file.open(QIODevice::WriteOnly) && file.write(raw) == raw.size();
}

} // namespace

class AnalysisLayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    void theStripesOfTheWarningGoOnWhereverItIsCutForTheWork()
    {
        Stage stage;
        stage.options.setWarningShown(true);
        stage.showPicture(filled({600, 400}, Qt::white));
        QTRY_COMPARE(stage.at(50, 200), stage.options.warning().over);
        const QImage seen = stage.view.grab().toImage();
        for (int y = 1; y < seen.height(); ++y) {
            for (int x = 1; x < seen.width(); ++x) {
                QCOMPARE(seen.pixel(x - 1, y), seen.pixel(x, y - 1)); // 45 degrees.
            }
        }
    }
};

QTEST_MAIN(AnalysisLayersTest)
#include "AnalysisLayersTest.moc"
