// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/RawMeasurement.h"
#include "image/ImageLibraries.h"
#include "image/MadeDng.h"
#include "image/MadePictures.h"
#include "image/RawLevels.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <numeric>

using namespace skein;
using namespace skein::test;

namespace {

constexpr quint32 seed = 20261124;
constexpr QSize size(64, 48);

/** Values by a function of colour (0 red, 1 first green, 2 blue, 3 second green) and place. */
template<typename Value>
QList<quint16> mosaic(QSize sides, Value valueOf)
{
    QList<quint16> values;
    for (int y = 0; y < sides.height(); ++y) {
        for (int x = 0; x < sides.width(); ++x) {
            const int colour = y % 2 == 0 ? x % 2 : 3 - x % 2;
            values.append(static_cast<quint16>(valueOf(colour, x, y)));
        }
    }
    return values;
}

quint64 sumOf(const RawChannel& channel)
{
    return std::accumulate(channel.bins.begin(), channel.bins.end(), quint64{0});
}

} // namespace

class RawMeasurementTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    Result<RawMeasurement> measure(
        const QByteArray& file, QSize box = {}, const CancelToken& cancel = {})
    {
        const QString path = m_dir.filePath(QStringLiteral("made.dng"));
        writeFile(path, file);
        return measureRaw(path, box, cancel);
    }

    static QImage flagsOf(const RawMeasurement& measured, double overPercent, double underStops)
    {
        return ExposureMap::fromPicture(measured.levels, rawlevels::limits(overPercent, underStops))
            .flags();
    }

