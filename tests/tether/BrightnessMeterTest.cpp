// SPDX-License-Identifier: GPL-3.0-or-later
// How bright a photograph is, in stops from mid-grey.
#include "tether/BrightnessMeter.h"

#include <QFuture>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace skein;

namespace {

QImage grey(int value, QSize size = QSize(64, 48))
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(value, value, value));
    return image;
}

} // namespace

class BrightnessMeterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void midGreyIsZeroAndAStopIsTwiceTheLight()
    {
        // sRGB 118 is 18 % of white, 161 is 36 %.
        QVERIFY(std::abs(BrightnessMeter::brightnessOf(grey(118))) < 0.03);
        QVERIFY(std::abs(BrightnessMeter::brightnessOf(grey(161)) - 1) < 0.03);
        QVERIFY(std::abs(BrightnessMeter::brightnessOf(grey(255)) - std::log2(1 / 0.18)) < 1e-9);
        QCOMPARE(BrightnessMeter::brightnessOf(grey(0)), BrightnessMeter::darkest);
    }

    void theMeanIsThatOfTheLightNotOfTheNumbers()
    {
        QImage half = grey(0, QSize(64, 64));
        for (int y = 0; y < 32; ++y) {
            for (int x = 0; x < 64; ++x) {
                half.setPixelColor(x, y, Qt::white);
            }
        }
        QVERIFY(std::abs(BrightnessMeter::brightnessOf(half) - std::log2(0.5 / 0.18)) < 1e-9);
    }

    void aFileIsMeasuredAsItsPixelsAre()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.jpg"));
        QVERIFY(grey(118, QSize(3000, 2000)).save(path, "JPEG", 95));
        const Result<double> measured = BrightnessMeter::measure(path);
        QVERIFY2(measured, qPrintable(measured ? QString() : measured.error().message));
        QVERIFY(std::abs(*measured) < 0.05);
    }

    void ofRawAndJpegTheJpegIsMeasured()
    {
        QTemporaryDir dir;
        const QString jpeg = dir.filePath(QStringLiteral("a.jpg"));
        QVERIFY(grey(255).save(jpeg, "JPEG", 95));
        const auto later =
            BrightnessMeter::measureLater({dir.filePath(QStringLiteral("a.nef")), jpeg});
        QTRY_VERIFY(later.isFinished());
        QVERIFY(later.result());
        QVERIFY(*later.result() > 2);
    }

    void whatCannotBeMeasuredIsAnError_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("a film") << QStringList{QStringLiteral("/nowhere/a.mov")};
        QTest::newRow("gone") << QStringList{QStringLiteral("/nowhere/a.jpg")};
    }

    void whatCannotBeMeasuredIsAnError()
    {
        QFETCH(const QStringList, paths);
        const auto later = BrightnessMeter::measureLater(paths);
        QTRY_VERIFY(later.isFinished());
        QVERIFY(!later.result());
        QVERIFY(!later.result().error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(BrightnessMeterTest)
#include "BrightnessMeterTest.moc"
