// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/HistogramCounter.h"
#include "analysis/Sharpness.h"
#include "image/MadeDng.h"
#include "image/MadePictures.h"
#include "image/Picture.h"
#include "image/RawMeter.h"
#include "image/SharpnessMeter.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace skein;
using namespace skein::test;

namespace {

const QString name = u"/shots/one.jpg"_qs;

MeasureOrder histogramOrder()
{
    MeasureOrder order;
    order.histogram = true;
    return order;
}

PictureMeasures measuresOf(const QList<QVariant>& signal)
{
    return signal.at(1).value<PictureMeasures>();
}

/** One that counts histograms, and what it tells. */
struct Counting
{
    Counting() { counter.setOrder(histogramOrder()); }

    HistogramCounter counter;
    QSignalSpy counted{&counter, &HistogramCounter::counted};
};

} // namespace

class HistogramCounterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheStillAndEachBetterStageOfIt()
    {
        Counting counting;
        auto& [counter, counted] = counting;
        const QImage preview = detail({60, 40});
        counter.setStill(name, preview, preview.size());
        QVERIFY(counted.wait());
        QCOMPARE(counted.at(0).at(0).toString(), name);
        QVERIFY(measuresOf(counted.at(0)).histogram == Histogram::of(preview));
        const QImage full = detail({600, 400});
        counter.setStill(name, full, full.size());
        QVERIFY(counted.wait());
        QVERIFY(measuresOf(counted.at(1)).histogram == Histogram::of(full));
    }

    void onlyTheNewestOfManyIsTold()
    {
        Counting counting;
        auto& [counter, counted] = counting;
        QImage last;
        for (unsigned i = 1; i <= 20; ++i) {
            last = detail({400, 300}, i);
            counter.setStill(QString::number(i), last, last.size());
        }
        QVERIFY(counted.wait());
        QCOMPARE(counted.size(), 1);
        QCOMPARE(counted.at(0).at(0).toString(), u"20"_qs);
        QVERIFY(measuresOf(counted.at(0)).histogram == Histogram::of(last));
    }

    void aPictureThatIsGoneIsNotTold()
    {
        Counting counting;
        auto& [counter, counted] = counting;
        counter.setStill(name, detail({3000, 2000}), {3000, 2000});
        counter.clear();
        counter.setStill(u"other"_qs, fields({8, 8}), {8, 8});
        QVERIFY(counted.wait());
        QCOMPARE(counted.size(), 1);
        QCOMPARE(counted.at(0).at(0).toString(), u"other"_qs);
    }

    void aNewOrderMeasuresTheStillThatIsThere()
    {
        HistogramCounter counter;
        QSignalSpy counted(&counter, &HistogramCounter::counted);
        counter.setStill(name, detail({300, 200}), {300, 200});
        MeasureOrder order = histogramOrder();
        order.waveformColumns = 50;
        counter.setOrder(order);
        QVERIFY(counted.wait());
        QCOMPARE(measuresOf(counted.at(0)).waveform.columns(), 50);
        QVERIFY(!measuresOf(counted.at(0)).sharpness);
    }

    void theResultBearsTheNameThatTheFileHasMeanwhile()
    {
        Counting counting;
        auto& [counter, counted] = counting;
        const QImage image = detail({300, 200});
        counter.setStill(name, image, image.size());
        counter.setStill(u"/shots/two.jpg"_qs, image, image.size());
        QVERIFY(counted.wait());
        QCOMPARE(counted.size(), 1);
        QCOMPARE(counted.at(0).at(0).toString(), u"/shots/two.jpg"_qs);
    }

    void theWholeFileIsCountedWhenASmallStageIsShown()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"shot.png"_qs);
        QImage full(800, 600, QImage::Format_RGB32);
        full.fill(Qt::gray);
        for (int x = 0; x < 800; x += 16) {
            full.setPixel(x, x / 2, qRgb(255, 255, 255)); // lost where pixels are averaged
        }
        QVERIFY(full.save(path));
        Counting counting;
        auto& [counter, counted] = counting;
        const QImage small = full.scaled(50, 38, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        counter.setStill(path, small, full.size());
        QTRY_COMPARE(counted.size(), 2);
        QVERIFY(measuresOf(counted.at(0)).pixels == MeasuredPixels::Loaded);
        QCOMPARE(measuresOf(counted.at(0)).histogram.clippedBright(Histogram::Red), quint64(0));
        QVERIFY(measuresOf(counted.at(1)).pixels == MeasuredPixels::Whole);
        QVERIFY(measuresOf(counted.at(1)).histogram == Histogram::of(full));
    }

    void filesOfSixteenBitsAreCountedInSixteenBits()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"deep.png"_qs);
        QImage deep(64, 48, QImage::Format_RGBX64);
        deep.fill(QColor::fromRgba64(65450, 65535, 300)); // in 8 bits red would be 255 as well
        QVERIFY(deep.save(path));
        const auto opened = openPicture(path);
        QVERIFY(opened && (*opened)->isDeep());
        const QImage shown = (*opened)->decode({}, CancelToken())->image;
        QVERIFY(shown.format() == QImage::Format_RGB32);
        Counting counting;
        auto& [counter, counted] = counting;
        counter.setStill(path, shown, shown.size());
        QTRY_COMPARE(counted.size(), 2);
        const Histogram whole = measuresOf(counted.at(1)).histogram;
        QCOMPARE(whole.clippedBright(Histogram::Red), quint64(0));
        QCOMPARE(whole.clippedBright(Histogram::Green), quint64(64 * 48));
        QCOMPARE(whole.clippedDark(Histogram::Blue), quint64(0));
        QVERIFY(measuresOf(counted.at(1)).pixels == MeasuredPixels::Whole);
    }

    void sharpnessIsJudgedOnAllPixelsAlsoWhenASmallStageIsShown()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"shot.jpg"_qs);
        const QByteArray data = jpeg(detail({800, 600}));
        writeFile(path, data);
        const QImage full = QImage::fromData(data).convertToFormat(QImage::Format_RGB32);
        const double expected = *sharpnessOf(full, {200, 150, 400, 300});
        HistogramCounter counter;
        MeasureOrder order = histogramOrder();
        order.sharpnessPlace = {0.25, 0.25, 0.5, 0.5};
        counter.setOrder(order);
        QSignalSpy counted(&counter, &HistogramCounter::counted);
        counter.setStill(path, full, full.size());
        QVERIFY(counted.wait());
        QCOMPARE(*measuresOf(counted.at(0)).sharpness, expected);
        counted.clear();
        counter.setStill(path, full.scaled(200, 150), full.size());
        QTRY_COMPARE(counted.size(), 2);
        QVERIFY(!measuresOf(counted.at(0)).sharpness); // Of pixels that were averaged: no.
        // With the one decoding that counts all of the file.
        const PictureMeasures whole = measuresOf(counted.at(1));
        QVERIFY(whole.pixels == MeasuredPixels::Whole);
        QVERIFY(std::abs(*whole.sharpness - expected) < 0.02 * expected);
    }

    void atAnotherPlaceOnlyTheSharpnessIsJudgedAnew()
    {
        const QImage full = detail({400, 300});
        HistogramCounter counter;
        MeasureOrder order = histogramOrder();
        order.sharpnessPlace = {0, 0, 0.5, 0.5};
        counter.setOrder(order);
        QSignalSpy counted(&counter, &HistogramCounter::counted);
        counter.setStill(name, full, full.size());
        QVERIFY(counted.wait());
        order.sharpnessPlace = {0.5, 0.5, 0.5, 0.5};
        counter.setOrder(order);
        QTRY_COMPARE(counted.size(), 2);
        const PictureMeasures again = measuresOf(counted.at(1));
        QCOMPARE(again.sharpnessPlace, order.sharpnessPlace);
        QCOMPARE(*again.sharpness, *sharpnessOf(full, {200, 150, 200, 150}));
        QVERIFY(again.histogram == Histogram::of(full));
    }

    void aRowOfPhotographsIsJudgedOneAfterTheOther()
    {
        QTemporaryDir dir;
        QStringList paths;
        for (int i = 0; i < 3; ++i) {
            paths.append(dir.filePath(QStringLiteral("%1.png").arg(i)));
            QVERIFY(detail({300, 200}, static_cast<unsigned>(i + 1)).save(paths.last()));
        }
        paths.insert(1, dir.filePath(u"missing.png"_qs));
        const SharpnessSpot spot{{0.5, 0.5}, {100, 100}};
        SharpnessMeter meter;
        QSignalSpy judged(&meter, &SharpnessMeter::judged);
        meter.judge(paths, spot);
        QTRY_COMPARE(judged.size(), 4);
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(judged.at(i).at(0).toString(), paths.at(i));
            const auto figure = judged.at(i).at(2).value<std::optional<double>>();
            QCOMPARE(figure.has_value(), i != 1);
            if (figure) {
                const QImage image(paths.at(i));
                QCOMPARE(*figure, *sharpnessOf(image, {100, 50, 100, 100}));
            }
        }
    }

    void whatIsNotInViewAnyMoreIsNotJudged()
    {
        QTemporaryDir dir;
        const QString one = dir.filePath(u"one.png"_qs);
        const QString two = dir.filePath(u"two.png"_qs);
        QVERIFY(detail({200, 200}).save(one) && detail({200, 200}).save(two));
        const SharpnessSpot spot{{0.5, 0.5}, {100, 100}};
        SharpnessMeter meter;
        QSignalSpy judged(&meter, &SharpnessMeter::judged);
        meter.judge({one}, spot);
        meter.judge({two}, spot);
        QVERIFY(judged.wait());
        QCOMPARE(judged.size(), 1);
        QCOMPARE(judged.at(0).at(0).toString(), two);
    }

    void aRawFileIsMeasuredOnceAndAFailureIsTold()
    {
        QTemporaryDir dir;
        const QString raw = dir.filePath(u"shot.dng"_qs);
        DngFacts facts;
        facts.size = {64, 48};
        facts.white = 1024;
        writeFile(raw, dng(facts, QList<quint16>(64 * 48, 512)));
        const QString other = dir.filePath(u"shot.jpg"_qs);
        writeFile(other, jpeg(fields({16, 16})));
        RawMeter meter;
        QSignalSpy measured(&meter, &RawMeter::measured);
        QSignalSpy failed(&meter, &RawMeter::failed);
        meter.measure(raw);
        meter.measure(raw);
        QVERIFY(measured.wait());
        QCOMPARE(measured.at(0).at(0).toString(), raw);
        const auto measurement = measured.at(0).at(1).value<RawMeasurement>();
        QCOMPARE(measurement.histogram.channels().size(), 4);
        meter.measure(other);
        QVERIFY(failed.wait());
        QCOMPARE(failed.at(0).at(0).toString(), other);
        QCOMPARE(measured.size(), 1);
    }
};

QTEST_GUILESS_MAIN(HistogramCounterTest)
#include "HistogramCounterTest.moc"
