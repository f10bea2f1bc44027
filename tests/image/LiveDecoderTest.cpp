// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/LiveDecoder.h"
#include "image/FrameDecoder.h"
#include "image/MadePictures.h"

#include <QSignalSpy>
#include <QTest>

using namespace skein;
using namespace skein::test;

class LiveDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFrameIsDecodedAtFullSizeForALargeWindowAndSmallerForASmallOne()
    {
        const QByteArray frame = jpeg(fields({1024, 680}));
        FrameDecoder decoder;
        for (const auto& [box, decoded] :
            {std::pair{QSize(1280, 800), QSize(1024, 680)},
                std::pair{QSize(1000, 700), QSize(1024, 680)},
                std::pair{QSize(500, 400), QSize(512, 340)},
                std::pair{QSize(100, 100), QSize(128, 85)}, std::pair{QSize(), QSize(1024, 680)}}) {
            const auto image = decoder.decode(frame, box);
            QVERIFY(image);
            QCOMPARE(image->size(), decoded);
            QVERIFY(showsFields(*image));
            QCOMPARE(qAlpha(image->pixel(1, 1)), 255);
        }
    }

    void buffersAreUsedAgainButNeverWhileSomebodyHoldsThePicture()
    {
        const QByteArray red = jpeg(fields({64, 64}));
        FrameDecoder decoder;
        const uchar* first = decoder.decode(red, {})->constBits();
        QCOMPARE(decoder.decode(red, {})->constBits(), first);
        QList<QImage> held;
        for (int i = 0; i < 10; ++i) {
            held << decoder.decode(jpeg(detail({64, 64}, static_cast<unsigned>(i))), {}).value();
        }
        for (int i = 0; i < 10; ++i) {
            for (int j = 0; j < i; ++j) {
                QVERIFY(held[i].constBits() != held[j].constBits());
            }
        }
    }

    void whatIsToBeForgottenIsNotDelivered()
    {
        LiveDecoder decoder;
        QList<QSize> sizes;
        connect(&decoder, &LiveDecoder::frameReady, this,
            [&sizes](const QImage& image) { sizes.append(image.size()); });
        decoder.submit(jpeg(fields({64, 64})), {}, 0);
        decoder.forget();
        decoder.submit(jpeg(fields({128, 64})), {}, 0);
        QTRY_COMPARE(sizes, (QList<QSize>{{128, 64}}));
    }

    void aVendorsHeaderInFrontIsSkipped()
    {
        FrameDecoder decoder;
        const auto image = decoder.decode(QByteArray(384, '\0') + jpeg(fields({64, 64})), {});
        QVERIFY(image);
        QVERIFY(showsFields(*image));
    }

    void aFrameComesWithTheSizeItHadBeforeItWasScaledWhateverStandsInFront()
    {
        LiveDecoder decoder;
        QSignalSpy ready(&decoder, &LiveDecoder::frameReady);
        decoder.submit(QByteArray(384, '\0') + jpeg(fields({1024, 680})), {500, 400}, 1);
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(ready.at(0).at(0).value<QImage>().size(), QSize(512, 340));
        QCOMPARE(ready.at(0).at(2).toSize(), QSize(1024, 680));
    }

    void theNewestFrameWins()
    {
        const QByteArray frame = jpeg(fields({320, 200}));
        LiveDecoder decoder;
        QSignalSpy ready(&decoder, &LiveDecoder::frameReady);
        for (int i = 0; i < 200; ++i) {
            decoder.submit(frame, {320, 200}, i);
        }
        QTRY_VERIFY(!ready.isEmpty() && ready.last().at(1).toLongLong() == 199);
        // One finished, one in work, one waiting: there is no queue.
        QVERIFY(ready.size() <= 3);
    }

    void theMeasuresOfAFrameComeRightBeforeIt()
    {
        LiveDecoder decoder;
        MeasureOrder order;
        order.histogram = true;
        order.waveformColumns = 20;
        order.sharpnessPlace = {0, 0, 1, 1};
        QStringList heard;
        Histogram histogram;
        connect(&decoder, &LiveDecoder::frameMeasured, this, [&](const PictureMeasures& measures) {
            heard << u"measures"_qs;
            histogram = measures.histogram;
            QCOMPARE(measures.waveform.columns(), 20);
            QVERIFY(measures.sharpness);
        });
        QImage shown;
        connect(&decoder, &LiveDecoder::frameReady, this, [&](const QImage& image) {
            heard << u"frame"_qs;
            shown = image.copy();
        });
        decoder.submit(jpeg(detail({320, 200})), {320, 200}, 1);
        QTRY_COMPARE(heard, QStringList{u"frame"_qs});
        decoder.setMeasures(order);
        decoder.submit(jpeg(detail({320, 200}, 2)), {320, 200}, 2);
        QTRY_COMPARE(heard.size(), 3);
        QCOMPARE(heard.mid(1), QStringList({u"measures"_qs, u"frame"_qs}));
        QVERIFY(histogram == Histogram::of(shown));
    }

    void whatIsNewlyOrderedIsMeasuredOfTheNextFrame()
    {
        LiveDecoder decoder;
        QList<int> columns; // Of each waveform that was measured.
        connect(&decoder, &LiveDecoder::frameMeasured, this,
            [&](const PictureMeasures& measures) { columns << measures.waveform.columns(); });
        QSignalSpy ready(&decoder, &LiveDecoder::frameReady);
        const QByteArray frame = jpeg(detail({320, 200}));
        MeasureOrder order;
        for (const int wanted : {20, 30, 40}) {
            order.waveformColumns = wanted;
            decoder.setMeasures(order);
            ready.clear();
            decoder.submit(frame, {320, 200}, wanted);
            QTRY_COMPARE(ready.size(), 1);
        }
        QCOMPARE(columns, QList<int>({20, 30, 40}));
    }

    void theSharpnessComesWithAllMeasuresAndCatchesUpWithTheFrames()
    {
        LiveDecoder decoder;
        MeasureOrder order;
        order.sharpnessPlace = {0, 0, 1, 1};
        decoder.setMeasures(order);
        double figure = -1;
        bool isTold = true;
        connect(&decoder, &LiveDecoder::frameMeasured, this, [&](const PictureMeasures& measures) {
            isTold =
                isTold && measures.sharpness && measures.sharpnessPlace == order.sharpnessPlace;
            figure = measures.sharpness.value_or(-1);
        });
        decoder.submit(jpeg(detail({320, 200})), {320, 200}, 1);
        QTRY_VERIFY(figure > 0);
        const double sharp = figure;
        QImage grey(320, 200, QImage::Format_RGB32);
        grey.fill(qRgb(128, 128, 128));
        const QByteArray flat = jpeg(grey);
        const auto isCaughtUp = [&] {
            decoder.submit(flat, {320, 200}, 2);
            return figure < sharp / 2;
        };
        QTRY_VERIFY(isCaughtUp());
        QVERIFY(isTold);
    }

    void aBrokenFrameIsReportedAndTheNextOneShown()
    {
        LiveDecoder decoder;
        QSignalSpy ready(&decoder, &LiveDecoder::frameReady);
        QSignalSpy broken(&decoder, &LiveDecoder::frameBroken);
        for (const QByteArray& data : {QByteArray(), QByteArray("no picture"),
                 QByteArray("\xff\xd8\xff"), jpeg(fields({64, 64})).left(30)}) {
            broken.clear();
            decoder.submit(data, {64, 64}, 1);
            QTRY_COMPARE(broken.size(), 1);
            QVERIFY(broken.at(0).at(0).toString().contains(u"goes on"));
        }
        decoder.submit(jpeg(fields({64, 64})), {64, 64}, 2);
        QTRY_COMPARE(ready.size(), 1);
    }

    void aFrameThatWasCutIsNotShownAfterWholeOnes()
    {
        const QByteArray whole = jpeg(detail({320, 200}));
        const QByteArray cut = whole.left(whole.size() / 2) + "\xff\xd9";
        LiveDecoder decoder;
        QSignalSpy ready(&decoder, &LiveDecoder::frameReady);
        QSignalSpy broken(&decoder, &LiveDecoder::frameBroken);
        // A camera that sends no others is better than none.
        decoder.submit(cut, {320, 200}, 1);
        QTRY_COMPARE(ready.size(), 1);
        decoder.submit(whole, {320, 200}, 2);
        QTRY_COMPARE(ready.size(), 2);
        decoder.submit(cut, {320, 200}, 3);
        QTRY_COMPARE(broken.size(), 1);
        decoder.submit(whole.left(whole.size() / 2), {320, 200}, 4);
        QTRY_COMPARE(broken.size(), 2);
        QCOMPARE(ready.size(), 2);
        decoder.forget(); // Of another camera, perhaps.
        decoder.submit(cut, {320, 200}, 5);
        QTRY_COMPARE(ready.size(), 3);
    }

    void whatIsToBeJudgedIsJudgedOnAllPixelsHoweverSmallItIsShown()
    {
        const QByteArray frame = jpeg(detail({1024, 680}));
        const auto figure = [&frame](QSize box) {
            LiveDecoder decoder;
            MeasureOrder order;
            order.sharpnessPlace = {0.4, 0.4, 0.2, 0.2};
            decoder.setMeasures(order);
            std::optional<double> told;
            connect(&decoder, &LiveDecoder::frameMeasured, &decoder,
                [&told](const PictureMeasures& measures) { told = measures.sharpness; });
            decoder.submit(frame, box, 1);
            return QTest::qWaitFor([&told] { return told.has_value(); }) ? *told : 0;
        };
        const double whole = figure({1024, 680});
        QVERIFY(whole > 0);
        QCOMPARE(figure({100, 100}), whole);
        LiveDecoder decoder;
        QSize judged;
        decoder.setAnalyses({{1,
            [&judged](const QImage& image) {
                judged = image.size();
                return QImage();
            },
            true}});
        QSignalSpy ready(&decoder, &LiveDecoder::frameReady);
        decoder.submit(frame, {100, 100}, 1);
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(judged, QSize(1024, 680));
    }

    void destructionInTheMiddleIsSafe()
    {
        const QByteArray frame = jpeg(detail({640, 480}));
        for (int round = 0; round < 30; ++round) {
            LiveDecoder decoder;
            decoder.submit(frame, {640, 480}, round);
        }
    }
};

QTEST_GUILESS_MAIN(LiveDecoderTest)
#include "LiveDecoderTest.moc"
