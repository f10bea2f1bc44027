// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Logging.h"
#include "camera/Answer.h"
#include "camera/HostHome.h"
#include "camera/HostProcess.h"
#include "camera/PendingCalls.h"
#include "camera/ProcessLog.h"
#include "camera/RetiredProcess.h"
#include "camera/SettingsStore.h"
#include "camera/Watchdog.h"

#include <QFileInfo>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace skein;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

CameraSetting setting(const QString& name, const QString& value)
{
    CameraSetting made;
    made.name = name;
    made.value = value;
    return made;
}

} // namespace

/** The small parts that Camera and its host are made of. */
class TestParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsKeepTheirOrderAndTellChanges();
    void ofTwoSettingsWithOneNameTheFirstCounts();
    void idsAreNeverUsedTwice();
    void anAnswerIsGivenOnceAndLater();
    void anAnswerThatIsForgottenIsCancelled();
    void theWatchdogNamesTheLateCallOnce();
    void theWatchdogForgets();
    void nothingIsLateWhileAnExclusiveCallRuns();
    void aSignOfLifeKeepsEverythingFromBeingLate();
    void aPromiseEndsWithItsCall();
    void aHostThatEndsBeforeItsGreetingIsToldWithItsOwnWords();
    void theLogKeepsTheLastLines();
    void aRetiredProcessEndsWithItsInput();
    void aRetiredProcessThatStaysIsKilled();
};

void TestParts::settingsKeepTheirOrderAndTellChanges()
{
    SettingsStore store;
    store.reset({setting(u"b"_s, u"1"_s), setting(u"a"_s, u"2"_s)});
    QVERIFY(!store.update(setting(u"a"_s, u"2"_s)));
    QVERIFY(store.update(setting(u"a"_s, u"3"_s)));
    QVERIFY(store.update(setting(u"c"_s, u"4"_s)));
    QCOMPARE(store.all().size(), 3);
    QCOMPARE(store.all().first().name, QStringLiteral("b"));
    QCOMPARE(store.find(u"a"_s)->value.toString(), QStringLiteral("3"));
    QVERIFY(!store.find(u"d"_s));
    store.clear();
    QVERIFY(!store.find(u"a"_s));
}

void TestParts::ofTwoSettingsWithOneNameTheFirstCounts()
{
    SettingsStore store;
    store.reset({setting(u"a"_s, u"1"_s), setting(u"a"_s, u"2"_s)});
    QCOMPARE(store.all().size(), 1);
    QCOMPARE(store.find(u"a"_s)->value.toString(), QStringLiteral("1"));
}

void TestParts::idsAreNeverUsedTwice()
{
    PendingCalls calls;
    const auto reply = [](const Result<wire::Message>&) { return true; };
    const quint32 first = calls.add(CallKind::Download, {u"/"_s, u"a"_s}, reply);
    const quint32 spare = calls.spareId();
    const quint32 second = calls.add(CallKind::Download, {u"/"_s, u"b"_s}, reply);
    QVERIFY(first != 0 && first != spare && spare != second && first != second);
    QCOMPARE(calls.find(CallKind::Download, CameraFileRef{u"/"_s, u"b"_s}), second);
    QCOMPARE(calls.find(CallKind::Download), first);
    QCOMPARE(calls.find(CallKind::Capture), 0U);
    QVERIFY(calls.take(first));
    QVERIFY(!calls.take(first));
    QCOMPARE(calls.takeAll().size(), 1U);
    QVERIFY(calls.isEmpty());
}

void TestParts::anAnswerIsGivenOnceAndLater()
{
    const Answer<int> answer;
    const auto future = answer.future();
    answer.give(1);
    answer.give(2);
    QVERIFY(!future.isFinished());
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 1);
    QCOMPARE(future.result().value_or(0), 1);
}

void TestParts::anAnswerThatIsForgottenIsCancelled()
{
    QFuture<Result<int>> future;
    {
        const Answer<int> answer;
        future = answer.future();
    }
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().error().isCancellation());
}

void TestParts::theWatchdogNamesTheLateCallOnce()
{
    Watchdog watchdog;
    QSignalSpy late(&watchdog, &Watchdog::late);
    watchdog.watch(7, 1ms);
    watchdog.watch(8, 1h);
    watchdog.watch(9, {});
    QVERIFY(late.wait());
    QCOMPARE(late.first().first().toUInt(), 7U);
    watchdog.watch(10, 1ms);
    QVERIFY(late.wait());
    QCOMPARE(late.size(), 2);
}

