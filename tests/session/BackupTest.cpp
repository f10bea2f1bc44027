// SPDX-License-Identifier: GPL-3.0-or-later
// The backup beside a session that lives, on a disk that is well.
#include "session/Backup.h"
#include "session/BackupStudio.h"
#include "session/BackupWorker.h"

#include <QSignalSpy>
#include <filesystem>

using namespace skein;
using namespace skein::test;

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
};

QTEST_GUILESS_MAIN(BackupTest)
#include "BackupTest.moc"
