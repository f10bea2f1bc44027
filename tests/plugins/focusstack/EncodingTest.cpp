// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusstack/Encoding.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QTest>

using namespace skein;
using focusstack::Encoding;
using focusstack::FileKind;

namespace {

QImage gradient(QImage::Format format)
{
    QImage image(64, 48, QImage::Format_RGBX64);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixelColor(x, y,
                QColor::fromRgba64(
                    static_cast<quint16>(x * 1000 + 7), static_cast<quint16>(y * 1300 + 3), 12345));
        }
    }
    image = image.convertToFormat(format);
    image.setColorSpace(QColorSpace::AdobeRgb);
    return image;
}

QImage read(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    return reader.read();
}

} // namespace

class EncodingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tiffKeepsAllBitsAndTheColours()
    {
        for (const QImage::Format format : {QImage::Format_RGBX64, QImage::Format_RGB888}) {
            const QImage picture = gradient(format);
            QString error;
            const QByteArray bytes = Encoding::picture(picture, FileKind::Tiff, 0, &error);
            QCOMPARE(error, QString());
            const QImage again = read(bytes);
            QCOMPARE(again.convertToFormat(format), picture);
            QCOMPARE(again.colorSpace(), QColorSpace(QColorSpace::AdobeRgb));
        }
    }

    void jpegKeepsColoursAndIsAsGoodAsAsked()
    {
        const QImage picture = gradient(QImage::Format_RGB888);
        QString error;
        const QByteArray good = Encoding::picture(picture, FileKind::Jpeg, 95, &error);
        const QByteArray poor = Encoding::picture(picture, FileKind::Jpeg, 20, &error);
        QCOMPARE(error, QString());
        QVERIFY(poor.size() < good.size());
        QCOMPARE(read(good).colorSpace(), QColorSpace(QColorSpace::AdobeRgb));
        QCOMPARE(read(good).size(), picture.size());
    }

    void depthMapsHaveTheBitsAskedFor()
    {
        QImage depth(40, 30, QImage::Format_Grayscale16);
        depth.fill(Qt::black);
        reinterpret_cast<quint16*>(depth.scanLine(4))[5] = 0x1234;
        QString error;
        const QImage deep = read(Encoding::depthMap(depth, 16, &error));
        QCOMPARE(deep.format(), QImage::Format_Grayscale16);
        QCOMPARE(deep, depth);
        QCOMPARE(read(Encoding::depthMap(depth, 8, &error)).format(), QImage::Format_Grayscale8);
        QCOMPARE(error, QString());
        QVERIFY(Encoding::depthMap(QImage(), 8, &error).isEmpty());
        QVERIFY(!error.isEmpty());
    }
};

QTEST_GUILESS_MAIN(EncodingTest)
#include "EncodingTest.moc"
