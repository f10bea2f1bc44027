// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/ExifOrientation.h"

#include <QByteArray>
#include <QTest>
#include <random>

using namespace skein;

namespace {

/** One directory with an ISO and the orientation @p value. */
QByteArray tiff(bool bigEndian, quint8 value)
{
    QByteArray bytes = bigEndian ? QByteArray::fromHex("4d4d002a00000008"
                                                       "0002"
                                                       "882700030000000100640000"
                                                       "011200030000000100ff0000"
                                                       "00000000")
                                 : QByteArray::fromHex("49492a0008000000"
                                                       "0200"
                                                       "278803000100000064000000"
                                                       "1201030001000000ff000000"
                                                       "00000000");
    bytes.replace('\xff', char(value));
    return bytes;
}

} // namespace

/** How a photograph is to be turned, from its first bytes. */
class ExifOrientationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsFound_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("TIFF, little-endian") << tiff(false, 6);
        QTest::newRow("TIFF, big-endian") << tiff(true, 6);
        const QByteArray segment = QByteArray("Exif\0\0", 6) + tiff(true, 6);
        QTest::newRow("JPEG") << QByteArray::fromHex("ffd8ffe1004a") + segment;
        QTest::newRow("JPEG after another segment")
            << QByteArray::fromHex("ffd8ffe000044a46ffe1004a") + segment;
        QTest::newRow("CR3") << QByteArray("\0\0\0\x18"
                                           "ftypcrx CMT1",
                                    16) +
                                    tiff(false, 6);
        QByteArray olympus = tiff(false, 6);
        olympus.replace(2, 2, "RO");
        QTest::newRow("ORF") << olympus;
    }

    void itIsFound()
    {
        QFETCH(QByteArray, head);
        QCOMPARE(int(exifOrientation(head)), 6);
    }

    void whatMakesNoSenseIsUnknown_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("II is how this text begins, but that is all");
        QTest::newRow("zero") << tiff(false, 0);
        QTest::newRow("nine") << tiff(false, 9);
        QTest::newRow("another type") << tiff(false, 6).replace(
            QByteArray::fromHex("12010300"), QByteArray::fromHex("12010700"));
        QTest::newRow("cut off") << tiff(false, 6).left(30);
        QTest::newRow("directory far away")
            << tiff(false, 6).replace(4, 4, QByteArray::fromHex("ffffffff"));
        QTest::newRow("directory in its own head")
            << tiff(false, 6).replace(4, 4, QByteArray::fromHex("00000000"));
    }

    void whatMakesNoSenseIsUnknown()
    {
        QFETCH(QByteArray, head);
        QCOMPARE(int(exifOrientation(head)), 0);
    }

    void randomBytesAreNeverReadPast()
    {
        constexpr unsigned seed = 20'261'122;
        std::mt19937 random(seed);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = tiff(round % 2 == 0, 6);
            const auto where = qsizetype(random() % size_t(bytes.size()));
            bytes[where] = char(random());
            bytes.truncate(qsizetype(random() % size_t(bytes.size() + 1)));
            const QByteArray exact(bytes.constData(), bytes.size());
            QVERIFY(exifOrientation(exact) <= 8); // A sanitizer build looks at the rest.
        }
    }
};

QTEST_GUILESS_MAIN(ExifOrientationTest)
#include "ExifOrientationTest.moc"
