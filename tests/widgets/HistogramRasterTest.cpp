// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/HistogramRaster.h"

#include <QTest>
#include <algorithm>
#include <cmath>

using namespace skein;

namespace {

const QColor red(240, 90, 80);
const QColor green(76, 196, 84);

/** Where the topmost light of the column @p x is; the height of the picture: there is none. */
int topOf(const QImage& image, int x)
{
    int y = 0;
    while (y < image.height() && qAlpha(image.pixel(x, y)) == 0) {
        ++y;
    }
    return y;
}

} // namespace

class HistogramRasterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAreaReachesAsHighAsItsCounts()
    {
        HistogramRaster raster({256, 100}, 1);
        std::vector<double> heights(256, 0.25);
        heights[100] = 1;
        heights[200] = 2; // more than fits is cut off
        raster.addArea(heights, red);
        const QImage& image = raster.image();
        QVERIFY(std::abs(topOf(image, 50) - 75) <= 1);
        QCOMPARE(topOf(image, 100), 0);
        QCOMPARE(topOf(image, 200), 0);
        QVERIFY(qAlpha(image.pixel(50, 90)) > 0);
        QVERIFY(qRed(image.pixel(50, 90)) > qGreen(image.pixel(50, 90)));
        QVERIFY(qAlpha(image.pixel(50, 75)) > qAlpha(image.pixel(50, 90))); // the outline
    }

    void aSinglePeakIsSeenHoweverNarrowThePicture()
    {
        HistogramRaster raster({64, 50}, 1);
        std::vector<double> heights(256, 0);
        heights[131] = 1;
        raster.addArea(heights, red);
        int highest = 50;
        for (int x = 0; x < 64; ++x) {
            highest = std::min(highest, topOf(raster.image(), x));
        }
        QCOMPARE(highest, 0);
    }

    void lightAddsUp()
    {
        HistogramRaster raster({256, 100}, 1);
        raster.addArea(std::vector<double>(256, 0.5), red);
        const QRgb one = raster.image().pixel(128, 80);
        raster.addArea(std::vector<double>(256, 0.5), green);
        const QRgb both = raster.image().pixel(128, 80);
        QVERIFY(qRed(both) > qRed(one) && qGreen(both) > qGreen(one));
        QVERIFY(std::max({qRed(both), qGreen(both), qBlue(both)}) <= qAlpha(both));
    }

    void aLineFollowsTheSteps()
    {
        HistogramRaster raster({200, 100}, 1);
        std::vector<double> heights(100, 0.2);
        std::fill(heights.begin() + 50, heights.end(), 0.8);
        raster.addLine(heights, red);
        const QImage& image = raster.image();
        QVERIFY(qAlpha(image.pixel(20, 80)) > 0);
        QVERIFY(qAlpha(image.pixel(180, 20)) > 0);
        QCOMPARE(qAlpha(image.pixel(180, 50)), 0); // nothing below it
        int upright = 0;
        for (int x = 98; x < 103; ++x) {
            upright += qAlpha(image.pixel(x, 50)) > 0 ? 1 : 0;
        }
        QVERIFY(upright >= 1 && upright <= 3);
    }

    void linesAreAsWideOnAFineScreen()
    {
        HistogramRaster raster({400, 200}, 2);
        QCOMPARE(raster.image().devicePixelRatio(), 2.0);
        raster.addLine(std::vector<double>(100, 0.5), red);
        int covered = 0;
        for (int y = 0; y < 200; ++y) {
            covered += qAlpha(raster.image().pixel(200, y)) > 0 ? 1 : 0;
        }
        QVERIFY(covered >= 2 && covered <= 4);
    }

    void nothingToDrawIsNothingDrawn()
    {
        HistogramRaster raster({20, 20}, 1);
        raster.addArea({}, red);
        raster.addLine({}, red);
        QCOMPARE(topOf(raster.image(), 10), 20);
        HistogramRaster none({0, 0}, 1);
        none.addArea(std::vector<double>(10, 1), red);
        QVERIFY(none.image().isNull());
    }
};

QTEST_GUILESS_MAIN(HistogramRasterTest)
#include "HistogramRasterTest.moc"
