// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraHarness.h"
#include "camera/CameraState.h"

#include <map>

using namespace skein;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = Camera::State;

const QStringList stateNames{u"Disconnected"_s, u"Connecting"_s, u"Ready"_s, u"Previewing"_s,
    u"Capturing"_s, u"Recovering"_s, u"Closing"_s};

/** What a host must do so that the camera stays in @p state. */
QStringList scriptFor(State state)
{
    switch (state) {
    case State::Connecting:
        return {u"open=silent"_s};
    case State::Capturing:
        return {u"capture=hold"_s};
    case State::Recovering:
        return {u"delete=die"_s};
    case State::Closing:
        return {u"close=silent"_s};
    default:
        return {};
    }
}

bool bringTo(State state, CameraHarness& harness)
{
    if (state == State::Disconnected) {
        return true;
    }
    if (state == State::Connecting) {
        const auto connecting = harness.camera->connectCamera();
        return harness.camera->state() == State::Connecting;
    }
    if (!harness.connectCamera()) {
        return false;
    }
    if (state == State::Previewing && !answerOf(harness.camera->fetchPreview())) {
        return false;
    }
    if (state == State::Capturing) {
        const auto capturing = harness.camera->capture();
    } else if (state == State::Recovering) {
        const auto deleting = harness.camera->deleteFile(photo);
    } else if (state == State::Closing) {
        const auto closing = harness.camera->disconnectCamera();
    }
    return harness.waitFor(state);
}

} // namespace

/** Every call in every state, allowed or not. */
class TestStates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallInEveryState_data();
    void everyCallInEveryState();
    void cancellingNothingIsHarmlessInEveryState_data();
    void cancellingNothingIsHarmlessInEveryState();
    void destroyingIsHarmlessInEveryState_data();
    void destroyingIsHarmlessInEveryState();
    void everyStateCanBeLeftForDisconnected();
    void everyRefusalIsASentence();
};

void TestStates::everyCallInEveryState_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("callName");
    // "no": refused. Else the state right after the call, which is answered with success.
    QTest::addColumn<QString>("expected");

    const QStringList names{u"connect"_s, u"read"_s, u"write"_s, u"summary"_s, u"preview"_s,
        u"stop"_s, u"capture"_s, u"download"_s, u"thumbnail"_s, u"list"_s, u"delete"_s,
        u"staging"_s, u"disconnect"_s};
    const QString nothing = u"no no no no no no no no no no"_s;
    const std::map<State, QString> table{
        {State::Disconnected, u"Connecting "_s + nothing + u" Disconnected Disconnected"_s},
        {State::Connecting, u"no "_s + nothing + u" no Closing"_s},
        {State::Ready,
            u"Ready Ready Ready Ready Previewing Ready Capturing Ready Ready Ready Ready Closing Closing"_s},
        {State::Previewing, "Previewing Previewing Previewing Previewing Previewing Previewing "
                            "Capturing Previewing "
                            u"Previewing Previewing Previewing no Closing"_s},
        {State::Capturing,
            "Capturing Capturing Capturing Capturing no no no Capturing Capturing Capturing "
            u"Capturing no Closing"_s},
        {State::Recovering, u"no "_s + nothing + u" no Disconnected"_s},
        {State::Closing, u"no "_s + nothing + u" no Closing"_s},
    };
    for (const auto& [state, row] : table) {
        const QStringList cells = row.split(u' ');
        QCOMPARE(cells.size(), names.size());
        for (qsizetype i = 0; i < names.size(); ++i) {
            QTest::addRow("%s in %s", qPrintable(names.at(i)),
                qPrintable(stateNames.at(static_cast<int>(state))))
                << state << names.at(i) << cells.at(i);
        }
    }
}

void TestStates::everyCallInEveryState()
{
    QFETCH(State, state);
    QFETCH(QString, callName);
    QFETCH(QString, expected);

    CameraLimits limits;
    limits.firstPause = 60'000ms; // Recovering stays what it is.
    limits.close = state == State::Closing ? 500ms : 3'000ms;
    CameraHarness harness(scriptFor(state), limits);
    QVERIFY(bringTo(state, harness));

    const auto future = call(*harness.camera, callName);
    if (expected == QLatin1String("no")) {
        QVERIFY(future.isFinished());
        QCOMPARE(harness.camera->state(), state);
        const Outcome outcome = answerOf(future);
        QVERIFY(!outcome);
        QVERIFY(outcome.error().kind == ErrorKind::InvalidArgument ||
                outcome.error().kind == ErrorKind::Disconnected);
        return;
    }
    QCOMPARE(stateNames.at(static_cast<int>(harness.camera->state())), expected);
    const Outcome outcome = answerOf(future);
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
}

void TestStates::cancellingNothingIsHarmlessInEveryState_data()
{
    QTest::addColumn<State>("state");
    for (int i = 0; i < stateNames.size(); ++i) {
        QTest::addRow("%s", qPrintable(stateNames.at(i))) << static_cast<State>(i);
    }
}

void TestStates::cancellingNothingIsHarmlessInEveryState()
{
    QFETCH(State, state);
    CameraLimits limits;
    limits.firstPause = 60'000ms;
    CameraHarness harness(scriptFor(state), limits);
    QVERIFY(bringTo(state, harness));
    harness.camera->cancelDownload(photo);
    harness.camera->cancelDownload({});
    if (state != State::Capturing) {
        harness.camera->cancelCapture();
    }
    QCOMPARE(harness.camera->state(), state);
}

void TestStates::destroyingIsHarmlessInEveryState_data()
{
    cancellingNothingIsHarmlessInEveryState_data();
}

void TestStates::destroyingIsHarmlessInEveryState()
{
    QFETCH(State, state);
    CameraLimits limits;
    limits.firstPause = 60'000ms;
    CameraHarness harness(scriptFor(state), limits);
    QVERIFY(bringTo(state, harness));
    QSignalSpy states(harness.camera.get(), &Camera::stateChanged);
    QSignalSpy losses(harness.camera.get(), &Camera::connectionLost);
    harness.camera.reset();
    QCOMPARE(states.size(), 0);
    QCOMPARE(losses.size(), 0);
}

void TestStates::everyStateCanBeLeftForDisconnected()
{
    for (int i = 1; i < stateNames.size(); ++i) {
        const auto state = static_cast<State>(i);
        QVERIFY2(isTransition(state, State::Disconnected), qPrintable(stateNames.at(i)));
        QVERIFY(!isTransition(state, state));
    }
}

void TestStates::everyRefusalIsASentence()
{
    for (int i = 0; i < stateNames.size(); ++i) {
        const Error error = refusal(CameraCall::Capture, static_cast<State>(i));
        QVERIFY2(error.message.endsWith(u'.'), qPrintable(stateNames.at(i)));
    }
}

QTEST_GUILESS_MAIN(TestStates)
#include "TestStates.moc"
