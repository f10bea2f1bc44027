// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/PtpCodec.h"

#include <QTest>

using namespace skein;

class PtpCodecTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreLittleEndian()
    {
        const QByteArray bytes = PtpWriter().u8(1).u16(0x0203).u32(0x04050607).bytes();
        QCOMPARE(bytes.toHex(), QByteArray("01030207060504"));
    }

    void whatIsWrittenIsReadBack()
    {
        const QString text = QStringLiteral("Größe 日本");
        PtpReader reader(PtpWriter().u64(1ULL << 40U).string(text).string({}).u16(7).bytes());
        QCOMPARE(reader.u64(), 1ULL << 40U);
        QCOMPARE(reader.string(), text);
        QCOMPARE(reader.string(), QString());
        QCOMPARE(reader.u16(), quint16(7));
        QVERIFY(reader.ok());
        QCOMPARE(reader.remaining(), 0);
    }

    void aLongTextIsCutToWhatAPtpStringHolds()
    {
        PtpReader reader(PtpWriter().string(QString(1000, u'x')).bytes());
        QCOMPARE(reader.string().size(), 254);
        QVERIFY(reader.ok());
    }

    void readingBeyondTheEndYieldsZerosAndIsRemembered()
    {
        PtpReader reader(QByteArray("\x01\x02\x03", 3));
        QCOMPARE(reader.u32(), 0U);
        QVERIFY(!reader.ok());
        QCOMPARE(reader.u8(), quint8(0));
        QVERIFY(!reader.ok());
    }

    void aStringThatClaimsMoreThanThereIsIsRefused()
    {
        PtpReader reader(QByteArray("\xff\x41\x00", 3));
        QCOMPARE(reader.string(), QString());
        QVERIFY(!reader.ok());
    }
};

QTEST_GUILESS_MAIN(PtpCodecTest)
#include "PtpCodecTest.moc"
