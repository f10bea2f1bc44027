// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/HistogramView.h"
#include "image/RawLevels.h"
#include "widgets/ClippedShares.h"
#include "widgets/HistogramColours.h"
#include "widgets/HistogramPainter.h"

#include <QPainter>
#include <QTest>
#include <algorithm>
#include <array>

using namespace skein;

namespace {

/** Half black, a tenth red at full, the rest grey 64. */
PictureMeasures madeMeasures()
{
    QImage image(100, 10, QImage::Format_RGB32);
    image.fill(qRgb(64, 64, 64));
    QPainter painter(&image);
    painter.fillRect(0, 0, 50, 10, Qt::black);
    painter.fillRect(90, 0, 10, 10, qRgb(255, 64, 64));
    painter.end();
    MeasureOrder order;
    order.histogram = true;
    order.waveformColumns = 100;
    return measured(image, order);
}

RawHistogram madeRaw()
{
    RawChannel red;
    red.name = u"R"_qs;
    red.photosites = 200;
    red.clipped = 50;
    red.bins[RawHistogram::binCount - 1] = 200;
    RawChannel green;
    green.name = u"G"_qs;
    green.photosites = 100;
    green.bins[100] = 100;
    return RawHistogram({red, green});
}

/** Pixels that are clearly of the colour in which @p channel is drawn. */
int pixelsOf(const QImage& image, Histogram::Channel channel)
{
    constexpr int clearly = 45;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            const std::array<int, 3> parts{qRed(pixel), qGreen(pixel), qBlue(pixel)};
            const auto [least, most] = std::minmax_element(parts.begin(), parts.end());
            if (channel == Histogram::Luminance) {
                count += *least > 150 && *most - *least < clearly ? 1 : 0;
            } else {
                const int other = std::max(parts[(channel + 1) % 3], parts[(channel + 2) % 3]);
                count += parts[channel] > other + clearly ? 1 : 0;
            }
        }
    }
    return count;
}

/** What is another pixel within @p part. */
QRect changedIn(const QImage& before, const QImage& after, const QRect& part)
{
    QRect changed;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (before.pixel(x, y) != after.pixel(x, y)) {
                changed |= QRect(x, y, 1, 1);
            }
        }
    }
    return changed;
}

/** Between the margins and above the two lines of numbers. */
double plotHeightOf(const HistogramView& view)
{
    return view.height() - 12 - 2 * view.fontMetrics().height();
}

QImage grabbed(HistogramView& view)
{
    return view.grab().toImage();
}

} // namespace

class HistogramViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void sharesTakeTwoLinesWhereOneIsTooShort()
    {
        HistogramView view;
        PictureMeasures measures = madeMeasures();
        view.setMeasures(measures);
        const auto inkRows = [&view](int width) {
            view.resize(width, view.sizeHint().height());
            const QImage image = view.grab().toImage();
            const int top = image.height() - 2 * view.fontMetrics().height() - 6;
            // Rows with something drawn below the plot, in two halves.
            std::array<int, 2> rows{};
            for (int y = top; y < image.height(); ++y) {
                bool isDrawn = false;
                for (int x = 0; x < image.width() / 4; ++x) {
                    isDrawn = isDrawn || qGray(image.pixel(x, y)) > 60;
                }
                rows.at(2 * (y - top) >= image.height() - top ? 1 : 0) += isDrawn ? 1 : 0;
            }
            return rows;
        };
        // Wide: the dark end's numbers stand at the very bottom; narrow: a line above.
        QVERIFY(inkRows(700)[1] > 0);
        QCOMPARE(inkRows(300)[1], 0);
        QVERIFY(inkRows(300)[0] > 0);
    }

    void eachShareHasALetterOfItsOwnAndEachEndItsName()
    {
        for (const ClippedShares& shares : {ClippedShares::of(madeMeasures().histogram, true),
                 ClippedShares::of(madeRaw(), true)}) {
            QStringList letters;
            for (const auto& share : shares.shares()) {
                QVERIFY(!share.letter.isEmpty());
                letters.append(share.letter);
            }
            QCOMPARE(letters.removeDuplicates(), 0);
        }
        QVERIFY(ClippedShares::endName(true) != ClippedShares::endName(false));
    }

    void theLettersAreDrawnAndNotOnlyColours()
    {
        // A picture without anything clipped: all numbers are alike but for what stands before.
        QImage image(100, 10, QImage::Format_RGB32);
        image.fill(qRgb(64, 64, 64));
        MeasureOrder order;
        order.histogram = true;
        HistogramView view;
        view.setMeasures(measured(image, order));
        view.resize(300, 160);
        const QImage drawn = grabbed(view);
        // The columns of each word of the lower line: letters and numbers with gaps between.
        const int line = drawn.height() - 6 - view.fontMetrics().height() / 2;
        const auto rows = view.fontMetrics().height() / 2;
        QList<int> widths;
        int since = -1;
        for (int x = 0; x < drawn.width(); ++x) {
            bool isInk = false;
            for (int y = line - rows; y < line + rows; ++y) {
                isInk = isInk || qGray(drawn.pixel(x, y)) > 60;
            }
            if (isInk && since < 0) {
                since = x;
            } else if (!isInk && since >= 0) {
                widths.append(x - std::exchange(since, -1));
            }
        }
        // Five words, of which four have a letter and a number: 10 letters of "Highlights", at
        // the least half of them apart, four letters, four numbers, and "%".
        QVERIFY2(widths.size() >= 5 + 8 + 1, qPrintable(QString::number(widths.size())));
    }

    void sharesAreShortButNeverHideASinglePixel()
    {
        QCOMPARE(ClippedShares::percentText(0), u"0"_qs);
        QCOMPARE(ClippedShares::percentText(0.00001), u"<0.1"_qs);
        QCOMPARE(ClippedShares::percentText(0.14), u"0.1"_qs);
        QCOMPARE(ClippedShares::percentText(9.94), u"9.9"_qs);
        QCOMPARE(ClippedShares::percentText(9.96), u"10"_qs);
        QCOMPARE(ClippedShares::percentText(100), u"100"_qs);
    }

    void theClippedSharesAreReadOut()
    {
        HistogramView view;
        view.setMeasures(madeMeasures());
        const QString text = view.accessibleDescription();
        QVERIFY2(
            text.contains(u"Without any light: red 50 %, green 50 %, blue 50 %"), qPrintable(text));
        QVERIFY2(text.contains(u"At full brightness: red 10 %, green 0 %"), qPrintable(text));
        view.setRaw(madeRaw());
        view.setKind(ScopeKind::Raw);
        QVERIFY2(view.accessibleDescription().contains(u"Saturated: R 25 %, G 0 %"),
            qPrintable(view.accessibleDescription()));
    }

    void withoutAPictureItSaysWhyItIsEmpty()
    {
        HistogramView view;
        QVERIFY(view.isEmpty());
        QVERIFY(view.accessibleDescription().contains(u"first photograph"));
        view.setMeasures(madeMeasures());
        QVERIFY(!view.isEmpty());
        view.setKind(ScopeKind::Raw);
        QVERIFY(view.isEmpty());
        QCOMPARE(view.accessibleDescription(), u"This photograph has no RAW file."_qs);
        view.clear();
        QVERIFY(view.accessibleDescription().contains(u"first photograph"));
    }

    void aLogarithmicScaleLiftsWhatIsSmall()
    {
        QCOMPARE(histogramHeight(0, 1000, true), 0.0);
        QCOMPARE(histogramHeight(1000, 1000, true), 1.0);
        QCOMPARE(histogramHeight(5000, 1000, false), 1.0);
        QCOMPARE(histogramHeight(10, 1000, false), 0.01);
        QVERIFY(histogramHeight(10, 1000, true) > 0.3);
        QCOMPARE(histogramHeight(10, 0, true), 0.0);
    }

    void whatIsClippedDoesNotPressTheRestDown()
    {
        const std::vector<quint64> counts{90000, 3, 20, 5, 80000};
        QCOMPARE(histogramTop(counts), quint64{20});
        QCOMPARE(histogramTop(std::vector<quint64>{7, 0, 0, 9}), quint64{9});
        QCOMPARE(histogramTop({}), quint64{0});
    }

    void everyKindDrawsItsColoursAtAnyScale_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::newRow("1") << 1.0;
        QTest::newRow("1.5") << 1.5;
        QTest::newRow("2") << 2.0;
    }

    void everyKindDrawsItsColoursAtAnyScale()
    {
        QFETCH(double, ratio);
        HistogramView view;
        view.resize(300, 160);
        view.setMeasures(madeMeasures());
        view.setRaw(madeRaw());
        const auto painted = [&](ScopeKind kind) {
            view.setKind(kind);
            QImage image(view.size() * ratio, QImage::Format_RGB32);
            image.setDevicePixelRatio(ratio);
            view.render(&image);
            return image;
        };
        QVERIFY(pixelsOf(painted(ScopeKind::Histogram), Histogram::Luminance) > 20);
        QVERIFY(pixelsOf(painted(ScopeKind::Histogram), Histogram::Red) > 20);
        view.setSeparate(true);
        for (const auto channel : {Histogram::Red, Histogram::Green, Histogram::Blue}) {
            QVERIFY(pixelsOf(painted(ScopeKind::Histogram), channel) > 10);
            QVERIFY(pixelsOf(painted(ScopeKind::Parade), channel) > 20);
        }
        QVERIFY(pixelsOf(painted(ScopeKind::Raw), Histogram::Red) > 5);
        QVERIFY(pixelsOf(painted(ScopeKind::Raw), Histogram::Green) > 5);
        QVERIFY(pixelsOf(painted(ScopeKind::Waveform), Histogram::Luminance) > 20);
    }

    void theAxisOfRawDataEndsAtZeroAndSaysWhatItIs()
    {
        // Only the axis, so that all that is bright is lettering.
        QImage image(400, 120, QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        const QRectF area(6, 6, 388, 108);
        paintStopGrid(painter, area);
        const double line = stopLabelHeight(painter.font());
        painter.end();
        const auto isWritten = [&image](const QRectF& part) {
            const QRect pixels = part.toRect();
            for (int y = pixels.top(); y < pixels.bottom(); ++y) {
                for (int x = pixels.left(); x < pixels.right(); ++x) {
                    if (qGray(image.pixel(x, y)) > 90) {
                        return true;
                    }
                }
            }
            return false;
        };
        QVERIFY(isWritten({area.right() - 12, area.top(), 12, line}));
        QVERIFY(isWritten({area.left(), area.top() + line, 100, line}));
        QVERIFY(!isWritten({area.left(), area.top() + 3 * line, area.width(), line}));
    }

    void thePixelUnderThePointerIsMarkedAtItsLevel()
    {
        HistogramView view;
        view.resize(300, 160);
        view.setMeasures(madeMeasures());
        const QImage before = grabbed(view);
        view.setPointer(ScopePointer{qRgb(200, 30, 120), 0.5});
        const QImage after = grabbed(view);
        QVERIFY(before != after);
        // The plot begins 6 pixels from the left and ends 6 from the right.
        const auto columnOf = [&](int level) {
            return 6 + static_cast<int>((level + 0.5) / 256 * (300 - 12));
        };
        const auto isMarked = [&](int level, auto part) {
            for (int x = columnOf(level) - 1; x <= columnOf(level) + 1; ++x) {
                if (part(after.pixel(x, 20)) > part(before.pixel(x, 20)) + 60) {
                    return true;
                }
            }
            return false;
        };
        QVERIFY(isMarked(200, [](QRgb pixel) { return qRed(pixel); }));
        QVERIFY(isMarked(30, [](QRgb pixel) { return qGreen(pixel); }));
        QVERIFY(isMarked(120, [](QRgb pixel) { return qBlue(pixel); }));
        QVERIFY(!isMarked(160, [](QRgb pixel) { return qRed(pixel); }));
        view.setPointer(std::nullopt);
        QVERIFY(grabbed(view) == before);
    }

    void inAParadeEachColourIsMarkedAtItsPlaceInItsPart()
    {
        HistogramView view;
        view.resize(300, 160);
        view.setMeasures(madeMeasures());
        view.setKind(ScopeKind::Parade);
        const QImage before = grabbed(view);
        view.setPointer(ScopePointer{qRgb(200, 30, 120), 0.25});
        const QImage after = grabbed(view);
        const QList<int> levels{200, 30, 120};
        for (int part = 0; part < 3; ++part) {
            // Three parts with gaps of 3 between the margins of 6; what is changed is a circle.
            const double width = (300 - 12 - 2 * 3) / 3.0;
            const QPoint expected(int(6 + part * (width + 3) + 0.25 * width), 0);
            const QRect changed = changedIn(
                before, after, QRect(int(6 + part * (width + 3)), 0, int(width), before.height()));
            QVERIFY(!changed.isEmpty());
            QVERIFY2(std::abs(changed.center().x() - expected.x()) <= 2,
                qPrintable(QString::number(part)));
            const double height = plotHeightOf(view);
            const double level = (6 + height - changed.center().y()) / height * 256;
            QVERIFY2(std::abs(level - levels[part]) <= 5, qPrintable(QString::number(level)));
        }
    }

    void inRawDataThePhotositesAreMarkedInStops()
    {
        HistogramView view;
        view.resize(300, 160);
        view.setRaw(madeRaw());
        view.setKind(ScopeKind::Raw);
        const QImage before = grabbed(view);
        view.setPointer(ScopePointer{qRgb(1, 2, 3), 0.5});
        QVERIFY(grabbed(view) == before); // No such data here.
        // Red is saturated, green lies two stops below that, blue seven.
        view.setPointer(ScopePointer{
            qRgb(1, 2, 3), 0.5, qRgb(255, rawlevels::byteOf(0.25), rawlevels::byteOf(1 / 128.0))});
        const QImage after = grabbed(view);
        const QList<double> stops{0, 2, 7};
        QList<int> columns;
        const int row = before.height() / 2;
        for (int x = 0; x < before.width(); ++x) {
            if (before.pixel(x, row) != after.pixel(x, row)) {
                columns.append(x);
            }
        }
        for (const double below : stops) {
            const int expected = 6 + int((14 - below) / 14 * (300 - 12));
            QVERIFY2(std::any_of(columns.begin(), columns.end(),
                         [=](int x) { return std::abs(x - expected) <= 2; }),
                qPrintable(QString::number(below)));
        }
        QVERIFY(columns.size() <= 12);
    }

    void anotherSaturationThanTheFileSaysIsTold()
    {
        HistogramView view;
        view.setKind(ScopeKind::Raw);
        view.setRaw(madeRaw());
        QVERIFY(!view.accessibleDescription().contains(u"file says"));
        QList<RawChannel> channels = madeRaw().channels();
        for (RawChannel& channel : channels) {
            channel.toldWhite = 16383;
            channel.white = 15800;
        }
        view.setRaw(RawHistogram(channels));
        QVERIFY2(view.accessibleDescription().contains(
                     u"saturated at 16383, but its data show that they are at 15800"),
            qPrintable(view.accessibleDescription()));
        channels[1].white = 15790;
        view.setRaw(RawHistogram(channels));
        QVERIFY(view.accessibleDescription().contains(u"at R 15800, G 15790."));
    }
};

QTEST_MAIN(HistogramViewTest)
#include "HistogramViewTest.moc"