void TestParts::theWatchdogForgets()
{
    Watchdog watchdog;
    QSignalSpy late(&watchdog, &Watchdog::late);
    watchdog.watch(1, 1ms);
    watchdog.forget(1);
    watchdog.watch(2, 2ms);
    QVERIFY(late.wait());
    QCOMPARE(late.size(), 1);
    QCOMPARE(late.first().first().toUInt(), 2U);
}

void TestParts::nothingIsLateWhileAnExclusiveCallRuns()
{
    Watchdog watchdog;
    QSignalSpy late(&watchdog, &Watchdog::late);
    watchdog.watch(1, 1ms);
    watchdog.watch(2, {}, Watchdog::Manner::Exclusive);
    watchdog.watch(3, 20ms, Watchdog::Manner::Exclusive);
    QVERIFY(late.wait());
    QCOMPARE(late.first().first().toUInt(), 3U);
    watchdog.forget(2);
    QVERIFY(late.wait());
    QCOMPARE(late.last().first().toUInt(), 1U);
}

void TestParts::aSignOfLifeKeepsEverythingFromBeingLate()
{
    Watchdog watchdog;
    QSignalSpy late(&watchdog, &Watchdog::late);
    watchdog.watch(1, 1ms);
    watchdog.watch(2, 1ms, Watchdog::Manner::Exclusive);
    watchdog.grant(0, 1h);
    watchdog.grant(0, 1ms);
    watchdog.watch(3, 1ms);
    QVERIFY(!late.wait(50));
    watchdog.clear();
    watchdog.watch(3, 1ms);
    QVERIFY(late.wait());
}

void TestParts::aPromiseEndsWithItsCall()
{
    Watchdog watchdog;
    QSignalSpy late(&watchdog, &Watchdog::late);
    watchdog.watch(1, 1h, Watchdog::Manner::Exclusive);
    watchdog.watch(2, 1ms, Watchdog::Manner::Exclusive);
    watchdog.grant(1, {});
    QVERIFY(watchdog.isEndless(1));
    QVERIFY(!watchdog.promised());
    QVERIFY(!late.wait(50));
    watchdog.grant(1, 1h);
    QVERIFY(!watchdog.isEndless(1));
    QVERIFY(watchdog.promised() > 1min);
    QVERIFY(!late.wait(50));
    watchdog.forget(1);
    QVERIFY(late.wait());
    QCOMPARE(late.last().first().toUInt(), 2U);
}

void TestParts::aHostThatEndsBeforeItsGreetingIsToldWithItsOwnWords()
{
    HostProcess host;
    QSignalSpy ended(&host, &HostProcess::ended);
    host.start(u"/bin/sh"_s, {u"-c"_s, u"echo first >&2; echo no libgphoto2.so.6 >&2; exit 3"_s});
    QTRY_COMPARE(ended.size(), 1);
    const auto error = ended.first().first().value<Error>();
    QVERIFY2(error.message.contains(u"no libgphoto2.so.6"_s), qPrintable(error.message));
    QVERIFY(!error.message.contains(u"cable"_s));
    QVERIFY(error.message.endsWith(u'.'));
}

void TestParts::theLogKeepsTheLastLines()
{
    ProcessLog log(&lcHost);
    QByteArray text;
    for (int i = 0; i < 20; ++i) {
        text += "line " + QByteArray::number(i) + '\n';
    }
    log.feed(text.left(30));
    log.feed(text.mid(30));
    log.feed("last");
    QVERIFY(!log.lastLines().contains(QLatin1String("last")));
    log.finish();
    QVERIFY(log.lastLines().endsWith(QLatin1String("line 19\nlast")));
    QVERIFY(!log.lastLines().contains(QLatin1String("line 11\n")));
    // Something that never ends a line is not kept whole.
    log.feed(QByteArray(1'000'000, 'x'));
    QVERIFY(log.lastLines().size() < 20'000);
}

void TestParts::aRetiredProcessEndsWithItsInput()
{
    auto process = std::make_unique<QProcess>();
    const QPointer<QProcess> watched(process.get());
    process->start(u"cat"_s, QStringList());
    retireProcess(std::move(process), 1h);
    // Deleted when it has been reaped.
    QTRY_VERIFY(!watched);
}

void TestParts::aRetiredProcessThatStaysIsKilled()
{
    auto process = std::make_unique<QProcess>();
    const QPointer<QProcess> watched(process.get());
    process->start(u"sleep"_s, {u"600"_s});
    retireProcess(std::move(process), 1ms);
    QTRY_VERIFY(!watched);
}

QTEST_GUILESS_MAIN(TestParts)
#include "TestParts.moc"
