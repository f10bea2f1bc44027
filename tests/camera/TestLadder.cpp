// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraHarness.h"
#include "camera/Reconnector.h"
#include "camera/RecoveryLadder.h"

#include <QFile>

using namespace skein;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(skein::Rung)
Q_DECLARE_METATYPE(QList<skein::CameraSign>)

namespace {

using State = Camera::State;
using Sign = CameraSign;

/** The camera's answer to reading a setting: done, or the kind of its error. */
std::optional<ErrorKind> kindOfReading(Camera& camera)
{
    const auto answer = answerOf(camera.readSetting(u"iso"_s));
    return answer ? std::nullopt : std::optional(answer.error().kind);
}

} // namespace

/** What is done, step by step, about a camera that does not answer. */
class TestLadder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSignLeadsToItsRung_data();
    void eachSignLeadsToItsRung();
    void busyIsNeverTakenForGone();
    void anAnswerGivesAllTriesBack();
    void tryingAgainEnds();
    void settlingGivesAllTriesBack();
    void theReasonOfTheLossIsTold();
    void whenNothingHelpsThePhotographerIsAskedToSwitchItOffAndOn();
    void aCameraThatIsNotThereIsNotSwitchedOffAndOn();

    void aSilentCameraIsOpenedAgainInTheSameHost();
    void aBusyCameraKeepsItsHost();
    void whenReopeningFailsAnotherHostIsStarted();
    void aBusyOpeningIsTriedUntilItSucceeds();
    void aCameraThatAnotherProgramTookMeanwhileIsToldAtOnce();
    void onUsbThePortIsResetLate();
    void callsUnderWayAreAnsweredWhenTheCameraIsReopened();
};

void TestLadder::eachSignLeadsToItsRung_data()
{
    QTest::addColumn<bool>("canReset");
    QTest::addColumn<QList<Sign>>("signs");
    QTest::addColumn<Rung>("rung");
    const auto n = Sign::NoAnswer;
    const auto h = Sign::HostLost;
    const auto b = Sign::Busy;
    const auto m = Sign::Missing;
    const auto a = Sign::Answered;
    // Four hosts are tried.
    QTest::newRow("calm") << true << QList<Sign>{} << Rung::Calm;
    QTest::newRow("answered") << true << QList{a} << Rung::Calm;
    QTest::newRow("silent once") << true << QList{n} << Rung::Retry;
    QTest::newRow("silent twice") << true << QList{n, n} << Rung::Drain;
    QTest::newRow("silent thrice") << true << QList{n, n, n} << Rung::Reopen;
    QTest::newRow("answers between") << true << QList{n, n, a, n} << Rung::Retry;
    QTest::newRow("reopening fails") << true << QList{n, n, n, n} << Rung::NewHost;
    QTest::newRow("second host") << true << QList{n, n, n, n, n} << Rung::NewHost;
    QTest::newRow("third host") << true << QList{n, n, n, n, n, n} << Rung::PortReset;
    QTest::newRow("fourth host") << true << QList{n, n, n, n, n, n, n} << Rung::PortReset;
    QTest::newRow("all failed") << true << QList{n, n, n, n, n, n, n, n} << Rung::Ask;
    QTest::newRow("ask stays") << true << QList{h, h, h, h, h, h} << Rung::Ask;
    QTest::newRow("host lost") << true << QList{h} << Rung::NewHost;
    QTest::newRow("lost when silent") << true << QList{n, h} << Rung::NewHost;
    QTest::newRow("lost in reopening") << true << QList{n, n, n, h} << Rung::NewHost;
    QTest::newRow("network, third host") << false << QList{h, h, h} << Rung::NewHost;
    QTest::newRow("network, all failed") << false << QList{h, h, h, h, h} << Rung::Ask;
    QTest::newRow("missing is not reset") << true << QList{h, m, m} << Rung::NewHost;
    QTest::newRow("missing for good") << true << QList{h, m, m, m, m} << Rung::Ask;
    QTest::newRow("busy") << true << QList{b} << Rung::Retry;
    QTest::newRow("busy twice") << true << QList{b, b} << Rung::Drain;
    QTest::newRow("busy for long") << true << QList{b, b, b, b, b} << Rung::Drain;
    QTest::newRow("busy when reopened") << true << QList{n, n, n, b} << Rung::Reopen;
    QTest::newRow("busy at the new host") << true << QList{h, b, b, b, b, b} << Rung::NewHost;
    QTest::newRow("busy after the reset") << true << QList{h, h, h, b} << Rung::PortReset;
}

