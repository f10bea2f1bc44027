// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/Exposure.h"
#include "virtualcamera/LiveView.h"
#include "virtualcamera/PropertyStore.h"
#include "virtualcamera/PtpCodes.h"
#include "virtualcamera/ScenePainter.h"
#include "virtualcamera/SceneRenderer.h"

#include <QImage>
#include <QTest>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

using namespace skein;
namespace p = skein::ptp::prop;

namespace {
constexpr ImageSize size{768, 512};
const QRectF wholeScene(0, 0, ScenePainter::width, ScenePainter::height);

SceneRenderer renderer(const Optics& optics)
{
    return {size, wholeScene, optics};
}

cv::Mat photograph(const Optics& optics, double seconds = 1.0)
{
    const SceneRenderer scene = renderer(optics);
    return scene.renderRows(0, size.height, scene.moverLayers(seconds));
}

/** Linear light in a patch of mid grey, from the sensor's own numbers. */
double light(const Optics& optics)
{
    const cv::Mat grey(32, 32, CV_8UC3, cv::Scalar::all(90));
    const cv::Mat sensor = Exposure(optics).expose(grey, 1);
    return cv::mean(sensor)[0] - Exposure::blackLevel;
}

cv::Mat developed(const Optics& optics)
{
    cv::Mat picture = photograph(optics);
    Exposure(optics).develop(picture);
    return picture;
}

double brightness(const Optics& optics)
{
    const cv::Scalar mean = cv::mean(developed(optics));
    return (mean[0] + mean[1] + mean[2]) / 3.0;
}

/** How much fine detail a part of the scene shows; the part is given in units of the scene. */
double detail(const Optics& optics, QRectF part)
{
    const double scale = size.width / ScenePainter::width;
    const cv::Rect where(int(part.x() * scale), int(part.y() * scale), int(part.width() * scale),
        int(part.height() * scale));
    cv::Mat edges;
    cv::Laplacian(renderer(optics).renderStatic(0, size.height)(where), edges, CV_32F);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(edges, mean, deviation);
    return deviation[1];
}

const QRectF testCard(2200, 1760, 1300, 1200);
const QRectF picture(3350, 260, 1500, 1060);
/** A frame of a camera of 24 megapixels. */
LiveView::Order orderAt(QPointF centre)
{
    LiveView::Order order;
    order.sceneSeconds = 0.5;
    order.centre = centre;
    order.fullSize = {6000, 4000};
    return order;
}

} // namespace

class SceneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneStopOfEachSettingDoublesTheLight_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<double>("fNumber");
        QTest::addColumn<double>("iso");
        QTest::addColumn<double>("bias");
        QTest::newRow("shutter speed") << 2.0 / 125.0 << 5.6 << 400.0 << 0.0;
        QTest::newRow("aperture") << 1.0 / 125.0 << 5.6 / std::sqrt(2.0) << 400.0 << 0.0;
        QTest::newRow("sensitivity") << 1.0 / 125.0 << 5.6 << 800.0 << 0.0;
        QTest::newRow("exposure compensation") << 1.0 / 125.0 << 5.6 << 400.0 << 1.0;
    }
    void oneStopOfEachSettingDoublesTheLight()
    {
        QFETCH(double, seconds);
        QFETCH(double, fNumber);
        QFETCH(double, iso);
        QFETCH(double, bias);
        Optics more;
        more.seconds = seconds;
        more.fNumber = fNumber;
        more.iso = iso;
        more.biasStops = bias;
        const double ratio = light(more) / light(Optics());
        QVERIFY2(ratio > 1.95 && ratio < 2.05, qPrintable(QString::number(ratio)));
    }

    void everyStopOfTheShutterMakesThePictureBrighter()
    {
        double last = 0;
        for (int stop = -4; stop <= 3; ++stop) {
            Optics optics;
            optics.seconds = std::exp2(stop) / 125.0;
            const double now = brightness(optics);
            QVERIFY2(now > last + 5, qPrintable(QString::number(now)));
            last = now;
        }
    }

    void whatTheLensIsFocusedOnIsSharpAndTheRestIsNot()
    {
        Optics card;
        card.fNumber = 1.8;
        Optics wall = card;
        wall.focusMm = 3200;
        QVERIFY(detail(card, testCard) > 2 * detail(wall, testCard));
        QVERIFY(detail(wall, picture) > 1.5 * detail(card, picture));
    }

    void aSmallApertureBringsTheWallIntoFocus()
    {
        Optics open;
        open.fNumber = 1.8;
        Optics closed;
        closed.fNumber = 22;
        QVERIFY(detail(closed, picture) > 1.5 * detail(open, picture));
    }

    void aLongExposureBlursWhatMovesAndOnlyThat()
    {
        Optics fast;
        fast.seconds = 1.0 / 1000;
        Optics slow;
        slow.seconds = 0.5;
        const cv::Mat sharp = photograph(fast);
        const cv::Mat blurred = photograph(slow);
        const cv::Rect wheel = renderer(fast).moverArea(1);
        const auto edges = [&](const cv::Mat& of) {
            cv::Mat result;
            cv::Laplacian(of(wheel), result, CV_32F);
            return cv::norm(result);
        };
        QVERIFY(edges(sharp) > 1.5 * edges(blurred));
        const cv::Rect still(300, 180, 60, 60);
        QCOMPARE(cv::norm(sharp(still), blurred(still)), 0.0);
    }

    void theSceneMoves()
    {
        const cv::Mat before = photograph(Optics());
        const cv::Mat after = photograph(Optics(), 1.4);
        QVERIFY(cv::norm(before, after) > 1000);
    }

    void aPictureMadeInStripsIsTheSame()
    {
        const SceneRenderer scene = renderer(Optics());
        const auto movers = scene.moverLayers(1.0);
        const cv::Mat whole = photograph(Optics());
        for (int top = 0; top < size.height; top += 128) {
            const cv::Mat difference = cv::abs(
                cv::Mat(whole.rowRange(top, top + 128)) - scene.renderRows(top, 128, movers));
            // Blur is made on a smaller picture, whose pixels lie elsewhere in each strip.
            QVERIFY(cv::mean(difference)[1] < 0.5);
        }
    }

    void noiseCoversAPictureWiderThanItsTile()
    {
        cv::Mat grey(64, 1000, CV_8UC3, cv::Scalar::all(128));
        NoiseTile(300, 64, 10.0, 3).addTo(grey, 1);
        for (int left = 0; left < grey.cols; left += 100) {
            cv::Scalar mean;
            cv::Scalar deviation;
            cv::meanStdDev(grey.colRange(left, left + 100), mean, deviation);
            QVERIFY(std::abs(deviation[1] - 10.0) < 1.0);
        }
    }

    void noiseGrowsWithTheSensitivity()
    {
        Optics low;
        low.iso = 100;
        Optics high;
        high.iso = 25600;
        QVERIFY(high.noiseSigma() > 10 * low.noiseSigma());
        cv::Mat grey(400, 400, CV_8UC3, cv::Scalar::all(128));
        NoiseTile(400, 400, high.noiseSigma(), 3).addTo(grey, 1);
        cv::Scalar mean;
        cv::Scalar deviation;
        cv::meanStdDev(grey, mean, deviation);
        QVERIFY(std::abs(deviation[1] - high.noiseSigma()) < 1.0);
        QVERIFY(std::abs(mean[1] - 128) < 1.0);
    }

    void tungstenMakesDaylightBlueAndShadeMakesItWarm()
    {
        PropertyStore store(makeProperties(24.0));
        const auto warmth = [&](const char* name) {
            (void)store.putInWords(p::WhiteBalance, QString::fromLatin1(name));
            const cv::Scalar mean = cv::mean(developed(Optics::from(store)));
            return mean[2] / mean[0];
        };
        const double neutral = warmth("Daylight");
        QVERIFY(warmth("Tungsten") < 0.8 * neutral);
        QVERIFY(warmth("Shade") > 1.1 * neutral);
    }

    void aLiveFrameIsAJpegBehindNikonsHeader_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QSize>("expected");
        QTest::newRow("largest") << QStringLiteral("XGA") << QSize(1024, 680);
        QTest::newRow("middle") << QStringLiteral("VGA") << QSize(640, 424);
        QTest::newRow("smallest") << QStringLiteral("QVGA") << QSize(320, 212);
    }
    void aLiveFrameIsAJpegBehindNikonsHeader()
    {
        QFETCH(QString, setting);
        QFETCH(QSize, expected);
        PropertyStore store(makeProperties(24.0));
        QVERIFY(store.putInWords(p::NikonLiveViewSize, setting));
        LiveView liveView;
        const QByteArray frame = liveView.frame(store, orderAt({0.5, 0.5}));
        QVERIFY(frame.indexOf(QByteArray("\xff\xd8", 2)) == LiveView::headerBytes);
        const QImage image = QImage::fromData(frame.mid(LiveView::headerBytes), "JPEG");
        QCOMPARE(image.size(), expected);
    }

    void aMagnifiedLiveFrameShowsAPartInMoreDetail()
    {
        PropertyStore store(makeProperties(24.0));
        LiveView liveView;
        const QByteArray whole = liveView.frame(store, orderAt({0.45, 0.55}));
        QVERIFY(store.putInWords(p::NikonLiveViewZoom, QStringLiteral("100%")));
        const QByteArray part = liveView.frame(store, orderAt({0.45, 0.55}));
        QVERIFY(whole != part);
        // The middle of the resolution star is black and white bars there.
        const QImage image = QImage::fromData(part.mid(LiveView::headerBytes), "JPEG");
        QCOMPARE(image.size(), QSize(1024, 680));
    }
};

QTEST_GUILESS_MAIN(SceneTest)
#include "SceneTest.moc"
