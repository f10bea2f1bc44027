// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/JpegStrips.h"

#include "virtualcamera/Exposure.h"

#include <QImage>
#include <QTest>
#include <algorithm>
#include <opencv2/core.hpp>

using namespace skein;

namespace {
cv::Mat colourfulNoise(int width, int height)
{
    cv::Mat picture(height, width, CV_8UC3);
    cv::RNG(5).fill(picture, cv::RNG::UNIFORM, 0, 255);
    return picture;
}

QList<QByteArray> strips(const cv::Mat& picture, int rows, JpegCare care)
{
    QList<QByteArray> encoded;
    for (int top = 0; top < picture.rows; top += rows) {
        const int bottom = std::min(top + rows, picture.rows);
        encoded.append(encodeJpeg(picture.rowRange(top, bottom), 90, care));
    }
    return encoded;
}
} // namespace

class JpegStripsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stripsBecomeTheSamePictureAsEncodedAtOnce_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("rows");
        QTest::newRow("even") << 320 << 192 << 48;
        QTest::newRow("last strip is short") << 320 << 200 << 48;
        QTest::newRow("width is no multiple of a block") << 333 << 100 << 32;
        QTest::newRow("more strips than there are restart markers") << 64 << 320 << 16;
        QTest::newRow("one strip") << 64 << 64 << 64;
    }
    void stripsBecomeTheSamePictureAsEncodedAtOnce()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, rows);
        const cv::Mat picture = colourfulNoise(width, height);
        const QByteArray joined = joinJpegStrips(strips(picture, rows, JpegCare::Fine));
        const QImage image = QImage::fromData(joined, "JPEG");
        QCOMPARE(image.size(), QSize(width, height));
        QCOMPARE(image, QImage::fromData(encodeJpeg(picture, 90, JpegCare::Fine), "JPEG"));
    }

    void whatIsNoJpegMakesNoPicture_data()
    {
        QTest::addColumn<QByteArray>("second");
        const QByteArray whole = strips(colourfulNoise(64, 32), 32, JpegCare::Quick).first();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("not a picture");
        QTest::newRow("headers only") << whole.left(100);
        QTest::newRow("length beyond the end") << QByteArray("\xFF\xD8\xFF\xC0\xFF\xFF", 6);
    }
    void whatIsNoJpegMakesNoPicture()
    {
        QFETCH(QByteArray, second);
        const QByteArray first = strips(colourfulNoise(64, 32), 32, JpegCare::Quick).first();
        QVERIFY(joinJpegStrips({first, second}).isEmpty());
        QVERIFY(joinJpegStrips({second}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(JpegStripsTest)
#include "JpegStripsTest.moc"
