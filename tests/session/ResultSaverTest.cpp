// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ResultSaver.h"
#include "SessionFixture.h"
#include "base/SafeName.h"

#include <QTemporaryDir>

using namespace skein;
using namespace skein::test;

class ResultSaverTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aResultLiesBesideThePhotographsAndNothingStaysBehind()
    {
        const QTemporaryDir folder;
        Session session;
        QCOMPARE(troubleOf(answerOf(session.open(folder.path()))), QString());
        const auto saved = save(session, QStringLiteral("list.txt"), "names");
        QCOMPARE(troubleOf(saved), QString());
        QCOMPARE(*saved, QDir(session.folder()).filePath(QStringLiteral("list.txt")));
        QCOMPARE(readFile(*saved), QByteArray("names"));
        QVERIFY(QDir(session.stagingFolder())
                    .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void aResultLiesInTheFolderOfItsPhotograph()
    {
        const QTemporaryDir folder;
        Session session;
        const QString root = folder.filePath(QStringLiteral("session"));
        QCOMPARE(troubleOf(answerOf(session.open(root))), QString());
        QVERIFY(QDir(root).mkpath(QStringLiteral("macro/ring")));
        const auto savedBeside = [&session](const QString& photograph) {
            return answerOf(saveResults(
                session, QStringLiteral("stack"),
                []() -> Result<QList<ResultFile>> {
                    return QList<ResultFile>{{QStringLiteral(".tif"), QByteArray("x")}};
                },
                photograph));
        };
        const auto inside = savedBeside(session.folder() + QStringLiteral("/macro/ring/a.jpg"));
        QCOMPARE(troubleOf(inside), QString());
        QCOMPARE(inside->value(0), session.folder() + QStringLiteral("/macro/ring/stack.tif"));
        // Of what is elsewhere, in the session's own.
        const QStringList others{QString(), folder.filePath(QStringLiteral("a.jpg")),
            session.folder() + QStringLiteral("/../a.jpg"),
            session.stagingFolder() + QStringLiteral("/a.jpg"),
            session.folder() + QStringLiteral("/a.jpg")};
        for (const QString& other : others) {
            const auto saved = savedBeside(other);
            QCOMPARE(troubleOf(saved), QString());
            QCOMPARE(QFileInfo(saved->value(0)).path(), session.folder());
        }
        // No link leads out, nor one on the way.
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("elsewhere/further")));
        QVERIFY(QFile::link(folder.filePath(QStringLiteral("elsewhere")),
            session.folder() + QStringLiteral("/linked")));
        for (const char* photograph : {"/linked/a.jpg", "/linked/further/a.jpg"}) {
            const auto saved = savedBeside(session.folder() + QLatin1String(photograph));
            QCOMPARE(troubleOf(saved), QString());
            QCOMPARE(QFileInfo(saved->value(0)).path(), session.folder());
        }
        QVERIFY(namesOf(folder.filePath(QStringLiteral("elsewhere"))).isEmpty());
        QVERIFY(QDir(folder.filePath(QStringLiteral("elsewhere/further"))).isEmpty());
    }

    void aResultWhoseFolderBecameALinkLiesInTheSessionsByItsOwnName()
    {
        const QTemporaryDir folder;
        Session session;
        QCOMPARE(troubleOf(answerOf(session.open(folder.filePath(QStringLiteral("session"))))),
            QString());
        const QString macro = session.folder() + QStringLiteral("/macro");
        QVERIFY(QDir().mkpath(macro));
        writeFile(macro + QStringLiteral("/stack.tif"), "another's"); // Its number is not ours.
        const auto saved = answerOf(saveResults(
            session, QStringLiteral("stack"),
            [macro]() -> Result<QList<ResultFile>> {
                // It becomes too large, and is moved to another disk.
                if (!QDir().rename(macro, macro + QStringLiteral("-2")) ||
                    !QFile::link(macro + QStringLiteral("-2"), macro)) {
                    return failure(ErrorKind::Io, QStringLiteral("It is still there."));
                }
                return QList<ResultFile>{{QStringLiteral(".tif"), "picture"}};
            },
            macro + QStringLiteral("/a.jpg")));
        QCOMPARE(troubleOf(saved), QString());
        QCOMPARE(saved->value(0), session.folder() + QStringLiteral("/stack.tif"));
        QCOMPARE(readFile(saved->value(0)), QByteArray("picture"));
        QCOMPARE(namesOf(macro), QStringList{QStringLiteral("stack.tif")});
        QVERIFY(isEmptied(session.stagingFolder()));
    }

    void aResultWhoseFolderWentMeanwhileLiesInTheSessions()
    {
        const QTemporaryDir folder;
        Session session;
        QCOMPARE(troubleOf(answerOf(session.open(folder.filePath(QStringLiteral("session"))))),
            QString());
        const QString macro = session.folder() + QStringLiteral("/macro");
        QVERIFY(QDir().mkpath(macro));
        writeFile(session.folder() + QStringLiteral("/stack-depth.png"), "another's");
        const auto saved = answerOf(saveResults(
            session, QStringLiteral("stack"),
            [macro]() -> Result<QList<ResultFile>> {
                // It takes minutes, in which the photographer tidies up.
                if (!QDir().rename(macro, macro + QStringLiteral("-2"))) {
                    return failure(ErrorKind::Io, QStringLiteral("It is still there."));
                }
                return QList<ResultFile>{
                    {QStringLiteral(".tif"), "picture"}, {QStringLiteral("-depth.png"), "depth"}};
            },
            macro + QStringLiteral("/a.jpg")));
        QCOMPARE(troubleOf(saved), QString());
        QCOMPARE(saved->first(), session.folder() + QStringLiteral("/stack-2.tif"));
        QCOMPARE(readFile(saved->first()), QByteArray("picture"));
        QCOMPARE(readFile(saved->last()), QByteArray("depth"));
        QVERIFY(!QFileInfo::exists(macro));
        QVERIFY(QDir(session.stagingFolder())
                    .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void aSessionMayLieBelowAFolderThatIsCalledLikeOurs()
    {
        const QTemporaryDir folder;
        Session session;
        QCOMPARE(troubleOf(answerOf(
                     session.open(folder.filePath(QStringLiteral(".skein-shoots/session"))))),
            QString());
        QVERIFY(QDir(session.folder()).mkpath(QStringLiteral("macro")));
        const auto saved = answerOf(saveResults(session, QStringLiteral("stack"),
            makes({{QStringLiteral(".tif"), "picture"}}),
            session.folder() + QStringLiteral("/macro/a.jpg")));
        QCOMPARE(troubleOf(saved), QString());
        QCOMPARE(saved->first(), session.folder() + QStringLiteral("/macro/stack.tif"));
    }

    void aNameThatIsTakenIsNumbered()
    {
        const QTemporaryDir folder;
        Session session;
        QCOMPARE(troubleOf(answerOf(session.open(folder.path()))), QString());
        writeFile(folder.filePath(QStringLiteral("a.tar.gz")), "first");
        const auto second = (save(session, QStringLiteral("a.tar.gz"), "second"));
        const auto third = (save(session, QStringLiteral("a.tar.gz"), "third"));
        QCOMPARE(QFileInfo(*second).fileName(), QStringLiteral("a.tar-2.gz"));
        QCOMPARE(QFileInfo(*third).fileName(), QStringLiteral("a.tar-3.gz"));
        QCOMPARE(readFile(folder.filePath(QStringLiteral("a.tar.gz"))), QByteArray("first"));
        QCOMPARE(readFile(*third), QByteArray("third"));
    }

    void noNameLeadsOutOfTheSession()
    {
        const QTemporaryDir folder;
        Session session;
        const QString inner = folder.filePath(QStringLiteral("session"));
        QCOMPARE(troubleOf(answerOf(session.open(inner))), QString());
        for (const char* name : {"../out.txt", "/etc/out.txt", ".hidden.txt", "a/b.txt"}) {
            const auto saved = (save(session, QString::fromLatin1(name), "x"));
            QCOMPARE(troubleOf(saved), QString());
            QCOMPARE(QFileInfo(*saved).canonicalPath(), QFileInfo(inner).canonicalFilePath());
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
            QStringList(QStringLiteral("session")));
    }

    void whatCannotBeMadeOrHasNoPlaceIsRefusedWithASentence()
    {
        const QTemporaryDir folder;
        Session session;
        QVERIFY(!(save(session, QStringLiteral("list.txt"), "x")));
        QCOMPARE(troubleOf(answerOf(session.open(folder.path()))), QString());
        QVERIFY(!(save(session, QStringLiteral("list"), "x")));
        const auto failed = answerOf(
            saveResults(session, QStringLiteral("list"), []() -> Result<QList<ResultFile>> {
                return failure(ErrorKind::Unsupported, QStringLiteral("No such format."));
            }));
        QVERIFY(!failed);
        QCOMPARE(failed.error().message, QStringLiteral("No such format."));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("list.txt"))));
    }

    void itIsSavedAlsoWhenTheSessionGoes()
    {
        const QTemporaryDir folder;
        auto session = std::make_unique<Session>();
        QCOMPARE(troubleOf(answerOf(session->open(folder.path()))), QString());
        const auto saving = saveResults(
            *session, QStringLiteral("list"), makes({{QStringLiteral(".txt"), "names"}}));
        session.reset();
        QCOMPARE(troubleOf(answerOf(saving)), QString());
        QCOMPARE(readFile(folder.filePath(QStringLiteral("list.txt"))), QByteArray("names"));
    }

    void filesThatBelongTogetherGetOneNumberOrNone()
    {
        const QTemporaryDir folder;
        Session session;
        QCOMPARE(troubleOf(answerOf(session.open(folder.path()))), QString());
        writeFile(folder.filePath(QStringLiteral("stack-depth.png")), "another's");
        const QList<ResultFile> both{
            {QStringLiteral(".tif"), "picture"}, {QStringLiteral("-depth.png"), "depth"}};
        const auto saved = answerOf(saveResults(session, QStringLiteral("stack"), makes(both)));
        QCOMPARE(troubleOf(saved), QString());
        QCOMPARE(QFileInfo(saved->first()).fileName(), QStringLiteral("stack-2.tif"));
        QCOMPARE(QFileInfo(saved->last()).fileName(), QStringLiteral("stack-2-depth.png"));
        QCOMPARE(readFile(saved->last()), QByteArray("depth"));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("stack.tif"))));
        QCOMPARE(
            readFile(folder.filePath(QStringLiteral("stack-depth.png"))), QByteArray("another's"));
    }

    void whatCannotGetItsNameLeavesNothingBehind()
    {
        const QTemporaryDir folder;
        Session session;
        QCOMPARE(troubleOf(answerOf(session.open(folder.path()))), QString());
        // The second never finds its name free, and the first has it again each time.
        const auto saved = answerOf(saveResults(session, QStringLiteral("stack"),
            makes({{QStringLiteral(".tif"), "picture"}, {QStringLiteral(".tif"), "again"}})));
        QVERIFY(!saved);
        QVERIFY(!saved.error().message.isEmpty());
        QVERIFY(namesOf(folder.path()).isEmpty());
        QVERIFY(isEmptied(session.stagingFolder()));
    }

private:
    static bool isEmptied(const QString& folder)
    {
        return QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    static MakeResults makes(const QList<ResultFile>& files)
    {
        return [files]() -> Result<QList<ResultFile>> { return files; };
    }
    /** One file by its name; answers its path. */
    static Result<QString> save(
        const Session& session, const QString& name, const QByteArray& bytes)
    {
        const QFileInfo file(safeFileName(name));
        const QString ending = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
        return answerOf(saveResults(session, file.completeBaseName(), makes({{ending, bytes}})))
            .map([](const QStringList& paths) { return paths.first(); });
    }
};

QTEST_GUILESS_MAIN(ResultSaverTest)
#include "ResultSaverTest.moc"
