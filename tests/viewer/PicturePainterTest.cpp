// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/PicturePainter.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace skein;

namespace {

constexpr QSize large(3000, 2000); ///< Not to be scaled at once.
constexpr QSize view(600, 400);

QImage picture()
{
    QRandomGenerator random(20261122);
    QImage image(large, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        random.fillRange(row, image.width());
        std::transform(
            row, row + image.width(), row, [](QRgb pixel) { return pixel | 0xff000000; });
    }
    return image;
}

QImage painted(const PicturePainter& painter)
{
    QImage image(view, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter to(&image);
    painter.paint(to);
    return image;
}

} // namespace

class PicturePainterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSeenIsSharpenedBeforeAnythingElseIsMade()
    {
        const QImage image = picture();
        PicturePainter painter;
        QImage first;
        connect(&painter, &PicturePainter::sharpened, this,
            [&] { first = first.isNull() ? painted(painter) : first; });
        painter.setPicture(image, false);
        painter.setPlace(QRectF(QPointF(0, 0), view), view);
        QTRY_VERIFY(!first.isNull());
        QCOMPARE(first, scaledSmoothly(image, QRectF(image.rect()), view));
        QTRY_VERIFY(painter.isSharp()); // The half sizes follow.
    }

    void tellsAllThePixelsThatItKeeps()
    {
        const QImage image = picture();
        PicturePainter painter;
        painter.setPicture(image, false);
        painter.setPlace(QRectF(QPointF(0, 0), view), view);
        QTRY_VERIFY(painter.isSharp());
        qint64 bytes = 0;
        QSet<qint64> keys;
        for (const QImage& each : painter.heldImages()) {
            bytes += keys.contains(each.cacheKey()) ? 0 : each.sizeInBytes();
            keys.insert(each.cacheKey());
        }
        QVERIFY(keys.contains(image.cacheKey()));
        // Its half, a quarter of that, and what is on the screen.
        const qint64 halves = image.sizeInBytes() / 4 + image.sizeInBytes() / 16;
        QCOMPARE(bytes, image.sizeInBytes() + halves + qint64{600} * 400 * 4);
    }

    void aPartIsSharpenedAsWell()
    {
        PicturePainter painter;
        painter.setPicture(picture(), false);
        painter.setPlace(QRectF(QPointF(-100, -100), QSizeF(1500, 1000)), view);
        QVERIFY(!painter.isSharp());
        QTRY_VERIFY(painter.isSharp());
    }

    void aPictureThatIsZoomedBeforeItIsSharpBecomesSoAtRest()
    {
        PicturePainter painter;
        painter.setPicture(picture(), false);
        for (const double zoom : {1.0, 1.2, 1.4, 1.7}) {
            painter.setPlace(QRectF(QPointF(0, 0), QSizeF(view) * zoom), view);
        }
        QTRY_VERIFY(painter.isSharp());
        QVERIFY(painted(painter) != QImage());
    }
};

QTEST_MAIN(PicturePainterTest)
#include "PicturePainterTest.moc"
