// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Session.h"

#include "session/ExifFixture.h"
#include "session/FrameSaver.h"
#include "session/PhotoStore.h"
#include "session/SessionFixture.h"
#include "session/SessionFolder.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

namespace {

/** As the camera host leaves it: whole when @p isWhole, else as if it had been killed. */
QString leave(const QString& staging, const QString& name, const QByteArray& bytes, bool isWhole)
{
    auto file = StagedFile::create(staging, name);
    if (!file || !file->append(bytes)) {
        return {};
    }
    if (isWhole) {
        file->close();
    }
    return file->path();
}

/** The other program: opens @p folder, receives a photograph, and then commits nothing. */
int holdPhotograph(const QString& folder)
{
    Session session;
    if (!answerOf(session.open(folder)) ||
        leave(session.stagingFolder(), u"DSC_0001.JPG"_s, jpegOf("theirs"), true).isEmpty()) {
        return 1;
    }
    std::puts("received");
    std::fflush(stdout);
    return QCoreApplication::exec(); // until it is killed
}

} // namespace

/** What a program that was killed between arrival and commit left behind. */
class SessionLeftoversTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_root;
    QString m_folder;
    QString m_staging;
    QStringList m_said;
    QStringList m_news;

    /** Opens the folder and waits until a photograph committed after all leftovers has its name. */
    Result<QString> openAndShoot(Session& session)
    {
        connect(&session, &Session::problem, this,
            [this](const Error& error) { m_said.append(error.message); });
        connect(&session, &Session::notice, this,
            [this](const QString& sentence) { m_news.append(sentence); });
        if (const auto opened = answerOf(session.open(m_folder)); !opened) {
            return tl::make_unexpected(opened.error());
        }
        return answerOf(session.commit(staged(m_staging, u"NEXT.JPG"_s, jpegOf("next"))));
    }

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        const auto prepared = prepareSessionFolder(m_root->filePath(u"shoot"_s));
        SKEIN_VERIFY_RESULT(prepared);
        m_folder = *prepared;
        m_staging = stagingFolderOf(m_folder);
        m_said.clear();
        m_news.clear();
    }

    void aFrameOfLiveViewStaysOne()
    {
        leave(m_staging, frameHint(), jpegOf("a frame"), true);
        Session session;
        const auto next = openAndShoot(session);
        SKEIN_VERIFY_RESULT(next);
        // It takes none of the photographs' numbers.
        QCOMPARE(namesOf(m_folder), QStringList({u"capt-0001.jpg"_s, u"frame-0001-live.jpg"_s}));
        QCOMPARE(readFile(m_folder + u"/frame-0001-live.jpg"_s), jpegOf("a frame"));
        QCOMPARE(QDir(m_staging).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void whatIsRefusedANameAgainAndAgainIsWrittenDownOnce()
    {
        PhotoStore store(FileNamer::parse(u"day/capt-XXXX"_s).value());
        store.open(m_folder, true);
        const auto unfinished = [&store] {
            return store.journal()
                .ask([](Journal& journal) { return journal.unfinished(); })
                .value_or(QList<JournalEntry>())
                .size();
        };
        const QString inTheWay = m_folder + u"/day"_s;
        QVERIFY(writeFile(inTheWay, "a file where a folder is needed"));
        const IncomingPhoto photo = staged(m_staging, u"capt0000.jpg"_s, jpegOf("from memory"));
        for (int tries = 0; tries < 3; ++tries) {
            QVERIFY(!store.store(photo));
            QCOMPARE(unfinished(), 1);
        }
        QVERIFY(QFile::remove(inTheWay));
        const auto kept = store.store(photo);
        SKEIN_VERIFY_RESULT(kept);
        QVERIFY(kept->isRecorded);
        QCOMPARE(unfinished(), 0);
        QCOMPARE(readFile(kept->path), jpegOf("from memory"));
    }

    void aWholePhotographIsAddedToTheSessionAndToldOf()
    {
        leave(m_staging, u"DSC_0001.JPG"_s, jpegOf("light"), true);
        Session session;
        const auto next = openAndShoot(session);
        SKEIN_VERIFY_RESULT(next);
        QCOMPARE(readFile(m_folder + u"/capt-0001.jpg"_s), jpegOf("light"));
        QCOMPARE(namesOf(*session.model()), QStringList({u"capt-0001.jpg"_s, u"capt-0002.jpg"_s}));
        QCOMPARE(m_news.size(), 1);
        QVERIFY2(m_news.first().contains(u"left over"_s), qPrintable(m_news.first()));
        QVERIFY2(m_said.isEmpty(), qPrintable(m_said.join(u' '))); // it is no error
        QVERIFY(QDir(m_staging).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void rawAndJpegOfOneShotShareTheirName()
    {
        leave(m_staging, u"DSC_0001.JPG"_s, jpegOf("jpeg"), true);
        leave(m_staging, u"DSC_0001.NEF"_s, rawWith({}), true);
        Session session;
        SKEIN_VERIFY_RESULT(openAndShoot(session));
        QCOMPARE(readFile(m_folder + u"/capt-0001.jpg"_s), jpegOf("jpeg"));
        QCOMPARE(readFile(m_folder + u"/capt-0001.nef"_s), rawWith({}));
    }

    void aFragmentStaysAndIsNamedOnce()
    {
        const QString fragment = leave(m_staging, u"DSC_0001.JPG"_s, "li", false);
        for (int start = 0; start < 2; ++start) {
            Session session;
            SKEIN_VERIFY_RESULT(openAndShoot(session));
            QCOMPARE(readFile(fragment), QByteArray("li"));
        }
        QCOMPARE(m_said.size(), 1);
        QVERIFY2(m_said.first().contains(u"DSC_0001.JPG"_s), qPrintable(m_said.first()));
        QCOMPARE(namesOf(m_folder).size(), 2); // of the two that were shot here
    }

    void aFileThatIsBeingWrittenIsLeftAlone()
    {
        auto live = StagedFile::create(m_staging, u"DSC_0001.JPG"_s);
        QVERIFY(live && live->append("light"));
        Session session;
        SKEIN_VERIFY_RESULT(openAndShoot(session));
        QVERIFY(m_said.isEmpty());
        QCOMPARE(readFile(live->path()), QByteArray("light"));
        QCOMPARE(namesOf(m_folder).size(), 1);
    }

    void whatIsWholeInAnotherOpenSessionBelongsToThat()
    {
        Session other;
        SKEIN_VERIFY_RESULT(answerOf(other.open(m_folder)));
        const QString theirs = leave(m_staging, u"DSC_0001.JPG"_s, jpegOf("light"), true);
        Session session;
        SKEIN_VERIFY_RESULT(openAndShoot(session));
        QCOMPARE(readFile(theirs), jpegOf("light"));
        QVERIFY(m_said.isEmpty());
    }

    void ofTwoProgramsOnlyTheOneThatIsLeftTakesThePhotographIn()
    {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, m_folder});
        QTRY_VERIFY_WITH_TIMEOUT(other.canReadLine(), answerTimeoutMs);
        {
            Session session;
            SKEIN_VERIFY_RESULT(openAndShoot(session));
            QCOMPARE(QDir(m_staging).entryList(QDir::Files).size(), 1);
            QVERIFY(m_said.isEmpty());
        }
        other.kill();
        QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, answerTimeoutMs);
        Session session;
        SKEIN_VERIFY_RESULT(openAndShoot(session));
        QVERIFY(QDir(m_staging).entryList(QDir::Files | QDir::Hidden).isEmpty());
        QCOMPARE(m_news.size(), 1);
        QCOMPARE(readFile(m_folder + u"/capt-0002.jpg"_s), jpegOf("theirs"));
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--hold") {
        return holdPhotograph(arguments.at(2));
    }
    SessionLeftoversTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "SessionLeftoversTest.moc"
