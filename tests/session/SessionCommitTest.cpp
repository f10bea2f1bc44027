// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Session.h"

#include "session/SessionFixture.h"
#include "session/ShotModel.h"
#include "session/ThreadFarewell.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

namespace {

constexpr int racePhotographs = 200;

/** Commits racePhotographs pairs of RAW and JPEG, all different, to @p folder; "" when all went
 * well. */
QString shootPairs(const QString& folder, const QByteArray& who)
{
    Session session;
    if (const auto opened = answerOf(session.open(folder)); !opened) {
        return messageOf(opened.error());
    }
    QList<QFuture<Result<QString>>> answers;
    for (int i = 0; i < racePhotographs; ++i) {
        const QByteArray shot = who + QByteArray::number(i / 2);
        answers.append(session.commit(staged(session.stagingFolder(),
            i % 2 == 0 ? u"IMG_0001.JPG"_s : u"IMG_0001.CR3"_s, shot, QString::fromLatin1(shot))));
    }
    for (const auto& answer : answers) {
        if (const auto path = answerOf(answer); !path) {
            return messageOf(path.error());
        }
    }
    return {};
}

} // namespace

class SessionCommitTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<Session> m_session;

    IncomingPhoto photo(const char* name, const QByteArray& bytes, const char* shot = "") const
    {
        return staged(
            m_session->stagingFolder(), QString::fromUtf8(name), bytes, QString::fromUtf8(shot));
    }

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_root = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>();
        SKEIN_VERIFY_RESULT(answerOf(m_session->open(m_root->filePath(u"shoot"_s))));
    }

    void thePhotographHasItsNameAndItsRowWhenTheAnswerArrives()
    {
        const IncomingPhoto taken = photo("DSC_0001.JPG", "light");
        bool hadRow = false;
        auto path =
            m_session->commit(taken).then(m_session.get(), [&](const Result<QString>& done) {
                hadRow = done && m_session->model()->rowOf(*done) == 0;
                return done;
            });
        const auto answer = answerOf(path);
        SKEIN_VERIFY_RESULT(answer);
        QCOMPARE(*answer, m_session->folder() + u"/capt-0001.jpg"_s);
        QCOMPARE(readFile(*answer), QByteArray("light"));
        QVERIFY(!QFile::exists(taken.stagingPath));
        QVERIFY(hadRow);
    }

    void neverOverwritesWhatSomebodyElsePutThere()
    {
        const QString theirs = m_session->folder() + u"/capt-0001.jpg"_s;
        QVERIFY(writeFile(theirs, "theirs"));
        const auto path = answerOf(m_session->commit(photo("A.JPG", "ours")));
        SKEIN_VERIFY_RESULT(path);
        QVERIFY(*path != theirs);
        QCOMPARE(readFile(theirs), QByteArray("theirs"));
        QCOMPARE(readFile(*path), QByteArray("ours"));
    }

    void rawAndJpegOfOneShotShareTheirNameSecondsAndShotsApart()
    {
        QCOMPARE(*answerOf(m_session->commit(photo("A.JPG", "1", "a"))),
            m_session->folder() + u"/capt-0001.jpg"_s);
        QCOMPARE(*answerOf(m_session->commit(photo("B.JPG", "2", "b"))),
            m_session->folder() + u"/capt-0002.jpg"_s);
        QCOMPARE(*answerOf(m_session->commit(photo("A.NEF", "3", "a"))),
            m_session->folder() + u"/capt-0001.nef"_s);
    }

    void trialsGoIntoAFolderOfTheirOwnAndTheOthersAreCountedOn()
    {
        const QString folder = m_session->folder();
        QCOMPARE(*answerOf(m_session->commit(photo("A.JPG", "1"))), folder + u"/capt-0001.jpg"_s);
        SKEIN_VERIFY_RESULT(m_session->setSubFolder(u"rehearsal"_s));
        QCOMPARE(m_session->pattern(), Session::defaultPattern());
        QCOMPARE(*answerOf(m_session->commit(photo("B.JPG", "2"))),
            folder + u"/rehearsal/rehearsal-capt-0001.jpg"_s);
        // The photographer changes the pattern meanwhile.
        SKEIN_VERIFY_RESULT(m_session->setPattern(u"sun-XXX"_s));
        QCOMPARE(*answerOf(m_session->commit(photo("C.JPG", "3"))),
            folder + u"/rehearsal/rehearsal-sun-001.jpg"_s);
        SKEIN_VERIFY_RESULT(m_session->setPattern(u"day/moon-XXX"_s));
        QCOMPARE(*answerOf(m_session->commit(photo("E.JPG", "5"))),
            folder + u"/rehearsal/day/rehearsal-moon-001.jpg"_s);
        SKEIN_VERIFY_RESULT(m_session->setPattern(Session::defaultPattern()));
        SKEIN_VERIFY_RESULT(m_session->setSubFolder({}));
        QCOMPARE(*answerOf(m_session->commit(photo("D.JPG", "4"))), folder + u"/capt-0002.jpg"_s);
    }

    void aFolderForTrialsHasAPlainName()
    {
        for (const auto& name : {u"a/b"_s, u"{date}"_s, u".."_s, u"take-XXX"_s, u"a:b"_s}) {
            QVERIFY2(!m_session->setSubFolder(name), qPrintable(name));
            QCOMPARE(m_session->subFolder(), QString());
        }
    }

    void commitsInTheOrderOfTheCalls()
    {
        QList<QFuture<Result<QString>>> answers;
        for (int i = 0; i < 50; ++i) {
            answers.append(m_session->commit(photo("A.JPG", QByteArray::number(i))));
        }
        for (int i = 0; i < 50; ++i) {
            const auto path = answerOf(answers.at(i));
            SKEIN_VERIFY_RESULT(path);
            QCOMPARE(
                QFileInfo(*path).fileName(), u"capt-%1.jpg"_s.arg(i + 1, 4, 10, QLatin1Char('0')));
            QCOMPARE(readFile(*path), QByteArray::number(i));
        }
    }

    void aFileOfUnknownKindIsListedToo()
    {
        const auto path = answerOf(m_session->commit(photo("A.NEW9", "light")));
        SKEIN_VERIFY_RESULT(path);
        QCOMPARE(namesOf(*m_session->model()), {u"capt-0001.new9"_s});
        QVERIFY(writeFile(m_session->folder() + u"/b.jpg"_s, "x"));
        QTRY_COMPARE(m_session->model()->rowCount(), 2); // and stays when others come
    }

    void aNewPatternCountsForTheNextShot()
    {
        SKEIN_VERIFY_RESULT(m_session->setPattern(u"{camera}-{counter:3}"_s));
        IncomingPhoto taken = photo("A.JPG", "light");
        taken.camera = u"Nikon Z 8"_s;
        QCOMPARE(
            *answerOf(m_session->commit(taken)), m_session->folder() + u"/Nikon Z 8-001.jpg"_s);
    }

    void whatIsNotWholeStaysMarked()
    {
        const QString folder = m_session->folder();
        SKEIN_VERIFY_RESULT(answerOf(m_session->commit(photo("A.JPG", jpegOf("whole")))));
        SKEIN_VERIFY_RESULT(
            answerOf(m_session->commit(photo("B.JPG", jpegOf("broken").chopped(2)))));
        const QString broken = folder + u"/capt-0002.jpg"_s;
        const auto damaged = [](const Session& session) {
            QStringList paths;
            for (int row = 0; row < session.model()->rowCount(); ++row) {
                if (session.model()->item(row).isDamaged) {
                    paths.append(session.model()->item(row).path);
                }
            }
            return paths;
        };
        QCOMPARE(damaged(*m_session), QStringList{broken});
        const ShotModel shots(m_session->model());
        const QModelIndex shot = shots.index(shots.rowOf(broken));
        QVERIFY(shot.data(ShotModel::IsDamagedRole).toBool());
        QVERIFY(shot.data(Qt::ToolTipRole).toString().contains(u"damaged"_s));
        QVERIFY(shot.data(Qt::AccessibleTextRole).toString().contains(u"damaged"_s));
        m_session->beginRename({{broken, folder + u"/bride.jpg"_s}});
        QVERIFY(QFile::rename(broken, folder + u"/bride.jpg"_s));
        m_session->endRename(true);
        QCOMPARE(damaged(*m_session), QStringList{folder + u"/bride.jpg"_s});
        m_session = std::make_unique<Session>(); // another run
        SKEIN_VERIFY_RESULT(answerOf(m_session->open(folder)));
        QTRY_COMPARE_WITH_TIMEOUT(
            damaged(*m_session), QStringList{folder + u"/bride.jpg"_s}, answerTimeoutMs);
        // Fetched again, or mended: it is another file by now.
        QVERIFY(writeFile(folder + u"/bride.jpg"_s, jpegOf("mended")));
        QTRY_VERIFY_WITH_TIMEOUT(damaged(*m_session).isEmpty(), answerTimeoutMs);
    }

    void aRenameRightBeforeTheEndIsNoted()
    {
        // With Qt's own event loop a thread that is told to end leaves what was posted to it.
        qputenv("QT_NO_GLIB", "1");
        const auto unset = qScopeGuard([] { qunsetenv("QT_NO_GLIB"); });
        const QString folder = m_root->filePath(u"renamed"_s);
        const auto nameOf = [&folder](
                                int number) { return u"%1/%2.jpg"_s.arg(folder).arg(number); };
        m_session = std::make_unique<Session>();
        SKEIN_VERIFY_RESULT(answerOf(m_session->open(folder)));
        const auto broken =
            answerOf(m_session->commit(photo("A.JPG", jpegOf("broken").chopped(2))));
        SKEIN_VERIFY_RESULT(broken);
        QString path = *broken;
        for (int number = 0; number < 10; ++number) {
            m_session->beginRename({{path, nameOf(number)}});
            QVERIFY(QFile::rename(path, nameOf(number)));
            m_session->endRename(true);
            path = nameOf(number);
            m_session = std::make_unique<Session>();
            SKEIN_VERIFY_RESULT(answerOf(m_session->open(folder)));
            const auto isMarked = [this, &path] {
                const int row = m_session->model()->rowOf(path);
                return row >= 0 && m_session->model()->item(row).isDamaged;
            };
            QTRY_VERIFY2_WITH_TIMEOUT(isMarked(), qPrintable(path), answerTimeoutMs);
        }
    }

    void aBadPatternIsRefusedAndTheFormerOneStays()
    {
        const auto set = m_session->setPattern(u"../XXXX"_s);
        QVERIFY(!set);
        QCOMPARE(m_session->pattern(), Session::defaultPattern());
        QCOMPARE(*answerOf(m_session->commit(photo("A.JPG", "1"))),
            m_session->folder() + u"/capt-0001.jpg"_s);
    }

    void theSessionMovesOnToAnotherFolder()
    {
        SKEIN_VERIFY_RESULT(answerOf(m_session->commit(photo("A.JPG", "1"))));
        const auto last = m_session->commit(photo("A.JPG", "2")); // still meant for the first
        const QString first = m_session->folder();
        SKEIN_VERIFY_RESULT(answerOf(m_session->open(m_root->filePath(u"second"_s))));
        const auto next = m_session->commit(photo("A.JPG", "3"));
        QCOMPARE(*answerOf(last), first + u"/capt-0002.jpg"_s);
        QCOMPARE(*answerOf(next), m_session->folder() + u"/capt-0001.jpg"_s);
        QCOMPARE(namesOf(*m_session->model()), {u"capt-0001.jpg"_s});
        QCOMPARE(m_session->model()->item(0).path, m_session->folder() + u"/capt-0001.jpg"_s);
    }

    void twoSessionsOnOneFolderLoseNothing()
    {
        const QString folder = m_root->filePath(u"race"_s);
        Session left;
        Session right;
        SKEIN_VERIFY_RESULT(answerOf(left.open(folder)));
        SKEIN_VERIFY_RESULT(answerOf(right.open(folder)));
        constexpr quint32 seed = 20260203;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        QSet<QByteArray> taken;
        QList<QFuture<Result<QString>>> answers;
        for (int i = 0; i < racePhotographs; ++i) {
            for (Session* session : {&left, &right}) {
                const QByteArray bytes = QByteArray::number(random.generate64());
                taken.insert(bytes);
                answers.append(
                    session->commit(staged(session->stagingFolder(), u"IMG_0001.JPG"_s, bytes)));
            }
        }
        for (const auto& answer : answers) {
            SKEIN_VERIFY_RESULT(answerOf(answer));
        }
        QSet<QByteArray> kept;
        for (const QString& name : namesOf(folder)) {
            kept.insert(readFile(folder + u'/' + name));
        }
        QCOMPARE(taken.size(), 2 * racePhotographs);
        QCOMPARE(kept, taken);
        QTRY_COMPARE(left.model()->rowCount(), 2 * racePhotographs);
        QTRY_COMPARE(right.model()->rowCount(), 2 * racePhotographs);
    }

    void twoProgramsOnOneFolderNeverMixUpTheirShots()
    {
        const QString folder = m_root->filePath(u"race"_s);
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--shoot-pairs"_s, folder});
        const QString mine = shootPairs(folder, "mine");
        QVERIFY2(mine.isEmpty(), qPrintable(mine));
        QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, answerTimeoutMs);
        QVERIFY2(other.exitCode() == 0, other.readAllStandardError().constData());

        QMultiHash<QString, QByteArray> shots; // stem -> what lies in its files
        for (const QString& name : namesOf(folder)) {
            shots.insert(QFileInfo(name).completeBaseName(), readFile(folder + u'/' + name));
        }
        QCOMPARE(shots.size(), 2 * racePhotographs);
        QCOMPARE(shots.uniqueKeys().size(), racePhotographs);
        for (const QString& stem : shots.uniqueKeys()) {
            const QList<QByteArray> files = shots.values(stem);
            QCOMPARE(files.size(), 2);
            QCOMPARE(files.at(0), files.at(1)); // both of one shot
        }
    }

    void everyCommitIsAnsweredWhenTheSessionIsClosed()
    {
        QList<IncomingPhoto> taken;
        QList<QFuture<Result<QString>>> answers;
        for (int i = 0; i < 200; ++i) {
            taken.append(photo("A.JPG", QByteArray::number(i)));
            answers.append(m_session->commit(taken.last()));
        }
        const QString folder = m_session->folder();
        SKEIN_VERIFY_RESULT(answerOf(answers.first()));
        m_session.reset(); // with one under way, perhaps, and others that wait
        for (qsizetype i = 0; i < answers.size(); ++i) {
            QVERIFY(answers.at(i).isFinished());
            QCOMPARE(answers.at(i).resultCount(), 1);
            const Result<QString> answer = answers.at(i).result();
            if (answer) {
                QCOMPARE(readFile(*answer), QByteArray::number(i));
            } else {
                QVERIFY(answer.error().isCancellation());
            }
        }
        ThreadFarewell::waitForAll(); // as at the end of the program
        QList<QByteArray> kept;       // in the session, or still in the staging folder
        for (const IncomingPhoto& each : std::as_const(taken)) {
            if (QFile::exists(each.stagingPath)) {
                kept.append(readFile(each.stagingPath));
            }
        }
        const QStringList names = namesOf(folder);
        for (const QString& name : names) {
            kept.append(readFile(folder + u'/' + name));
        }
        std::ranges::sort(kept, {}, [](const QByteArray& bytes) { return bytes.toInt(); });
        QCOMPARE(kept.size(), taken.size());
        for (qsizetype i = 0; i < kept.size(); ++i) {
            QCOMPARE(kept.at(i), QByteArray::number(i));
        }
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--shoot-pairs") {
        const QString trouble = shootPairs(arguments.at(2), "theirs");
        qInfo("%s", qPrintable(trouble));
        return trouble.isEmpty() ? 0 : 1;
    }
    SessionCommitTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "SessionCommitTest.moc"