private Q_SLOTS:
    void initTestCase()
    {
        initImageLibraries();
        qInfo("seed %u", seed);
    }

    void aFlatFieldOfEachColourLiesAtItsStopsBelowSaturation()
    {
        // Black 1000, saturation 1000 + 8192; red one stop, greens two and four, blue six below.
        const QList<int> levels{4096, 2048, 128, 512};
        const auto measured = measure(dng({size, QByteArray("\0\1\1\2", 4), {1000}, 9192},
            mosaic(size, [&](int colour, int, int) { return 1000 + levels[colour]; })));
        QVERIFY2(measured, qPrintable(measured ? QString() : measured.error().detail));
        const auto& channels = measured->histogram.channels();
        QCOMPARE(channels.size(), 4);
        const QStringList names{u"R"_qs, u"G1"_qs, u"G2"_qs, u"B"_qs};
        const QList<double> stops{1, 2, 4, 6};
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(channels[i].name, names[i]);
            QCOMPARE(channels[i].photosites, quint64(size.width() * size.height() / 4));
            const int bin = (RawHistogram::stopCount - int(stops[i])) * RawHistogram::binsPerStop;
            QCOMPARE(RawHistogram::stopsBelow(bin), stops[i]);
            QCOMPARE(channels[i].bins[size_t(bin)], channels[i].photosites);
            QCOMPARE(measured->histogram.clippedPercent(i), 0.0);
            QCOMPARE(measured->histogram.blackPercent(i), 0.0);
        }
    }

    void everyPhotositeIsCountedWhereASimpleCountPutsIt()
    {
        QRandomGenerator random(seed);
        constexpr int black = 512;
        constexpr int white = 15000;
        // It ends just above saturation, so that the data agree with the file.
        const QList<quint16> values = mosaic(
            size, [&](int, int, int) { return std::min(white + 20, random.bounded(0, 16384)); });
        const auto measured =
            measure(dng({size, QByteArray("\2\1\1\0", 4), {black}, white}, values)); // BGGR
        QVERIFY(measured);
        const auto& channels = measured->histogram.channels();
        QCOMPARE(channels.size(), 4);
        QList<RawChannel> expected(4);
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                const int quad = (y % 2) * 2 + x % 2; // blue, green 1, green 2, red
                RawChannel& channel = expected[quad];
                const int value = values[y * size.width() + x];
                ++channel.photosites;
                channel.clipped += value >= white ? 1 : 0;
                channel.atBlack += value <= black ? 1 : 0;
                double below = 1e9;
                if (value > black) {
                    below = -std::log(double(value - black) / (white - black)) / std::log(2.0);
                }
                const double place = (14 - below) * 16;
                ++channel.bins[size_t(std::floor(std::min(223.0, std::max(0.0, place + 1e-9))))];
            }
        }
        const auto compare = [](const RawChannel& found, const RawChannel& wanted) {
            QCOMPARE(found.photosites, wanted.photosites);
            QCOMPARE(found.clipped, wanted.clipped);
            QCOMPARE(found.atBlack, wanted.atBlack);
            QCOMPARE(found.bins, wanted.bins);
        };
        compare(channels[0], expected[3]);
        compare(channels[3], expected[0]);
        // Which of the greens is the first is the decoder's choice.
        const bool swapped = !(channels[1].bins == expected[1].bins);
        compare(channels[1], expected[swapped ? 2 : 1]);
        compare(channels[2], expected[swapped ? 1 : 2]);
    }

    void clippingIsToldPerChannelAndBeforeWhiteBalance()
    {
        const auto measured = measure(dng({size, QByteArray("\0\1\1\2", 4), {100}, 4000},
            mosaic(size, [](int colour, int x, int) {
                return colour == 0 ? (x < size.width() / 4 ? 4000 : 3999)
                                   : (colour == 2 ? 60 : 2000);
            })));
        QVERIFY(measured);
        QCOMPARE(measured->histogram.clippedPercent(0), 25.0);
        QCOMPARE(measured->histogram.clippedPercent(1), 0.0);
        QCOMPARE(measured->histogram.blackPercent(3), 100.0);
        QCOMPARE(measured->histogram.blackPercent(0), 0.0);
    }

    void aSaturationThatTheDataSpeakAgainstIsToldAndNotCountedBy()
    {
        // The file says 8000; half of the photosites recorded 7000, the others all below it.
        QRandomGenerator random(seed);
        const auto measured =
            measure(dng({size, QByteArray("\0\1\1\2", 4), {100}, 8000},
                        mosaic(size,
                            [&](int, int x, int) {
                                return x < size.width() / 2 ? 7000 : random.bounded(3000, 7000);
                            })),
                QSize(16, 16));
        QVERIFY(measured);
        QVERIFY(measured->histogram.hasOtherWhite());
        for (int i = 0; i < 4; ++i) {
            const RawChannel& channel = measured->histogram.channels()[i];
            QCOMPARE(channel.toldWhite, 8000);
            QCOMPARE(channel.white, 7000);
            QCOMPARE(measured->histogram.clippedPercent(i), 50.0);
        }
        const QImage flags = flagsOf(*measured, 100, 12);
        QCOMPARE(int(flags.constScanLine(0)[0]), RedOver | GreenOver | BlueOver);
        QCOMPARE(int(flags.constScanLine(0)[flags.width() - 1]), 0);
    }

    void aSaturationThatTheDataReachIsCountedBy()
    {
        const auto measured = measure(dng({size, QByteArray("\0\1\1\2", 4), {100}, 7000},
            mosaic(size, [](int, int x, int) { return x < size.width() / 2 ? 7000 : 3000; })));
        QVERIFY(measured);
        QVERIFY(!measured->histogram.hasOtherWhite());
        QCOMPARE(measured->histogram.channels()[0].white, 7000);
    }

    void aByteOfTheMapTellsWhereItLies()
    {
        for (int byte = 1; byte < 255; ++byte) {
            const double share = rawlevels::shareOf(quint8(byte));
            QVERIFY(share > rawlevels::shareOf(quint8(byte - 1)));
            if (byte != 127) { // Exactly half, which is the lowest of the finer steps.
                QCOMPARE(int(rawlevels::byteOf(share)), byte);
            }
        }
        QCOMPARE(rawlevels::shareOf(255), 1.0);
        QCOMPARE(rawlevels::shareOf(0), 0.0);
    }

    void aBlackLevelOfItsOwnForEachPlaceIsTakenAway()
    {
        const QList<quint32> black{100, 200, 300, 400}; // of the four places of 2x2
        const auto measured = measure(dng({size, QByteArray("\0\1\1\2", 4), black, 60000},
            mosaic(size, [&](int, int x, int y) { return black[(y % 2) * 2 + x % 2]; })));
        QVERIFY(measured);
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(measured->histogram.blackPercent(i), 100.0);
        }
    }

    void levelsBeyondAllReasonAreNoCrash()
    {
        constexpr quint32 huge = 3'000'000'000;
        for (const QList<quint32>& black : {QList<quint32>{huge}, {huge, 0, 0, huge},
                 {0, huge, 70000, huge, 0, huge}, {65535, 65535, 65534, 65535, 65535, huge}}) {
            const QByteArray file = dng({size, QByteArray("\0\1\1\2", 4), black, 4000},
                mosaic(size, [](int, int x, int y) { return x * 1000 + y; }));
            const auto measured = measure(file, {16, 16});
            QVERIFY(measured);
            for (const RawChannel& channel : measured->histogram.channels()) {
                QCOMPARE(sumOf(channel), channel.photosites);
                QVERIFY(channel.atBlack <= channel.photosites);
            }
        }
    }

    void aSensorWithoutFiltersHasOneChannel()
    {
        const auto measured =
            measure(dng({size, {}, {0}, 1024}, QList<quint16>(size.width() * size.height(), 512)));
        QVERIFY2(measured, qPrintable(measured ? QString() : measured.error().detail));
        const auto& channels = measured->histogram.channels();
        QCOMPARE(channels.size(), 1);
        QCOMPARE(channels[0].name, u"W"_qs);
        QCOMPARE(channels[0].bins[13 * 16], quint64(size.width() * size.height()));
    }

    void theMapMarksWhichColoursAreSaturatedWhere_data()
    {
        QTest::addColumn<quint16>("orientation");
        QTest::addColumn<QPoint>("marked");
        QTest::addColumn<QSize>("mapSize");
        QTest::newRow("upright") << quint16{1} << QPoint(1, 2) << QSize(16, 12);
        QTest::newRow("turned") << quint16{6} << QPoint(9, 1) << QSize(12, 16);
        QTest::newRow("upside down") << quint16{3} << QPoint(14, 9) << QSize(16, 12);
    }

    void theMapMarksWhichColoursAreSaturatedWhere()
    {
        QFETCH(quint16, orientation);
        QFETCH(QPoint, marked);
        QFETCH(QSize, mapSize);
        // A red photosite at 4,8 and the blue one at 5,9: the cell 1,2 of 4x4 photosites.
        const auto measured =
            measure(dng({size, QByteArray("\0\1\1\2", 4), {0}, 4000, orientation},
                        mosaic(size,
                            [](int, int x, int y) {
                                return (x == 4 && y == 8) || (x == 5 && y == 9) ? 4000 : 1000;
                            })),
                QSize(16, 16));
        QVERIFY(measured);
        const QImage flags = flagsOf(*measured, 100, 12);
        QCOMPARE(flags.size(), mapSize);
        for (int y = 0; y < flags.height(); ++y) {
            for (int x = 0; x < flags.width(); ++x) {
                const int expected = QPoint(x, y) == marked ? RedOver | BlueOver : 0;
                QCOMPARE(int(flags.constScanLine(y)[x]), expected);
            }
        }
    }

    void aPlaceWithoutLightIsMarkedAsUnderexposed()
    {
        const auto measured = measure(
            dng({size, QByteArray("\0\1\1\2", 4), {256}, 65535},
                mosaic(size, [](int, int x, int) { return x < size.width() / 2 ? 250 : 5000; })),
            QSize(8, 8));
        QVERIFY(measured);
        const QImage flags = flagsOf(*measured, 100, 12);
        QCOMPARE(int(flags.constScanLine(0)[0]), int(Under));
        QCOMPARE(int(flags.constScanLine(0)[flags.width() - 1]), 0);
    }

    void theLimitsAreSharesAndStopsBelowSaturation()
    {
        // Saturation 8192 above black. Left half: 97 % of it; right half: nine stops below.
        const auto measured = measure(
            dng({size, QByteArray("\0\1\1\2", 4), {1000}, 9192},
                mosaic(size, [](int, int x, int) { return x < size.width() / 2 ? 8946 : 1016; })),
            QSize(8, 8));
        QVERIFY(measured);
        const auto marked = [&](double over, double under) {
            const QImage flags = flagsOf(*measured, over, under);
            const uchar* row = flags.constScanLine(0);
            return QPair<bool, bool>(
                (row[0] & AnyOver) != 0, (row[flags.width() - 1] & Under) != 0);
        };
        using Marks = QPair<bool, bool>;
        QCOMPARE(marked(100, 12), Marks(false, false));
        QCOMPARE(marked(98, 10), Marks(false, false));
        QCOMPARE(marked(96, 10), Marks(true, false));
        QCOMPARE(marked(98, 9), Marks(false, true));
        QCOMPARE(marked(50, 4), Marks(true, true));
    }

    void stopsWhenItIsCancelled()
    {
        CancelToken cancel;
        cancel.cancel();
        const auto measured = measure(dng({size, QByteArray("\0\1\1\2", 4), {0}, 4000},
                                          QList<quint16>(size.width() * size.height(), 100)),
            {}, cancel);
        QVERIFY(!measured);
        QCOMPARE(measured.error().kind, ErrorKind::Cancelled);
    }

    void whatIsNoRawIsRefused()
    {
        QCOMPARE(measure(jpeg(fields({64, 64}))).error().kind, ErrorKind::Unsupported);
        QVERIFY(!measure(QByteArray("II*\0garbage garbage garbage", 27)));
        QVERIFY(!measureRaw(m_dir.filePath(u"missing.dng"_qs), {}, CancelToken()));
    }

    void aFileThatEndsEarlyIsNoCrash()
    {
        const QByteArray whole = dng({size, QByteArray("\0\1\1\2", 4), {0}, 4000},
            QList<quint16>(size.width() * size.height(), 100));
        for (qsizetype bytes = 1; bytes < whole.size(); bytes += 211) {
            const auto measured = measure(whole.left(bytes), QSize(16, 16));
            QVERIFY(!measured || measured->histogram.channels().size() <= 4);
        }
    }

    void countsTheSamplesOfRealCameras()
    {
        const QDir samples(qEnvironmentVariable("SKEIN_SAMPLES"));
        const QStringList names{u"canon-g2.crw"_qs, u"canon-s40.crw"_qs, u"kodak-dc120.kdc"_qs};
        if (!samples.exists(names.first())) {
            QSKIP("SKEIN_SAMPLES does not name the folder of samples");
        }
        for (const QString& name : names) {
            const auto measured = measureRaw(samples.filePath(name), {200, 200}, CancelToken());
            QVERIFY2(measured, qPrintable(name));
            for (const RawChannel& channel : measured->histogram.channels()) {
                QCOMPARE(sumOf(channel), channel.photosites);
                QVERIFY(channel.photosites > 100000);
                QVERIFY(channel.clipped < channel.photosites / 2);
            }
            QVERIFY(!measured->levels.isNull());
        }
    }
};

QTEST_GUILESS_MAIN(RawMeasurementTest)
#include "RawMeasurementTest.moc"
