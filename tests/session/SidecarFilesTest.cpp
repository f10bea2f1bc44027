// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SidecarFiles.h"
#include "session/SidecarWriter.h"

#include "base/TestDisk.h"
#include "session/SidecarFixture.h"

#include <QTest>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

namespace {

const SidecarMarks red{{}, ColourLabel::Red};

} // namespace

class SidecarFilesTest final : public SidecarFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    void aRatingMakesTheSidecarsOfTheStyle_data()
    {
        QTest::addColumn<SidecarStyle>("style");
        QTest::addColumn<bool>("ownsStem");
        QTest::addColumn<QStringList>("sidecars");
        const QStringList each{u"a.CR3.xmp"_s, u"a.JPG.xmp"_s};
        const QStringList shared{u"a.xmp"_s};
        QTest::newRow("one for each file") << SidecarStyle::WithExtension << true << each;
        QTest::newRow("one for the shot") << SidecarStyle::WithoutExtension << true << shared;
        QTest::newRow("both") << SidecarStyle::Both << true << each + shared;
        QTest::newRow("another shot owns the stem")
            << SidecarStyle::WithoutExtension << false << each;
    }

    void aRatingMakesTheSidecarsOfTheStyle()
    {
        QFETCH(const SidecarStyle, style);
        QFETCH(const bool, ownsStem);
        QFETCH(const QStringList, sidecars);
        ShotFiles shot = pair();
        shot.ownsStem = ownsStem;
        SKEIN_VERIFY_RESULT(writeMarks(shot, threeStars, style));
        QCOMPARE(namesOf(m_folder).filter(u".xmp"_s), sidecars);
        for (const QString& name : sidecars) {
            QCOMPARE(marksIn(m_folder + u'/' + name), threeStars);
        }
        QCOMPARE(readShotFacts(shot).marks.rating, Rating::stars(3));
        QCOMPARE(readShotFacts(shot).sidecars.size(), sidecars.size());
        QCOMPARE(readFile(at("a.JPG")), QByteArray("a.JPG")); // photographs are never written
        QCOMPARE(readFile(at("a.CR3")), QByteArray("a.CR3"));
    }

    void sidecarsOfTheOtherStyleAreKeptUpToDate()
    {
        QVERIFY(writeFile(at("a.xmp"), sidecarFixture(u"lightroom.xmp"_s)));
        SKEIN_VERIFY_RESULT(writeMarks(pair(), threeStars, SidecarStyle::WithExtension));
        QCOMPARE(readFile(at("a.xmp")),
            sidecarFixture(u"lightroom.xmp"_s).replace("xmp:Rating=\"4\"", "xmp:Rating=\"3\""));
        // The new ones say all that was known, whichever of them a program reads.
        QCOMPARE(marksIn(at("a.CR3.xmp")), (SidecarMarks{Rating::stars(3), ColourLabel::Blue}));
    }

    void ofTwoSidecarsTheOneWrittenLastCounts_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<int>("rating");
        QTest::newRow("the other is older") << 100 << 5;
        QTest::newRow("the other is younger") << 10 << 1;
    }

    void ofTwoSidecarsTheOneWrittenLastCounts()
    {
        QFETCH(const int, age);
        QFETCH(const int, rating);
        QVERIFY(writeSidecar(at("a.CR3.xmp"), {Rating::stars(5), {}}, 50));
        QVERIFY(writeSidecar(at("a.xmp"), {Rating::stars(1), ColourLabel::Green}, age));
        QCOMPARE(readShotFacts(pair()).marks,
            (Marks{Rating::stars(rating), ColourLabel::Green})); // each field for itself
    }

    void afterARatingSidecarsAgree()
    {
        QVERIFY(writeSidecar(at("a.CR3.xmp"), {Rating::stars(5), ColourLabel::Red}, 50));
        QVERIFY(writeSidecar(at("a.xmp"), {Rating::stars(1), ColourLabel::Green}, 10));
        SKEIN_VERIFY_RESULT(writeMarks(pair(), threeStars, SidecarStyle::Both));
        const SidecarMarks wanted{Rating::stars(3), ColourLabel::Green};
        QCOMPARE(marksIn(at("a.CR3.xmp")), wanted);
        QCOMPARE(marksIn(at("a.JPG.xmp")), wanted);
        QCOMPARE(marksIn(at("a.xmp")), wanted);
    }

    void aSidecarOfAnotherShotIsLeftAlone()
    {
        const ShotFiles tiff = shotOf(m_folder, {u"a.tif"_s}, false);
        QVERIFY(writeSidecar(at("a.xmp"), threeStars));
        QCOMPARE(readShotFacts(tiff).marks, Marks());
        SKEIN_VERIFY_RESULT(writeMarks(tiff, red, SidecarStyle::Both));
        QCOMPARE(marksIn(at("a.xmp")), threeStars);
        QCOMPARE(marksIn(at("a.tif.xmp")), red);
    }

    void upperCaseSidecarsAreFoundAndKept()
    {
        QVERIFY(writeSidecar(at("a.XMP"), red));
        QCOMPARE(readShotFacts(pair()).marks.label, ColourLabel::Red);
        SKEIN_VERIFY_RESULT(writeMarks(pair(), threeStars, SidecarStyle::WithoutExtension));
        QCOMPARE(namesOf(m_folder).filter(u"xmp"_s, Qt::CaseInsensitive), QStringList(u"a.XMP"_s));
        QCOMPARE(marksIn(at("a.XMP")), (SidecarMarks{Rating::stars(3), ColourLabel::Red}));
    }

    void everyProgramsSidecarKeepsItsFields_data()
    {
        QTest::addColumn<QString>("fixture");
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("darktable")
            << u"darktable.xmp"_s << QByteArray("darktable:history_end=\"2\"");
        QTest::newRow("Lightroom") << u"lightroom.xmp"_s << QByteArray("crs:What=\"Mask/Image\"");
        QTest::newRow("digiKam") << u"digikam.xmp"_s << QByteArray("mwg-rs:Name=\"Ada\"");
    }

    void everyProgramsSidecarKeepsItsFields()
    {
        QFETCH(const QString, fixture);
        QFETCH(const QByteArray, kept);
        QVERIFY(writeFile(at("a.CR3.xmp"), sidecarFixture(fixture)));
        const SidecarMarks marks{Rating::rejected(), ColourLabel::Purple};
        SKEIN_VERIFY_RESULT(writeMarks(pair(), marks, SidecarStyle::WithExtension));
        QCOMPARE(marksIn(at("a.CR3.xmp")), marks);
        QVERIFY(readFile(at("a.CR3.xmp")).contains(kept));
    }

    void aBrokenSidecarIsNeverOverwrittenAndNothingElseIsWritten()
    {
        const QByteArray broken = sidecarFixture(u"darktable.xmp"_s).left(700);
        QVERIFY(writeFile(at("a.CR3.xmp"), broken));
        QVERIFY(writeSidecar(at("a.xmp"), red));
        const QByteArray other = readFile(at("a.xmp"));
        const auto written = writeMarks(pair(), threeStars, SidecarStyle::Both);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Unsupported);
        QVERIFY(written.error().message.contains(u"a.CR3.xmp"_s));
        QCOMPARE(readFile(at("a.CR3.xmp")), broken);
        QCOMPARE(readFile(at("a.xmp")), other);
        QVERIFY(!QFile::exists(at("a.JPG.xmp")));
        QCOMPARE(readShotFacts(pair()).marks.label, ColourLabel::Red); // the other still counts
    }

    void permissionsStay()
    {
        QVERIFY(writeSidecar(at("a.JPG.xmp"), red));
        constexpr auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther;
        QVERIFY(QFile::setPermissions(at("a.JPG.xmp"), mode));
        const auto before = QFile::permissions(at("a.JPG.xmp"));
        SKEIN_VERIFY_RESULT(writeMarks(pair(), threeStars, SidecarStyle::WithExtension));
        QCOMPARE(QFile::permissions(at("a.JPG.xmp")), before);
    }

    void sayingTheSameWritesNothing()
    {
        SKEIN_VERIFY_RESULT(writeMarks(pair(), threeStars, SidecarStyle::WithExtension));
        const QDateTime past = QDateTime::currentDateTime().addDays(-1);
        QFile file(at("a.CR3.xmp"));
        QVERIFY(
            file.open(QIODevice::ReadWrite) && file.setFileTime(past, QFile::FileModificationTime));
        file.close();
        SKEIN_VERIFY_RESULT(writeMarks(pair(), threeStars, SidecarStyle::WithExtension));
        QCOMPARE(QFileInfo(at("a.CR3.xmp")).lastModified(), past);
    }

    void aFullDiskLeavesTheSidecarsAsTheyWere()
    {
        const auto disk = TestDisk::small("512k");
        if (!disk.isMounted()) {
            QSKIP("Mounting a small disk needs root");
        }
        const ShotFiles shot = shotOf(disk.path(), {u"a.JPG"_s, u"a.CR3"_s});
        QVERIFY(writeSidecar(disk.path() + u"/a.JPG.xmp"_s, red));
        const QByteArray before = readFile(disk.path() + u"/a.JPG.xmp"_s);
        for (int i = 0; i < 16; ++i) { // a tmpfs keeps a little back for each processor
            QFile filler(disk.path() + u"/filler"_s + QString::number(i));
            QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            while (filler.write(QByteArray(4096, 'x')) == 4096) {
            }
        }
        const auto written = writeMarks(shot, threeStars, SidecarStyle::WithExtension);
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(u"as it was"_s));
        QCOMPARE(readFile(disk.path() + u"/a.JPG.xmp"_s), before);
        QCOMPARE(
            QDir(disk.path()).entryList(QDir::Files).filter(u"xmp"_s), QStringList(u"a.JPG.xmp"_s));
    }

    void aPhotographThatIsGoneIsNotRated()
    {
        const ShotFiles shot{{at("gone.jpg")}, true};
        const auto written = writeMarks(shot, threeStars, SidecarStyle::WithExtension);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::NotFound);
        QVERIFY(namesOf(m_folder).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SidecarFilesTest)
#include "SidecarFilesTest.moc"