void TestLadder::eachSignLeadsToItsRung()
{
    QFETCH(bool, canReset);
    QFETCH(QList<Sign>, signs);
    QFETCH(Rung, rung);
    RecoveryLadder ladder(4, canReset);
    for (const Sign sign : std::as_const(signs)) {
        ladder.take(sign);
    }
    QCOMPARE(ladder.rung(), rung);
}

void TestLadder::busyIsNeverTakenForGone()
{
    for (const QList<Sign>& before :
        {QList<Sign>{}, QList{Sign::NoAnswer}, QList{Sign::NoAnswer, Sign::NoAnswer},
            QList{Sign::HostLost}, QList{Sign::HostLost, Sign::HostLost}}) {
        RecoveryLadder ladder(2, true);
        for (const Sign sign : before) {
            ladder.take(sign);
        }
        const int hosts = ladder.hostsTried();
        for (int i = 0; i < 1000; ++i) {
            const Rung rung = ladder.take(Sign::Busy);
            QVERIFY(rung != Rung::Ask && rung != Rung::Reopen);
        }
        QCOMPARE(ladder.hostsTried(), hosts);
    }
}

void TestLadder::anAnswerGivesAllTriesBack()
{
    RecoveryLadder ladder(1);
    QCOMPARE(ladder.take(Sign::HostLost), Rung::NewHost);
    QCOMPARE(ladder.take(Sign::HostLost), Rung::Ask);
    QCOMPARE(ladder.take(Sign::Answered), Rung::Calm);
    QCOMPARE(ladder.take(Sign::HostLost), Rung::NewHost);
}

void TestLadder::tryingAgainEnds()
{
    CameraLimits limits;
    limits.firstPause = 1ms;
    limits.reconnectTries = 2;
    Reconnector reconnector(limits, false);
    QSignalSpy attempts(&reconnector, &Reconnector::attempt);
    QVERIFY(reconnector.begin({}));
    QVERIFY(attempts.wait());
    QVERIFY(reconnector.again({}, Sign::NoAnswer));
    QVERIFY(attempts.wait());
    QVERIFY(!reconnector.again({}, Sign::NoAnswer));
    QCOMPARE(attempts.size(), 2);
}

void TestLadder::settlingGivesAllTriesBack()
{
    CameraLimits limits;
    limits.reconnectTries = 1;
    Reconnector reconnector(limits, false);
    QVERIFY(reconnector.begin({}));
    reconnector.stop();
    QVERIFY(!reconnector.begin({}));
    reconnector.settle();
    QVERIFY(reconnector.begin({}));
}

void TestLadder::theReasonOfTheLossIsTold()
{
    Reconnector reconnector(CameraLimits(), true);
    const Error reason{ErrorKind::Timeout, u"It was late."_s, {}};
    QVERIFY(reconnector.begin(reason));
    QCOMPARE(reconnector.error().message, reason.message);
    QVERIFY(reconnector.again({ErrorKind::Io, u"It is not there."_s, {}}, Sign::NoAnswer));
    QVERIFY(reconnector.error().detail.contains(reason.message));
    QVERIFY(reconnector.error().detail.contains(QLatin1String("It is not there.")));
    // What somebody can act on is said instead.
    QVERIFY(reconnector.again({ErrorKind::HeldByOther, u"Another has it."_s, {}}, Sign::NoAnswer));
    QCOMPARE(reconnector.error().message, QStringLiteral("Another has it."));
}

void TestLadder::whenNothingHelpsThePhotographerIsAskedToSwitchItOffAndOn()
{
    CameraHarness harness({u"1:read=die"_s, u"2:open=fail"_s, u"3:open=die"_s, u"4:open=fail"_s},
        CameraHarness::impatient());
    QVERIFY(harness.connectCamera());
    QSignalSpy losses(harness.camera.get(), &Camera::connectionLost);
    QVERIFY(kindOfReading(*harness.camera).has_value());
    QVERIFY(harness.waitFor(State::Disconnected));
    QCOMPARE(losses.size(), 1);
    const auto error = losses.first().first().value<Error>();
    QVERIFY2(error.message.contains(QLatin1String("off and on")), qPrintable(error.message));
}

void TestLadder::aCameraThatIsNotThereIsNotSwitchedOffAndOn()
{
    CameraLimits limits;
    limits.reconnectTries = 1;
    Reconnector reconnector(limits, true);
    QVERIFY(reconnector.begin(Error{ErrorKind::Disconnected, u"It went away."_s, {}}));
    QVERIFY(!reconnector.again({ErrorKind::NotFound, u"Nowhere."_s, {}}, Sign::Missing));
    QCOMPARE(reconnector.error().message, u"It went away."_s);
}

