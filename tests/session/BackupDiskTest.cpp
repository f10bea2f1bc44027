// SPDX-License-Identifier: GPL-3.0-or-later
// The backup on a disk that comes and goes, is full, or is no good at all.
#include "base/TestDisk.h"
#include "session/BackupStudio.h"

#include <QSignalSpy>

using namespace skein;
using namespace skein::test;

class BackupDiskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

QTEST_GUILESS_MAIN(BackupDiskTest)
#include "BackupDiskTest.moc"
