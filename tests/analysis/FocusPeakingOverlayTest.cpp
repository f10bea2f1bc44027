// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/PeakingScene.h"

#include <QTest>
#include <algorithm>
#include <limits>

using namespace skein;

class FocusPeakingOverlayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

QTEST_GUILESS_MAIN(FocusPeakingOverlayTest)
#include "FocusPeakingOverlayTest.moc"
