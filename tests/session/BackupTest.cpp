// SPDX-License-Identifier: GPL-3.0-or-later
// The backup beside a session that lives: its own thread, a disk that comes and goes.
#include "session/Backup.h"
#include "base/FileHash.h"
#include "base/TestDisk.h"
#include "session/BackupWorker.h"
#include "session/SessionFixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <filesystem>

using namespace skein;
using namespace skein::test;

namespace {

using Place = BackupReport::Place;

/** A session with its backup, on one disk. */
struct Studio
{
    Studio() { QDir().mkpath(disk()); }

    [[nodiscard]] QString folder() const { return dir.filePath(QStringLiteral("job")); }
    [[nodiscard]] QString disk() const { return dir.filePath(QStringLiteral("disk")); }
    [[nodiscard]] QString copies() const { return disk() + QStringLiteral("/job"); }
    [[nodiscard]] bool open() { return answerOf(session.open(folder())).has_value(); }
    [[nodiscard]] QString shoot(const QByteArray& text)
    {
        const auto path = answerOf(session.commit(
            staged(session.stagingFolder(), QStringLiteral("DSC_0001.JPG"), jpegOf(text))));
        return path.value_or(QString());
    }
    [[nodiscard]] bool isComplete() const
    {
        return QTest::qWaitFor([this] { return backup.isComplete(); }, answerTimeoutMs);
    }
    [[nodiscard]] bool isAt(Place place) const
    {
        return QTest::qWaitFor(
            [this, place] { return backup.report().place == place; }, answerTimeoutMs);
    }

    QTemporaryDir dir;
    Session session;
    Backup backup{session};
};

} // namespace

class BackupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPhotographThatIsCommittedGetsACopyAndAMark()
    {
        Studio studio;
        QVERIFY(studio.open());
        studio.backup.setFolder(studio.disk());
        const QString first = studio.shoot("one");
        const QString second = studio.shoot("two");
        QVERIFY(studio.isComplete());
        QCOMPARE(studio.backup.report().safe, 2);
        QCOMPARE(studio.backup.states().value(first), CopyState::Safe);
        QCOMPARE(namesOf(studio.copies()), namesOf(studio.folder()));
        QCOMPARE(readFile(studio.copies() + u'/' + QFileInfo(second).fileName()), jpegOf("two"));
    }

    void photographsOfEarlierRunsAreCopiedToo()
    {
        Studio studio;
        QDir().mkpath(studio.folder());
        QVERIFY(writeFile(studio.folder() + QStringLiteral("/old.jpg"), jpegOf("old")));
        QVERIFY(studio.open());
        studio.backup.setFolder(studio.disk());
        QVERIFY(studio.isComplete());
        QCOMPARE(namesOf(studio.copies()), QStringList{QStringLiteral("old.jpg")});
    }

    void whatIsSafeIsKnownAgainAtTheNextStart()
    {
        QTemporaryDir dir;
        const QString copy = dir.filePath(QStringLiteral("disk/job/capt-0001.jpg"));
        QDir().mkpath(dir.filePath(QStringLiteral("disk")));
        FileFacts before;
        std::filesystem::file_time_type time;
        for (int run = 0; run < 2; ++run) {
            if (run == 1) {
                // Only somebody who reads it once more can see that.
                const auto path = std::filesystem::path(copy.toStdString());
                time = std::filesystem::last_write_time(path);
                QVERIFY(writeFile(copy, jpegOf("two")));
                std::filesystem::last_write_time(path, time);
            }
            Session session;
            Backup backup(session);
            QVERIFY(answerOf(session.open(dir.filePath(QStringLiteral("job")))).has_value());
            if (run == 0) {
                QVERIFY(answerOf(session.commit(staged(session.stagingFolder(),
                                     QStringLiteral("DSC_0001.jpg"), jpegOf("one"))))
                            .has_value());
            }
            backup.setFolder(dir.filePath(QStringLiteral("disk")));
            QTRY_VERIFY_WITH_TIMEOUT(backup.isComplete(), answerTimeoutMs);
            QCOMPARE(backup.report().safe, 1);
            const auto facts = factsOf(copy);
            QVERIFY(facts.has_value());
            if (run == 0) {
                before = *facts;
            }
            QCOMPARE(*facts, before);
        }
        QCOMPARE(namesOf(dir.filePath(QStringLiteral("disk/job"))),
            QStringList{QStringLiteral("capt-0001.jpg")});
    }

    void aFileThatTheDiskDoesNotTakeKeepsNoOtherFromItsCopy()
    {
        Studio studio;
        QVERIFY(QDir().mkpath(studio.folder() + QStringLiteral("/day1")));
        const QStringList names{
            QStringLiteral("a.jpg"), QStringLiteral("y.jpg"), QStringLiteral("z.jpg")};
        for (const QString& name : names + QStringList{QStringLiteral("day1/b.jpg")}) {
            QVERIFY(writeFile(studio.folder() + u'/' + name, jpegOf(name.toLatin1())));
        }
        QVERIFY(QDir().mkpath(studio.copies()));
        QVERIFY(writeFile(studio.copies() + QStringLiteral("/day1"), "no folder"));
        QVERIFY(writeFile(studio.copies() + QStringLiteral("/a.jpg"), jpegOf("a.jpg"))); // by hand
        QVERIFY(studio.open());
        QSignalSpy problems(&studio.backup, &Backup::problem);
        studio.backup.setFolder(studio.disk());
        QTRY_COMPARE_WITH_TIMEOUT(studio.backup.report().safe, 3, answerTimeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(studio.backup.report().failed, 1, answerTimeoutMs);
        QCOMPARE(studio.backup.report().place, Place::Here);
        QCOMPARE(namesOf(studio.copies()),
            QStringList({names[0], QStringLiteral("day1"), names[1], names[2]}));
        QCOMPARE(problems.size(), 1);
        QVERIFY(
            problems.first().first().value<Error>().message.contains(QStringLiteral("day1/b.jpg")));
    }

    void aFilmThatIsLargerThanTheRoomThereKeepsNoOtherFromItsCopy()
    {
        const TestDisk small = TestDisk::small("4m");
        if (!small.isMounted()) {
            QSKIP("Small disks can be mounted by root only.");
        }
        Studio studio;
        QVERIFY(QDir().mkpath(studio.folder()));
        constexpr int megabyte = 1 << 20;
        QVERIFY(
            writeFile(studio.folder() + QStringLiteral("/a.mov"), QByteArray(6 * megabyte, 'x')));
        QVERIFY(writeFile(studio.folder() + QStringLiteral("/b.jpg"), jpegOf("b")));
        QVERIFY(studio.open());
        studio.backup.setFolder(small.path());
        QTRY_COMPARE_WITH_TIMEOUT(
            studio.backup.states().value(studio.folder() + QStringLiteral("/b.jpg")),
            CopyState::Safe, answerTimeoutMs);
        QVERIFY(studio.isAt(Place::Full));
        QCOMPARE(
            namesOf(small.path() + QStringLiteral("/job")), QStringList{QStringLiteral("b.jpg")});
    }

    void theDiskThatThisSessionMetIsKnownWithoutItsMark()
    {
        Studio studio;
        QVERIFY(studio.open());
        studio.backup.setFolderAsBefore(studio.disk());
        QVERIFY(!studio.shoot("one").isEmpty());
        QVERIFY(studio.isComplete());
        QVERIFY(QDir(studio.disk()).removeRecursively());
        QVERIFY(QDir().mkpath(studio.disk())); // what stays when it is unmounted
        studio.backup.setFolderAsBefore(studio.disk());
        QVERIFY(studio.isAt(Place::Away));
        QVERIFY(
            QDir(studio.disk()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        studio.backup.setFolder({});
        studio.backup.setFolder(studio.disk()); // chosen anew
        QVERIFY(studio.isComplete());
    }

    void aBackupFolderThatIsAwayIsLookedForAndCaughtUpWith()
    {
        Studio studio;
        QVERIFY(studio.open());
        QSignalSpy problems(&studio.backup, &Backup::problem);
        studio.backup.setFolder(studio.disk());
        QVERIFY(!studio.shoot("one").isEmpty());
        QVERIFY(studio.isComplete());
        // As when the disk is pulled and its mount point stays.
        const QString pulled = studio.dir.filePath(QStringLiteral("pulled"));
        QVERIFY(QDir().rename(studio.disk(), pulled));
        QVERIFY(QDir().mkpath(studio.disk()));
        const QString second = studio.shoot("two");
        QVERIFY(!second.isEmpty());
        QVERIFY(studio.isAt(Place::Away));
        QTRY_COMPARE_WITH_TIMEOUT(studio.backup.report().waiting, 1, answerTimeoutMs);
        QCOMPARE(studio.backup.report().safe, 1); // it has its copy, wherever that is
        QCOMPARE(studio.backup.states().value(second), CopyState::Waiting);
        QVERIFY(!problems.isEmpty());
        QCOMPARE(
            QDir(studio.disk()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList());

        QVERIFY(QDir().rmdir(studio.disk()));
        QVERIFY(QDir().rename(pulled, studio.disk()));
        QVERIFY(studio.isComplete());
        QCOMPARE(studio.backup.report().safe, 2);
        QVERIFY(studio.backup.report().sentence.isEmpty());
        QCOMPARE(namesOf(studio.copies()).size(), 2);
    }

    void nothingIsCopiedWhilePhotographsArrive()
    {
        Studio studio;
        QVERIFY(studio.open());
        studio.backup.setPaused(true);
        studio.backup.setFolder(studio.disk());
        const QString path = studio.shoot("one");
        QTRY_COMPARE_WITH_TIMEOUT(
            studio.backup.states().value(path), CopyState::Waiting, answerTimeoutMs);
        QVERIFY(namesOf(studio.copies()).isEmpty());
        studio.backup.setPaused(false);
        QVERIFY(studio.isComplete());
        QCOMPARE(namesOf(studio.copies()).size(), 1);
    }

    void aRenameInTheSessionMakesNoSecondCopy()
    {
        Studio studio;
        QVERIFY(studio.open());
        studio.backup.setFolder(studio.disk());
        const QString path = studio.shoot("one");
        QVERIFY(studio.isComplete());
        QVERIFY(QFile::rename(path, studio.folder() + QStringLiteral("/best.jpg")));
        QTRY_COMPARE_WITH_TIMEOUT(
            namesOf(studio.copies()), QStringList{QStringLiteral("best.jpg")}, answerTimeoutMs);
        QVERIFY(studio.isComplete());
    }

    void ratingsFollowAsSidecars()
    {
        Studio studio;
        QVERIFY(studio.open());
        studio.backup.setFolder(studio.disk());
        const QString path = studio.shoot("one");
        QVERIFY(studio.isComplete());
        QVERIFY(writeFile(path + QStringLiteral(".xmp"), "five stars"));
        const QString copy =
            studio.copies() + u'/' + QFileInfo(path).fileName() + QStringLiteral(".xmp");
        QTRY_COMPARE_WITH_TIMEOUT(readFile(copy), QByteArray("five stars"), answerTimeoutMs);
        QCOMPARE(studio.backup.report().safe, 1); // photographs are counted
    }

    void anotherSessionGetsAnotherFolder()
    {
        Studio studio;
        QVERIFY(studio.open());
        studio.backup.setFolder(studio.disk());
        QVERIFY(!studio.shoot("one").isEmpty());
        QVERIFY(studio.isComplete());
        QSignalSpy forgotten(&studio.backup, &Backup::statesForgotten);
        const QString next = studio.dir.filePath(QStringLiteral("next"));
        QVERIFY(answerOf(studio.session.open(next)).has_value());
        QCOMPARE(forgotten.size(), 1);
        QVERIFY(!studio.shoot("two").isEmpty());
        QVERIFY(studio.isComplete());
        QCOMPARE(studio.backup.report().safe, 1);
        QCOMPARE(namesOf(studio.disk() + QStringLiteral("/next")).size(), 1);
    }

    void aFolderInsideTheSessionIsRefusedWithASentence()
    {
        Studio studio;
        QVERIFY(studio.open());
        const QString inside = studio.folder() + QStringLiteral("/backup");
        QVERIFY(QDir().mkpath(inside));
        QSignalSpy problems(&studio.backup, &Backup::problem);
        studio.backup.setFolder(inside);
        QVERIFY(studio.isAt(Place::Refused));
        QTRY_COMPARE(problems.size(), 1);
        QCOMPARE(problems.first().first().value<Error>().message, studio.backup.report().sentence);
    }

    void aFullBackupDiskStopsTheBackupAndNothingElse()
    {
        const TestDisk small = TestDisk::small("256k");
        if (!small.isMounted()) {
            QSKIP("Small disks can be mounted by root only.");
        }
        Studio studio;
        QVERIFY(studio.open());
        studio.backup.setFolder(small.path());
        const QString path = studio.shoot(QByteArray(512 * 1024, 'x'));
        QVERIFY(!path.isEmpty());
        QVERIFY(studio.isAt(Place::Full));
        QVERIFY(!studio.backup.report().sentence.isEmpty());
        QTRY_COMPARE(studio.backup.report().waiting, 1);
        QVERIFY(!studio.shoot("ingest goes on").isEmpty());
    }

    void aBackupThatIsSwitchedOffForgetsItsMarks()
    {
        Studio studio;
        QVERIFY(studio.open());
        studio.backup.setFolder(studio.disk());
        QVERIFY(!studio.shoot("one").isEmpty());
        QVERIFY(studio.isComplete());
        studio.backup.setFolder({});
        QVERIFY(studio.backup.states().isEmpty());
        QCOMPARE(studio.backup.report().place, Place::Off);
    }

    void theDiskThatWasMetIsToldSoThatItIsKnownTheNextTime()
    {
        Studio studio;
        QVERIFY(studio.open());
        QSignalSpy met(&studio.backup, &Backup::met);
        studio.backup.setFolder(studio.disk());
        QTRY_VERIFY_WITH_TIMEOUT(!met.isEmpty(), answerTimeoutMs);
        const QString mark = met.first().first().toString();
        QVERIFY(!mark.isEmpty());

        Session session;
        Backup later(session);
        QVERIFY(answerOf(session.open(studio.dir.filePath(QStringLiteral("later")))).has_value());
        const QString empty = studio.dir.filePath(QStringLiteral("mountpoint"));
        QVERIFY(QDir().mkpath(empty));
        later.setFolder(empty, mark);
        QTRY_COMPARE_WITH_TIMEOUT(later.report().place, Place::Away, answerTimeoutMs);
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "BackupTest.moc"