void TestLadder::aSilentCameraIsOpenedAgainInTheSameHost()
{
    CameraHarness harness({u"read=timeout*3"_s}, CameraHarness::impatient());
    QVERIFY(harness.connectCamera());
    QSignalSpy states(harness.camera.get(), &Camera::stateChanged);
    QSignalSpy resets(harness.camera.get(), &Camera::settingsReset);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(harness.camera->state(), State::Ready);
        QCOMPARE(kindOfReading(*harness.camera), ErrorKind::Timeout);
    }
    QTRY_COMPARE_WITH_TIMEOUT(resets.size(), 1, patienceMs);
    QCOMPARE(states.size(), 2);
    QCOMPARE(states.first().first().value<State>(), State::Recovering);
    QCOMPARE(harness.camera->state(), State::Ready);
    QVERIFY(!kindOfReading(*harness.camera));
    QCOMPARE(harness.runs(), 1);
}

void TestLadder::aBusyCameraKeepsItsHost()
{
    CameraHarness harness({u"read=busy*20"_s}, CameraHarness::impatient());
    QVERIFY(harness.connectCamera());
    QSignalSpy states(harness.camera.get(), &Camera::stateChanged);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(kindOfReading(*harness.camera), ErrorKind::Busy);
    }
    QVERIFY(!kindOfReading(*harness.camera));
    QCOMPARE(states.size(), 0);
    QCOMPARE(harness.runs(), 1);
}

void TestLadder::whenReopeningFailsAnotherHostIsStarted()
{
    CameraHarness harness({u"1:read=timeout*3"_s, u"1:reopen=fail"_s}, CameraHarness::impatient());
    QVERIFY(harness.connectCamera());
    QSignalSpy resets(harness.camera.get(), &Camera::settingsReset);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(kindOfReading(*harness.camera), ErrorKind::Timeout);
    }
    QTRY_COMPARE_WITH_TIMEOUT(resets.size(), 1, patienceMs);
    QCOMPARE(harness.runs(), 2);
    QVERIFY(!kindOfReading(*harness.camera));
}

void TestLadder::aBusyOpeningIsTriedUntilItSucceeds()
{
    QStringList script{u"1:read=die"_s};
    for (int run = 2; run <= 9; ++run) {
        script << QStringLiteral("%1:open=busy").arg(run);
    }
    // Eight times is more often than a camera that fails is tried.
    CameraHarness harness(script, CameraHarness::impatient());
    QVERIFY(harness.connectCamera());
    QVERIFY(kindOfReading(*harness.camera).has_value());
    QVERIFY(harness.waitFor(State::Ready));
    QCOMPARE(harness.runs(), 10);
}

void TestLadder::aCameraThatAnotherProgramTookMeanwhileIsToldAtOnce()
{
    CameraHarness harness({u"1:read=die"_s, u"2:open=held"_s}, CameraHarness::impatient());
    QVERIFY(harness.connectCamera());
    QSignalSpy losses(harness.camera.get(), &Camera::connectionLost);
    QVERIFY(kindOfReading(*harness.camera).has_value());
    QVERIFY(harness.waitFor(State::Disconnected));
    QTRY_COMPARE_WITH_TIMEOUT(losses.size(), 1, patienceMs);
    QCOMPARE(losses.first().first().value<Error>().kind, ErrorKind::HeldByOther);
    QCOMPARE(harness.runs(), 2);
}

void TestLadder::onUsbThePortIsResetLate()
{
    CameraHarness harness(
        {u"1:read=die"_s, u"2:open=fail"_s, u"3:open=fail"_s}, CameraHarness::impatient());
    harness.remake([](CameraOptions& options) { options.port = u"usb:001,005"_s; });
    QVERIFY(harness.connectCamera());
    QVERIFY(kindOfReading(*harness.camera).has_value());
    QVERIFY(harness.waitFor(State::Ready));
    QFile runs(harness.runsFile());
    QVERIFY(runs.open(QIODevice::ReadOnly));
    QCOMPARE(runs.readAll(), QByteArray("xxxr"));
}

void TestLadder::callsUnderWayAreAnsweredWhenTheCameraIsReopened()
{
    CameraHarness harness({u"read=timeout*3"_s, u"thumbnail=silent"_s}, CameraHarness::impatient());
    QVERIFY(harness.connectCamera());
    const auto thumbnail = harness.camera->fetchThumbnail(photo);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(kindOfReading(*harness.camera), ErrorKind::Timeout);
    }
    const auto answer = answerOf(thumbnail);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Disconnected);
    QVERIFY(harness.waitFor(State::Ready));
    QCOMPARE(harness.runs(), 1);
}

QTEST_GUILESS_MAIN(TestLadder)
#include "TestLadder.moc"
