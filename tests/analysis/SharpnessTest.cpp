// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Sharpness.h"

#include <QImage>
#include <QRandomGenerator>
#include <QTest>
#include <opencv2/imgproc.hpp>

using namespace skein;

namespace {

constexpr quint32 seed = 20261123;
constexpr int side = 256;

/** Edges of many directions and contrasts, light fall-off, fine texture. */
cv::Mat1f madeScene()
{
    QRandomGenerator random(seed);
    cv::Mat1f scene(side, side, 90.0F);
    for (int i = 0; i < 60; ++i) {
        const cv::Point centre(random.bounded(side), random.bounded(side));
        cv::circle(scene, centre, 4 + random.bounded(25), cv::Scalar(random.bounded(20, 180)),
            cv::FILLED, cv::LINE_AA);
    }
    for (int i = 0; i < 400; ++i) {
        const cv::Point from(random.bounded(side), random.bounded(side));
        cv::line(scene, from, from + cv::Point(random.bounded(9), random.bounded(9)),
            cv::Scalar(random.bounded(20, 180)), 1, cv::LINE_AA);
    }
    return scene;
}

/** As a lens draws it whose blur disc has this radius: a flat disc, not a Gaussian. */
cv::Mat1f defocused(const cv::Mat1f& scene, double radius)
{
    const int reach = static_cast<int>(std::ceil(radius)) + 1;
    cv::Mat1f disc(2 * reach + 1, 2 * reach + 1, 0.0F);
    for (int y = -reach; y <= reach; ++y) {
        for (int x = -reach; x <= reach; ++x) {
            const double inside = radius + 0.5 - std::hypot(x, y);
            disc(y + reach, x + reach) = static_cast<float>(std::clamp(inside, 0.0, 1.0));
        }
    }
    disc /= cv::sum(disc)[0];
    cv::Mat1f blurred;
    cv::filter2D(scene, blurred, CV_32F, disc);
    return blurred;
}

QImage exposed(const cv::Mat1f& scene, double gain = 1, double noise = 0)
{
    cv::RNG random(seed);
    QImage image(scene.cols, scene.rows, QImage::Format_RGB32);
    for (int y = 0; y < scene.rows; ++y) {
        for (int x = 0; x < scene.cols; ++x) {
            const double value = scene(y, x) * gain + random.gaussian(noise);
            const int level = std::clamp(qRound(value), 0, 255);
            image.setPixel(x, y, qRgb(level, level, level));
        }
    }
    return image;
}

} // namespace

class SharpnessTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDepthOfAPictureDoesNotMatter()
    {
        QRandomGenerator random(20261121);
        QImage plain(61, 47, QImage::Format_RGB32);
        for (int y = 0; y < plain.height(); ++y) {
            for (int x = 0; x < plain.width(); ++x) {
                plain.setPixel(x, y, random.generate() | 0xff000000);
            }
        }
        const QRect place(5, 3, 40, 30);
        const auto figure = sharpnessOf(plain, place);
        QVERIFY(figure);
        QCOMPARE(sharpnessOf(plain.convertToFormat(QImage::Format_RGBA64), place), figure);
        QCOMPARE(
            sharpnessOf(plain.convertToFormat(QImage::Format_ARGB32_Premultiplied), place), figure);
    }

    void initTestCase() { qInfo("seed %u", seed); }

    void risesToTheFocusAndFallsBehindIt_data()
    {
        QTest::addColumn<double>("noise");
        QTest::newRow("base ISO") << 0.0;
        QTest::newRow("high ISO") << 5.0;
    }

    void risesToTheFocusAndFallsBehindIt()
    {
        QFETCH(double, noise);
        const cv::Mat1f scene = madeScene();
        QList<double> figures;
        for (int step = -6; step <= 6; ++step) {
            const QImage frame = exposed(defocused(scene, std::abs(step) * 0.6), 1, noise);
            figures.append(*sharpnessOf(frame, frame.rect()));
        }
        for (int i = 1; i < figures.size(); ++i) {
            QVERIFY2(i <= 6 ? figures[i] > figures[i - 1] : figures[i] < figures[i - 1],
                qPrintable(QStringLiteral("step %1: %2 after %3")
                               .arg(i)
                               .arg(figures[i])
                               .arg(figures[i - 1])));
        }
        QVERIFY(figures[6] > 1.5 * figures[0]);
    }

    void aChangeOfExposureDoesNotPassForOneOfFocus()
    {
        const cv::Mat1f scene = madeScene();
        const QImage normal = exposed(scene);
        const double figure = *sharpnessOf(normal, normal.rect());
        for (const double gain : {0.5, 0.7, 1.3}) {
            const double other = *sharpnessOf(exposed(scene, gain), normal.rect());
            QVERIFY2(std::abs(other - figure) < 0.03 * figure, qPrintable(QString::number(other)));
        }
    }

    void noiseHardlyRaisesIt()
    {
        const cv::Mat1f scene = madeScene();
        const QImage clean = exposed(scene);
        const double figure = *sharpnessOf(clean, clean.rect());
        QVERIFY(*sharpnessOf(exposed(scene, 1, 5), clean.rect()) < 1.05 * figure);
        QVERIFY(
            *sharpnessOf(exposed(cv::Mat1f(side, side, 90.0F), 1, 5), clean.rect()) < 0.2 * figure);
    }

    void theNoiseOfANearlyBlackFrameIsNoDetail_data()
    {
        QTest::addColumn<double>("level");
        QTest::addColumn<double>("noise");
        QTest::newRow("lens cap") << 0.0 << 2.0;
        QTest::newRow("lens cap, high ISO") << 1.0 << 6.0;
        QTest::newRow("far too dark") << 6.0 << 3.0;
    }

    void theNoiseOfANearlyBlackFrameIsNoDetail()
    {
        QFETCH(const double, level);
        QFETCH(const double, noise);
        const cv::Mat1f scene = madeScene();
        const QImage blurred = exposed(defocused(scene, 3));
        const double figure = *sharpnessOf(blurred, blurred.rect());
        const QImage black = exposed(cv::Mat1f(side, side, float(level)), 1, noise);
        const auto noisy = sharpnessOf(black, black.rect());
        QVERIFY2(noisy && *noisy < 0.5 * figure,
            qPrintable(QStringLiteral("%1, and %2 out of focus").arg(*noisy).arg(figure)));
    }

    void whatIsSharpInTheDarkIsSharperThanWhatIsNot()
    {
        const cv::Mat1f scene = madeScene();
        constexpr double gain = 0.1;
        const QImage sharp = exposed(scene, gain, 1);
        const QImage blurred = exposed(defocused(scene, 3), gain, 1);
        QVERIFY(*sharpnessOf(sharp, sharp.rect()) > 1.3 * *sharpnessOf(blurred, blurred.rect()));
    }

    void onlyThePlaceLookedAtCounts()
    {
        cv::Mat1f scene = madeScene();
        const QRect left(0, 0, side / 2, side);
        const QRect right(side / 2, 0, side / 2, side);
        defocused(scene, 3).colRange(side / 2, side).copyTo(scene.colRange(side / 2, side));
        const QImage frame = exposed(scene);
        QVERIFY(*sharpnessOf(frame, left) > 1.5 * *sharpnessOf(frame, right));
    }

    void sixteenBitsAndGreyGiveTheSameFigure()
    {
        const QImage frame = exposed(madeScene());
        const double figure = *sharpnessOf(frame, frame.rect());
        for (const auto format : {QImage::Format_RGBA64, QImage::Format_Grayscale8,
                 QImage::Format_Grayscale16, QImage::Format_ARGB32_Premultiplied}) {
            const double other = *sharpnessOf(frame.convertToFormat(format), frame.rect());
            QVERIFY(std::abs(other - figure) < 1e-3 * figure);
        }
    }

    void aFlatAreaHasNone()
    {
        QImage flat(40, 40, QImage::Format_RGB32);
        flat.fill(qRgb(90, 90, 90));
        QVERIFY(*sharpnessOf(flat, flat.rect()) < 1e-3);
    }

    void nothingIsSaidWherePixelsAreMissing()
    {
        QImage black(40, 40, QImage::Format_RGB32);
        black.fill(Qt::black);
        QVERIFY(!sharpnessOf(black, black.rect()));
        QVERIFY(!sharpnessOf(QImage(), {0, 0, 100, 100}));
        black.fill(Qt::gray);
        QVERIFY(!sharpnessOf(black, {30, 30, 100, 100}));
        QVERIFY(sharpnessOf(black, {20, 20, 100, 100}));
    }
};

QTEST_APPLESS_MAIN(SharpnessTest)
#include "SharpnessTest.moc"
