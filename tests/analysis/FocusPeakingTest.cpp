// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/PeakingScene.h"

#include <QTest>

using namespace skein;

class FocusPeakingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void risesAndFallsWithTheFocus_data()
    {
        QTest::addColumn<double>("noise");
        QTest::addColumn<int>("quality");
        for (const double noise : {0.0, 3.0, 6.0, 10.0}) {
            for (const int quality : {0, 90, 60}) {
                QTest::addRow("noise %g, JPEG %d", noise, quality) << noise << quality;
            }
        }
    }
    void risesAndFallsWithTheFocus()
    {
        QFETCH(const double, noise);
        QFETCH(const int, quality);
        // The ring is turned through the focus and out of it again.
        constexpr std::array blurs{8.0, 5.0, 3.0, 2.0, 1.5, 1.0, 0.7, 0.0};
        double before = 0;
        for (const double blur : blurs) {
            const double now = markedIn(taken({blur, noise, quality, 60}));
            QVERIFY2(now >= before - nothing / 2, qPrintable(QString::number(blur)));
            if (blur >= 3) {
                QVERIFY2(now < nothing, qPrintable(QString::number(now)));
            }
            if (blur <= 0.7) {
                QVERIFY2(now > nothing, qPrintable(QString::number(now)));
            }
            before = now;
        }
        QVERIFY2(before > 10 * nothing, qPrintable(QString::number(before)));
    }

    void aSweepIsBrightestWhereItIsSharpest()
    {
        double best = 0;
        int bestStep = -1;
        for (int step = -6; step <= 6; ++step) {
            const double blur = 0.6 + 0.4 * std::abs(step - 2);
            if (const double now = markedIn(taken({blur, 4, 85, 40})); now > best) {
                best = now;
                bestStep = step;
            }
        }
        QCOMPARE(bestStep, 2);
    }

    void marksOnlyTheSharpHalf()
    {
        QImage left = taken({0.7, 3, 0, 60});
        const QImage blurred = taken({4, 3, 0, 60});
        const QRect right(width / 2 + 10, 0, width / 2 - 10, height);
        for (int y = 0; y < height; ++y) {
            std::copy_n(reinterpret_cast<const QRgb*>(blurred.constScanLine(y)) + width / 2,
                width / 2, reinterpret_cast<QRgb*>(left.scanLine(y)) + width / 2);
        }
        const QImage overlay = focusPeaking(left, {});
        QVERIFY(marked(overlay, {0, 0, width / 2 - 10, height}) > 50 * nothing);
        QVERIFY(marked(overlay, right) < nothing);
    }

    void aFaintSharpEdgeCountsMoreThanAStrongBlurredOne()
    {
        cv::Mat picture(height, width, CV_32F, cv::Scalar(40));
        picture.colRange(width / 2, width) += 170;
        cv::GaussianBlur(picture, picture, {0, 0}, 4);
        picture.rowRange(height / 2, height) += 25;
        const QImage overlay = focusPeaking(imageOf(picture), {});
        QVERIFY(marked(overlay, {0, height / 2 - 2, width / 3, 4}) > 0.2);
        QVERIFY(marked(overlay, {0, 0, width, height / 2 - 10}) == 0);
    }

    void ignoresNoiseOfEveryStrength_data()
    {
        QTest::addColumn<double>("noise");
        QTest::addColumn<double>("grain");
        for (const double noise : {0.0, 1.0, 3.0, 6.0, 10.0, 20.0}) {
            for (const double grain : {0.0, 0.8, 1.5}) { // noise reduction makes it coarser
                QTest::addRow("noise %g, grain %g", noise, grain) << noise << grain;
            }
        }
    }
    void ignoresNoiseOfEveryStrength()
    {
        QFETCH(const double, noise);
        QFETCH(const double, grain);
        cv::Mat picture(height, width, CV_32F);
        cv::RNG(seed).fill(picture, cv::RNG::NORMAL, 0, noise);
        if (grain > 0) {
            cv::GaussianBlur(picture, picture, {0, 0}, grain);
        }
        for (int x = 0; x < width; ++x) {
            picture.col(x) += 60 + 120.0 * x / width;
        }
        QVERIFY2(markedIn(imageOf(picture)) < nothing,
            qPrintable(QString::number(markedIn(imageOf(picture)))));
    }

    void ignoresTheBlocksOfAJpeg_data()
    {
        QTest::addColumn<int>("quality");
        for (const int quality : {95, 75, 50, 30, 20, 10}) {
            QTest::addRow("quality %d", quality) << quality;
        }
    }
    void ignoresTheBlocksOfAJpeg()
    {
        QFETCH(const int, quality);
        for (const double noise : {0.0, 3.0}) {
            const double share = markedIn(taken({8, noise, quality, 60}));
            QVERIFY2(share < nothing, qPrintable(QString::number(share)));
        }
        // Nothing but blocks: each 8 × 8 pixels of another brightness, as in a sky.
        cv::Mat tiles(height / 8, width / 8, CV_32F);
        cv::RNG(seed).fill(tiles, cv::RNG::UNIFORM, 110, 114.0 + 40.0 / quality);
        cv::Mat picture;
        cv::resize(tiles, picture, {width, height}, 0, 0, cv::INTER_NEAREST);
        QVERIFY(markedIn(imageOf(picture)) < nothing);
    }

    void theThresholdIsAStepInBrightness()
    {
        cv::Mat picture(height, width, CV_32F, cv::Scalar(80));
        picture.colRange(width / 2, width) += 0.20 * 255;
        cv::GaussianBlur(picture, picture, {0, 0}, 0.7);
        PeakingOptions options;
        double before = 1;
        for (const double threshold : {1.0, 5.0, 10.0, 15.0}) {
            options.threshold = threshold;
            const QImage overlay = focusPeaking(imageOf(picture), options);
            const double now = qAlpha(overlay.pixel(width / 2, height / 2));
            QVERIFY(now > 0);
            QVERIFY(before == 1 || now <= before);
            before = now;
        }
        options.threshold = 25;
        QCOMPARE(markedIn(imageOf(picture), options), 0.0);
    }
};

QTEST_GUILESS_MAIN(FocusPeakingTest)
#include "FocusPeakingTest.moc"
