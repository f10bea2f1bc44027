// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/JpegDecoder.h"
#include "image/MadePictures.h"

#include <QBuffer>
#include <QImageWriter>
#include <QRandomGenerator>
#include <QTest>

using namespace skein;
using namespace skein::test;

class JpegDecoderTest : public QObject
{
    Q_OBJECT

private:
    /** Sets the size that the frame header of @p data claims. */
    static QByteArray claiming(QByteArray data, quint16 width, quint16 height, char marker)
    {
        const qsizetype frame = data.indexOf(QByteArray("\xff").append(marker));
        const char size[] = {static_cast<char>(height >> 8), static_cast<char>(height & 0xff),
            static_cast<char>(width >> 8), static_cast<char>(width & 0xff)};
        return data.replace(frame + 5, 4, size, 4);
    }

private Q_SLOTS:
    void theSmallestQuickScaleThatCoversTheRequestIsDecoded_data()
    {
        QTest::addColumn<QSize>("wanted");
        QTest::addColumn<QSize>("decoded");
        QTest::newRow("all") << QSize() << QSize(1000, 600);
        QTest::newRow("larger than the picture") << QSize(4000, 2400) << QSize(1000, 600);
        QTest::newRow("just more than a half") << QSize(501, 300) << QSize(1000, 600);
        QTest::newRow("a half") << QSize(500, 300) << QSize(500, 300);
        QTest::newRow("a quarter") << QSize(240, 140) << QSize(250, 150);
        QTest::newRow("an eighth") << QSize(125, 75) << QSize(125, 75);
        QTest::newRow("tiny") << QSize(1, 1) << QSize(125, 75);
    }
    void theSmallestQuickScaleThatCoversTheRequestIsDecoded()
    {
        QFETCH(QSize, wanted);
        QFETCH(QSize, decoded);
        const QByteArray data = jpeg(fields({1000, 600}));
        const auto result = decodeJpeg(bytesOf(data), wanted, CancelToken());
        QVERIFY(result);
        QCOMPARE(result->image.size(), decoded);
        QCOMPARE(result->image.format(), QImage::Format_RGB32);
        QVERIFY(showsFields(result->image));
        QVERIFY(!result->partial);
        QCOMPARE(qAlpha(result->image.pixel(3, 3)), 255);
    }

    void greyAndProgressivePicturesAreDecoded()
    {
        const QByteArray grey = jpeg(fields({64, 64}).convertToFormat(QImage::Format_Grayscale8));
        const auto greyResult = decodeJpeg(bytesOf(grey), {}, CancelToken());
        QVERIFY(greyResult);
        QCOMPARE(qRed(greyResult->image.pixel(50, 50)), 255);
        QBuffer buffer;
        QImageWriter writer(&buffer, "jpg");
        writer.setProgressiveScanWrite(true);
        QVERIFY(writer.write(fields({640, 480})));
        const auto result = decodeJpeg(bytesOf(buffer.data()), {320, 240}, CancelToken());
        QVERIFY(result);
        QVERIFY(showsFields(result->image));
    }

    void aFileThatEndsEarlyGivesThePartThatIsThere()
    {
        const QByteArray whole = jpeg(detail({800, 800}));
        const auto complete = decodeJpeg(bytesOf(whole), {}, CancelToken());
        const QByteArray half = whole.left(whole.size() / 2);
        const auto result = decodeJpeg(bytesOf(half), {}, CancelToken());
        QVERIFY(result);
        QVERIFY(result->partial);
        QCOMPARE(result->image.size(), QSize(800, 800));
        QCOMPARE(result->image.copy(0, 0, 800, 300), complete->image.copy(0, 0, 800, 300));
        // What is missing is one quiet colour, not the garbage of a decoder that lost its way.
        QCOMPARE(result->image.pixel(10, 700), result->image.pixel(790, 799));
    }

    void everyLengthOfATruncatedFileIsSurvived()
    {
        const QByteArray whole = jpeg(detail({64, 48}));
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const auto result = decodeJpeg(bytesOf(whole.left(length)), {}, CancelToken());
            QVERIFY2(!result || result->partial || length >= whole.size() - 2,
                qPrintable(QString::number(length)));
        }
    }

    void flippedBytesAreSurvived()
    {
        const QByteArray whole = jpeg(detail({64, 48}));
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            QByteArray damaged = whole;
            for (int i = 0; i < 4; ++i) {
                damaged[random.bounded(damaged.size())] = static_cast<char>(random.bounded(256));
            }
            const auto result = decodeJpeg(bytesOf(damaged), {32, 24}, CancelToken());
            QVERIFY(!result || !result->image.isNull());
        }
    }

    void garbageIsRefusedWithASentence()
    {
        for (const QByteArray& data : {QByteArray(), QByteArray("\xff\xd8\xff"),
                 QByteArray(100000, 'x'), QByteArray("\xff\xd8").append(5000, '\xff')}) {
            const auto result = decodeJpeg(bytesOf(data), {}, CancelToken());
            QVERIFY(!result);
            QVERIFY(result.error().message.contains(u"damaged or incomplete"));
        }
    }

    void aSizeBeyondReasonIsRefusedBeforeMemoryIsTaken()
    {
        const QByteArray bomb = claiming(jpeg(fields({16, 16})), 65500, 65500, '\xc0');
        const auto result = decodeJpeg(bytesOf(bomb), {}, CancelToken());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Unsupported);
        QVERIFY(result.error().message.contains(u"65500 × 65500"));
    }

    void aSmallProgressiveFileCannotClaimAHugePicture()
    {
        QBuffer buffer;
        QImageWriter writer(&buffer, "jpg");
        writer.setProgressiveScanWrite(true);
        QVERIFY(writer.write(fields({16, 16})));
        // Within the limit of pixels, but a gigabyte of coefficients.
        const QByteArray bomb = claiming(buffer.data(), 14000, 14000, '\xc2');
        QVERIFY(!decodeJpeg(bytesOf(bomb), {100, 100}, CancelToken()));
    }

    void decodingStopsWhenCancelled()
    {
        const CancelToken cancel;
        cancel.cancel();
        const auto result = decodeJpeg(bytesOf(jpeg(detail({800, 800}))), {}, cancel);
        QVERIFY(!result);
        QVERIFY(result.error().isCancellation());
    }
};

QTEST_GUILESS_MAIN(JpegDecoderTest)
#include "JpegDecoderTest.moc"
