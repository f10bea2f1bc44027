// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/ShotKeys.h"

#include <QTest>

using namespace skein;

namespace {

CameraFileEntry onCard(const char* folder, const char* name)
{
    CameraFileEntry entry;
    entry.file = {QString::fromLatin1(folder), QString::fromLatin1(name)};
    return entry;
}

CameraFileEntry inMemory(const char* name)
{
    CameraFileEntry entry = onCard("/", name);
    entry.inMemory = true;
    return entry;
}

constexpr const char* folder = "/store_00010001/DCIM/100NIKON";

} // namespace

class ShotKeysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rawAndJpegOnACardAreOneShot()
    {
        ShotKeys keys;
        const QString raw = keys.keyFor(onCard(folder, "DSC_0001.NEF"), true);
        QCOMPARE(keys.keyFor(onCard(folder, "DSC_0001.JPG"), true), raw);
    }

    void rawOnOneCardAndJpegOnTheOtherAreOneShot()
    {
        ShotKeys keys;
        const QString raw = keys.keyFor(onCard(folder, "DSC_0001.NEF"), true);
        QCOMPARE(keys.keyFor(onCard("/store_00020001/DCIM/100NIKON/", "DSC_0001.JPG"), true), raw);
    }

    void theSameNumberInAnotherFolderIsAnotherShot()
    {
        ShotKeys keys;
        QVERIFY(keys.keyFor(onCard(folder, "DSC_0001.JPG"), false) !=
                keys.keyFor(onCard("/store_00010001/DCIM/101NIKON", "DSC_0001.JPG"), false));
    }

    void theSameNameAfterAReconnectIsAnotherShot()
    {
        ShotKeys keys;
        const QString before = keys.keyFor(onCard(folder, "DSC_0001.JPG"), false);
        keys.beginConnection();
        QVERIFY(keys.keyFor(onCard(folder, "DSC_0001.JPG"), false) != before);
    }

    void twoRunsNeverShareAKey()
    {
        QVERIFY(ShotKeys().keyFor(onCard(folder, "DSC_0001.JPG"), false) !=
                ShotKeys().keyFor(onCard(folder, "DSC_0001.JPG"), false));
    }

    void rawAndJpegFromMemoryAreOneShotThoughTheirNamesDiffer()
    {
        ShotKeys keys;
        const QString raw1 = keys.keyFor(inMemory("capt0000.nef"), true);
        const QString jpeg1 = keys.keyFor(inMemory("capt0001.jpg"), true);
        const QString raw2 = keys.keyFor(inMemory("capt0002.nef"), true);
        const QString jpeg2 = keys.keyFor(inMemory("capt0003.jpg"), true);
        QCOMPARE(jpeg1, raw1);
        QCOMPARE(jpeg2, raw2);
        QVERIFY(raw1 != raw2);
    }

    void aLostTwinInMemoryDoesNotShiftThePairs()
    {
        ShotKeys keys;
        const QString raw1 = keys.keyFor(inMemory("capt0000.nef"), true);
        const QString raw2 = keys.keyFor(inMemory("capt0001.nef"), true);
        QVERIFY(raw1 != raw2);
        QCOMPARE(keys.keyFor(inMemory("capt0002.jpg"), true), raw2);
    }

    void filesFromMemoryAreShotsOfTheirOwnWhileOnlyOneKindIsTaken()
    {
        ShotKeys keys;
        const QString raw = keys.keyFor(inMemory("capt0000.nef"), false);
        QVERIFY(keys.keyFor(inMemory("capt0001.jpg"), false) != raw);
    }

    void theSameNameInMemoryAfterAReconnectIsAnotherShot()
    {
        ShotKeys keys;
        const QString before = keys.keyFor(inMemory("capt0000.nef"), true);
        keys.beginConnection();
        QVERIFY(keys.keyFor(inMemory("capt0000.jpg"), true) != before);
    }
};

QTEST_GUILESS_MAIN(ShotKeysTest)
#include "ShotKeysTest.moc"
