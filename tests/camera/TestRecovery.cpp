// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraHarness.h"

using namespace skein;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = Camera::State;

const QStringList operations{u"read"_s, u"write"_s, u"summary"_s, u"preview"_s, u"stop"_s,
    u"capture"_s, u"download"_s, u"thumbnail"_s, u"list"_s, u"delete"_s};
const QStringList faults{u"die"_s, u"exit"_s, u"garbage"_s, u"text"_s, u"huge"_s, u"partial"_s,
    u"wrongKind"_s, u"gone"_s};

} // namespace

/** A host that is late, gone or talks nonsense; and what becomes of the calls. */
class TestRecovery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLostHostAnswersEachCallOnceAndIsReplaced_data();
    void aLostHostAnswersEachCallOnceAndIsReplaced();
    void aHostLostInTheMiddleOfAFileAnswersOnce();
    void allCallsUnderWayAreAnswered();
    void aLateHostIsReplaced_data();
    void aLateHostIsReplaced();
    void bulbThatDoesNotEndIsLateOnlyAfterItIsCancelled();
    void aConnectionThatFailsIsASentenceAndNoRecovery_data();
    void aConnectionThatFailsIsASentenceAndNoRecovery();
    void whatTheHostSaidLastIsInTheDetail();
    void aDriverThatCrashedIsCalledSo_data();
    void aDriverThatCrashedIsCalledSo();
    void itGivesUpAfterSomeTries();
    void withoutReconnectItIsLostAtOnce();
    void anotherCameraIsNotTakenForThisOne();
    void aHostThatDiesAgainAndAgainIsNotStartedForEver();
    void disconnectingEndsTheRecovery();
    void afterALossItCanBeConnectedAgain();
    void aStagingChangeSurvivesALostHost();
    void aSlotMayDestroyTheCameraWhenItIsLost();
};

void TestRecovery::aLostHostAnswersEachCallOnceAndIsReplaced_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("fault");
    for (const QString& operation : operations) {
        for (const QString& fault : faults) {
            // One kind of fault for all, and all kinds for a few: each has code of its own.
            if (fault == faults.first() || operation == operations.first() ||
                operation == QLatin1String("capture")) {
                QTest::addRow("%s %s", qPrintable(operation), qPrintable(fault))
                    << operation << fault;
            }
        }
    }
}

void TestRecovery::aLostHostAnswersEachCallOnceAndIsReplaced()
{
    QFETCH(QString, operation);
    QFETCH(QString, fault);
    CameraHarness harness(
        {QStringLiteral("1:%1=%2").arg(operation, fault)}, CameraHarness::impatient());
    QVERIFY(harness.connectCamera());
    if (operation == QLatin1String("stop")) {
        QVERIFY(answerOf(harness.camera->fetchPreview()));
    }
    QSignalSpy states(harness.camera.get(), &Camera::stateChanged);
    QSignalSpy resets(harness.camera.get(), &Camera::settingsReset);
    QSignalSpy losses(harness.camera.get(), &Camera::connectionLost);

    const auto future = call(*harness.camera, operation);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patienceMs);
    QCOMPARE(future.resultCount(), 1);
    const Outcome outcome = future.result();
    QVERIFY(!outcome);
    QVERIFY(outcome.error().kind == ErrorKind::Disconnected ||
            outcome.error().kind == ErrorKind::Protocol);

    QTRY_COMPARE_WITH_TIMEOUT(resets.size(), 1, patienceMs);
    QCOMPARE(harness.camera->state(), State::Ready);
    QVERIFY(states.contains(QVariantList{QVariant::fromValue(State::Recovering)}));
    QCOMPARE(losses.size(), 0);
    QCOMPARE(harness.runs(), 2);
    QVERIFY(answerOf(harness.camera->readSetting(QStringLiteral("iso"))));
}

void TestRecovery::aHostLostInTheMiddleOfAFileAnswersOnce()
{
    CameraHarness harness({u"1:middle=die"_s}, CameraHarness::impatient());
    QVERIFY(harness.connectCamera());
    QSignalSpy progress(harness.camera.get(), &Camera::transferProgress);
    const auto answer = answerOf(harness.camera->download(photo));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Disconnected);
    QCOMPARE(progress.size(), 1);
    QVERIFY(harness.waitFor(State::Ready));
    QVERIFY(answerOf(harness.camera->download(photo)));
}

