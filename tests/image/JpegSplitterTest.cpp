// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/JpegSplitter.h"
#include "base/NoThreads.h"
#include "image/JpegDecoder.h"
#include "image/MadePictures.h"

#include <QRandomGenerator>
#include <QTest>
#include <turbojpeg.h>

using namespace skein;
using namespace skein::test;

namespace {

constexpr int quality = 90;

QByteArray compressed(const QImage& image, int subsampling, const QByteArray& restart = {})
{
    qputenv("TJ_RESTART", restart);
    tjhandle codec = tjInitCompress();
    unsigned char* bytes = nullptr;
    unsigned long length = 0;
    tjCompress2(codec, image.constBits(), image.width(), static_cast<int>(image.bytesPerLine()),
        image.height(), TJPF_BGRX, &bytes, &length, subsampling, quality, 0);
    const QByteArray result(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(length));
    tjFree(bytes);
    tjDestroy(codec);
    qunsetenv("TJ_RESTART");
    return result;
}

std::optional<JpegSplitter::Part> lowerPartFrom(const QByteArray& file, int row)
{
    JpegSplitter splitter(bytesOf(file));
    return splitter.readHeaders()
               ? splitter.lowerPart([row](int each) { return each >= row; }, CancelToken())
               : std::nullopt;
}

/** More than decodeJpeg() decodes alone. */
const QSize large(2600, 1700);

} // namespace

class JpegSplitterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLowerPartHasThePixelsOfTheWhole_data()
    {
        QTest::addColumn<int>("subsampling");
        QTest::addColumn<QByteArray>("restart");
        QTest::newRow("4:4:4") << int(TJSAMP_444) << QByteArray();
        QTest::newRow("4:2:2") << int(TJSAMP_422) << QByteArray();
        QTest::newRow("4:2:0") << int(TJSAMP_420) << QByteArray();
        QTest::newRow("4:4:0") << int(TJSAMP_440) << QByteArray();
        QTest::newRow("grey") << int(TJSAMP_GRAY) << QByteArray();
        QTest::newRow("restarts by rows") << int(TJSAMP_422) << QByteArray("1");
        QTest::newRow("restarts by three rows") << int(TJSAMP_420) << QByteArray("3");
        QTest::newRow("restarts within rows") << int(TJSAMP_420) << QByteArray("3B");
    }
    void theLowerPartHasThePixelsOfTheWhole()
    {
        QFETCH(int, subsampling);
        QFETCH(QByteArray, restart);
        const QByteArray file = compressed(detail({521, 407}), subsampling, restart);
        QCOMPARE(file.contains("\xff\xdd"), !restart.isEmpty());
        JpegSplitter measure(bytesOf(file));
        QVERIFY(measure.readHeaders());
        for (const QSize& size : {QSize(), QSize(261, 204), QSize(131, 102)}) {
            const auto whole = decodeJpeg(bytesOf(file), size, CancelToken());
            QVERIFY(whole);
            const double scale = 1.0 * whole->image.width() / 521;
            for (int row = 1; row < measure.rows(); ++row) {
                const auto part = lowerPartFrom(file, row);
                if (!part) {
                    QVERIFY2(!restart.isEmpty(), "Only restarts may leave no place.");
                    continue;
                }
                const QSize partSize(size.width(), size.isEmpty() ? 0 : 1);
                const auto lower = decodeJpeg(part->jpeg, partSize, CancelToken());
                QVERIFY(lower);
                QVERIFY(!lower->partial);
                // But for the first row of units, at whose upper edge colours are not smoothed.
                const int unit = qRound(measure.unitHeight() * scale);
                const int from = (part->row + 1) * unit;
                const int rows = whole->image.height() - from;
                QCOMPARE(lower->image.height(), rows + unit);
                if (rows > 0) {
                    QCOMPARE(lower->image.copy(0, unit, lower->image.width(), rows),
                        whole->image.copy(0, from, whole->image.width(), rows));
                }
            }
        }
    }

    void twoThreadsDecodeTheSamePixelsAsOne_data()
    {
        QTest::addColumn<QSize>("atLeast");
        QTest::newRow("all") << QSize();
        QTest::newRow("a half") << QSize(1300, 850);
        QTest::newRow("a quarter") << QSize(600, 400);
        QTest::newRow("an eighth") << QSize(1, 1);
    }
    void twoThreadsDecodeTheSamePixelsAsOne()
    {
        QFETCH(QSize, atLeast);
        const QByteArray file = compressed(detail(large), TJSAMP_420);
        const auto one = decodeJpeg(bytesOf(file), atLeast, CancelToken());
        const auto two = decodeJpeg(bytesOf(file), atLeast, CancelToken(), 2);
        QVERIFY(one);
        QVERIFY(two);
        QCOMPARE(two->image, one->image);
        QCOMPARE(two->partial, one->partial);
    }

    void ofADamagedFileTwoThreadsMakeWhatOneDoes()
    {
        const QByteArray whole = compressed(detail(large), TJSAMP_420);
        QRandomGenerator random(11);
        for (int round = 0; round < 24; ++round) {
            QByteArray damaged = whole;
            if (round % 3 == 0) {
                damaged.truncate(random.bounded(damaged.size()));
            } else {
                damaged[random.bounded(1000, damaged.size())] =
                    static_cast<char>(random.bounded(256));
            }
            const auto one = decodeJpeg(bytesOf(damaged), {600, 400}, CancelToken());
            const auto two = decodeJpeg(bytesOf(damaged), {600, 400}, CancelToken(), 2);
            QCOMPARE(two.has_value(), one.has_value());
            if (one) {
                QCOMPARE(two->partial, one->partial);
                QCOMPARE(two->image, one->image);
            }
        }
    }

    void withoutASecondThreadOneDecodesAlone()
    {
        const QByteArray file = compressed(detail(large), TJSAMP_420);
        const auto one = decodeJpeg(bytesOf(file), {600, 400}, CancelToken());
        noThreads = true;
        const auto alone = decodeJpeg(bytesOf(file), {600, 400}, CancelToken(), 2);
        noThreads = false;
        QVERIFY(threadsRefused > 0);
        QVERIFY(one && alone);
        QCOMPARE(alone->image, one->image);
        QVERIFY(!alone->partial);
    }

    void twoThreadsStopWhenCancelled()
    {
        const CancelToken cancel;
        cancel.cancel();
        const auto result =
            decodeJpeg(bytesOf(compressed(detail(large), TJSAMP_420)), {}, cancel, 2);
        QVERIFY(!result);
        QVERIFY(result.error().isCancellation());
    }

    void whatIsNotWholeHasNoLowerPart()
    {
        const QByteArray whole = compressed(detail({300, 200}), TJSAMP_420);
        QVERIFY(lowerPartFrom(whole, 3));
        for (qsizetype length = 0; length < whole.size() - 1; length += 7) {
            QVERIFY(!lowerPartFrom(whole.left(length), 3));
        }
        QVERIFY(!lowerPartFrom(whole, 1000));
        JpegSplitter splitter(bytesOf(whole));
        QVERIFY(splitter.readHeaders());
        const CancelToken cancelled;
        cancelled.cancel();
        QVERIFY(!splitter.lowerPart([](int) { return true; }, cancelled));
    }

    void everyDamageIsSurvived()
    {
        const QByteArray whole = compressed(detail({128, 96}), TJSAMP_420);
        QRandomGenerator random(5);
        for (int round = 0; round < 2000; ++round) {
            QByteArray damaged = whole;
            for (int i = 0; i < 3; ++i) {
                const qsizetype reach = round % 2 == 0 ? 700 : damaged.size();
                damaged[random.bounded(reach)] = static_cast<char>(random.bounded(256));
            }
            if (const auto part = lowerPartFrom(damaged, 2)) {
                static_cast<void>(decodeJpeg(part->jpeg, {}, CancelToken()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(JpegSplitterTest)
#include "JpegSplitterTest.moc"
