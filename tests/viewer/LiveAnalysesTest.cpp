// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/LiveAnalyses.h"

#include "base/Settings.h"
#include "image/LiveDecoder.h"
#include "viewer/ViewOptions.h"

#include <QBuffer>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <opencv2/imgproc.hpp>

using namespace skein;

namespace {

/** White on the left, which is over-exposed; a sharp edge on the right. */
QImage frame()
{
    QImage image(400, 200, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        std::fill_n(row, 100, qRgb(255, 255, 255));
        std::fill_n(row + 100, 200, qRgb(90, 90, 90));
        std::fill_n(row + 300, 100, qRgb(200, 200, 200));
    }
    return image;
}

int marksIn(const QImage& overlay, int left, int right)
{
    int marks = 0;
    for (int x = left; x < right; ++x) {
        marks += qAlpha(overlay.pixel(x, 100)) > 0 ? 1 : 0;
    }
    return marks;
}

/** Fine lines as a lens draws them that is so many steps out of focus; a JPEG of 1024 x 680. */
QByteArray defocused(int steps)
{
    QImage image(1024, 680, QImage::Format_RGB32);
    image.fill(QColor(110, 110, 110));
    QPainter painter(&image);
    for (int x = 20; x < image.width(); x += 24) {
        painter.fillRect(x, 0, 8, image.height(), QColor(190, 190, 190));
    }
    painter.end();
    const cv::Mat pixels(image.height(), image.width(), CV_8UC4, image.bits(),
        static_cast<size_t>(image.bytesPerLine()));
    cv::GaussianBlur(pixels, pixels, {}, 0.5 + steps);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPEG", 92);
    return bytes;
}

struct Judged
{
    double sharpness = 0;
    int marks = 0; ///< Of peaking, in one row.
};

Judged judged(LiveDecoder& decoder, const QByteArray& jpeg, QSize box)
{
    Judged found;
    bool isDone = false;
    QObject here;
    QObject::connect(
        &decoder, &LiveDecoder::frameMeasured, &here, [&found](const PictureMeasures& measures) {
            found.sharpness = measures.sharpness.value_or(0);
        });
    QObject::connect(&decoder, &LiveDecoder::frameReady, &here,
        [&](const QImage& /*image*/, qint64 /*taken*/, QSize /*full*/,
            const FrameOverlays& overlays) {
            const QImage marks = overlays.value(static_cast<int>(LiveOverlay::Peaking));
            found.marks = marks.isNull() ? -1 : marksIn(marks, 0, marks.width());
            isDone = true;
        });
    decoder.submit(jpeg, box, 1);
    return QTest::qWaitFor([&isDone] { return isDone; }, 20'000) ? found : Judged();
}

} // namespace

class LiveAnalysesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsComputedThatIsNotShown()
    {
        Settings settings(m_folder.filePath(QStringLiteral("settings.conf")));
        ViewOptions options(settings);
        options.setWarningShown(false);
        options.setPeakingShown(false);
        QVERIFY(liveAnalyses(options).isEmpty());
    }

    void eachComesAsAnOverlayOfItsOwnLayer()
    {
        Settings settings(m_folder.filePath(QStringLiteral("settings.conf")));
        ViewOptions options(settings);
        options.setWarningShown(false);
        options.setPeakingShown(false);
        options.setWarningShown(true);
        const auto warning = liveAnalyses(options);
        QCOMPARE(warning.size(), 1);
        QCOMPARE(warning.first().id, static_cast<int>(LiveOverlay::Warning));
        QVERIFY(marksIn(warning.first().run(frame()), 20, 80) > 0);
        QCOMPARE(marksIn(warning.first().run(frame()), 290, 310), 0);

        options.setWarningShown(false);
        options.setPeakingShown(true);
        const auto peaking = liveAnalyses(options);
        QCOMPARE(peaking.size(), 1);
        QCOMPARE(peaking.first().id, static_cast<int>(LiveOverlay::Peaking));
        QCOMPARE(marksIn(peaking.first().run(frame()), 20, 80), 0);
        QVERIFY(marksIn(peaking.first().run(frame()), 290, 310) > 0);
    }

    void bothTogetherAreOneOverlayWithTheMarksOfBoth()
    {
        Settings settings(m_folder.filePath(QStringLiteral("settings.conf")));
        ViewOptions options(settings);
        options.setWarningShown(false);
        options.setPeakingShown(false);
        options.setWarningShown(true);
        options.setPeakingShown(true);
        const auto both = liveAnalyses(options);
        QCOMPARE(both.size(), 1);
        const QImage overlay = both.first().run(frame());
        QCOMPARE(overlay.size(), frame().size());
        QVERIFY(marksIn(overlay, 20, 80) > 0);
        QVERIFY(marksIn(overlay, 290, 310) > 0);
        QCOMPARE(marksIn(overlay, 150, 250), 0);
    }

    void peakingAndSharpnessRiseAndFallWithTheFocusHoweverSmallTheFrameIsShown()
    {
        Settings settings(m_folder.filePath(QStringLiteral("settings.conf")));
        ViewOptions options(settings);
        options.setWarningShown(false);
        options.setPeakingShown(true);
        LiveDecoder decoder;
        decoder.setAnalyses(liveAnalyses(options));
        QList<Judged> all;
        for (int step = -4; step <= 4; ++step) { // The ring is turned through the focus.
            MeasureOrder order;
            order.sharpnessPlace = {
                0.3, 0.3, 0.4, 0.4001 + step * 1e-6}; // Measured anew each time.
            decoder.setMeasures(order);
            all.append(judged(decoder, defocused(std::abs(step)), {150, 100}));
        }
        for (int i = 1; i < all.size(); ++i) {
            const Judged& nearer = i <= 4 ? all.at(i) : all.at(i - 1);
            const Judged& farther = i <= 4 ? all.at(i - 1) : all.at(i);
            QVERIFY2(nearer.sharpness > 1.02 * farther.sharpness, qPrintable(QString::number(i)));
            QVERIFY2(nearer.marks >= farther.marks, qPrintable(QString::number(i)));
        }
        QVERIFY(all.at(4).marks > 100);
        QCOMPARE(all.first().marks, 0);
        QCOMPARE(all.last().marks, 0);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(LiveAnalysesTest)
#include "LiveAnalysesTest.moc"
