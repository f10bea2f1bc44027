// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraHarness.h"

#include <QFile>

using namespace skein;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** How a connection is ended, and what was under way with it. */
class TestEndings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void disconnectingStopsWhatRuns();
    void disconnectingWaitsForAPictureInMemory();
    void aHostThatDoesNotEndIsKilled();
    void aNewStagingFolderGetsANewHostAfterTheDownloads();
    void disconnectingEndsAChangeOfTheStagingFolder();
    void destroyingTheCameraAnswersEverything();
    void destroyingTheCameraLetsTheHostFinish();
    void aContinuationMayDestroyTheCamera();
};

void TestEndings::disconnectingStopsWhatRuns()
{
    CameraHarness harness({QStringLiteral("middle=hold")});
    QVERIFY(harness.connectCamera());
    const auto download = harness.camera->download(photo);
    QVERIFY(answerOf(harness.camera->disconnectCamera()));
    const auto answer = answerOf(download);
    QVERIFY(!answer);
    QVERIFY(answer.error().isCancellation());
    QVERIFY(!QFile::exists(harness.staging() + u'/' + photo.name));
}

void TestEndings::disconnectingWaitsForAPictureInMemory()
{
    CameraHarness harness({u"target=memory"_s, u"speed=bulb"_s, u"capture=hold"_s});
    QVERIFY(harness.connectCamera());
    QSignalSpy received(harness.camera.get(), &Camera::memoryFileReceived);
    const auto capture = harness.camera->capture();
    QVERIFY(answerOf(harness.camera->readSetting(u"iso"_s)));
    QVERIFY(answerOf(harness.camera->disconnectCamera()));
    QVERIFY(answerOf(capture));
    QCOMPARE(received.size(), 1);
}

void TestEndings::aHostThatDoesNotEndIsKilled()
{
    CameraLimits limits;
    limits.close = 200ms;
    CameraHarness harness({QStringLiteral("stay=yes")}, limits);
    QVERIFY(harness.connectCamera());
    QVERIFY(answerOf(harness.camera->disconnectCamera()));
    QCOMPARE(harness.camera->state(), Camera::State::Disconnected);
}

void TestEndings::aNewStagingFolderGetsANewHostAfterTheDownloads()
{
    CameraHarness harness;
    QVERIFY(harness.connectCamera());
    QSignalSpy resets(harness.camera.get(), &Camera::settingsReset);
    const auto download = harness.camera->download(photo);
    const QString next = harness.m_folder.filePath(QStringLiteral("next"));
    const auto changed = harness.camera->setStagingFolder(next);
    QVERIFY(!answerOf(harness.camera->capture()));
    const auto received = answerOf(download);
    QVERIFY(received);
    QVERIFY(received->stagingPath.startsWith(harness.staging()));
    QVERIFY(answerOf(changed));
    QCOMPARE(harness.camera->state(), Camera::State::Ready);
    QCOMPARE(answerOf(harness.camera->fetchSummary()).value_or(QString()), next);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(harness.runs(), 2);
}

void TestEndings::disconnectingEndsAChangeOfTheStagingFolder()
{
    CameraHarness harness;
    QVERIFY(harness.connectCamera());
    const auto changed = harness.camera->setStagingFolder(QStringLiteral("/tmp"));
    QCOMPARE(harness.camera->state(), Camera::State::Closing);
    QVERIFY(answerOf(harness.camera->disconnectCamera()));
    QCOMPARE(harness.camera->state(), Camera::State::Disconnected);
    QVERIFY(answerOf(changed).error().isCancellation());
    QCOMPARE(harness.runs(), 1);
}

void TestEndings::destroyingTheCameraAnswersEverything()
{
    CameraHarness harness({QStringLiteral("middle=hold"), QStringLiteral("delete=silent")});
    QVERIFY(harness.connectCamera());
    const auto download = harness.camera->download(photo);
    const auto deletion = harness.camera->deleteFile(photo);
    harness.camera.reset();
    QVERIFY(answerOf(download).error().isCancellation());
    QVERIFY(answerOf(deletion).error().isCancellation());
}

void TestEndings::destroyingTheCameraLetsTheHostFinish()
{
    QTemporaryDir folder;
    const QString farewell = folder.filePath(QStringLiteral("farewell"));
    CameraHarness harness({QStringLiteral("farewell=") + farewell});
    QVERIFY(harness.connectCamera());
    harness.camera.reset();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(farewell), patienceMs);
}

void TestEndings::aContinuationMayDestroyTheCamera()
{
    CameraHarness harness;
    QObject context;
    auto done = harness.camera->connectCamera().then(&context, [&](const Result<void>& result) {
        harness.camera.reset();
        return result;
    });
    QVERIFY(answerOf(done));
    QVERIFY(!harness.camera);
}

QTEST_GUILESS_MAIN(TestEndings)
#include "TestEndings.moc"
