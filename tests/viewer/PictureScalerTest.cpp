// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/PictureScaler.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace skein;

namespace {

constexpr QRectF whole(0, 0, 400, 200);

QImage picture()
{
    QImage image(400, 200, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

} // namespace

class PictureScalerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_threads.setMaxThreadCount(1);
        m_threads.start([this] { m_gate.acquire(); }); // What is ordered waits for this.
    }

    void cleanup() { m_threads.waitForDone(); }

    void aPictureComesAtTheSizeOrdered()
    {
        PictureScaler scaler(m_threads);
        QSignalSpy scaled(&scaler, &PictureScaler::scaled);
        scaler.scale(picture(), whole, {100, 50});
        m_gate.release();
        QTRY_COMPARE(scaled.count(), 1);
        QCOMPARE(scaled.first().first().value<QImage>().size(), QSize(100, 50));
    }

    void ofManyOrdersOnlyTheFirstAndTheLastHoldTheirPictures()
    {
        PictureScaler scaler(m_threads);
        QSignalSpy scaled(&scaler, &PictureScaler::scaled);
        QList<QImage> pictures;
        for (int width = 100; width < 150; ++width) {
            pictures.append(picture());
            scaler.scale(pictures.last(), whole, {width, 50});
        }
        for (qsizetype i = 0; i < pictures.size(); ++i) {
            const bool isHeld = i == 0 || i == pictures.size() - 1;
            QCOMPARE(pictures[i].isDetached(), !isHeld);
        }
        m_gate.release();
        QTRY_COMPARE(scaled.count(), 1);
        QCOMPARE(scaled.first().first().value<QImage>().width(), 149);
    }

    void aCancelledOrderIsNotDeliveredButTheNextOneIs()
    {
        PictureScaler scaler(m_threads);
        QSignalSpy scaled(&scaler, &PictureScaler::scaled);
        scaler.scale(picture(), whole, {100, 50});
        scaler.cancel();
        scaler.scale(picture(), whole, {80, 40});
        m_gate.release();
        QTRY_COMPARE(scaled.count(), 1);
        QCOMPARE(scaled.first().first().value<QImage>().width(), 80);
    }

    void aPartIsTheMeanOfItsPixelsHoweverMuchSmallerItIs_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1500, 120), QSize(900, 70), QSize(300, 24), QSize(61, 5)}) {
            QTest::addRow("%d", size.width()) << size;
        }
    }

    void aPartIsTheMeanOfItsPixelsHoweverMuchSmallerItIs()
    {
        QFETCH(QSize, size);
        m_gate.release();
        QImage stripes(3001, 203, QImage::Format_RGB32);
        for (int y = 0; y < stripes.height(); ++y) {
            auto* line = reinterpret_cast<QRgb*>(stripes.scanLine(y));
            for (int x = 0; x < stripes.width(); ++x) {
                line[x] = x % 2 == 0 ? 0xff000000 : 0xffffffff;
            }
        }
        const QImage scaled = scaledSmoothly(stripes, QRectF(11.3, 7.2, 2001.5, 160.1), size);
        QCOMPARE(scaled.size(), size);
        for (int x = 1; x < size.width() - 1; ++x) {
            const int grey = scaled.pixelColor(x, size.height() / 2).green();
            QVERIFY2(
                std::abs(grey - 127) < 64, qPrintable(QStringLiteral("%1 at %2").arg(grey).arg(x)));
        }
    }

    void aPartLiesWhereItLiesInThePicture()
    {
        m_gate.release();
        QImage ramp(2048, 64, QImage::Format_RGB32);
        for (int y = 0; y < ramp.height(); ++y) {
            auto* line = reinterpret_cast<QRgb*>(ramp.scanLine(y));
            for (int x = 0; x < ramp.width(); ++x) {
                line[x] = qRgb(x / 8, x / 8, x / 8);
            }
        }
        const QImage scaled = scaledSmoothly(ramp, QRectF(401, 3, 1200, 48), {150, 6});
        for (int x = 0; x < 150; ++x) {
            QVERIFY(std::abs(scaled.pixelColor(x, 3).green() - (401 + 8 * x + 4) / 8) <= 1);
        }
    }

    void aPartMadeInBandsHasNoSeams()
    {
        m_gate.release(); // Nothing is ordered here.
        QImage ramp(64, 1200, QImage::Format_RGB32);
        for (int y = 0; y < ramp.height(); ++y) {
            for (int x = 0; x < ramp.width(); ++x) {
                ramp.setPixel(x, y, qRgb(0, y / 5, 0));
            }
        }
        // Between two pixels, and over several bands.
        const QImage scaled = scaledSmoothly(ramp, QRectF(3.5, 7.25, 50, 1100), {40, 900});
        for (int y = 0; y < scaled.height(); ++y) {
            const double wanted = (7.25 + (y + 0.5) * 1100 / 900 - 0.5) / 5;
            QVERIFY2(std::abs(scaled.pixelColor(20, y).green() - wanted) <= 1.5,
                qPrintable(QString::number(y)));
        }
    }

    void whoIsGoneHearsNothing()
    {
        auto scaler = std::make_unique<PictureScaler>(m_threads);
        scaler->scale(picture(), whole, {100, 50});
        scaler.reset();
        m_gate.release();
        QVERIFY(m_threads.waitForDone());
        QCoreApplication::sendPostedEvents();
    }

private:
    QThreadPool m_threads;
    QSemaphore m_gate;
};

QTEST_MAIN(PictureScalerTest)
#include "PictureScalerTest.moc"
