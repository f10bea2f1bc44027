// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusstack/Aligner.h"
#include "MadeBracket.h"
#include "focusstack/Pixels.h"

#include <QTest>
#include <cmath>

using namespace skein;
using focusstack::Placement;

namespace {

constexpr int allOfIt = 10000;

/** The largest distance by which two maps differ on a picture of @p size. */
double distance(const cv::Matx23d& a, const cv::Matx23d& b, cv::Size size)
{
    double largest = 0;
    for (const double x : {0.0, size.width - 1.0}) {
        for (const double y : {0.0, size.height - 1.0}) {
            const cv::Vec2d apart = (a - b) * cv::Vec3d(x, y, 1);
            largest = std::max(largest, std::hypot(apart[0], apart[1]));
        }
    }
    return largest;
}

} // namespace

class AlignerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsShiftTurnAndScaleToPartsOfAPixel_data()
    {
        QTest::addColumn<double>("breathing");
        QTest::addColumn<double>("across");
        QTest::addColumn<double>("turn");
        QTest::addColumn<double>("noise");
        QTest::newRow("nothing moved") << 0.0 << 0.0 << 0.0 << 0.0;
        QTest::newRow("part of a pixel") << 0.0 << 0.4 << 0.0 << 0.0;
        QTest::newRow("breathing") << 0.012 << 0.0 << 0.0 << 0.0;
        QTest::newRow("everything") << 0.008 << 3.3 << 0.002 << 0.0;
        QTest::newRow("noisy") << 0.008 << 3.3 << 0.002 << 6.0;
        QTest::newRow("the tripod was knocked") << 0.02 << 27.0 << 0.01 << 2.0;
    }
    void findsShiftTurnAndScaleToPartsOfAPixel()
    {
        QFETCH(const double, breathing);
        QFETCH(const double, across);
        QFETCH(const double, turn);
        QFETCH(const double, noise);
        MadeBracket::Options options;
        options.frames = 2;
        options.breathing = breathing;
        options.drift = {across, -across / 2};
        options.turn = turn;
        options.noise = noise;
        const MadeBracket bracket(options);
        const auto placement = focusstack::aligned(focusstack::greyOf(bracket.frames[1], allOfIt),
            focusstack::greyOf(bracket.frames[0], allOfIt));
        QVERIFY(placement);
        const double off = distance(placement->toFrame(), bracket.toFrame(0), options.size);
        qInfo("off by %.3f pixels at the corners", off);
        QVERIFY2(off < 0.15, qPrintable(QString::number(off)));
    }

    void doesNotMindAnotherExposure()
    {
        MadeBracket::Options options;
        options.frames = 2;
        const MadeBracket bracket(options);
        cv::Mat1b darker;
        focusstack::greyOf(bracket.frames[0], allOfIt).convertTo(darker, CV_8U, 0.6, 10);
        const auto placement =
            focusstack::aligned(focusstack::greyOf(bracket.frames[1], allOfIt), darker);
        QVERIFY(placement);
        QVERIFY(distance(placement->toFrame(), bracket.toFrame(0), options.size) < 0.15);
    }

    void knowsPicturesThatDoNotBelongTogether()
    {
        const QImage one = madeImage(madeTexture({480, 360}, 1), false);
        const QImage other = madeImage(madeTexture({480, 360}, 2), false);
        QVERIFY(!focusstack::aligned(
            focusstack::greyOf(one, allOfIt), focusstack::greyOf(other, allOfIt)));
        // A cap on the lens: there is nothing that could be laid on anything.
        const cv::Mat1b black(360, 480, uchar(3));
        QVERIFY(!focusstack::aligned(focusstack::greyOf(one, allOfIt), black));
        QVERIFY(!focusstack::aligned(black, black));
    }

    void placementsOfSmallPicturesHoldForLargeOnes()
    {
        // A map of a picture shrunk by 4, whose middle stays where it is.
        const double scale = 1.01;
        const auto about = [&](double x, double y) {
            return Placement(cv::Matx23d(scale, 0, x - scale * x, 0, scale, y - scale * y));
        };
        const Placement large = about(59.5, 39.5).beforeShrinking(4);
        QVERIFY(distance(large.toFrame(), about(239.5, 159.5).toFrame(), {480, 320}) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(AlignerTest)
#include "AlignerTest.moc"