void TestRecovery::allCallsUnderWayAreAnswered()
{
    CameraHarness harness({u"1:read=silent"_s, u"1:capture=silent"_s, u"1:middle=silent"_s,
                              u"1:preview=silent"_s, u"1:delete=die"_s},
        CameraHarness::impatient());
    QVERIFY(harness.connectCamera());
    QList<QFuture<Outcome>> futures;
    for (const QString& name :
        {u"read"_s, u"download"_s, u"preview"_s, u"capture"_s, u"delete"_s}) {
        futures << call(*harness.camera, name);
    }
    for (const auto& future : futures) {
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patienceMs);
        QCOMPARE(future.resultCount(), 1);
        QVERIFY(!future.result());
        QCOMPARE(future.result().error().kind, ErrorKind::Disconnected);
    }
    QVERIFY(harness.waitFor(State::Ready));
}

void TestRecovery::aLateHostIsReplaced_data()
{
    QTest::addColumn<QString>("operation");
    for (const QString& operation : operations) {
        QTest::addRow("%s", qPrintable(operation)) << operation;
    }
    QTest::addRow("middle of a file") << u"middle"_s;
}

void TestRecovery::aLateHostIsReplaced()
{
    QFETCH(QString, operation);
    CameraLimits limits = CameraHarness::impatient();
    // Only what is silent gets a short limit; everything else may take its time.
    const auto shorten = [&](const char* name, std::chrono::milliseconds& limit) {
        if (operation == QLatin1String(name)) {
            limit = 50ms;
        }
    };
    shorten("preview", limits.preview);
    shorten("download", limits.fileSilence);
    shorten("middle", limits.fileSilence);
    shorten("list", limits.fileSilence);
    // A capture is late when the host's own word has passed.
    shorten("capture", limits.captureGrace);
    CameraHarness harness({QStringLiteral("1:%1=silent").arg(operation), u"limit=0"_s}, limits);
    const bool hasOwnLimit =
        QStringList{u"preview"_s, u"download"_s, u"middle"_s, u"list"_s, u"capture"_s}.contains(
            operation);
    if (!hasOwnLimit) {
        harness.remake([](CameraOptions& options) { options.answerLimit = 50ms; });
    }
    QVERIFY(harness.connectCamera());
    if (operation == QLatin1String("stop")) {
        QVERIFY(answerOf(harness.camera->fetchPreview()));
    }
    QSignalSpy resets(harness.camera.get(), &Camera::settingsReset);
    const auto future =
        call(*harness.camera, operation == QLatin1String("middle") ? u"download"_s : operation);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patienceMs);
    QCOMPARE(future.resultCount(), 1);
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().kind, ErrorKind::Timeout);
    QTRY_COMPARE_WITH_TIMEOUT(resets.size(), 1, patienceMs);
    QCOMPARE(harness.camera->state(), State::Ready);
    QCOMPARE(harness.runs(), 2);
}

void TestRecovery::bulbThatDoesNotEndIsLateOnlyAfterItIsCancelled()
{
    CameraLimits limits = CameraHarness::impatient();
    limits.captureEnd = 1ms;
    CameraHarness harness({u"speed=bulb"_s, u"1:capture=silent"_s}, limits);
    QVERIFY(harness.connectCamera());
    const auto capture = harness.camera->capture();
    QVERIFY(answerOf(harness.camera->readSetting(QStringLiteral("iso"))));
    QVERIFY(!capture.isFinished());
    harness.camera->cancelCapture();
    const auto answer = answerOf(capture);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Timeout);
    QVERIFY(harness.waitFor(State::Ready));
}

