// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusstack/FocusStack.h"
#include "MadeBracket.h"
#include "focusstack/Pixels.h"

#include <QColorSpace>
#include <QTest>
#include <cmath>
#include <opencv2/imgproc.hpp>

using namespace skein;
using focusstack::FocusStack;
using focusstack::Stacked;

namespace {

/** Pixels along the edge that some frames do not have. */
constexpr int edge = 12;

/** The first complaint, or an empty text. */
QString stack(const std::vector<QImage>& frames, Stacked& result,
    const FocusStack::Options& options = {}, QStringList* leftOut = nullptr)
{
    FocusStack stack(options);
    for (std::size_t i = 0; i < frames.size(); ++i) {
        if (const QString error = stack.place(frames[i], QStringLiteral("IMG_%1").arg(i));
            !error.isEmpty()) {
            return error;
        }
    }
    if (const QString error = stack.placed(); !error.isEmpty()) {
        return error;
    }
    for (int i = 0; i < stack.count(); ++i) {
        if (stack.isLeftOut(i)) {
            continue;
        }
        if (const QString error = stack.merge(i, frames[static_cast<std::size_t>(i)]);
            !error.isEmpty()) {
            return error;
        }
    }
    if (leftOut) {
        *leftOut = stack.leftOut();
    }
    return stack.finish(result);
}

cv::Mat floats(const QImage& image)
{
    cv::Mat pixels;
    focusstack::pixelsOf(image).convertTo(pixels, CV_32F, 1.0 / 65535);
    return pixels;
}

cv::Mat inner(const cv::Mat& pixels)
{
    return pixels(cv::Rect(edge, edge, pixels.cols - 2 * edge, pixels.rows - 2 * edge));
}

/** Root of the mean square of the difference, in steps of 8 bits. */
double apart(const cv::Mat& a, const cv::Mat& b)
{
    return 255 * cv::norm(a, b, cv::NORM_L2) /
           std::sqrt(static_cast<double>(a.total()) * a.channels());
}

/** Mean square of the Laplacian: how sharp it is. */
double detail(const cv::Mat& pixels)
{
    cv::Mat laplacian;
    cv::Laplacian(pixels, laplacian, CV_32F);
    const double norm = cv::norm(laplacian, cv::NORM_L2);
    return norm * norm / static_cast<double>(laplacian.total());
}

} // namespace

class FocusStackTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSharpEverywhereAndLikeTheSharpOriginal_data()
    {
        QTest::addColumn<bool>("deep");
        QTest::addColumn<double>("noise");
        QTest::addColumn<int>("width");
        QTest::newRow("8 bits") << false << 0.0 << 480;
        QTest::newRow("16 bits") << true << 0.0 << 480;
        QTest::newRow("noise") << false << 2.0 << 480;
        QTest::newRow("odd size") << false << 0.0 << 479;
    }
    void isSharpEverywhereAndLikeTheSharpOriginal()
    {
        QFETCH(const bool, deep);
        QFETCH(const double, noise);
        QFETCH(const int, width);
        MadeBracket::Options options;
        options.deep = deep;
        options.noise = noise;
        options.size.width = width;
        const MadeBracket bracket(options);
        Stacked result;
        QCOMPARE(stack(bracket.frames, result), QString());
        QCOMPARE(result.merged, 4);
        QCOMPARE(result.picture.size(), QSize(width, 360));
        QCOMPARE(focusstack::isDeep(result.picture), deep);
        const cv::Mat merged = floats(result.picture);
        const double off = apart(inner(merged), inner(bracket.sharp));
        const double middle = apart(inner(floats(bracket.frames[2])), inner(bracket.sharp));
        qInfo("off by %.2f, one frame by %.2f", off, middle);
        // Noise stays; what was out of focus does not.
        QVERIFY2(off < middle / 5 + noise, qPrintable(QString::number(off)));
        // Each band is as sharp as the original, which no frame is but one.
        for (int band = 0; band < options.frames; ++band) {
            const cv::Range rows(band * 90 + edge, (band + 1) * 90 - edge);
            const cv::Range columns(edge, width - edge);
            const double here = detail(merged(rows, columns));
            const double wanted = detail(bracket.sharp(rows, columns));
            QVERIFY2(here > 0.8 * wanted,
                qPrintable(QStringLiteral("%1: %2 of %3").arg(band).arg(here).arg(wanted)));
        }
    }

    void withoutAlignmentFramesAreTakenAsTheyLie()
    {
        MadeBracket::Options options;
        options.breathing = 0;
        options.turn = 0;
        options.drift = {0, 0};
        const MadeBracket still(options);
        Stacked result;
        QCOMPARE(stack(still.frames, result, {false, false}), QString());
        QVERIFY(result.depth.isNull());
        QVERIFY(apart(inner(floats(result.picture)), inner(still.sharp)) < 2.5);
        // Of frames that did move it makes a muddle, which shows that the alignment is needed.
        const MadeBracket moved{MadeBracket::Options{}};
        QCOMPARE(stack(moved.frames, result, {false, false}), QString());
        const double muddled = apart(inner(floats(result.picture)), inner(moved.sharp));
        QCOMPARE(stack(moved.frames, result, {true, false}), QString());
        QVERIFY(apart(inner(floats(result.picture)), inner(moved.sharp)) < muddled / 2);
    }

    void theDepthMapTellsWhichFrameIsSharp()
    {
        const MadeBracket bracket{MadeBracket::Options{}};
        Stacked result;
        QCOMPARE(stack(bracket.frames, result), QString());
        QCOMPARE(result.depth.format(), QImage::Format_Grayscale16);
        QCOMPARE(result.depth.size(), result.picture.size());
        int wrong = 0;
        int all = 0;
        for (int y = edge; y < 360 - edge; ++y) {
            if (y % 90 < edge || y % 90 >= 90 - edge) {
                continue;
            }
            const auto* row = reinterpret_cast<const quint16*>(result.depth.constScanLine(y));
            for (int x = edge; x < 480 - edge; ++x, ++all) {
                const int wanted = bracket.bandAt(y) * 65535 / 3;
                wrong += std::abs(row[x] - wanted) > 65535 / 6 ? 1 : 0;
            }
        }
        QVERIFY2(wrong < all / 50, qPrintable(QStringLiteral("%1 of %2").arg(wrong).arg(all)));
    }

    void whereNothingHasDetailNoiseBecomesLess()
    {
        std::vector<QImage> frames;
        cv::RNG random(7);
        const cv::Mat flat(200, 300, CV_32FC3, cv::Scalar(0.5, 0.5, 0.5));
        for (int i = 0; i < 8; ++i) {
            cv::Mat noise(flat.size(), CV_32FC3);
            random.fill(noise, cv::RNG::NORMAL, 0, 1.0 / 255);
            frames.push_back(madeImage(flat + noise, true));
        }
        Stacked result;
        QCOMPARE(stack(frames, result, {false, false}), QString());
        const double before = apart(floats(frames[0]), flat);
        const double after = apart(floats(result.picture), flat);
        QVERIFY2(after < 0.8 * before, qPrintable(QStringLiteral("%1, %2").arg(before).arg(after)));
    }

    void keepsColoursAndResolutionOfTheFirst()
    {
        MadeBracket::Options options;
        options.frames = 2;
        MadeBracket bracket(options);
        for (QImage& frame : bracket.frames) {
            frame.setColorSpace(QColorSpace::AdobeRgb);
            frame.setDotsPerMeterX(11811);
        }
        Stacked result;
        QCOMPARE(stack(bracket.frames, result), QString());
        QCOMPARE(result.picture.colorSpace(), QColorSpace(QColorSpace::AdobeRgb));
        QCOMPARE(result.picture.dotsPerMeterX(), 11811);
    }

    void leavesOutAndNamesWhatShowsSomethingElse()
    {
        MadeBracket bracket{MadeBracket::Options{}};
        bracket.frames.insert(
            bracket.frames.begin() + 2, madeImage(madeTexture({480, 360}, 99), false));
        Stacked result;
        QStringList leftOut;
        QCOMPARE(stack(bracket.frames, result, {}, &leftOut), QString());
        QCOMPARE(leftOut, QStringList{QStringLiteral("IMG_2")});
        QCOMPARE(result.merged, 4);
        QVERIFY(apart(inner(floats(result.picture)), inner(bracket.sharp)) < 4);
    }

    void refusesWithASentenceWhatIsNoBracket()
    {
        const QImage one = madeImage(madeTexture({480, 360}, 1), false);
        const QImage other = madeImage(madeTexture({480, 360}, 2), false);
        const QImage wider = madeImage(madeTexture({560, 360}, 1), false);
        Stacked result;
        QVERIFY(stack({}, result).contains(QStringLiteral("at least two")));
        QVERIFY(stack({one}, result).contains(QStringLiteral("at least two")));
        QVERIFY(stack({one, other}, result).contains(QStringLiteral("do not show the same")));
        const QString shape = stack({one, wider}, result);
        QVERIFY2(shape.contains(QStringLiteral("IMG_1")), qPrintable(shape));
        const QString size = stack({one, wider}, result, {false, false});
        QVERIFY2(size.contains(QStringLiteral("560 × 360")), qPrintable(size));
        QVERIFY(stack({one, QImage()}, result).contains(QStringLiteral("IMG_1")));
        QVERIFY(result.picture.isNull());
    }

    void refusesWhatMemoryIsTooSmallFor()
    {
        const MadeBracket bracket{MadeBracket::Options{}};
        Stacked result;
        FocusStack::Options options;
        options.memory = FocusStack::bytesNeeded({480, 360}, options) - 1;
        QVERIFY(stack(bracket.frames, result, options).contains(QStringLiteral("memory")));
        ++options.memory;
        QCOMPARE(stack(bracket.frames, result, options), QString());
    }

    void bearsTinyPictures()
    {
        for (const cv::Size size : {cv::Size(1, 1), cv::Size(5, 3), cv::Size(40, 25)}) {
            const QImage tiny = madeImage(cv::Mat(size, CV_32FC3, cv::Scalar(0.2, 0.4, 0.6)), true);
            Stacked result;
            QCOMPARE(stack({tiny, tiny}, result, {false, true}), QString());
            QCOMPARE(result.picture.size(), tiny.size());
            QVERIFY(apart(floats(result.picture), floats(tiny)) < 0.2);
        }
    }
};

QTEST_GUILESS_MAIN(FocusStackTest)
#include "FocusStackTest.moc"
