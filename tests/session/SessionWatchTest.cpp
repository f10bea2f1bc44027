// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Session.h"

#include "base/FileSync.h"
#include "base/TestDisk.h"
#include "session/SessionFixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

namespace {
constexpr int slowLookMs = 20000; // the session's own slow look, and a busy machine
}

class SessionWatchTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QString m_folder;

    QString at(const char* name) const { return m_folder + u'/' + QString::fromUtf8(name); }
    SessionModel& model() const { return *m_session->model(); }

private Q_SLOTS:
    void init()
    {
        m_tester.reset();
        m_session.reset();
        m_root = std::make_unique<QTemporaryDir>();
        m_folder = m_root->filePath(u"shoot"_s);
        m_session = std::make_unique<Session>();
        m_tester = std::make_unique<QAbstractItemModelTester>(&model());
        SKEIN_VERIFY_RESULT(answerOf(m_session->open(m_folder)));
    }

    void filesOfOtherProgramsAppearAndDisappear()
    {
        QVERIFY(writeFile(at("a.jpg"), "light"));
        QTRY_COMPARE(namesOf(model()), QStringList(u"a.jpg"_s));
        QVERIFY(QFile::rename(at("a.jpg"), at("b.jpg")));
        QTRY_COMPARE(namesOf(model()), QStringList(u"b.jpg"_s));
        QVERIFY(QFile::remove(at("b.jpg")));
        QTRY_COMPARE(model().rowCount(), 0);
    }

    void filesThatAreNoPhotographsDoNot()
    {
        QVERIFY(writeFile(at("notes.txt"), "x"));
        QVERIFY(writeFile(at(".hidden.jpg"), "x"));
        QVERIFY(QDir(m_folder).mkdir(u"folder.jpg"_s));
        QVERIFY(writeFile(at("last.jpg"), "x"));
        QTRY_COMPARE(namesOf(model()), QStringList(u"last.jpg"_s));
    }

    void linksAppearToo()
    {
        QVERIFY(writeFile(m_root->filePath(u"outside"_s), "light"));
        QVERIFY(QFile::link(m_root->filePath(u"outside"_s), at("linked.jpg")));
        QVERIFY(writeFile(m_root->filePath(u"staged"_s), "light"));
        SKEIN_VERIFY_RESULT(renameWithoutReplacing(
            m_root->filePath(u"staged"_s), at("hard.jpg"), RenameMethod::LinkAndUnlink));
        QTRY_COMPARE(namesOf(model()), QStringList({u"hard.jpg"_s, u"linked.jpg"_s}));
    }

    void aFileWrittenAnewIsToldToViews()
    {
        QVERIFY(writeFile(at("a.jpg"), "light"));
        QTRY_COMPARE(model().rowCount(), 1);
        QSignalSpy contents(&model(), &SessionModel::contentsChanged);
        QVERIFY(writeFile(at("a.jpg"), "more light"));
        QTRY_VERIFY(!contents.isEmpty());
        QCOMPARE(contents.first().first().toString(), at("a.jpg"));
        QTRY_COMPARE(model().item(0).size, qint64(10));
    }

    void aThousandFilesAtOnceAllAppear()
    {
        for (int i = 0; i < 1000; ++i) {
            QVERIFY(writeFile(at("img-") + QString::number(i) + u".jpg"_s, "x"));
        }
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 1000, slowLookMs);
        for (int i = 0; i < 1000; i += 2) {
            QVERIFY(QFile::remove(at("img-") + QString::number(i) + u".jpg"_s));
        }
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 500, slowLookMs);
    }

    void theFormerFolderIsNotFollowedAnyMore()
    {
        const QString former = m_folder;
        SKEIN_VERIFY_RESULT(answerOf(m_session->open(m_root->filePath(u"second"_s))));
        QVERIFY(writeFile(former + u"/late.jpg"_s, "x"));
        QVERIFY(writeFile(m_session->folder() + u"/here.jpg"_s, "x"));
        QTRY_COMPARE(namesOf(model()), QStringList(u"here.jpg"_s));
    }

    void aVanishedFolderIsToldOnceAndItsReturnIsNoticed()
    {
        QVERIFY(writeFile(at("a.jpg"), "light"));
        QTRY_COMPARE(model().rowCount(), 1);
        QSignalSpy problems(m_session.get(), &Session::problem);

        const QString away = m_root->filePath(u"away"_s);
        QVERIFY(QDir().rename(m_folder, away));
        QTRY_COMPARE(problems.size(), 1);
        const auto error = problems.first().first().value<Error>();
        QCOMPARE(error.kind, ErrorKind::NotFound);
        QVERIFY(error.message.contains(u"no longer there"_s));
        QTRY_COMPARE(model().rowCount(), 0);
        QVERIFY(m_session->isGone());

        const auto path =
            answerOf(m_session->commit(staged(away + u"/.skein/incoming"_s, u"A.JPG"_s, "light")));
        QVERIFY(!path);
        QCOMPARE(path.error().kind, ErrorKind::NotFound);

        QVERIFY(QDir().rename(away, m_folder));
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 1, slowLookMs);
        QVERIFY(!m_session->isGone());
        QVERIFY(writeFile(at("b.jpg"), "light")); // and it is followed again
        QTRY_COMPARE(model().rowCount(), 2);
        QCOMPARE(problems.size(), 1);
    }

    void aStagingFolderThatWasTidiedAwayComesBack()
    {
        // At one blow: the session may just be writing in it.
        QVERIFY(QDir().rename(m_folder + u"/.skein"_s, m_folder + u"-tidied"_s));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(m_session->stagingFolder()).isDir(), slowLookMs);
        SKEIN_VERIFY_RESULT(
            answerOf(m_session->commit(staged(m_session->stagingFolder(), u"A.JPG"_s, "light"))));
    }

    void aFolderThatTurnsReadOnlyIsTold()
    {
        const auto disk = TestDisk::small();
        if (!disk.isMounted()) {
            QSKIP("Making a disk read-only needs root");
        }
        Session session;
        SKEIN_VERIFY_RESULT(answerOf(session.open(disk.path() + u"/shoot"_s)));
        QSignalSpy problems(&session, &Session::problem);
        QVERIFY(disk.makeReadOnly());
        QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, slowLookMs);
        QCOMPARE(problems.first().first().value<Error>().kind, ErrorKind::Permission);
    }

    void aDiskThatFillsUpIsTold()
    {
        const auto disk = TestDisk::small("512k");
        if (!disk.isMounted()) {
            QSKIP("Mounting a small disk needs root");
        }
        Session session;
        SKEIN_VERIFY_RESULT(answerOf(session.open(disk.path() + u"/shoot"_s)));
        const qint64 freeAtFirst = session.freeBytes();
        QSignalSpy problems(&session, &Session::problem);
        QFile filler(disk.path() + u"/filler"_s);
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) == 4096) {
        }
        QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, slowLookMs);
        QCOMPARE(problems.first().first().value<Error>().kind, ErrorKind::NoSpace);
        QTRY_VERIFY(session.freeBytes() < freeAtFirst);
    }

    void freeSpaceIsRefreshedAfterACommit()
    {
        const auto disk = TestDisk::small("4m");
        if (!disk.isMounted()) {
            QSKIP("Mounting a small disk needs root");
        }
        Session session;
        SKEIN_VERIFY_RESULT(answerOf(session.open(disk.path())));
        const qint64 before = session.freeBytes();
        QSignalSpy changes(&session, &Session::freeBytesChanged);
        SKEIN_VERIFY_RESULT(answerOf(session.commit(
            staged(session.stagingFolder(), u"A.JPG"_s, QByteArray(1024 * 1024, 'x')))));
        QTRY_VERIFY(!changes.isEmpty());
        QVERIFY(session.freeBytes() <= before - 1024 * 1024);
    }

    void aDiskThatIsTakenAwayIsToldAndItsMountPointIsNoSession()
    {
        const auto disk = TestDisk::small();
        if (!disk.isMounted()) {
            QSKIP("Mounting a disk needs root");
        }
        Session session;
        SKEIN_VERIFY_RESULT(answerOf(session.open(disk.path())));
        QVERIFY(!session.isGone());
        QSignalSpy problems(&session, &Session::problem);
        QVERIFY(disk.takeAway());
        QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, slowLookMs);
        QCOMPARE(problems.first().first().value<Error>().kind, ErrorKind::NotFound);
        QTRY_VERIFY(session.isGone());
        QVERIFY(QDir(disk.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
};

QTEST_GUILESS_MAIN(SessionWatchTest)
#include "SessionWatchTest.moc"
