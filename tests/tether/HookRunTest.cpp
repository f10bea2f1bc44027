// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that are run on events, good ones and bad ones, with real little programs.
#include "tether/HookRunner.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <csignal>
#include <sys/types.h>

using namespace skein;
using namespace std::chrono_literals;

namespace {

constexpr int waitMs = 20'000;

/** Small programs in a folder of their own, and one way to run them. */
class Programs
{
public:
    /** A shell script; its path. */
    QString script(const QString& name, const QByteArray& lines)
    {
        const QString path = m_dir.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + lines) < 0) {
            qFatal("cannot write the test's program");
        }
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_dir;
};

/** Its run is over; the sentence, or nothing where all went well. */
QString run(HookRun& hook)
{
    QSignalSpy finished(&hook, &HookRun::finished);
    hook.start();
    if (!QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, waitMs)) {
        return QStringLiteral("it never ended");
    }
    return hook.problem() ? hook.problem()->message : QString();
}

HookOrder orderOf(const QString& program, const QStringList& arguments = {})
{
    return hookOrder({HookEvent::Saved, program, arguments},
        {HookEvent::Saved, QStringLiteral("/job"), QStringLiteral("D850"),
            QStringLiteral("/job/a b.jpg"), QStringLiteral("DSC_0001.JPG"), {}, {}});
}

/** For programs that are to be ended soon, but not before they have begun on a busy machine. */
HookLimits shortLimits()
{
    HookLimits limits;
    limits.time = 3s;
    limits.grace = 300ms;
    return limits;
}

bool lives(pid_t pid)
{
    if (::kill(pid, 0) != 0) {
        return false;
    }
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    // One that nobody has waited for is dead all the same.
    return stat.open(QIODevice::ReadOnly) && !stat.readAll().contains(") Z ");
}

} // namespace

class HookRunTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProgramGetsItsArgumentsAsTheyAreWithoutAShell()
    {
        Programs programs;
        const QString program =
            programs.script(QStringLiteral("show"), "for a in \"$@\"; do echo \"[$a]\"; done\n");
        HookRun hook(orderOf(program, {QStringLiteral("{path}"), QStringLiteral("a  b"),
                                          QStringLiteral("$(id)"), QStringLiteral("it's"),
                                          QString(), QStringLiteral("{\"x\": {path}, {unknown}}")}),
            {});
        QCOMPARE(run(hook), QString());
        QCOMPARE(hook.output(), QStringLiteral("[/job/a b.jpg]\n[a  b]\n[$(id)]\n[it's]\n[]\n"
                                               "[{\"x\": /job/a b.jpg, {unknown}}]"));
    }

    void whatHappenedStandsInItsEnvironment()
    {
        Programs programs;
        const QString program = programs.script(QStringLiteral("show"),
            "echo \"$SKEIN_EVENT|$SKEIN_PATH|$SKEIN_FILE|$SKEIN_SESSION|$SKEIN_CAMERA|$HOME\"\n");
        HookRun hook(orderOf(program), {});
        QCOMPARE(run(hook), QString());
        QCOMPARE(hook.output(),
            QStringLiteral("saved|/job/a b.jpg|DSC_0001.JPG|/job|D850|") + QDir::homePath());
    }

    void itsInputIsEmpty()
    {
        Programs programs;
        HookRun hook(orderOf(programs.script(QStringLiteral("cat"), "cat; echo end\n")), {});
        QCOMPARE(run(hook), QString());
        QCOMPARE(hook.output(), QStringLiteral("end"));
    }

    void aCameraCannotMakeAnOptionOfItsName()
    {
        const HookDefinition hook{HookEvent::Connected, QStringLiteral("/bin/true"),
            {QStringLiteral("{camera}"), QStringLiteral("x{file}")}};
        const HookOrder order = hookOrder(hook, {HookEvent::Connected, {}, QStringLiteral("--rm=/"),
                                                    {}, QStringLiteral("{path}.jpg"), {}, {}});
        QCOMPARE(
            order.arguments, (QStringList{QStringLiteral("rm=/"), QStringLiteral("x{path}.jpg")}));
    }

    void aProgramThatIsNotThereIsNamed_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("a path") << "/nowhere/at-all";
        QTest::newRow("a name") << "skein-test-no-such-program";
        QTest::newRow("a folder") << "/tmp";
        QTest::newRow("no program") << "/proc/self/status";
    }

    void aProgramThatIsNotThereIsNamed()
    {
        QFETCH(const QString, program);
        HookRun hook(orderOf(program), {});
        const QString sentence = run(hook);
        QVERIFY2(sentence.contains(program), qPrintable(sentence));
        QCOMPARE(hook.problem()->kind, ErrorKind::NotFound);
    }

    void aNameIsLookedForInThePathOnly()
    {
        // Not in the folder it is started in.
        const QString name = QStringLiteral("skein-test-in-home");
        QFile file(QDir::home().filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n") > 0);
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        file.close();
        HookRun missing(orderOf(name), {});
        QVERIFY(run(missing).contains(name));
        HookRun found(orderOf(QStringLiteral("true")), {});
        QCOMPARE(run(found), QString());
    }

    void aFailureIsToldWithItsCodeAndTheLastLineOfItsErrors()
    {
        Programs programs;
        const QString program = programs.script(QStringLiteral("fail"),
            "echo out; echo first >&2; echo 'no   such host' >&2; echo >&2; exit 3\n");
        HookRun hook(orderOf(program), {});
        const QString sentence = run(hook);
        QVERIFY2(sentence.contains(QStringLiteral("code 3")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("“no such host”")), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QStringLiteral("first")), qPrintable(sentence));
    }

    void aCrashIsTold()
    {
        Programs programs;
        HookRun hook(orderOf(programs.script(QStringLiteral("die"), "kill -SEGV $$\n")), {});
        QVERIFY(run(hook).contains(QStringLiteral("crashed")));
    }

    void aProgramThatHangsIsEndedWithAllItStarted_data()
    {
        QTest::addColumn<QByteArray>("trap");
        QTest::newRow("it obeys") << QByteArray();
        QTest::newRow("it does not") << QByteArray("trap '' TERM\n");
    }

    void aProgramThatHangsIsEndedWithAllItStarted()
    {
        QFETCH(const QByteArray, trap);
        Programs programs;
        const QString program = programs.script(QStringLiteral("hang"),
            trap + "sleep 1000 &\necho $$ $! >" +
                programs.path(QStringLiteral("ids")).toLocal8Bit() + "\nwhile :; do wait; done\n");
        HookRun hook(orderOf(program), shortLimits());
        const QString sentence = run(hook);
        QVERIFY2(sentence.contains(QStringLiteral("had not ended")), qPrintable(sentence));
        QCOMPARE(hook.problem()->kind, ErrorKind::Timeout);
        const QList<QByteArray> ids = programs.read(QStringLiteral("ids")).simplified().split(' ');
        QCOMPARE(ids.size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(!lives(ids.at(0).toInt()), waitMs);
        QTRY_VERIFY_WITH_TIMEOUT(!lives(ids.at(1).toInt()), waitMs);
    }

    void aFloodOfOutputIsEnded_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("output") << QByteArray("exec yes\n");
        QTest::newRow("errors") << QByteArray("exec yes >&2\n");
        QTest::newRow("without end of line") << QByteArray("exec cat /dev/zero\n");
    }

    void aFloodOfOutputIsEnded()
    {
        QFETCH(const QByteArray, lines);
        Programs programs;
        HookRun hook(orderOf(programs.script(QStringLiteral("flood"), lines)), {});
        const QString sentence = run(hook);
        QVERIFY2(sentence.contains(QStringLiteral("wrote more than")), qPrintable(sentence));
        QVERIFY(hook.output().size() <= 4096);
    }

    void aChildThatStaysIsEndedWhenTheTimeIsOver()
    {
        Programs programs;
        const QString program = programs.script(QStringLiteral("leave"),
            "sleep 1000 &\necho $! >" + programs.path(QStringLiteral("id")).toLocal8Bit() + '\n');
        HookRun hook(orderOf(program), shortLimits());
        const QString sentence = run(hook);
        QVERIFY2(sentence.contains(QStringLiteral("setsid")), qPrintable(sentence));
        const pid_t child = programs.read(QStringLiteral("id")).trimmed().toInt();
        QVERIFY(child > 0);
        QTRY_VERIFY_WITH_TIMEOUT(!lives(child), waitMs);
    }

    void aChildThatEndsSoonIsWaitedFor()
    {
        Programs programs;
        const QString program = programs.script(QStringLiteral("leave"),
            "(sleep 0.3; echo done >" + programs.path(QStringLiteral("mark")).toLocal8Bit() +
                ") >/dev/null 2>&1 &\n");
        HookRun hook(orderOf(program), {});
        QCOMPARE(run(hook), QString());
        QCOMPARE(programs.read(QStringLiteral("mark")), QByteArray("done\n"));
    }

    void aProgramWithASessionOfItsOwnStays()
    {
        Programs programs;
        const QByteArray id = programs.path(QStringLiteral("id")).toLocal8Bit();
        const QString program = programs.script(QStringLiteral("detach"),
            "setsid sh -c 'echo $$ >" + id + ".new; mv " + id + ".new " + id +
                "; exec sleep 1000' >/dev/null 2>&1 &\nwhile [ ! -e " + id +
                " ]; do sleep 0.05; done\n");
        HookRun hook(orderOf(program), {});
        QCOMPARE(run(hook), QString());
        const pid_t detached = programs.read(QStringLiteral("id")).trimmed().toInt();
        QVERIFY(detached > 0);
        QVERIFY(lives(detached));
        ::kill(detached, SIGKILL);
    }

    void moreThanAFewNeverRunAtOnceAndAllTakeTheirTurn()
    {
        Programs programs;
        const QString program = programs.script(QStringLiteral("work"),
            "echo begin >>" + programs.path(QStringLiteral("log")).toLocal8Bit() +
                "\nsleep 0.1\necho end >>" + programs.path(QStringLiteral("log")).toLocal8Bit() +
                '\n');
        HookRunner runner;
        QSignalSpy idle(&runner, &HookRunner::idle);
        for (int i = 0; i < 6; ++i) {
            runner.run(orderOf(program));
            QVERIFY(runner.running() <= runner.limits().atOnce);
        }
        QCOMPARE(runner.running(), 2);
        QCOMPARE(runner.waiting(), 4);
        QTRY_COMPARE_WITH_TIMEOUT(idle.size(), 1, waitMs);
        int now = 0;
        int most = 0;
        const QList<QByteArray> lines = programs.read(QStringLiteral("log")).trimmed().split('\n');
        QCOMPARE(lines.size(), 12);
        for (const QByteArray& line : lines) {
            now += line == "begin" ? 1 : -1;
            most = std::max(most, now);
        }
        QVERIFY2(most <= 2, qPrintable(QString::number(most)));
    }

    void whatFindsNoRoomInTheQueueIsToldOnceAndCounted()
    {
        HookLimits limits;
        limits.atOnce = 1;
        limits.waiting = 2;
        HookRunner runner(limits);
        QStringList told;
        connect(&runner, &HookRunner::problem, this,
            [&told](const Error& error) { told << error.message; });
        QSignalSpy idle(&runner, &HookRunner::idle);
        for (int i = 0; i < 8; ++i) {
            runner.run(orderOf(QStringLiteral("true")));
        }
        QCOMPARE(told.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(idle.size(), 1, waitMs);
        QCOMPARE(told.size(), 2);
        QVERIFY2(told.at(1).startsWith(QStringLiteral("5 program")), qPrintable(told.at(1)));
    }

    void endingAllLeavesNothingRunningAndTellsNothing()
    {
        HookRunner runner;
        QSignalSpy problem(&runner, &HookRunner::problem);
        QSignalSpy idle(&runner, &HookRunner::idle);
        for (int i = 0; i < 5; ++i) {
            runner.run(orderOf(QStringLiteral("sleep"), {QStringLiteral("1000")}));
        }
        runner.endAll();
        QTRY_COMPARE_WITH_TIMEOUT(idle.size(), 1, waitMs);
        QVERIFY(runner.isIdle());
        QVERIFY(problem.isEmpty());
    }

    void aRunnerThatIsLeftAloneFinishesItsWork()
    {
        Programs programs;
        const QString program = programs.script(QStringLiteral("work"),
            "echo x >>" + programs.path(QStringLiteral("log")).toLocal8Bit() + '\n');
        auto runner = std::make_unique<HookRunner>();
        for (int i = 0; i < 4; ++i) {
            runner->run(orderOf(program));
        }
        const QPointer<HookRunner> watched(runner.get());
        HookRunner::leaveAlone(std::move(runner));
        QVERIFY(!watched.isNull());
        QTRY_VERIFY_WITH_TIMEOUT(watched.isNull(), waitMs);
        QCOMPARE(programs.read(QStringLiteral("log")), QByteArray("x\nx\nx\nx\n"));
    }

    void hooksAreKeptInTheSettingsAndStrangeOnesLeftOut()
    {
        const QList<HookDefinition> hooks{
            {HookEvent::Saved, QStringLiteral("/usr/bin/cp"),
                {QStringLiteral("{path}"), QStringLiteral("/mnt/ä \"b\"")}},
            {HookEvent::SequenceEnded, QStringLiteral("beep"), {}, false}};
        QCOMPARE(hooksFromJson(hooksToJson(hooks)), hooks);
        QCOMPARE(hooksFromJson(QStringLiteral("[{\"event\":\"born\",\"program\":\"x\"},3,"
                                              "{\"event\":\"saved\"},"
                                              "{\"event\":\"saved\",\"program\":\"x\"}]")),
            (QList<HookDefinition>{{HookEvent::Saved, QStringLiteral("x"), {}}}));
        QVERIFY(hooksFromJson(QStringLiteral("nonsense")).isEmpty());
        QVERIFY(hooksFromJson({}).isEmpty());
    }

    void aHookThatCanNeverRunIsRefused()
    {
        QVERIFY(checkHook({HookEvent::Saved, QStringLiteral("cp"), {}}));
        QVERIFY(checkHook({HookEvent::Saved, QStringLiteral("/bin/cp"), {}}));
        QVERIFY(!checkHook({HookEvent::Saved, QStringLiteral("  "), {}}));
        QVERIFY(!checkHook({HookEvent::Saved, QStringLiteral("bin/cp"), {}}));
        QVERIFY(!checkHook({HookEvent::Saved, QStringLiteral("cp"), {QString(10'000, u'x')}}));
        QVERIFY(!checkHook({HookEvent::Saved, QStringLiteral("cp"), {QString(QChar(0))}}));
    }
};

QTEST_GUILESS_MAIN(HookRunTest)
#include "HookRunTest.moc"
