// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ShotIdentity.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skein;

namespace {

constexpr auto noon = "2026:01:31 12:00:00";

/** A file of the body "1001" on its card, taken at noon. */
ShotIdentity file(const QString& name, const QString& fraction = {})
{
    ShotIdentity identity;
    identity.card = {u"1001"_s, u"/store_00010001/DCIM/100NIKON"_s, name, 1000,
        QDateTime({2026, 1, 31}, {12, 0}, Qt::UTC)};
    identity.serial = u"1001"_s;
    identity.model = u"NIKON D850"_s;
    identity.clock = QString::fromLatin1(noon);
    identity.fraction = fraction;
    return identity;
}

template<typename Change>
ShotIdentity with(ShotIdentity identity, Change change)
{
    change(identity);
    return identity;
}

ShotIdentity inFolder(const QString& folder, ShotIdentity identity)
{
    identity.card.folder = folder;
    return identity;
}

ShotIdentity ofBody(const QString& serial, const QString& port, ShotIdentity identity)
{
    identity.serial = serial;
    identity.card.body = port.isEmpty() ? serial : port;
    return identity;
}

ShotIdentity at(const QString& clock, ShotIdentity identity)
{
    identity.clock = clock;
    return identity;
}

/** Nothing in the file says when or by what it was taken. */
ShotIdentity mute(ShotIdentity identity, qint64 laterSeconds = 0)
{
    identity.clock.clear();
    identity.fraction.clear();
    identity.serial.clear();
    identity.model.clear();
    identity.card.taken = identity.card.taken.addSecs(laterSeconds);
    return identity;
}

ShotIdentity inMemory(ShotIdentity identity, const QString& key = {})
{
    identity.card.folder.clear();
    identity.shotKey = key;
    return identity;
}

} // namespace