void TestRecovery::aConnectionThatFailsIsASentenceAndNoRecovery_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("refused") << u"open=fail"_s << ErrorKind::Refused;
    QTest::newRow("died") << u"open=die"_s << ErrorKind::Disconnected;
    QTest::newRow("ended at once") << u"hello=exit"_s << ErrorKind::Disconnected;
    QTest::newRow("late") << u"open=silent"_s << ErrorKind::Timeout;
    QTest::newRow("never greets") << u"hello=silent open=silent"_s << ErrorKind::Timeout;
    QTest::newRow("other version") << u"hello=wrongVersion"_s << ErrorKind::Protocol;
    QTest::newRow("other greeting") << u"hello=wrongKind"_s << ErrorKind::Protocol;
    QTest::newRow("garbage") << u"hello=garbage"_s << ErrorKind::Protocol;
    QTest::newRow("another program") << u"hello=text"_s << ErrorKind::Protocol;
    QTest::newRow("huge frame") << u"hello=huge"_s << ErrorKind::Protocol;
    QTest::newRow("half a frame") << u"hello=partial"_s << ErrorKind::Disconnected;
    QTest::newRow("senseless") << u"open=wrongKind"_s << ErrorKind::Protocol;
    QTest::newRow("gone") << u"open=gone"_s << ErrorKind::Disconnected;
}

void TestRecovery::aConnectionThatFailsIsASentenceAndNoRecovery()
{
    QFETCH(QString, script);
    QFETCH(ErrorKind, kind);
    CameraLimits limits;
    limits.open = kind == ErrorKind::Timeout ? 50ms : 10'000ms;
    CameraHarness harness(script.split(u' '), limits);
    QSignalSpy losses(harness.camera.get(), &Camera::connectionLost);
    const auto answer = answerOf(harness.camera->connectCamera());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
    QVERIFY(answer.error().message.endsWith(u'.'));
    QCOMPARE(harness.camera->state(), State::Disconnected);
    QCOMPARE(losses.size(), 0);
}

void TestRecovery::whatTheHostSaidLastIsInTheDetail()
{
    CameraHarness harness({u"open=die"_s});
    const auto answer = answerOf(harness.camera->connectCamera());
    QVERIFY(!answer);
    QVERIFY2(answer.error().detail.contains(QLatin1String("the driver fell over")),
        qPrintable(answer.error().detail));
}

void TestRecovery::aDriverThatCrashedIsCalledSo_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("words");
    QTest::newRow("SIGABRT") << u"abort"_s << u"The camera's driver crashed."_s;
    QTest::newRow("SIGSEGV") << u"segfault"_s << u"The camera's driver crashed."_s;
    QTest::newRow("killed from outside") << u"die"_s << u"ended from outside"_s;
    QTest::newRow("left by itself") << u"exit"_s << u"The connection to the camera broke off."_s;
}

void TestRecovery::aDriverThatCrashedIsCalledSo()
{
    QFETCH(QString, end);
    QFETCH(QString, words);
    CameraHarness harness({u"read="_s + end});
    harness.remake([](CameraOptions& options) { options.reconnect = false; });
    QVERIFY(harness.connectCamera());
    QSignalSpy losses(harness.camera.get(), &Camera::connectionLost);
    const auto answer = answerOf(harness.camera->readSetting(QStringLiteral("iso")));
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(words), qPrintable(answer.error().message));
    QVERIFY(!answer.error().message.contains(u"Check cable"_s) || end == u"exit"_s);
    QCOMPARE(losses.size(), 1);
    QCOMPARE(losses.first().first().value<Error>().message, answer.error().message);
}

void TestRecovery::itGivesUpAfterSomeTries()
{
    CameraHarness harness({u"1:read=die"_s, u"2:open=fail"_s, u"3:open=die"_s, u"4:open=fail"_s},
        CameraHarness::impatient());
    QVERIFY(harness.connectCamera());
    QSignalSpy losses(harness.camera.get(), &Camera::connectionLost);
    QVERIFY(!answerOf(harness.camera->readSetting(QStringLiteral("iso"))));
    QVERIFY(harness.waitFor(State::Disconnected));
    QCOMPARE(losses.size(), 1);
    QVERIFY(losses.first().first().value<Error>().message.endsWith(u'.'));
    QCOMPARE(harness.runs(), 4);
    QVERIFY(harness.camera->settings().isEmpty());
}

