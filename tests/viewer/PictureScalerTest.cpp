// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/PictureScaler.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace skein;

namespace {

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
        scaler.scale(picture(), {100, 50});
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
            scaler.scale(pictures.last(), {width, 50});
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
        scaler.scale(picture(), {100, 50});
        scaler.cancel();
        scaler.scale(picture(), {80, 40});
        m_gate.release();
        QTRY_COMPARE(scaled.count(), 1);
        QCOMPARE(scaled.first().first().value<QImage>().width(), 80);
    }

    void whoIsGoneHearsNothing()
    {
        auto scaler = std::make_unique<PictureScaler>(m_threads);
        scaler->scale(picture(), {100, 50});
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
