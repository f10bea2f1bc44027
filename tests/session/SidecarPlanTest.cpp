// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SidecarPlan.h"

#include "session/SidecarDisk.h"
#include "session/SidecarFixture.h"
#include "session/SidecarWriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

namespace {

QByteArray withLabel(const QByteArray& label)
{
    return sidecarFixture(u"lightroom.xmp"_s)
        .replace("xmp:Label=\"Blue\"", QByteArray("xmp:Label=\"" + label + "\""));
}

} // namespace

class SidecarPlanTest final : public SidecarFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    void aSidecarThatChangedMeanwhileIsNotOverwritten()
    {
        QVERIFY(writeSidecar(at("a.JPG.xmp"), {Rating::stars(1), {}}, 10));
        QVERIFY(writeSidecar(at("a.CR3.xmp"), {Rating::stars(1), {}}, 50));
        const QByteArray first = readFile(at("a.JPG.xmp"));
        const auto plan = SidecarPlan::forMarks(pair(), threeStars, SidecarStyle::WithExtension);
        SKEIN_VERIFY_RESULT(plan);
        QVERIFY(writeSidecar(at("a.CR3.xmp"), {Rating::stars(5), ColourLabel::Red}));
        const QByteArray theirs = readFile(at("a.CR3.xmp"));
        const auto done = plan->carryOut();
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Busy);
        QVERIFY(done.error().message.contains(u"a.CR3.xmp"_s));
        QCOMPARE(readFile(at("a.CR3.xmp")), theirs);
        QCOMPARE(readFile(at("a.JPG.xmp")), first); // written already, and taken back
    }

    void aSidecarThatCameMeanwhileIsNotOverwritten()
    {
        const auto plan = SidecarPlan::forMarks(pair(), threeStars, SidecarStyle::WithExtension);
        SKEIN_VERIFY_RESULT(plan);
        QVERIFY(writeSidecar(at("a.CR3.xmp"), {Rating::stars(5), ColourLabel::Red}));
        QVERIFY(!plan->carryOut());
        QCOMPARE(marksIn(at("a.CR3.xmp")), (SidecarMarks{Rating::stars(5), ColourLabel::Red}));
        QVERIFY(!QFile::exists(at("a.JPG.xmp")));
    }

    /** The look at the disk is part of the writing itself, not of what goes before. */
    void whatAnotherProgramPutThereLastStays_data()
    {
        QTest::addColumn<bool>("wasThere");
        QTest::addColumn<bool>("isRemoved");
        QTest::newRow("a new sidecar") << false << false;
        QTest::newRow("another in place of the one read") << true << false;
        QTest::newRow("another in place of the one to be taken back") << true << true;
    }

    void whatAnotherProgramPutThereLastStays()
    {
        QFETCH(const bool, wasThere);
        QFETCH(const bool, isRemoved);
        const QString path = at("a.CR3.xmp");
        if (wasThere) {
            QVERIFY(writeSidecar(path, {Rating::stars(1), {}}, 50));
        }
        const SidecarStamp read = SidecarStamp::of(path);
        QVERIFY(writeSidecar(path, {Rating::stars(5), ColourLabel::Red}));
        const QByteArray theirs = readFile(path);
        const auto put =
            putSidecar(path, isRemoved ? std::nullopt : std::optional(QByteArray("ours")), read);
        QVERIFY(!put);
        QCOMPARE(put.error().kind, ErrorKind::Busy);
        QCOMPARE(readFile(path), theirs);
        const auto all = QDir(m_folder).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(all, QStringList(u"a.CR3.xmp"_s));
    }

    void aSidecarIsReplacedWithItsPermissionsAndBehindItsLink()
    {
        const QString path = at("a.CR3.xmp");
        QVERIFY(writeSidecar(at("real.txt"), {Rating::stars(1), {}}));
        QVERIFY(QFile::setPermissions(at("real.txt"), QFile::ReadOwner | QFile::WriteOwner));
        const auto kept = QFile::permissions(at("real.txt"));
        QVERIFY(QFile::link(at("real.txt"), path));
        SKEIN_VERIFY_RESULT(putSidecar(path, QByteArray("ours"), SidecarStamp::of(path)));
        QVERIFY(QFileInfo(path).isSymLink());
        QCOMPARE(readFile(at("real.txt")), QByteArray("ours"));
        QCOMPARE(QFile::permissions(at("real.txt")), kept);
        QCOMPARE(QDir(m_folder).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }

    void aRatingLeavesALabelThatIsNoColourAlone()
    {
        QVERIFY(writeFile(at("a.xmp"), withLabel("To print")));
        QVERIFY(writeSidecar(at("a.CR3.xmp"), {Rating::stars(1), ColourLabel::Red}));
        SKEIN_VERIFY_RESULT(writeMarks(pair(), threeStars, SidecarStyle::WithExtension));
        QCOMPARE(readFile(at("a.xmp")),
            withLabel("To print").replace("xmp:Rating=\"4\"", "xmp:Rating=\"3\""));
        QCOMPARE(marksIn(at("a.CR3.xmp")), (SidecarMarks{Rating::stars(3), ColourLabel::Red}));
    }

    void takingALabelAwayLeavesOneThatIsNoColour()
    {
        QVERIFY(writeFile(at("a.xmp"), withLabel("To print")));
        QVERIFY(writeSidecar(at("a.CR3.xmp"), {Rating::stars(4), ColourLabel::Red}));
        SKEIN_VERIFY_RESULT(
            writeMarks(pair(), {{}, ColourLabel::None}, SidecarStyle::WithExtension));
        QCOMPARE(readFile(at("a.xmp")), withLabel("To print"));
        QCOMPARE(marksIn(at("a.CR3.xmp")).label, std::optional(ColourLabel::None));
    }

    void takingBackSaysWhatWasTakenBack()
    {
        QVERIFY(writeSidecar(at("a.JPG.xmp"), {Rating::stars(1), {}}));
        const QByteArray before = readFile(at("a.JPG.xmp"));
        const auto written = writeMarks(pair(), threeStars, SidecarStyle::WithExtension);
        SKEIN_VERIFY_RESULT(written);
        const QByteArray after = readFile(at("a.JPG.xmp"));
        const auto reverted = revertMarks(pair(), *written, {Rating::stars(1), {}});
        SKEIN_VERIFY_RESULT(reverted);
        QCOMPARE(readFile(at("a.JPG.xmp")), before);
        QVERIFY(!QFile::exists(at("a.CR3.xmp")));
        SKEIN_VERIFY_RESULT(revertMarks(pair(), *reverted, threeStars));
        QCOMPARE(readFile(at("a.JPG.xmp")), after);
        QCOMPARE(readFile(at("a.CR3.xmp")), *written->last().after);
    }

    void takingBackIsDoneAsAWholeOrNotAtAll()
    {
        const ShotFiles jpeg = shotOf(m_folder, {u"a.JPG"_s});
        const auto written = writeMarks(jpeg, threeStars, SidecarStyle::WithExtension);
        SKEIN_VERIFY_RESULT(written);
        const QByteArray mine = readFile(at("a.JPG.xmp"));
        QVERIFY(writeSidecar(at("a.CR3.xmp"), {Rating::stars(3), ColourLabel::Red}));
        const QByteArray theirs = readFile(at("a.CR3.xmp"));
        QVERIFY(writeFile(at("a.xmp"), "no XMP"));
        const auto reverted = revertMarks(pair(), *written, {Rating(), {}});
        QVERIFY(!reverted);
        QVERIFY(reverted.error().message.contains(u"a.xmp"_s));
        QCOMPARE(readFile(at("a.JPG.xmp")), mine);
        QCOMPARE(readFile(at("a.CR3.xmp")), theirs);
    }

    void takingBackAlsoReachesASidecarThatCameSince()
    {
        const ShotFiles jpeg = shotOf(m_folder, {u"a.JPG"_s});
        const auto written = writeMarks(jpeg, threeStars, SidecarStyle::WithExtension);
        SKEIN_VERIFY_RESULT(written);
        QVERIFY(writeSidecar(at("a.CR3.xmp"), {Rating::stars(3), ColourLabel::Red}));
        SKEIN_VERIFY_RESULT(revertMarks(pair(), *written, {Rating(), {}}));
        QVERIFY(!QFile::exists(at("a.JPG.xmp")));
        QCOMPARE(marksIn(at("a.CR3.xmp")), (SidecarMarks{Rating(), ColourLabel::Red}));
    }
};

QTEST_GUILESS_MAIN(SidecarPlanTest)
#include "SidecarPlanTest.moc"
