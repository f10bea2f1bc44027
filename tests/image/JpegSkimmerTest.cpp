// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/JpegSkimmer.h"
#include "image/JpegDecoder.h"
#include "image/MadePictures.h"

#include <QRandomGenerator>
#include <QTest>
#include <turbojpeg.h>

using namespace skein;
using namespace skein::test;

namespace {
/** Something like a photograph: smooth areas, edges and grain. */
QImage scene(QSize size)
{
    const QImage grain = detail(size, 3);
    QImage image = fields(size);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const QRgb noise = grain.pixel(x, y);
            const int base = (x * 200 / size.width() + y * 55 / size.height());
            image.setPixel(x, y,
                qRgb(base + qRed(noise) / 12, 230 - base + qGreen(noise) / 12,
                    (x + y) % 256 / 2 + qBlue(noise) / 12));
        }
    }
    return image;
}

QByteArray compressed(const QImage& image, int subsampling, int quality, int flags = 0)
{
    tjhandle codec = tjInitCompress();
    unsigned char* bytes = nullptr;
    unsigned long length = 0;
    tjCompress2(codec, image.constBits(), image.width(), static_cast<int>(image.bytesPerLine()),
        image.height(), TJPF_BGRX, &bytes, &length, subsampling, quality, flags);
    const QByteArray result(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(length));
    tjFree(bytes);
    tjDestroy(codec);
    return result;
}

/** The largest difference of brightness between two pictures of the same size. */
int difference(const QImage& a, const QImage& b)
{
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            most = std::max(most, std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
        }
    }
    return most;
}
} // namespace

class JpegSkimmerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEighthLooksLikeThatOfLibjpeg_data()
    {
        QTest::addColumn<int>("subsampling");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("quality");
        QTest::addColumn<QByteArray>("restart");
        const QSize odd(521, 307);
        QTest::newRow("4:4:4") << int(TJSAMP_444) << odd << 92 << QByteArray();
        QTest::newRow("4:2:2") << int(TJSAMP_422) << odd << 92 << QByteArray();
        QTest::newRow("4:2:0") << int(TJSAMP_420) << odd << 92 << QByteArray();
        QTest::newRow("4:4:0") << int(TJSAMP_440) << odd << 92 << QByteArray();
        QTest::newRow("grey") << int(TJSAMP_GRAY) << odd << 92 << QByteArray();
        QTest::newRow("best quality") << int(TJSAMP_420) << QSize(512, 512) << 100 << QByteArray();
        QTest::newRow("poor quality") << int(TJSAMP_420) << QSize(512, 512) << 5 << QByteArray();
        QTest::newRow("one block") << int(TJSAMP_420) << QSize(3, 5) << 92 << QByteArray();
        QTest::newRow("restarts by rows") << int(TJSAMP_422) << odd << 92 << QByteArray("1");
        QTest::newRow("restarts by units") << int(TJSAMP_420) << odd << 92 << QByteArray("3B");
    }
    void anEighthLooksLikeThatOfLibjpeg()
    {
        QFETCH(int, subsampling);
        QFETCH(QSize, size);
        QFETCH(int, quality);
        QFETCH(QByteArray, restart);
        qputenv("TJ_RESTART", restart);
        const QByteArray file = compressed(scene(size), subsampling, quality);
        qunsetenv("TJ_RESTART");
        QCOMPARE(file.contains("\xff\xdd"), !restart.isEmpty());
        const QImage skimmed = skimJpeg(bytesOf(file), CancelToken());
        const auto reference = decodeJpeg(bytesOf(file), QSize(1, 1), CancelToken());
        QVERIFY(reference);
        QCOMPARE(skimmed.size(), reference->image.size());
        // Colours at an eighth: libjpeg has those in between, and at edges they differ.
        QVERIFY2(difference(skimmed, reference->image) <=
                     (subsampling == TJSAMP_444 || subsampling == TJSAMP_GRAY ? 1 : 24),
            qPrintable(QString::number(difference(skimmed, reference->image))));
    }

    void whatIsUnusualOrDamagedIsLeftToOthers()
    {
        const QImage image = scene({256, 192});
        QVERIFY(
            skimJpeg(bytesOf(compressed(image, TJSAMP_420, 90, TJFLAG_PROGRESSIVE)), CancelToken())
                .isNull());
        const QByteArray whole = compressed(image, TJSAMP_420, 90);
        QVERIFY(!skimJpeg(bytesOf(whole), CancelToken()).isNull());
        QVERIFY(skimJpeg(bytesOf(whole.left(whole.size() / 2)), CancelToken()).isNull());
        QVERIFY(skimJpeg(bytesOf("\xff\xd8"), CancelToken()).isNull());
        const CancelToken cancelled;
        cancelled.cancel();
        QVERIFY(skimJpeg(bytesOf(whole), cancelled).isNull());
    }

    void everyDamageIsSurvived()
    {
        const QByteArray whole = compressed(scene({128, 96}), TJSAMP_420, 90);
        QRandomGenerator random(5);
        for (int round = 0; round < 3000; ++round) {
            QByteArray damaged = whole;
            for (int i = 0; i < 3; ++i) {
                const qsizetype reach = round % 2 == 0 ? 700 : damaged.size();
                damaged[random.bounded(reach)] = static_cast<char>(random.bounded(256));
            }
            static_cast<void>(skimJpeg(bytesOf(damaged), CancelToken()));
        }
    }
};

QTEST_GUILESS_MAIN(JpegSkimmerTest)
#include "JpegSkimmerTest.moc"
