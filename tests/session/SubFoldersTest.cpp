// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SubFolders.h"

#include "session/PhotoWriter.h"
#include "session/SessionFixture.h"
#include "session/SessionFolder.h"
#include "session/ShotMover.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

/** Photographs in folders below the session's. */
class SubFoldersTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_root;
    QString m_folder;

    void make(const QString& path) const { QVERIFY(QDir(m_folder).mkpath(path)); }
    QString photoIn(const QString& name) const
    {
        const QString path = m_folder + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        return writeFile(path, jpegOf("x")) ? path : QString();
    }
    /** From the session's folder on, or what went wrong. */
    QString nameFrom(PhotoWriter& writer, const QString& cameraName, const QDateTime& taken) const
    {
        IncomingPhoto photo = staged(stagingFolderOf(m_folder), cameraName, jpegOf("light"));
        photo.taken = taken;
        const auto stored = writer.commit(photo);
        return stored ? QDir(m_folder).relativeFilePath(stored->path) : messageOf(stored.error());
    }
    PhotoWriter writer(const QString& pattern) const
    {
        PhotoWriter made(FileNamer::parse(pattern).value());
        made.setFolder(m_folder);
        return made;
    }

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        const auto prepared = prepareSessionFolder(m_root->filePath(u"shoot"_s));
        SKEIN_VERIFY_RESULT(prepared);
        m_folder = *prepared;
    }

    void foldersThatAreSomebodyElsesDoNotCount()
    {
        make(u"May/Monday"_s);
        make(u"a/b/c/d/e"_s);
        make(u".hidden"_s);
        make(u"CaptureOne/Cache"_s);
        make(u"another session/.skein"_s);
        QVERIFY(QDir(m_root->path()).mkpath(u"elsewhere"_s));
        QVERIFY(QFile::link(m_root->filePath(u"elsewhere"_s), m_folder + u"/link"_s));
        QCOMPARE(subFoldersOf(m_folder),
            (QStringList{u"May"_s, u"May/Monday"_s, u"a"_s, u"a/b"_s, u"a/b/c"_s, u"a/b/c/d"_s}));
        QCOMPARE(sessionFolderAround(m_folder + u"/May/Monday/x.jpg"_s), m_folder);
        QCOMPARE(sessionFolderAround(m_folder + u"/x.jpg"_s), m_folder);
    }

    void photographsGoIntoFoldersThatAreMadeForThem()
    {
        PhotoWriter writer = this->writer(u"{date:%Y-%m-%d}/{session}-{counter:3:day}"_s);
        const QDateTime saturday({2026, 1, 31}, {23, 59});
        const QDateTime sunday({2026, 2, 1}, {0, 1});
        QCOMPARE(nameFrom(writer, u"DSC_1.JPG"_s, saturday), u"2026-01-31/shoot-001.jpg"_s);
        QCOMPARE(nameFrom(writer, u"DSC_2.JPG"_s, saturday), u"2026-01-31/shoot-002.jpg"_s);
        QCOMPARE(nameFrom(writer, u"DSC_3.JPG"_s, sunday), u"2026-02-01/shoot-001.jpg"_s);
        PhotoWriter later = this->writer(u"{date:%Y-%m-%d}/{session}-{counter:3:day}"_s);
        QCOMPARE(nameFrom(later, u"DSC_4.JPG"_s, saturday), u"2026-01-31/shoot-003.jpg"_s);
    }

    void aCounterOfTheSessionGoesOnFromFolderToFolder()
    {
        PhotoWriter writer = this->writer(u"{date}/XXXX"_s);
        QCOMPARE(nameFrom(writer, u"a.jpg"_s, QDateTime({2026, 1, 31}, {12, 0})),
            u"20260131/0001.jpg"_s);
        PhotoWriter later = this->writer(u"{date}/XXXX"_s);
        QCOMPARE(
            nameFrom(later, u"a.jpg"_s, QDateTime({2026, 2, 1}, {12, 0})), u"20260201/0002.jpg"_s);
    }

    void aJobThatIsEmptyMakesNoFolder()
    {
        PhotoWriter writer = this->writer(u"{job}/XXXX"_s);
        QCOMPARE(nameFrom(writer, u"a.jpg"_s, {}), u"0001.jpg"_s);
        writer.setJob(u"../../Smith: wedding/.. "_s);
        const QString name = nameFrom(writer, u"a.jpg"_s, {});
        QCOMPARE(name.count(u'/'), 1);
        QVERIFY2(
            !name.startsWith(u'.') && !name.contains(u".."_s + u'/') && name.endsWith(u".jpg"_s),
            qPrintable(name));
        QVERIFY(QFileInfo(m_folder + u'/' + name).isFile());
    }

    void noLinkIsFollowedAndNoFileReplaced_data()
    {
        QTest::addColumn<bool>("isLink");
        QTest::newRow("a link") << true;
        QTest::newRow("a file") << false;
    }
    void noLinkIsFollowedAndNoFileReplaced()
    {
        QFETCH(const bool, isLink);
        const QString elsewhere = m_root->filePath(u"elsewhere"_s);
        QVERIFY(QDir().mkpath(elsewhere));
        if (isLink) {
            QVERIFY(QFile::link(elsewhere, m_folder + u"/day"_s));
        } else {
            QVERIFY(writeFile(m_folder + u"/day"_s, "mine"));
        }
        PhotoWriter writer = this->writer(u"day/XXXX"_s);
        IncomingPhoto photo = staged(stagingFolderOf(m_folder), u"a.jpg"_s, jpegOf("light"));
        const auto stored = writer.commit(photo);
        QVERIFY(!stored);
        QVERIFY2(stored.error().message.contains(u"day"_s), qPrintable(stored.error().message));
        QCOMPARE(readFile(photo.stagingPath), jpegOf("light"));
        QVERIFY(namesOf(elsewhere).isEmpty());
    }

    void theSessionListsThemAndSeesNewOnes()
    {
        const QString first = photoIn(u"May/capt-0001.jpg"_s);
        Session session;
        SKEIN_VERIFY_RESULT(answerOf(session.open(m_folder)));
        QCOMPARE(session.model()->rowCount(), 1);
        QCOMPARE(session.model()->item(0).path, first);
        const QString inOld = photoIn(u"May/capt-0002.jpg"_s);
        const QString inNew = photoIn(u"June/Monday/capt-0001.jpg"_s);
        QTRY_COMPARE_WITH_TIMEOUT(session.model()->rowCount(), 3, answerTimeoutMs);
        QVERIFY(session.model()->rowOf(inOld) >= 0);
        QVERIFY(session.model()->rowOf(inNew) >= 0);
        const QString later = photoIn(u"June/Monday/capt-0002.jpg"_s);
        QTRY_VERIFY_WITH_TIMEOUT(session.model()->rowOf(later) >= 0, answerTimeoutMs);
        QVERIFY(QDir(m_folder + u"/June"_s).removeRecursively());
        QTRY_COMPARE_WITH_TIMEOUT(session.model()->rowCount(), 2, answerTimeoutMs);
    }

    void aShotIsRenamedWithinItsFolder()
    {
        const QString path = photoIn(u"May/capt-0001.jpg"_s);
        const auto renamed = renameShot({{path}, true}, u"bride"_s);
        SKEIN_VERIFY_RESULT(renamed);
        QCOMPARE(renamed->paths, QStringList{m_folder + u"/May/bride.jpg"_s});
        QVERIFY(QFileInfo(renamed->paths.first()).isFile());
    }
};

QTEST_GUILESS_MAIN(SubFoldersTest)
#include "SubFoldersTest.moc"
