// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Waveform.h"

#include <QRandomGenerator>
#include <QTest>

using namespace skein;

namespace {
constexpr quint32 seed = 20261122;
}

class WaveformTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qInfo("seed %u", seed); }

    void everyPixelIsCountedInTheColumnWhereItLies()
    {
        QRandomGenerator random(seed);
        QImage image(100, 20, QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                image.setPixel(x, y, random.generate() | 0xff000000U);
            }
        }
        const Waveform waveform = Waveform::of(image, 30);
        QCOMPARE(waveform.columns(), 30);
        for (int column = 0; column < 30; ++column) {
            std::array<std::array<quint32, 256>, 4> expected{};
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; x * 30 / 100 == column && y < image.height(); ++y) {
                    const QColor colour = image.pixelColor(x, y);
                    const auto part = [](int value) { return static_cast<quint32>(value); };
                    const quint32 luma = Histogram::lumaOf(
                        part(colour.red()), part(colour.green()), part(colour.blue()));
                    ++expected[0][part(colour.red())];
                    ++expected[1][part(colour.green())];
                    ++expected[2][part(colour.blue())];
                    ++expected[3][luma];
                }
            }
            for (int level = 0; level < Waveform::levelCount; ++level) {
                for (size_t channel = 0; channel < 4; ++channel) {
                    QCOMPARE(
                        waveform.count(static_cast<Histogram::Channel>(channel), column, level),
                        expected[channel][static_cast<size_t>(level)]);
                }
            }
        }
    }

    void theTraceShowsBrightOnTopAndEvenSinglePixels()
    {
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(Qt::black);
        image.setPixel(40, 5, qRgb(255, 0, 0));
        const Waveform waveform = Waveform::of(image, 64);
        const QImage red = waveform.trace(Histogram::Red);
        QCOMPARE(red.size(), QSize(64, 256));
        QVERIFY(qGray(red.pixel(40, 0)) >= 40);
        QCOMPARE(qGray(red.pixel(39, 0)), 0);
        QCOMPARE(qGray(red.pixel(39, 255)), 255);
        QCOMPARE(qGray(waveform.trace(Histogram::Green).pixel(40, 0)), 0);
    }

    void thereAreNoMoreColumnsThanPixelsAcross()
    {
        QImage image(5, 5, QImage::Format_Grayscale8);
        image.fill(77);
        const Waveform waveform = Waveform::of(image, 300);
        QCOMPARE(waveform.columns(), 5);
        QCOMPARE(waveform.count(Histogram::Luminance, 4, 77), 5U);
    }

    void transparentPixelsLeaveNoTrace()
    {
        QImage image(8, 8, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        const QImage trace = Waveform::of(image, 8).trace(Histogram::Luminance);
        for (int y = 0; y < trace.height(); ++y) {
            QCOMPARE(qGray(trace.pixel(3, y)), 0);
        }
        QVERIFY(Waveform::of(QImage(), 8).isEmpty());
        QVERIFY(Waveform::of(QImage(), 8).trace(Histogram::Red).isNull());
    }
};

QTEST_APPLESS_MAIN(WaveformTest)
#include "WaveformTest.moc"
