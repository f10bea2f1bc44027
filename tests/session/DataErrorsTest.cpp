// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/DataErrors.h"
#include "session/FileStructure.h"

#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

using namespace skein;

namespace {

/** A photograph with something in every block. */
QByteArray jpeg()
{
    QRandomGenerator random(7);
    QImage image(640, 480, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixel(x, y, random.generate());
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "JPG", 90) ? bytes
                                                                               : QByteArray();
}

Bytes view(const QByteArray& bytes)
{
    return {reinterpret_cast<const unsigned char*>(bytes.constData()),
        static_cast<size_t>(bytes.size())};
}

/** A RAW file made like a TIFF: one directory that names the place and length of @p preview. */
QByteArray tiffAround(const QByteArray& preview)
{
    constexpr quint32 previewAt = 64;
    QByteArray bytes("II*\0\x08\0\0\0", 8);
    const auto append = [&bytes](auto number) {
        number = qToLittleEndian(number);
        bytes.append(reinterpret_cast<const char*>(&number), sizeof(number));
    };
    const auto entry = [&append](quint16 tag, quint32 value) {
        constexpr quint16 longType = 4;
        append(tag);
        append(longType);
        append(quint32{1});
        append(value);
    };
    append(quint16{2});
    entry(513, previewAt);
    entry(514, static_cast<quint32>(preview.size()));
    append(quint32{0});
    bytes.append(QByteArray(previewAt - bytes.size(), '\0'));
    return bytes + preview;
}

/** A stretch in the middle is foreign; the file is whole as far as its parts tell. */
QByteArray spoilt(QByteArray bytes)
{
    const qsizetype middle = bytes.size() / 2;
    return bytes.replace(middle, 300, QByteArray(300, 'x'));
}

} // namespace

class DataErrorsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatCannotBeReadIsNotTakenForSound()
    {
        QVERIFY(hasDataErrorsAt(QStringLiteral("/nowhere/at-all.jpg")));
    }

    void changedBytesAreFoundWhereTheStructureIsWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("hasErrors");
        const QByteArray whole = jpeg();
        QVERIFY(!whole.isEmpty());
        QTest::newRow("a photograph") << whole << false;
        QTest::newRow("a photograph, spoilt") << spoilt(whole) << true;
        QTest::newRow("with bytes behind its end") << whole + QByteArray(5000, 'z') << false;
        QTest::newRow("the preview of a RAW file") << tiffAround(whole) << false;
        QTest::newRow("the preview of a RAW file, spoilt") << tiffAround(spoilt(whole)) << true;
        QTest::newRow("nothing that can be judged") << tiffAround("sensor data") << false;
        QTest::newRow("the sensor's data as a lossless JPEG of 14 bits")
            << tiffAround(QByteArray::fromHex("ffd8ffc3000b0e000800080101110"
                                              "0ffc400140001000000000000000000000000000000000000ff"
                                              "da0008010100010000000000ffd9"))
            << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void changedBytesAreFoundWhereTheStructureIsWhole()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, hasErrors);
        if (!bytes.isEmpty()) {
            QVERIFY(!structureFault(view(bytes), QStringLiteral("a.bin")));
        }
        QCOMPARE(hasDataErrors(view(bytes)), hasErrors);
    }
};

QTEST_GUILESS_MAIN(DataErrorsTest)
#include "DataErrorsTest.moc"
