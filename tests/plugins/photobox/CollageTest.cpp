// SPDX-License-Identifier: GPL-3.0-or-later
// The collage of four, and the sounds: what is made from numbers alone.
#include "photobox/Collage.h"
#include "photobox/BoxSounds.h"

#include <QColorSpace>
#include <QTest>
#include <QtEndian>
#include <algorithm>
#include <cstdlib>

using namespace skein::photobox;

namespace {

QImage plain(QColor colour, QSize size = {600, 400})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

QList<QImage> four()
{
    return {plain(Qt::red), plain(Qt::green), plain(Qt::blue), plain(Qt::yellow)};
}

QColor at(const QImage& image, double x, double y)
{
    return image.pixelColor(
        static_cast<int>(x * image.width()), static_cast<int>(y * image.height()));
}

} // namespace

class CollageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourPhotographsStandInTwoRowsInTheirOrder()
    {
        const QImage collage = makeCollage(four(), {Qt::white, {}, {}});
        QVERIFY(!collage.isNull());
        QCOMPARE(at(collage, 0.25, 0.25), QColor(Qt::red));
        QCOMPARE(at(collage, 0.75, 0.25), QColor(Qt::green));
        QCOMPARE(at(collage, 0.25, 0.75), QColor(Qt::blue));
        QCOMPARE(at(collage, 0.75, 0.75), QColor(Qt::yellow));
        QCOMPARE(collage.pixelColor(2, 2), QColor(Qt::white));
        QCOMPARE(at(collage, 0.5, 0.5), QColor(Qt::white)); // Between them.
    }

    void fewerThanFourAreNone()
    {
        QVERIFY(makeCollage({}, {}).isNull());
        QVERIFY(makeCollage(four().mid(1), {}).isNull());
        QList<QImage> broken = four();
        broken[2] = {};
        QVERIFY(makeCollage(broken, {}).isNull());
    }

    void aGreetingAndALogoGetALineOfTheirOwn()
    {
        const QImage without = makeCollage(four(), {Qt::white, {}, {}});
        const QImage with =
            makeCollage(four(), {Qt::white, QStringLiteral("Anna & Tom"), plain(Qt::cyan)});
        QCOMPARE(with.width(), without.width());
        QVERIFY(with.height() > without.height());
        const QImage line = with.copy(0, without.height(), with.width(), 200);
        bool hasInk = false;
        bool hasLogo = false;
        for (int y = 0; y < line.height(); ++y) {
            for (int x = 0; x < line.width(); ++x) {
                hasInk = hasInk || line.pixelColor(x, y) == QColor(Qt::black);
                hasLogo = hasLogo || line.pixelColor(x, y) == QColor(Qt::cyan);
            }
        }
        QVERIFY(hasInk);
        QVERIFY(hasLogo);
    }

    void photographsOfOtherProportionsLoseTheirEdgesNotTheirShape()
    {
        QImage tall(400, 600, QImage::Format_RGB32);
        tall.fill(Qt::magenta);
        for (int y = 200; y < 400; ++y) { // Only the middle is to be seen: 400 x 267.
            for (int x = 0; x < tall.width(); ++x) {
                tall.setPixelColor(x, y, Qt::green);
            }
        }
        QList<QImage> shots = four();
        shots[1] = tall;
        const QImage collage = makeCollage(shots, {Qt::white, {}, {}});
        QCOMPARE(at(collage, 0.75, 0.25), QColor(Qt::green));
        QCOMPARE(collage.size(), makeCollage(four(), {Qt::white, {}, {}}).size());
    }

    void itIsInSrgb()
    {
        QList<QImage> shots = four();
        shots[0].setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
        shots[0].fill(QColor(0, 200, 0));
        const QImage collage = makeCollage(shots, {Qt::white, {}, {}});
        QCOMPARE(collage.colorSpace(), QColorSpace(QColorSpace::SRgb));
        QVERIFY(at(collage, 0.25, 0.25).green() > 200); // Stronger in the smaller space.
    }

    void inkIsReadOnEveryBackground_data()
    {
        QTest::addColumn<QColor>("background");
        QTest::addColumn<QColor>("ink");
        QTest::newRow("white") << QColor(Qt::white) << QColor(Qt::black);
        QTest::newRow("black") << QColor(Qt::black) << QColor(Qt::white);
        QTest::newRow("blue") << QColor(0, 0, 200) << QColor(Qt::white);
        QTest::newRow("yellow") << QColor(Qt::yellow) << QColor(Qt::black);
    }

    void inkIsReadOnEveryBackground()
    {
        QFETCH(QColor, background);
        QFETCH(QColor, ink);
        QCOMPARE(inkOn(background), ink);
    }

    void aSoundIsAWaveFileThatSaysItsLength()
    {
        const QByteArray wave = waveOf({{440, 0.1}, {0, 0.05}});
        QVERIFY(wave.startsWith("RIFF"));
        QCOMPARE(wave.mid(8, 8), QByteArray("WAVEfmt "));
        QCOMPARE(qFromLittleEndian<quint32>(wave.constData() + 4) + 8,
            static_cast<quint32>(wave.size()));
        QCOMPARE(qFromLittleEndian<quint32>(wave.constData() + 40) + 44,
            static_cast<quint32>(wave.size()));
        const auto loudest = [&wave] {
            int most = 0;
            for (qsizetype i = 44; i + 1 < wave.size(); i += 2) {
                most = std::max(most, std::abs(qFromLittleEndian<qint16>(wave.constData() + i)));
            }
            return most;
        };
        QVERIFY(loudest() > 5000);
        QVERIFY(loudest() < 32'000);
    }
};

QTEST_MAIN(CollageTest)
#include "CollageTest.moc"
