// SPDX-License-Identifier: GPL-3.0-or-later
// What the backup says of photographs, and of copies, that are not what they were.
#include "session/BackupStudio.h"

#include <QSignalSpy>

using namespace skein;
using namespace skein::test;

class BackupDamageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatChangedOnTheDiskIsNotCountedSafeAndSparesItsGoodCopy()
    {
        Studio studio;
        QVERIFY(studio.open());
        QSignalSpy problems(&studio.backup, &Backup::problem);
        studio.backup.setFolder(studio.disk());
        const QString path = studio.shoot("one");
        QVERIFY(!studio.shoot("two").isEmpty());
        QVERIFY(studio.isComplete());
        QVERIFY(writeFile(path, jpegOf("0ne")));
        QTRY_COMPARE_WITH_TIMEOUT(studio.backup.report().changed, 1, answerTimeoutMs);
        QVERIFY(studio.isComplete());
        QCOMPARE(studio.backup.report().safe, 1);
        QCOMPARE(studio.backup.states().value(path), CopyState::Changed);
        const QString name = QFileInfo(path).fileName();
        QCOMPARE(readFile(studio.copies() + u'/' + name), jpegOf("one"));
        QCOMPARE(namesOf(studio.copies()).size(), 3);
        QTRY_COMPARE(problems.size(), 1);
        QVERIFY(problems.first().first().value<Error>().message.contains(name));
    }

    void aFileThatChangedBeforeItsFirstCopyIsCopiedAndSaidSo()
    {
        Studio studio;
        QVERIFY(studio.open());
        const QString path = studio.shoot("one");
        QVERIFY(writeFile(path, jpegOf("0ne")));
        QSignalSpy problems(&studio.backup, &Backup::problem);
        studio.backup.setFolder(studio.disk());
        QVERIFY(studio.isComplete());
        QCOMPARE(studio.backup.report().changed, 1);
        QCOMPARE(studio.backup.report().safe, 0);
        QTRY_COMPARE(problems.size(), 1);
    }

    void anEmptyFileIsNotCalledSafe()
    {
        Studio studio;
        QVERIFY(studio.open());
        const QString empty = studio.folder() + QStringLiteral("/empty.jpg");
        QVERIFY(writeFile(empty, {}));
        studio.backup.setFolder(studio.disk());
        QVERIFY(!studio.shoot("one").isEmpty());
        QVERIFY(studio.isComplete());
        QCOMPARE(studio.backup.report().safe, 1);
        QCOMPARE(studio.backup.states().value(empty), CopyState::None);
        QCOMPARE(namesOf(studio.copies()).size(), 1);
    }

    void aPhotographThatWasEmptiedAfterItsCopyIsToldOf()
    {
        Studio studio;
        QVERIFY(studio.open());
        QSignalSpy problems(&studio.backup, &Backup::problem);
        studio.backup.setFolder(studio.disk());
        const QString path = studio.shoot("one");
        QVERIFY(!studio.shoot("two").isEmpty());
        QVERIFY(studio.isComplete());
        QVERIFY(writeFile(path, {}));
        QTRY_COMPARE_WITH_TIMEOUT(studio.backup.report().changed, 1, answerTimeoutMs);
        QCOMPARE(studio.backup.report().safe, 1);
        QCOMPARE(studio.backup.states().value(path), CopyState::Changed);
        const QString name = QFileInfo(path).fileName();
        QCOMPARE(readFile(studio.copies() + u'/' + name), jpegOf("one"));
        QTRY_COMPARE(problems.size(), 1);
        QVERIFY(problems.first().first().value<Error>().message.contains(name));
    }

    void aPhotographThatWasEmptiedBeforeItsFirstCopyIsNotSafe()
    {
        Studio studio;
        QVERIFY(studio.open());
        const QString path = studio.shoot("one");
        QVERIFY(!studio.shoot("two").isEmpty());
        QVERIFY(writeFile(path, {}));
        QSignalSpy problems(&studio.backup, &Backup::problem);
        studio.backup.setFolder(studio.disk());
        QTRY_COMPARE_WITH_TIMEOUT(studio.backup.report().safe, 1, answerTimeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(studio.backup.report().failed, 1, answerTimeoutMs);
        QVERIFY(!studio.backup.isComplete());
        QCOMPARE(studio.backup.states().value(path), CopyState::Failed);
        QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, answerTimeoutMs);
        QVERIFY(
            problems.first().first().value<Error>().message.contains(QStringLiteral("is empty")));
        QCOMPARE(namesOf(studio.copies()).size(), 1); // nothing is copied, but the other one
    }

    void whatChangedIsToldAlthoughTheLastFileCannotBeCopied()
    {
        Studio studio;
        QVERIFY(QDir().mkpath(studio.folder() + QStringLiteral("/day1")));
        QVERIFY(writeFile(studio.folder() + QStringLiteral("/day1/b.jpg"), jpegOf("b")));
        QVERIFY(writeFile(studio.folder() + QStringLiteral("/a.jpg"), jpegOf("a")));
        QVERIFY(QDir().mkpath(studio.copies()));
        QVERIFY(writeFile(studio.copies() + QStringLiteral("/day1"), "no folder"));
        QVERIFY(writeFile(studio.copies() + QStringLiteral("/a.jpg"), jpegOf("a"))); // by hand
        QVERIFY(studio.open());
        const QString path = studio.shoot("one");
        QVERIFY(writeFile(path, jpegOf("0ne")));
        QSignalSpy problems(&studio.backup, &Backup::problem);
        studio.backup.setFolder(studio.disk());
        QTRY_COMPARE_WITH_TIMEOUT(studio.backup.report().failed, 1, answerTimeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 2, answerTimeoutMs);
        const auto isAbout = [&problems](const QString& name) {
            return std::ranges::any_of(problems, [&name](const QList<QVariant>& arguments) {
                return arguments.first().value<Error>().message.contains(name);
            });
        };
        QVERIFY(isAbout(QStringLiteral("b.jpg")));
        QVERIFY(isAbout(QFileInfo(path).fileName()));
    }

    void aChangedFileThatIsRenamedIsNotToldOfAgain()
    {
        Studio studio;
        QVERIFY(studio.open());
        const QString path = studio.shoot("one");
        QVERIFY(writeFile(path, jpegOf("0ne")));
        QSignalSpy problems(&studio.backup, &Backup::problem);
        studio.backup.setFolder(studio.disk());
        QVERIFY(studio.isComplete());
        QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, answerTimeoutMs);
        QVERIFY(QFile::rename(path, studio.folder() + QStringLiteral("/best.jpg")));
        QTRY_COMPARE_WITH_TIMEOUT(
            namesOf(studio.copies()), QStringList{QStringLiteral("best.jpg")}, answerTimeoutMs);
        QVERIFY(studio.isComplete());
        QCOMPARE(studio.backup.report().changed, 1);
        QCOMPARE(problems.size(), 1);
    }

    void spoiltCopiesArePutAsideMadeAnewAndToldOfOnce()
    {
        Studio studio;
        QVERIFY(studio.open());
        studio.backup.setFolder(studio.disk());
        const QString first = QFileInfo(studio.shoot("one")).fileName();
        const QString second = QFileInfo(studio.shoot("two")).fileName();
        QVERIFY(studio.isComplete());
        QVERIFY(writeFile(studio.copies() + u'/' + first, jpegOf("0ne")));
        QVERIFY(writeFile(studio.copies() + u'/' + second, jpegOf("tw")));
        Backup next(studio.session); // As at the next start: every copy is looked at.
        QSignalSpy problems(&next, &Backup::problem);
        next.setFolder(studio.disk());
        QTRY_VERIFY_WITH_TIMEOUT(next.isComplete(), answerTimeoutMs);
        QCOMPARE(next.report().safe, 2);
        QCOMPARE(next.report().replaced, 2);
        QCOMPARE(readFile(studio.copies() + u'/' + first), jpegOf("one"));
        QCOMPARE(readFile(studio.copies() + u'/' + second), jpegOf("two"));
        QCOMPARE(namesOf(studio.copies()).filter(QStringLiteral("damaged")).size(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, answerTimeoutMs);
        QVERIFY(
            problems.first().first().value<Error>().message.contains(QStringLiteral("-damaged")));
    }
};

QTEST_GUILESS_MAIN(BackupDamageTest)
#include "BackupDamageTest.moc"
