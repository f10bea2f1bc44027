// SPDX-License-Identifier: GPL-3.0-or-later
// Which folder of a backup belongs to a session.
#include "session/BackupTarget.h"
#include "session/CopyDisks.h"

using namespace skein;
using namespace skein::test;

class BackupTargetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoSessionsOfOneNameGetFoldersOfTheirOwn()
    {
        Disks disks;
        QVERIFY(writeFile(disks.file("a.jpg"), jpegOf("one")));
        QCOMPARE(disks.keep("a.jpg"), CopyState::Safe);
        const QString other = disks.dir.filePath(QStringLiteral("elsewhere/job"));
        QDir().mkpath(other);
        const auto target =
            BackupTarget::open({other, QStringLiteral("other"), disks.backup(), {}}, {});
        SKEIN_VERIFY_RESULT(target);
        QCOMPARE(target->root(), disks.copies() + QStringLiteral("-2"));
        QCOMPARE(disks.target()->root(), disks.copies());
    }

    void aSessionWhoseMemoryWasDeletedFindsItsFolderAgain()
    {
        Disks disks;
        QCOMPARE(disks.target()->root(), disks.copies());
        const auto again =
            BackupTarget::open({disks.session(), QStringLiteral("new id"), disks.backup(), {}}, {});
        QCOMPARE(again->root(), disks.copies());
    }

    void aMountPointWhoseDiskIsAwayIsNotWrittenTo()
    {
        Disks disks;
        const QString mark = disks.target()->mark();
        QVERIFY(QDir(disks.backup()).removeRecursively());
        QVERIFY(QDir().mkpath(disks.backup())); // what stays of /mnt/disk
        const auto target = disks.target(mark);
        QVERIFY(!target);
        QCOMPARE(target.error().kind, ErrorKind::NotFound);
        QVERIFY(
            QDir(disks.backup()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void foldersThatLieInEachOtherAreRefused_data()
    {
        QTest::addColumn<QString>("backup");
        QTest::newRow("the session itself") << QStringLiteral("job");
        QTest::newRow("inside the session") << QStringLiteral("job/backup");
        QTest::newRow("around the session") << QStringLiteral(".");
        QTest::newRow("inside, by a link") << QStringLiteral("link");
    }

    void foldersThatLieInEachOtherAreRefused()
    {
        QFETCH(const QString, backup);
        Disks disks;
        QDir(disks.session()).mkpath(QStringLiteral("backup"));
        QVERIFY(QFile::link(disks.session(), disks.dir.filePath(QStringLiteral("link"))));
        const auto target = BackupTarget::open(
            {disks.session(), QStringLiteral("id"), disks.dir.filePath(backup), {}}, {});
        QVERIFY(!target);
        QCOMPARE(target.error().kind, ErrorKind::InvalidArgument);
    }

    void copiesThatAKilledProgramLeftHalfDoneAreCleared()
    {
        Disks disks;
        const QString staging = disks.target()->stagingFolder();
        QVERIFY(writeFile(staging + QStringLiteral("/123-0-a.jpg"), "half"));
        QVERIFY(disks.target().has_value());
        QVERIFY(namesOf(staging).isEmpty());
    }

    void theMemoryOutlivesTheProgramAndItsLossCostsOnlyALook()
    {
        Disks disks;
        QVERIFY(writeFile(disks.file("a.jpg"), jpegOf("one")));
        QCOMPARE(disks.keep("a.jpg"), CopyState::Safe);
        const QString target = disks.target()->id();
        const auto remembered = [&](BackupStore& store) {
            return CopyKeeper::remembered(disks.session(), store, target, QStringLiteral("a.jpg"));
        };
        {
            BackupStore again = BackupStore::open(disks.session());
            QCOMPARE(remembered(again), std::optional(CopyState::Safe));
        }
        disks.store = BackupStore::open(disks.dir.path()); // lets go of the file
        QVERIFY(writeFile(BackupStore::pathIn(disks.session()), "no database"));
        disks.store = BackupStore::open(disks.session());
        QCOMPARE(remembered(disks.store), std::nullopt);
        QCOMPARE(disks.keep("a.jpg"), CopyState::Safe);
        QCOMPARE(namesOf(disks.copies()), QStringList{QStringLiteral("a.jpg")});
    }
};

QTEST_GUILESS_MAIN(BackupTargetTest)
#include "BackupTargetTest.moc"