/** The hard cases of what is one shot and what is not. */
class ShotIdentityTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreOfOneShotOrNot_data()
    {
        QTest::addColumn<ShotIdentity>("left");
        QTest::addColumn<ShotIdentity>("right");
        QTest::addColumn<Kinship>("kinship");
        const auto row = [](const char* name, const ShotIdentity& left, const ShotIdentity& right,
                             Kinship kinship) {
            QTest::newRow(name) << left << right << kinship;
            QTest::addRow("%s, the other way round", name) << right << left << kinship;
        };
        const ShotIdentity jpeg = file(u"DSC_0001.JPG"_s, u"37"_s);
        const ShotIdentity raw = file(u"DSC_0001.NEF"_s, u"37"_s);
        row("RAW and JPEG of one moment", jpeg, raw, Kinship::ByTime);
        row("on two cards", jpeg, inFolder(u"/store_00020001/DCIM/100NIKON"_s, raw),
            Kinship::ByTime);
        row("on two cards with other folders", jpeg,
            inFolder(u"/store_00020001/DCIM/104NIKON"_s, raw), Kinship::ByTime);
        row("in Adobe RGB the name begins otherwise", jpeg, file(u"_DSC0001.NEF"_s, u"37"_s),
            Kinship::ByTime);
        row("HEIF and RAW", file(u"DSC00001.HIF"_s, u"37"_s), file(u"DSC00001.ARW"_s, u"37"_s),
            Kinship::ByTime);
        row("from memory, where names count by themselves",
            inMemory(file(u"capt0000.jpg"_s, u"37"_s)), inMemory(file(u"capt0007.nef"_s, u"37"_s)),
            Kinship::ByTime);
        row("one from memory, one from the card", inMemory(file(u"capt0000.jpg"_s, u"37"_s)), raw,
            Kinship::ByTime);
        row("by another connection that tells no serial number", jpeg,
            ofBody(u"1001"_s, u"ptpip:192.168.1.1"_s, raw), Kinship::ByTime);
        row("the same digits, fewer zeros", jpeg, file(u"DSC_0001.NEF"_s, u"370"_s),
            Kinship::ByTime);

        row("two bodies with equal names at one moment", jpeg, ofBody(u"2002"_s, {}, raw),
            Kinship::Never);
        row("two bodies that tell nothing, on two ports", mute(jpeg),
            with(mute(raw), [](ShotIdentity& f) { f.card.body = u"usb:001,004"_s; }),
            Kinship::Never);
        row("another body on the same port", ofBody(u"1001"_s, u"usb:1"_s, jpeg),
            ofBody(u"2002"_s, u"usb:1"_s, raw), Kinship::Never);
        row("two models", jpeg, with(raw, [](ShotIdentity& f) { f.model = u"NIKON D750"_s; }),
            Kinship::Never);

        row("a burst within a second", jpeg, file(u"DSC_0001.NEF"_s, u"52"_s), Kinship::Never);
        row("a burst whose names tell it apart", file(u"DSC_0001.JPG"_s), file(u"DSC_0002.NEF"_s),
            Kinship::Never);
        row("a burst of a camera that always writes 00", file(u"DSC_0001.JPG"_s, u"00"_s),
            file(u"DSC_0002.NEF"_s, u"00"_s), Kinship::Never);
        row("one shot of a camera that always writes 00", file(u"DSC_0001.JPG"_s, u"00"_s),
            file(u"DSC_0001.NEF"_s, u"00"_s), Kinship::ByName);
        row("one shot without parts of seconds", file(u"DSC_0001.JPG"_s), file(u"DSC_0001.NEF"_s),
            Kinship::ByName);
        row("only one tells parts of seconds", jpeg, file(u"DSC_0001.NEF"_s), Kinship::ByName);
        row("from memory, without parts of seconds", inMemory(file(u"capt0000.jpg"_s)),
            inMemory(file(u"capt0001.nef"_s)), Kinship::Unknown);
        row("from memory, announced together", inMemory(file(u"capt0000.jpg"_s), u"run-1:7"_s),
            inMemory(file(u"capt0001.nef"_s), u"run-1:7"_s), Kinship::ByName);
        row("announced together, but of two moments", inMemory(jpeg, u"run-1:7"_s),
            inMemory(file(u"capt0001.nef"_s, u"52"_s), u"run-1:7"_s), Kinship::Never);

        row("the counter wrapped around to a name that was there", jpeg,
            at(u"2026:01:31 18:00:00"_s, inFolder(u"/store_00010001/DCIM/101NIKON"_s, raw)),
            Kinship::Never);
        row("DSC_9999 and DSC_0001 of one second", file(u"DSC_9999.JPG"_s), file(u"DSC_0001.NEF"_s),
            Kinship::Never);
        row("a formatted card gives the same place anew", jpeg, at(u"2026:02:01 09:00:00"_s, raw),
            Kinship::Never);
        row("the same, of files that tell nothing", mute(jpeg), mute(raw, 24 * 3600),
            Kinship::Never);
        row("a full buffer is written for minutes", mute(jpeg), mute(raw, 90), Kinship::ByName);

        row("a sound spoken to the picture later", jpeg, mute(file(u"DSC_0001.WAV"_s), 2 * 3600),
            Kinship::ByName);
        row("a sound that was there before the picture", jpeg,
            mute(file(u"DSC_0001.WAV"_s), -2 * 3600), Kinship::Never);
        row("a film beside its picture", jpeg, mute(file(u"DSC_0001.MOV"_s), 3), Kinship::ByName);
        row("a film of another card, hours later", jpeg, mute(file(u"DSC_0001.MOV"_s), 4 * 3600),
            Kinship::Never);
        row("a sound spoken to a film", mute(file(u"DSC_0001.MOV"_s)),
            mute(file(u"DSC_0001.WAV"_s), 2 * 3600), Kinship::ByName);
        row("a film of its own", jpeg, mute(file(u"DSC_0002.MOV"_s), 3), Kinship::Never);
        row("a sound of another folder", jpeg,
            inFolder(u"/store_00010001/DCIM/101NIKON"_s, mute(file(u"DSC_0001.WAV"_s), 60)),
            Kinship::Unknown);
        row("nothing is known of either", ShotIdentity(), ShotIdentity(), Kinship::Unknown);
    }
    void filesAreOfOneShotOrNot()
    {
        QFETCH(const ShotIdentity, left);
        QFETCH(const ShotIdentity, right);
        QFETCH(const Kinship, kinship);
        QCOMPARE(kinshipOf(left, right), kinship);
    }

    void theShotIsChosenThatNothingSpeaksAgainst()
    {
        const auto named = [](ShotIdentity identity, const QString& path) {
            identity.path = path;
            return identity;
        };
        const ShotIdentity raw = file(u"DSC_0001.NEF"_s, u"37"_s);
        const QList<ShotIdentity> known{
            named(at(u"2026:01:30 08:00:00"_s, file(u"DSC_0001.JPG"_s)), u"capt-0001.jpg"_s),
            named(file(u"DSC_0001.JPG"_s, u"37"_s), u"2026/capt-0002.jpg"_s),
            named(ofBody(u"2002"_s, {}, file(u"DSC_0001.JPG"_s, u"37"_s)), u"capt-0003.jpg"_s),
            named(mute(file(u"DSC_0001.WAV"_s), 60), u"capt-0004.wav"_s),
        };
        QCOMPARE(stemOfShot(raw, known), u"2026/capt-0002"_s);
        QCOMPARE(stemOfShot(raw, known.mid(2)), u"capt-0004"_s);
        QVERIFY(stemOfShot(raw, known.mid(2, 1)).isEmpty());
        // One file of a shot that does not fit is enough.
        const QList<ShotIdentity> mixed{named(mute(file(u"DSC_0001.WAV"_s)), u"capt-0004.wav"_s),
            named(file(u"DSC_0001.JPG"_s, u"52"_s), u"capt-0004.jpg"_s)};
        QVERIFY(stemOfShot(raw, mixed).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ShotIdentityTest)
#include "ShotIdentityTest.moc"
