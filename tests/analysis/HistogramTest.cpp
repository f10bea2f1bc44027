// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Histogram.h"
#include "analysis/HistogramTriples.h"
#include "base/NoThreads.h"

#include <QColor>
#include <QImage>
#include <QRandomGenerator>
#include <QTest>
#include <cmath>
#include <map>
#include <opencv2/core/utility.hpp>

using namespace skein;

namespace {

constexpr quint32 seed = 20261121;

/** The counts of one channel, found the slow way. */
struct Expected
{
    std::map<int, quint64> bins;
    quint64 dark = 0;
    quint64 bright = 0;
    quint64 pixels = 0;

    void add(double value, double largest)
    {
        ++bins[static_cast<int>(value / (largest + 1) * 256)];
        dark += value == 0 ? 1 : 0;
        bright += value == largest ? 1 : 0;
        ++pixels;
    }
};

struct Colour
{
    double red, green, blue, alpha;
};

/** As stored, with premultiplication undone in floating point. */
Colour colourAt(const QImage& image, int x, int y)
{
    const double largest =
        image.depth() > 32 || image.format() == QImage::Format_Grayscale16 ? 65535.0 : 255.0;
    const uchar* line = image.constScanLine(y);
    if (image.format() == QImage::Format_Grayscale16) {
        const double value = reinterpret_cast<const quint16*>(line)[x];
        return {value, value, value, largest};
    }
    if (image.format() == QImage::Format_ARGB32_Premultiplied) {
        const QRgb stored = reinterpret_cast<const QRgb*>(line)[x];
        const double alpha = qAlpha(stored);
        const auto undo = [&](int value) {
            return alpha == 0 ? 0.0 : std::min(255.0, std::floor(value * 255.0 / alpha + 0.5));
        };
        return {undo(qRed(stored)), undo(qGreen(stored)), undo(qBlue(stored)), alpha};
    }
    if (image.format() == QImage::Format_RGBA64_Premultiplied) {
        const QRgba64 stored = reinterpret_cast<const QRgba64*>(line)[x];
        const double alpha = stored.alpha();
        const auto undo = [&](double value) {
            return alpha == 0 ? 0.0 : std::min(65535.0, std::floor(value * 65535.0 / alpha + 0.5));
        };
        return {undo(stored.red()), undo(stored.green()), undo(stored.blue()), alpha};
    }
    const QRgba64 colour = image.pixelColor(x, y).rgba64();
    const double factor = largest / 65535.0;
    return {std::round(colour.red() * factor), std::round(colour.green() * factor),
        std::round(colour.blue() * factor), std::round(colour.alpha() * factor)};
}

std::array<Expected, 4> countSlowly(const QImage& image)
{
    std::array<Expected, 4> expected;
    const bool deep = image.depth() > 32 || image.format() == QImage::Format_Grayscale16;
    const double largest = deep ? 65535 : 255;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            const Colour colour = colourAt(image, x, y);
            if (colour.alpha == 0) {
                continue;
            }
            expected[0].add(colour.red, largest);
            expected[1].add(colour.green, largest);
            expected[2].add(colour.blue, largest);
            // The weights as documented, in exact binary fractions of 2^-15.
            const double luma =
                (colour.red * 6966 + colour.green * 23436 + colour.blue * 2366) / 32768;
            expected[3].add(std::floor(luma + 0.5), largest);
        }
    }
    return expected;
}

/** Random colours, a flat part, a gradient, both ends; every row begins elsewhere in the pattern.
 */
QImage madePicture(QImage::Format format, QSize size)
{
    QRandomGenerator random(seed);
    QImage image(size, QImage::Format_RGBA64);
    for (int y = 0; y < size.height(); ++y) {
        auto* row = reinterpret_cast<QRgba64*>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const auto any = [&] { return static_cast<quint16>(random.generate()); };
            const auto step = static_cast<quint16>((x * 977 + y * 31) & 0xffff);
            const quint16 end = (x + y) % 2 == 0 ? 0 : 0xffff;
            const quint16 alpha = x % 7 == 0 ? 0 : x % 3 == 0 ? any() : 0xffff;
            switch ((x + 3 * y) / 37 % 4) {
            case 0:
                row[x] = qRgba64(any(), any(), any(), alpha);
                break;
            case 1:
                row[x] = qRgba64(0x8080, 0x4040, 0xffff, 0xffff);
                break;
            case 2:
                row[x] = qRgba64(step, step, step, alpha);
                break;
            default:
                row[x] = qRgba64(end, 0xffff, 0, 0xffff);
                break;
            }
        }
    }
    return image.convertToFormat(format);
}

} // namespace

class HistogramTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qInfo("seed %u", seed); }

    void countsLikeASimpleCountOverEveryPixel_data()
    {
        QTest::addColumn<QImage::Format>("format");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("threads");
        QTest::addColumn<bool>("optimised");
        const QList<std::pair<const char*, QImage::Format>> formats{{"RGB32", QImage::Format_RGB32},
            {"ARGB32", QImage::Format_ARGB32},
            {"ARGB32 premultiplied", QImage::Format_ARGB32_Premultiplied},
            {"RGB888", QImage::Format_RGB888}, {"BGR888", QImage::Format_BGR888},
            {"RGBA8888", QImage::Format_RGBA8888}, {"RGBX64", QImage::Format_RGBX64},
            {"RGBA64", QImage::Format_RGBA64},
            {"RGBA64 premultiplied", QImage::Format_RGBA64_Premultiplied},
            {"8-bit grey", QImage::Format_Grayscale8}, {"16-bit grey", QImage::Format_Grayscale16},
            {"palette", QImage::Format_Indexed8}};
        const QList<QSize> sizes{{1, 1}, {15, 3}, {16, 2}, {333, 257}};
        for (const auto& [name, format] : formats) {
            for (const QSize& size : sizes) {
                for (const bool optimised : {true, false}) {
                    QTest::addRow("%s %dx%d%s", name, size.width(), size.height(),
                        optimised ? "" : ", as any processor can")
                        << format << size << (size.width() > 100 ? 3 : 1) << optimised;
                }
            }
        }
    }

    void cleanup() { cv::setUseOptimized(true); }

    void countsLikeASimpleCountOverEveryPixel()
    {
        QFETCH(QImage::Format, format);
        QFETCH(QSize, size);
        QFETCH(int, threads);
        QFETCH(bool, optimised);
        cv::setUseOptimized(optimised);
        const QImage image = madePicture(format, size);
        const Histogram histogram = Histogram::of(image, threads);
        const auto expected = countSlowly(image);
        QCOMPARE(histogram.pixels(), expected[3].pixels);
        for (size_t channel = 0; channel < expected.size(); ++channel) {
            const auto which = static_cast<Histogram::Channel>(channel);
            for (int bin = 0; bin < Histogram::binCount; ++bin) {
                const auto found = expected[channel].bins.find(bin);
                const quint64 count = found == expected[channel].bins.end() ? 0 : found->second;
                QVERIFY2(histogram.bins(which)[static_cast<size_t>(bin)] == count,
                    qPrintable(QStringLiteral("channel %1, bin %2: %3 instead of %4")
                                   .arg(channel)
                                   .arg(bin)
                                   .arg(histogram.bins(which)[static_cast<size_t>(bin)])
                                   .arg(count)));
            }
            QCOMPARE(histogram.clippedDark(which), expected[channel].dark);
            QCOMPARE(histogram.clippedBright(which), expected[channel].bright);
        }
    }

    void threeRowsAreCountedAtOnceWhereTheyVaryLittle()
    {
        if (!HistogramTriples::isPossible()) {
            QSKIP("This processor counts one row at a time.");
        }
        constexpr int width = 4 * HistogramTriples::blockWidth + 5;
        QImage image(width, HistogramTriples::rowCount, QImage::Format_ARGB32);
        image.fill(qRgb(100, 100, 100));
        // At the two ends of what is little, also around the end of what a byte holds; a step
        // beyond; and opacity, which matters only where it is asked for.
        image.setPixel(0, 1, qRgb(92, 92, 92));
        image.setPixel(1, 2, qRgb(107, 107, 107));
        image.setPixel(2, 0, qRgb(255, 255, 255));
        image.setPixel(2, 1, qRgb(2, 2, 2));
        image.setPixel(2, 2, qRgb(255, 255, 255));
        image.setPixel(8, 1, qRgb(100, 108, 100));
        image.setPixel(23, 2, qRgb(91, 100, 100));
        image.setPixel(24, 0, qRgba(100, 100, 100, 254));
        const auto row = [&](int y) {
            return reinterpret_cast<const quint32*>(image.constScanLine(y));
        };
        const HistogramTriples::Rows rows{row(0), row(1), row(2)};
        HistogramTriples solid;
        const auto left = solid.count(rows, width, false);
        QCOMPARE(std::vector<int>(left.begin(), left.end()), (std::vector<int>{8, 16}));
        HistogramTriples seeThrough;
        const auto more = seeThrough.count(rows, width, true);
        QCOMPARE(std::vector<int>(more.begin(), more.end()), (std::vector<int>{8, 16, 24}));

        std::array<Histogram::Bins, Histogram::channelCount> bins{};
        seeThrough.addTo(bins);
        for (const Histogram::Bins& channel : bins) {
            const auto expected =
                std::map<size_t, quint64>{{2, 1}, {92, 1}, {100, 24 - 2 - 3}, {107, 1}, {255, 2}};
            for (size_t bin = 0; bin < channel.size(); ++bin) {
                const auto found = expected.find(bin);
                QCOMPARE(channel[bin], found == expected.end() ? quint64{0} : found->second);
            }
        }
    }

    void countsTheSameOnAnyNumberOfThreads()
    {
        const QImage image = madePicture(QImage::Format_RGB32, {641, 1000});
        const Histogram one = Histogram::of(image);
        for (const int threads : {0, 2, 3, 8, 1000}) {
            QVERIFY(Histogram::of(image, threads) == one);
        }
    }

    void countsTheSameWhereNoThreadsAreToBeHad()
    {
        const QImage image = madePicture(QImage::Format_RGB32, {641, 1000});
        const Histogram one = Histogram::of(image);
        noThreads = true;
        const Histogram alone = Histogram::of(image, 3);
        noThreads = false;
        QVERIFY(threadsRefused > 0);
        QVERIFY(alone == one);
    }

    void clippingOf16BitsIsNotThatOfTheUpperByte()
    {
        QImage image(4, 1, QImage::Format_RGBX64);
        auto* row = reinterpret_cast<QRgba64*>(image.bits());
        row[0] = qRgba64(0xffff, 0xffff, 0xffff, 0xffff);
        row[1] = qRgba64(0xfffe, 0xff00, 0xffff, 0xffff);
        row[2] = qRgba64(0x0001, 0x0000, 0x00ff, 0xffff);
        row[3] = qRgba64(0x0000, 0x0000, 0x0000, 0xffff);
        const Histogram histogram = Histogram::of(image);
        QCOMPARE(histogram.bins(Histogram::Red)[255], quint64{2});
        QCOMPARE(histogram.clippedBright(Histogram::Red), quint64{1});
        QCOMPARE(histogram.brightPercent(Histogram::Red), 25.0);
        QCOMPARE(histogram.brightPercent(Histogram::Blue), 50.0);
        QCOMPARE(histogram.darkPercent(Histogram::Red), 25.0);
        QCOMPARE(histogram.darkPercent(Histogram::Green), 50.0);
    }

    void greyKeepsItsValueAsLuminance()
    {
        for (quint32 value = 0; value <= 0xffff; ++value) {
            QCOMPARE(Histogram::lumaOf(value, value, value), value);
        }
    }

    void luminanceIsWithinHalfAStepOfRec709()
    {
        QRandomGenerator random(seed);
        for (int i = 0; i < 100000; ++i) {
            const auto red = random.bounded(256U);
            const auto green = random.bounded(256U);
            const auto blue = random.bounded(256U);
            const double exact = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
            QVERIFY(std::abs(Histogram::lumaOf(red, green, blue) - exact) <= 0.51);
        }
    }

    void aPictureWithoutVisiblePixelsHasNoShares()
    {
        QImage image(10, 10, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        for (const Histogram& empty : {Histogram::of(image), Histogram::of(QImage())}) {
            QVERIFY(empty.isEmpty());
            QCOMPARE(empty.darkPercent(Histogram::Luminance), 0.0);
            QCOMPARE(empty.brightPercent(Histogram::Red), 0.0);
            QCOMPARE(empty.highest(Histogram::Red), quint64{0});
        }
    }

    void rowsWithPaddingAreReadAsRows()
    {
        const QImage whole = madePicture(QImage::Format_RGB32, {101, 7});
        const QImage narrow(whole.constBits(), 33, 7, whole.bytesPerLine(), QImage::Format_RGB32);
        QVERIFY(Histogram::of(narrow) == Histogram::of(narrow.copy()));
        QCOMPARE(Histogram::of(narrow).pixels(), quint64{33 * 7});
    }
};

QTEST_APPLESS_MAIN(HistogramTest)
#include "HistogramTest.moc"
