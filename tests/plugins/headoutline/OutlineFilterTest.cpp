// SPDX-License-Identifier: GPL-3.0-or-later
#include "headoutline/OutlineFilter.h"
#include "headoutline/NumberPainter.h"

#include <QPainter>
#include <QTest>

using namespace skein::headoutline;

namespace {

/** A coloured disc before a plain wall. */
QImage scene(int width)
{
    QImage image(width, width * 2 / 3, QImage::Format_RGB32);
    image.fill(QColor(200, 200, 190));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(180, 40, 40));
    painter.drawEllipse(QPointF(width / 2.0, width / 3.0), width / 6.0, width / 6.0);
    return image;
}

double meanOf(const QImage& image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            sum += qGray(image.pixel(x, y));
        }
    }
    return sum / image.width() / image.height();
}

int colourfulness(const QImage& image)
{
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            most = std::max({most, std::abs(qRed(pixel) - qGreen(pixel)),
                std::abs(qGreen(pixel) - qBlue(pixel))});
        }
    }
    return most;
}

} // namespace

class OutlineFilterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsDarkLinesWhereEdgesAre()
    {
        const QImage drawn = outlined(scene(600), {});
        QCOMPARE(drawn.size(), QSize(600, 400));
        QCOMPARE(qGray(drawn.pixel(20, 20)), 255);
        QCOMPARE(qGray(drawn.pixel(300, 200)), 255);
        int darkest = 255;
        for (int x = 190; x < 210; ++x) {
            darkest = std::min(darkest, qGray(drawn.pixel(x, 200)));
        }
        QVERIFY2(darkest < 60, qPrintable(QString::number(darkest)));
    }

    void invertsDesaturatesAndStrengthens()
    {
        OutlineLook look;
        const QImage onWhite = outlined(scene(600), look);
        look.inverted = false;
        QImage onBlack = outlined(scene(600), look);
        onBlack.invertPixels();
        QCOMPARE(onBlack, onWhite);
        QCOMPARE(colourfulness(onWhite), 0);
        look.desaturation = 0;
        QVERIFY(colourfulness(outlined(scene(600), look)) > 60);
        look.contrast = 20;
        const double weak = meanOf(outlined(scene(600), look));
        look.contrast = 90;
        QVERIFY(meanOf(outlined(scene(600), look)) > weak * 1.5);
    }

    void coarseLinesLeaveOutWhatIsSmall()
    {
        QImage noisy = scene(600);
        for (int y = 0; y < noisy.height(); y += 3) {
            for (int x = 0; x < noisy.width(); x += 3) {
                noisy.setPixelColor(x, y, QColor(215, 215, 205));
            }
        }
        OutlineLook look;
        look.coarseness = 1;
        const double fine = meanOf(outlined(noisy, look).copy(0, 0, 150, 150));
        look.coarseness = OutlineLook::coarsest;
        const double coarse = meanOf(outlined(noisy, look).copy(0, 0, 150, 150));
        QVERIFY2(coarse > fine + 20, qPrintable(QStringLiteral("%1 %2").arg(fine).arg(coarse)));
    }

    void aSmallPreviewLooksLikeTheWhole()
    {
        OutlineLook look;
        look.coarseness = OutlineLook::coarsest;
        const double small = 255 - meanOf(outlined(scene(1000), look));
        const double large = 255 - meanOf(outlined(scene(3000), look));
        QVERIFY2(small > large * 0.6 && small < large * 1.7,
            qPrintable(QStringLiteral("%1 %2").arg(small).arg(large)));
    }

    void bearsWhatIsNoPictureAndNoLook()
    {
        QVERIFY(outlined(QImage(), {}).isNull());
        const QImage tiny = outlined(scene(3).copy(0, 0, 1, 1), {-5, 1000, -1, true});
        QCOMPARE(tiny.size(), QSize(1, 1));
        const OutlineLook most{OutlineLook::coarsest, 100, 100, true};
        const OutlineLook beyond{99, 999, 999, true};
        QCOMPARE(beyond.bounded(), most);
    }

    void numbersAreDrawnIntoThePicture()
    {
        QImage page(600, 400, QImage::Format_RGB32);
        page.fill(Qt::gray);
        {
            QPainter painter(&page);
            NumberPainter numbers(painter, page.rect());
            numbers.paint({{{0.25, 0.5}, 0.2, {}}, {{0.75, 0.5}, 0.2, {}}});
        }
        // A light disc with dark digits, and no two of them alike.
        QVERIFY(qGray(page.pixel(150 - 14, 200)) > 200);
        const QRect one(140, 190, 20, 20);
        QVERIFY(page.copy(one) != page.copy(one.translated(300, 0)));
        QCOMPARE(page.pixelColor(300, 200), QColor(Qt::gray));
    }
};

QTEST_MAIN(OutlineFilterTest)
#include "OutlineFilterTest.moc"
