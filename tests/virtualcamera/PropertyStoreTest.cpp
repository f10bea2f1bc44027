// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/PropertyStore.h"

#include "virtualcamera/PtpCodec.h"
#include "virtualcamera/PtpCodes.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace skein;
namespace p = skein::ptp::prop;

class PropertyStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingAcceptsItsOwnFactoryValue()
    {
        QSet<quint16> codes;
        for (const Property& property : makeProperties(24.0)) {
            QVERIFY2(property.accepts(property.factory), qPrintable(property.names.first()));
            QVERIFY2(!codes.contains(property.code), "A code stands twice in the table");
            codes.insert(property.code);
        }
    }

    void aByteRangeNeverReachesTheLargestByte()
    {
        // The driver counts such a range with a byte and would never come to its end.
        for (const Property& property : makeProperties(24.0)) {
            if (property.type == PropertyType::UInt8 && property.form == PropertyForm::Range)
                QVERIFY(property.maximum < 255);
        }
    }

    void thereIsARangeWhoseMinimumIsItsMaximum()
    {
        const PropertyStore store(makeProperties(24.0));
        const Property* property = store.find(p::FocalLength);
        QCOMPARE(property->form, PropertyForm::Range);
        QCOMPARE(property->minimum, property->maximum);
    }

    void anOfferedValueIsTakenAndTold()
    {
        PropertyStore store(makeProperties(24.0));
        const QSignalSpy changed(&store, &PropertyStore::changed);
        QCOMPARE(store.setEncoded(p::ExposureIndex, PtpWriter().u16(1600).bytes()), ptp::rc::Ok);
        QCOMPARE(store.number(p::ExposureIndex), 1600);
        QCOMPARE(changed.size(), 1);
    }

    void whatCannotBeIsRefusedByCode_data()
    {
        QTest::addColumn<quint16>("code");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<quint16>("answer");
        QTest::newRow("no such choice")
            << p::ExposureIndex << PtpWriter().u16(123).bytes() << ptp::rc::InvalidDevicePropValue;
        QTest::newRow("beyond the range")
            << p::BurstNumber << PtpWriter().u16(500).bytes() << ptp::rc::InvalidDevicePropValue;
        QTest::newRow("too short")
            << p::ExposureTime << PtpWriter().u8(1).bytes() << ptp::rc::InvalidDevicePropFormat;
        QTest::newRow("too long") << p::ExposureIndex << PtpWriter().u32(400).bytes()
                                  << ptp::rc::InvalidDevicePropFormat;
        QTest::newRow("read-only")
            << p::BatteryLevel << PtpWriter().u8(50).bytes() << ptp::rc::AccessDenied;
        QTest::newRow("unknown") << quint16(0x50FF) << PtpWriter().u8(1).bytes()
                                 << ptp::rc::DevicePropNotSupported;
    }
    void whatCannotBeIsRefusedByCode()
    {
        QFETCH(quint16, code);
        QFETCH(QByteArray, bytes);
        QFETCH(quint16, answer);
        PropertyStore store(makeProperties(24.0));
        const QSignalSpy changed(&store, &PropertyStore::changed);
        QCOMPARE(store.setEncoded(code, bytes), answer);
        QCOMPARE(changed.size(), 0);
    }

    void theTwoNotationsOfTheShutterSpeedFollowEachOther()
    {
        PropertyStore store(makeProperties(24.0));
        QVERIFY(store.putInWords(p::ExposureTime, QStringLiteral("1/30")));
        QCOMPARE(store.number(p::NikonExposureTime), qint64(1U << 16 | 30U));
        QVERIFY(store.putInWords(p::NikonExposureTime, QStringLiteral("Bulb")));
        QCOMPARE(store.number(p::ExposureTime), qint64(ptp::bulbTime));
    }

    void aPersonMaySayValuesInWordsAndTurnWhatAClientMayNot()
    {
        PropertyStore store(makeProperties(24.0));
        QCOMPARE(store.findByName(QStringLiteral("BatteryLevel"))->code, p::BatteryLevel);
        QVERIFY(store.putInWords(p::BatteryLevel, QStringLiteral("12%")));
        QVERIFY(store.putInWords(p::FNumber, QStringLiteral("f/2.8")));
        QVERIFY(store.putInWords(p::WhiteBalance, QStringLiteral("tungsten")));
        QVERIFY(!store.putInWords(p::FNumber, QStringLiteral("f/1.0")));
        QVERIFY(!store.putInWords(p::ExposureIndex, QStringLiteral("many")));
        QCOMPARE(store.number(p::FNumber), 280);
    }

    void theDescriptionOfARangeHoldsItsBounds()
    {
        const PropertyStore store(makeProperties(24.0));
        PtpReader reader(store.describe(p::BatteryLevel));
        QCOMPARE(reader.u16(), p::BatteryLevel);
        QCOMPARE(reader.u16(), quint16(2)); // one byte without sign
        QCOMPARE(reader.u8(), quint8(0));   // read-only
        QCOMPARE(reader.u8(), quint8(87));
        QCOMPARE(reader.u8(), quint8(87));
        QCOMPARE(reader.u8(), quint8(1)); // a range
        QCOMPARE(reader.u8(), quint8(1));
        QCOMPARE(reader.u8(), quint8(100));
        QCOMPARE(reader.u8(), quint8(1));
        QVERIFY(reader.ok());
        QCOMPARE(reader.remaining(), 0);
    }
};

QTEST_GUILESS_MAIN(PropertyStoreTest)
#include "PropertyStoreTest.moc"