void TestRecovery::withoutReconnectItIsLostAtOnce()
{
    CameraHarness harness({u"read=die"_s});
    harness.remake([](CameraOptions& options) { options.reconnect = false; });
    QVERIFY(harness.connectCamera());
    QSignalSpy losses(harness.camera.get(), &Camera::connectionLost);
    QVERIFY(!answerOf(harness.camera->readSetting(QStringLiteral("iso"))));
    QCOMPARE(harness.camera->state(), State::Disconnected);
    QCOMPARE(losses.size(), 1);
    QCOMPARE(harness.runs(), 1);
}

void TestRecovery::anotherCameraIsNotTakenForThisOne()
{
    CameraLimits limits = CameraHarness::impatient();
    limits.reconnectTries = 2;
    CameraHarness harness({u"1:read=die"_s, u"2:serial=9"_s}, limits);
    QVERIFY(harness.connectCamera());
    QVERIFY(!answerOf(harness.camera->readSetting(QStringLiteral("iso"))));
    QVERIFY(harness.waitFor(State::Ready));
    QCOMPARE(harness.camera->info().serial, QStringLiteral("4711"));
    QCOMPARE(harness.runs(), 3);
}

void TestRecovery::aHostThatDiesAgainAndAgainIsNotStartedForEver()
{
    CameraHarness harness({u"read=die"_s}, CameraHarness::impatient());
    QVERIFY(harness.connectCamera());
    QSignalSpy losses(harness.camera.get(), &Camera::connectionLost);
    connect(harness.camera.get(), &Camera::settingsReset, this,
        [&] { const auto ignored = harness.camera->readSetting(QStringLiteral("iso")); });
    const auto first = harness.camera->readSetting(QStringLiteral("iso"));
    QTRY_COMPARE_WITH_TIMEOUT(losses.size(), 1, patienceMs);
    QCOMPARE(harness.camera->state(), State::Disconnected);
    QCOMPARE(harness.runs(), 4);
}

void TestRecovery::disconnectingEndsTheRecovery()
{
    CameraHarness harness({u"read=die"_s, u"2:open=silent"_s}, CameraHarness::impatient());
    QVERIFY(harness.connectCamera());
    QSignalSpy losses(harness.camera.get(), &Camera::connectionLost);
    QVERIFY(!answerOf(harness.camera->readSetting(QStringLiteral("iso"))));
    QTRY_COMPARE_WITH_TIMEOUT(harness.runs(), 2, patienceMs);
    QCOMPARE(harness.camera->state(), State::Recovering);
    QVERIFY(answerOf(harness.camera->disconnectCamera()));
    QCOMPARE(harness.camera->state(), State::Disconnected);
    QCOMPARE(losses.size(), 0);
}

void TestRecovery::afterALossItCanBeConnectedAgain()
{
    CameraHarness harness({u"1:read=die"_s});
    harness.remake([](CameraOptions& options) { options.reconnect = false; });
    QVERIFY(harness.connectCamera());
    QVERIFY(!answerOf(harness.camera->readSetting(QStringLiteral("iso"))));
    QVERIFY(harness.connectCamera());
    QVERIFY(answerOf(harness.camera->readSetting(QStringLiteral("iso"))));
}

void TestRecovery::aStagingChangeSurvivesALostHost()
{
    CameraHarness harness({u"1:middle=hold"_s, u"1:delete=die"_s}, CameraHarness::impatient());
    QVERIFY(harness.connectCamera());
    const auto download = harness.camera->download(photo);
    const QString next = harness.m_folder.filePath(QStringLiteral("next"));
    const auto changed = harness.camera->setStagingFolder(next);
    const auto deleted = harness.camera->deleteFile(photo);
    QVERIFY(!answerOf(download));
    QVERIFY(answerOf(changed));
    QCOMPARE(answerOf(harness.camera->fetchSummary()).value_or(QString()), next);
}

void TestRecovery::aSlotMayDestroyTheCameraWhenItIsLost()
{
    CameraHarness harness({u"read=die"_s});
    harness.remake([](CameraOptions& options) { options.reconnect = false; });
    QVERIFY(harness.connectCamera());
    connect(harness.camera.get(), &Camera::connectionLost, this, [&] { harness.camera.reset(); });
    const auto answer = answerOf(harness.camera->readSetting(QStringLiteral("iso")));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Disconnected);
    QVERIFY(!harness.camera);
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "TestRecovery.moc"
