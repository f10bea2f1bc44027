// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/FocusPeaking.h"

#include <QBuffer>
#include <QTest>
#include <algorithm>
#include <limits>
#include <opencv2/imgproc.hpp>

using namespace skein;

namespace {

constexpr int width = 640;
constexpr int height = 424;
constexpr int seed = 20261121;

/** What the lens and the sensor make of a scene. */
struct Shot
{
    double blur = 0;   ///< σ of the defocus, pixels.
    double noise = 0;  ///< Standard deviation, levels of 255.
    int quality = 0;   ///< JPEG, 0 for none.
    int contrast = 60; ///< Of the scene's objects, levels.
};

/** Rectangles, discs and lines on a light that changes slowly. */
cv::Mat scene(int contrast)
{
    cv::Mat picture(height, width, CV_32F);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            picture.at<float>(y, x) =
                70 + 80.0F * float(x) / float(width) + 20.0F * float(y) / float(height);
        }
    }
    cv::RNG random(seed);
    for (int i = 0; i < 30; ++i) {
        const cv::Point at(random.uniform(0, width - 60), random.uniform(0, height - 60));
        const cv::Size size(random.uniform(10, 60), random.uniform(10, 60));
        const double step = i % 2 == 0 ? contrast : -contrast;
        cv::rectangle(picture, cv::Rect(at, size), picture.at<float>(at) + step, cv::FILLED);
        cv::circle(picture, {random.uniform(0, width), random.uniform(0, height)},
            random.uniform(4, 20), 120 - step, cv::FILLED);
    }
    return picture;
}

QImage imageOf(const cv::Mat& picture)
{
    cv::Mat bytes;
    picture.convertTo(bytes, CV_8U);
    return QImage(bytes.data, bytes.cols, bytes.rows, static_cast<qsizetype>(bytes.step),
        QImage::Format_Grayscale8)
        .convertToFormat(QImage::Format_RGB32);
}

QImage throughJpeg(const QImage& image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", quality);
    return QImage::fromData(bytes, "JPG").convertToFormat(QImage::Format_RGB32);
}

QImage taken(cv::Mat picture, const Shot& shot)
{
    if (shot.blur > 0) {
        cv::GaussianBlur(picture, picture, {0, 0}, shot.blur);
    }
    if (shot.noise > 0) {
        cv::Mat noise(picture.size(), CV_32F);
        cv::RNG(seed).fill(noise, cv::RNG::NORMAL, 0, shot.noise);
        picture += noise;
    }
    const QImage image = imageOf(picture);
    return shot.quality > 0 ? throughJpeg(image, shot.quality) : image;
}

QImage taken(const Shot& shot)
{
    return taken(scene(shot.contrast), shot);
}

/** The part of @p area that is marked so that one sees it. */
double marked(const QImage& overlay, QRect area = {})
{
    constexpr int visible = 64;
    area = area.isNull() ? overlay.rect() : area;
    qint64 count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            count += qAlpha(overlay.pixel(x, y)) >= visible ? 1 : 0;
        }
    }
    return double(count) / (double(area.width()) * area.height());
}

double markedIn(const QImage& frame, const PeakingOptions& options = {})
{
    return marked(focusPeaking(frame, options));
}

/** One pixel in 10,000. */
constexpr double nothing = 1e-4;

} // namespace

class FocusPeakingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void risesAndFallsWithTheFocus_data()
    {
        QTest::addColumn<double>("noise");
        QTest::addColumn<int>("quality");
        for (const double noise : {0.0, 3.0, 6.0, 10.0}) {
            for (const int quality : {0, 90, 60}) {
                QTest::addRow("noise %g, JPEG %d", noise, quality) << noise << quality;
            }
        }
    }
    void risesAndFallsWithTheFocus()
    {
        QFETCH(const double, noise);
        QFETCH(const int, quality);
        // The ring is turned through the focus and out of it again.
        constexpr std::array blurs{8.0, 5.0, 3.0, 2.0, 1.5, 1.0, 0.7, 0.0};
        double before = 0;
        for (const double blur : blurs) {
            const double now = markedIn(taken({blur, noise, quality, 60}));
            QVERIFY2(now >= before - nothing / 2, qPrintable(QString::number(blur)));
            if (blur >= 3) {
                QVERIFY2(now < nothing, qPrintable(QString::number(now)));
            }
            if (blur <= 0.7) {
                QVERIFY2(now > nothing, qPrintable(QString::number(now)));
            }
            before = now;
        }
        QVERIFY2(before > 10 * nothing, qPrintable(QString::number(before)));
    }

    void aSweepIsBrightestWhereItIsSharpest()
    {
        double best = 0;
        int bestStep = -1;
        for (int step = -6; step <= 6; ++step) {
            const double blur = 0.6 + 0.4 * std::abs(step - 2);
            if (const double now = markedIn(taken({blur, 4, 85, 40})); now > best) {
                best = now;
                bestStep = step;
            }
        }
        QCOMPARE(bestStep, 2);
    }

    void marksOnlyTheSharpHalf()
    {
        QImage left = taken({0.7, 3, 0, 60});
        const QImage blurred = taken({4, 3, 0, 60});
        const QRect right(width / 2 + 10, 0, width / 2 - 10, height);
        for (int y = 0; y < height; ++y) {
            std::copy_n(reinterpret_cast<const QRgb*>(blurred.constScanLine(y)) + width / 2,
                width / 2, reinterpret_cast<QRgb*>(left.scanLine(y)) + width / 2);
        }
        const QImage overlay = focusPeaking(left, {});
        QVERIFY(marked(overlay, {0, 0, width / 2 - 10, height}) > 50 * nothing);
        QVERIFY(marked(overlay, right) < nothing);
    }

    void aFaintSharpEdgeCountsMoreThanAStrongBlurredOne()
    {
        cv::Mat picture(height, width, CV_32F, cv::Scalar(40));
        picture.colRange(width / 2, width) += 170;
        cv::GaussianBlur(picture, picture, {0, 0}, 4);
        picture.rowRange(height / 2, height) += 25;
        const QImage overlay = focusPeaking(imageOf(picture), {});
        QVERIFY(marked(overlay, {0, height / 2 - 2, width / 3, 4}) > 0.2);
        QVERIFY(marked(overlay, {0, 0, width, height / 2 - 10}) == 0);
    }

    void ignoresNoiseOfEveryStrength_data()
    {
        QTest::addColumn<double>("noise");
        QTest::addColumn<double>("grain");
        for (const double noise : {0.0, 1.0, 3.0, 6.0, 10.0, 20.0}) {
            for (const double grain : {0.0, 0.8, 1.5}) { // noise reduction makes it coarser
                QTest::addRow("noise %g, grain %g", noise, grain) << noise << grain;
            }
        }
    }
    void ignoresNoiseOfEveryStrength()
    {
        QFETCH(const double, noise);
        QFETCH(const double, grain);
        cv::Mat picture(height, width, CV_32F);
        cv::RNG(seed).fill(picture, cv::RNG::NORMAL, 0, noise);
        if (grain > 0) {
            cv::GaussianBlur(picture, picture, {0, 0}, grain);
        }
        for (int x = 0; x < width; ++x) {
            picture.col(x) += 60 + 120.0 * x / width;
        }
        QVERIFY2(markedIn(imageOf(picture)) < nothing,
            qPrintable(QString::number(markedIn(imageOf(picture)))));
    }

    void ignoresTheBlocksOfAJpeg_data()
    {
        QTest::addColumn<int>("quality");
        for (const int quality : {95, 75, 50, 30, 20, 10}) {
            QTest::addRow("quality %d", quality) << quality;
        }
    }
    void ignoresTheBlocksOfAJpeg()
    {
        QFETCH(const int, quality);
        for (const double noise : {0.0, 3.0}) {
            const double share = markedIn(taken({8, noise, quality, 60}));
            QVERIFY2(share < nothing, qPrintable(QString::number(share)));
        }
        // Nothing but blocks: each 8 × 8 pixels of another brightness, as in a sky.
        cv::Mat tiles(height / 8, width / 8, CV_32F);
        cv::RNG(seed).fill(tiles, cv::RNG::UNIFORM, 110, 114.0 + 40.0 / quality);
        cv::Mat picture;
        cv::resize(tiles, picture, {width, height}, 0, 0, cv::INTER_NEAREST);
        QVERIFY(markedIn(imageOf(picture)) < nothing);
    }

    void theThresholdIsAStepInBrightness()
    {
        cv::Mat picture(height, width, CV_32F, cv::Scalar(80));
        picture.colRange(width / 2, width) += 0.20 * 255;
        cv::GaussianBlur(picture, picture, {0, 0}, 0.7);
        PeakingOptions options;
        double before = 1;
        for (const double threshold : {1.0, 5.0, 10.0, 15.0}) {
            options.threshold = threshold;
            const QImage overlay = focusPeaking(imageOf(picture), options);
            const double now = qAlpha(overlay.pixel(width / 2, height / 2));
            QVERIFY(now > 0);
            QVERIFY(before == 1 || now <= before);
            before = now;
        }
        options.threshold = 25;
        QCOMPARE(markedIn(imageOf(picture), options), 0.0);
    }

    void aReducedOverlayKeepsTheStrongestMarkOfEachBlock()
    {
        const QImage frame = taken({0.7, 0, 0, 60});
        const QImage whole = focusPeaking(frame, {});
        constexpr int factor = 3;
        const QImage reduced = focusPeaking(frame, {}, factor);
        QCOMPARE(
            reduced.size(), QSize((width + factor - 1) / factor, (height + factor - 1) / factor));
        QImage strongest(reduced.size(), QImage::Format_Grayscale8);
        strongest.fill(0);
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                uchar& most = strongest.scanLine(y / factor)[x / factor];
                most = std::max(most, static_cast<uchar>(qAlpha(whole.pixel(x, y))));
            }
        }
        for (int y = 0; y < reduced.height(); ++y) {
            for (int x = 0; x < reduced.width(); ++x) {
                QCOMPARE(qAlpha(reduced.pixel(x, y)), int(strongest.constScanLine(y)[x]));
            }
        }
    }

    void coloursAndStrengthAreThoseAskedFor()
    {
        const QImage frame = taken({0.7, 0, 0, 60});
        PeakingOptions options;
        options.colour = QColor(0, 200, 100);
        options.strength = 1;
        const QImage bold = focusPeaking(frame, options);
        options.strength = 0.2;
        const QImage faint = focusPeaking(frame, options);
        bool isFull = false;
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                const QRgb pixel = bold.pixel(x, y);
                isFull = isFull || pixel == options.colour.rgba();
                QVERIFY(qRed(pixel) == 0);
                QVERIFY(qAlpha(faint.pixel(x, y)) <= qAlpha(pixel));
            }
        }
        QVERIFY(isFull);
        QVERIFY(marked(faint) < marked(bold));
        options.strength = 0;
        QCOMPARE(markedIn(frame, options), 0.0);
        options.strength = 1;
        options.colour = QColor();
        QCOMPARE(markedIn(frame, options), 0.0);
    }

    void marksCanBeLaidOverAnotherOverlay()
    {
        const QImage frame = taken({0.7, 0, 0, 80});
        const PeakingOptions options{QColor(0, 255, 0, 200), 6, 0.5};
        const QImage alone = focusPeaking(frame, options);
        QImage clear(frame.size(), QImage::Format_ARGB32_Premultiplied);
        clear.fill(Qt::transparent);
        addFocusPeaking(clear, frame, options);
        QCOMPARE(clear, alone);

        const QRgb below = qPremultiply(qRgba(200, 0, 0, 128));
        QImage overlay(frame.size(), QImage::Format_ARGB32_Premultiplied);
        overlay.fill(QColor(200, 0, 0, 128));
        addFocusPeaking(overlay, frame, options);
        int marks = 0;
        for (int y = 0; y < frame.height(); ++y) {
            const auto* mark = reinterpret_cast<const QRgb*>(alone.constScanLine(y));
            const auto* both = reinterpret_cast<const QRgb*>(overlay.constScanLine(y));
            for (int x = 0; x < frame.width(); ++x) {
                if (mark[x] == 0) {
                    QCOMPARE(both[x], below);
                    continue;
                }
                ++marks;
                QVERIFY(qGreen(both[x]) == qGreen(mark[x]) && qAlpha(both[x]) >= qAlpha(mark[x]));
                QVERIFY(std::max(qRed(both[x]), qGreen(both[x])) <= qAlpha(both[x]));
            }
        }
        QVERIFY(marks > 100);

        QImage other(10, 10, QImage::Format_ARGB32_Premultiplied);
        other.fill(Qt::transparent);
        const QImage before = other.copy();
        addFocusPeaking(other, frame, options);
        QCOMPARE(other, before);
    }

    void theLastColumnsAreMarkedWhateverTheWidth()
    {
        for (const int columns : {101, 104, 107, 109}) {
            QImage frame(columns, 60, QImage::Format_RGB32);
            frame.fill(qRgb(90, 90, 90));
            for (int y = 0; y < frame.height(); ++y) {
                std::fill_n(reinterpret_cast<QRgb*>(frame.scanLine(y)) + columns - 3, 3,
                    qRgb(220, 220, 220));
            }
            const QImage overlay = focusPeaking(frame, {});
            int marks = 0;
            for (int x = columns - 6; x < columns; ++x) {
                marks += qAlpha(overlay.pixel(x, 30)) > 0 ? 1 : 0;
            }
            QVERIFY2(marks > 0, qPrintable(QString::number(columns)));
            QCOMPARE(qAlpha(overlay.pixel(columns / 2, 30)), 0);
        }
    }

    void everyFormatGivesTheSameMarks()
    {
        const QImage frame = taken({0.7, 2, 0, 60});
        const QImage expected = focusPeaking(frame, {});
        QCOMPARE(expected.format(), QImage::Format_ARGB32_Premultiplied);
        QCOMPARE(expected.size(), frame.size());
        for (int format = QImage::Format_RGB32; format < QImage::NImageFormats; ++format) {
            const QImage other = frame.convertToFormat(QImage::Format(format));
            if (other.isNull() || other.pixelFormat().redSize() < 8) {
                continue;
            }
            const double difference = std::abs(markedIn(other) - marked(expected));
            QVERIFY2(difference < 5 * nothing, qPrintable(QString::number(format)));
        }
        QVERIFY(markedIn(frame.convertToFormat(QImage::Format_Grayscale8)) > 50 * nothing);
        QVERIFY(markedIn(frame.convertToFormat(QImage::Format_Grayscale16)) > 50 * nothing);
    }

    void bandsLeaveNoTraces()
    {
        // The same rows, moved to other places in the bands, are marked alike.
        const QImage frame = taken({0.7, 0, 0, 60});
        const QImage cut = frame.copy(0, 24, width, height - 24);
        const QImage whole = focusPeaking(frame, {}).copy(0, 40, width, height - 56);
        const QImage moved = focusPeaking(cut, {}).copy(0, 16, width, height - 56);
        int worst = 0;
        for (int y = 0; y < whole.height(); ++y) {
            for (int x = 0; x < width; ++x) {
                worst = std::max(
                    worst, std::abs(qAlpha(whole.pixel(x, y)) - qAlpha(moved.pixel(x, y))));
            }
        }
        QVERIFY2(worst <= 8, qPrintable(QString::number(worst)));
    }

    void oddPicturesAndOptionsDoNoHarm()
    {
        QVERIFY(focusPeaking(QImage(), {}).isNull());
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        constexpr double infinite = std::numeric_limits<double>::infinity();
        for (const QSize size : {QSize(1, 1), QSize(2, 2), QSize(3, 3), QSize(30000, 1),
                 QSize(1, 30000), QSize(3, 3000), QSize(9, 5), QSize(16, 16)}) {
            QImage frame(size, QImage::Format_RGB32);
            frame.fill(Qt::black);
            frame.setPixel(0, 0, qRgb(255, 255, 255));
            for (const double threshold : {6.0, 0.0, -1e300, 1e300, nan, infinite}) {
                for (const double strength : {0.5, 0.0, -1e300, 1e300, nan, infinite}) {
                    const PeakingOptions options{QColor(255, 0, 0), threshold, strength};
                    QCOMPARE(focusPeaking(frame, options).size(), size);
                }
            }
        }
        QImage flat(width, height, QImage::Format_RGB32);
        for (const QColor& colour : {QColor(Qt::black), QColor(Qt::white), QColor(90, 120, 30)}) {
            flat.fill(colour);
            QCOMPARE(markedIn(flat), 0.0);
        }
    }
};

QTEST_GUILESS_MAIN(FocusPeakingTest)
#include "FocusPeakingTest.moc"
