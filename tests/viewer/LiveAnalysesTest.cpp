// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/LiveAnalyses.h"

#include "base/Settings.h"
#include "viewer/ViewOptions.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

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

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(LiveAnalysesTest)
#include "LiveAnalysesTest.moc"
