// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraHarness.h"

#include <QFile>

using namespace skein;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** What each operation does when the host behaves. */
class TestOperations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectingReadsSettingsAndWhatTheCameraIs();
    void aMissingHostProgramIsASentence();
    void readingASettingAnswersItsValue();
    void anUnknownSettingIsTheHostsSentence();
    void writingASettingAnswersWhatTheCameraHas();
    void aCaptureAnnouncesItsFileBeforeItIsDone();
    void aPictureInMemoryArrivesByItself();
    void bulbStaysOpenUntilCancelled();
    void liveViewBeginsWithTheFirstFrameAndEndsWithStop();
    void liveViewThatNeverBeganIsOver();
    void onlyOnePreviewIsInFlight();
    void aStopWaitsForTheFrameOnItsWay();
    void aCaptureFromLiveViewReturnsToIt();
    void aDownloadReportsProgressAndLandsInTheStagingFolder();
    void aCancelledDownloadLeavesNothing();
    void aHostIsNotBelievedThatNamesAFileElsewhere_data();
    void aHostIsNotBelievedThatNamesAFileElsewhere();
    void theSameFileIsNotFetchedTwiceAtOnce();
    void withoutAStagingFolderNothingIsDownloaded();
    void thumbnailListDeleteAndSummaryAnswer();
    void aFailureWithoutWordsGetsASentence();
    void anOrdinaryFailureChangesNothing();
};

void TestOperations::connectingReadsSettingsAndWhatTheCameraIs()
{
    CameraHarness harness;
    QSignalSpy states(harness.camera.get(), &Camera::stateChanged);
    QSignalSpy resets(harness.camera.get(), &Camera::settingsReset);
    QVERIFY(harness.connectCamera());
    QCOMPARE(harness.camera->settings().size(), 3);
    QCOMPARE(
        harness.camera->setting(QStringLiteral("iso"))->value.toString(), QStringLiteral("100"));
    QCOMPARE(harness.camera->info().serial, QStringLiteral("4711"));
    QCOMPARE(harness.camera->info().port, QStringLiteral("ptpip:127.0.0.1:1:1"));
    QCOMPARE(harness.camera->library().version, QStringLiteral("2.5.30"));
    QCOMPARE(states.size(), 2);
    QCOMPARE(resets.size(), 1);
    QVERIFY(answerOf(harness.camera->disconnectCamera()));
    QCOMPARE(harness.camera->state(), Camera::State::Disconnected);
    QVERIFY(harness.camera->settings().isEmpty());
}

void TestOperations::aMissingHostProgramIsASentence()
{
    CameraHarness harness;
    CameraOptions options = harness.options();
    options.hostProgram = QStringLiteral("/nowhere/skein-camera-host");
    Camera camera(options);
    const auto answer = answerOf(camera.connectCamera());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::NotFound);
    QVERIFY(answer.error().message.endsWith(u'.'));
    QCOMPARE(camera.state(), Camera::State::Disconnected);
}

void TestOperations::readingASettingAnswersItsValue()
{
    CameraHarness harness;
    QVERIFY(harness.connectCamera());
    const auto answer = answerOf(harness.camera->readSetting(QStringLiteral("iso")));
    QVERIFY(answer);
    QCOMPARE(answer->value.toString(), QStringLiteral("100"));
}

void TestOperations::anUnknownSettingIsTheHostsSentence()
{
    CameraHarness harness;
    QVERIFY(harness.connectCamera());
    const auto answer = answerOf(harness.camera->readSetting(QStringLiteral("nonsense")));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::NotFound);
    QCOMPARE(harness.camera->state(), Camera::State::Ready);
}

void TestOperations::writingASettingAnswersWhatTheCameraHas()
{
    CameraHarness harness;
    QVERIFY(harness.connectCamera());
    QSignalSpy changes(harness.camera.get(), &Camera::settingChanged);
    const auto answer =
        answerOf(harness.camera->writeSetting(QStringLiteral("iso"), QStringLiteral("200")));
    QVERIFY(answer);
    QCOMPARE(answer->value.toString(), QStringLiteral("200"));
    QCOMPARE(
        harness.camera->setting(QStringLiteral("iso"))->value.toString(), QStringLiteral("200"));
    // The setting itself, and the one that followed it.
    QTRY_COMPARE(changes.size(), 2);
    QCOMPARE(
        harness.camera->setting(QStringLiteral("aperture"))->value.toString(), QStringLiteral("8"));
}

void TestOperations::aCaptureAnnouncesItsFileBeforeItIsDone()
{
    CameraHarness harness;
    QVERIFY(harness.connectCamera());
    QSignalSpy added(harness.camera.get(), &Camera::fileAdded);
    QSignalSpy ended(harness.camera.get(), &Camera::exposureEnded);
    qsizetype announced = 0;
    auto done =
        harness.camera->capture().then(harness.camera.get(), [&](const Result<void>& result) {
            announced = added.size();
            return result;
        });
    QCOMPARE(harness.camera->state(), Camera::State::Capturing);
    QVERIFY(answerOf(done));
    QCOMPARE(announced, 1);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(harness.camera->state(), Camera::State::Ready);
}

void TestOperations::aPictureInMemoryArrivesByItself()
{
    CameraHarness harness({QStringLiteral("target=memory")});
    QVERIFY(harness.connectCamera());
    QSignalSpy received(harness.camera.get(), &Camera::memoryFileReceived);
    QVERIFY(answerOf(harness.camera->capture()));
    QCOMPARE(received.size(), 1);
    QVERIFY(received.first().first().value<ReceivedFile>().fromMemory);
}

void TestOperations::bulbStaysOpenUntilCancelled()
{
    CameraHarness harness({QStringLiteral("speed=bulb"), QStringLiteral("capture=hold")});
    QVERIFY(harness.connectCamera());
    QSignalSpy added(harness.camera.get(), &Camera::fileAdded);
    const auto done = harness.camera->capture();
    QVERIFY(answerOf(harness.camera->readSetting(QStringLiteral("iso"))));
    QCOMPARE(harness.camera->state(), Camera::State::Capturing);
    QVERIFY(!done.isFinished());
    harness.camera->cancelCapture();
    QVERIFY(answerOf(done));
    QCOMPARE(added.size(), 1);
    QCOMPARE(harness.camera->state(), Camera::State::Ready);
    QCOMPARE(harness.runs(), 1);
}

void TestOperations::liveViewBeginsWithTheFirstFrameAndEndsWithStop()
{
    CameraHarness harness;
    QVERIFY(harness.connectCamera());
    const auto frame = answerOf(harness.camera->fetchPreview());
    QVERIFY(frame);
    QCOMPARE(frame->jpeg, QByteArray("jpeg"));
    QCOMPARE(frame->takenMs, 42);
    QCOMPARE(harness.camera->state(), Camera::State::Previewing);
    QVERIFY(answerOf(harness.camera->fetchPreview()));
    QVERIFY(answerOf(harness.camera->stopPreview()));
    QCOMPARE(harness.camera->state(), Camera::State::Ready);
    QVERIFY(answerOf(harness.camera->stopPreview()));
}

void TestOperations::liveViewThatNeverBeganIsOver()
{
    CameraHarness harness({QStringLiteral("preview=fail")});
    QVERIFY(harness.connectCamera());
    QVERIFY(!answerOf(harness.camera->fetchPreview()));
    QCOMPARE(harness.camera->state(), Camera::State::Ready);
}

void TestOperations::onlyOnePreviewIsInFlight()
{
    CameraHarness harness;
    QVERIFY(harness.connectCamera());
    const auto first = harness.camera->fetchPreview();
    const auto second = answerOf(harness.camera->fetchPreview());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::InvalidArgument);
    QVERIFY(answerOf(first));
}

void TestOperations::aStopWaitsForTheFrameOnItsWay()
{
    // A frame fetched after the stop would start live view again behind our back.
    CameraHarness harness;
    QVERIFY(harness.connectCamera());
    const auto frame = harness.camera->fetchPreview();
    const auto stopped = harness.camera->stopPreview();
    const auto stoppedAgain = harness.camera->stopPreview();
    QVERIFY(!answerOf(harness.camera->fetchPreview()));
    QVERIFY(answerOf(stopped));
    QVERIFY(answerOf(stoppedAgain));
    QVERIFY(frame.isFinished());
    QCOMPARE(harness.camera->state(), Camera::State::Ready);
}

void TestOperations::aCaptureFromLiveViewReturnsToIt()
{
    CameraHarness harness;
    QVERIFY(harness.connectCamera());
    QVERIFY(answerOf(harness.camera->fetchPreview()));
    QVERIFY(answerOf(harness.camera->capture()));
    QCOMPARE(harness.camera->state(), Camera::State::Previewing);
}

void TestOperations::aDownloadReportsProgressAndLandsInTheStagingFolder()
{
    CameraHarness harness;
    QVERIFY(harness.connectCamera());
    QSignalSpy progress(harness.camera.get(), &Camera::transferProgress);
    const auto received = answerOf(harness.camera->download(photo));
    QVERIFY(received);
    QCOMPARE(received->file, photo);
    QCOMPARE(progress.size(), 2);
    QCOMPARE(progress.first().first().value<TransferProgress>().done, 2);
    QCOMPARE(progress.first().first().value<TransferProgress>().total, 4);
    QFile file(received->stagingPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("data"));
}

void TestOperations::aCancelledDownloadLeavesNothing()
{
    CameraHarness harness({QStringLiteral("middle=hold")});
    QVERIFY(harness.connectCamera());
    QSignalSpy progress(harness.camera.get(), &Camera::transferProgress);
    const auto download = harness.camera->download(photo);
    QTRY_COMPARE(progress.size(), 1);
    harness.camera->cancelDownload(photo);
    const auto answer = answerOf(download);
    QVERIFY(!answer);
    QVERIFY(answer.error().isCancellation());
    QVERIFY(!QFile::exists(harness.staging() + u'/' + photo.name));
    QCOMPARE(harness.camera->state(), Camera::State::Ready);
}

void TestOperations::aHostIsNotBelievedThatNamesAFileElsewhere_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("absolute") << QStringLiteral("/etc/passwd");
    QTest::newRow("upwards") << QStringLiteral("staging/../a.jpg");
    QTest::newRow("by a detour") << QStringLiteral("link/../staging/a.jpg");
    QTest::newRow("the folder itself") << QStringLiteral("staging/.");
    QTest::newRow("deeper") << QStringLiteral("staging/more/a.jpg");
    QTest::newRow("a note") << QStringLiteral("staging/.a.jpg.whole");
    QTest::newRow("nothing") << QStringLiteral("staging/");
}

void TestOperations::aHostIsNotBelievedThatNamesAFileElsewhere()
{
    QFETCH(QString, path);
    CameraHarness harness;
    const QString folder = QFileInfo(harness.staging()).path();
    harness.remake([&](CameraOptions& options) {
        const QString lie = path.startsWith(u'/') ? path : folder + u'/' + path;
        options.hostArguments << QStringLiteral("--on") << QStringLiteral("elsewhere=") + lie
                              << QStringLiteral("--on") << QStringLiteral("target=memory");
    });
    QVERIFY(harness.connectCamera());
    QSignalSpy progress(harness.camera.get(), &Camera::transferProgress);
    QSignalSpy fromMemory(harness.camera.get(), &Camera::memoryFileReceived);
    QVERIFY(answerOf(harness.camera->capture()));
    const auto answer = answerOf(harness.camera->download(photo));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Protocol);
    QCOMPARE(progress.size() + fromMemory.size(), 0);
}

void TestOperations::theSameFileIsNotFetchedTwiceAtOnce()
{
    CameraHarness harness;
    QVERIFY(harness.connectCamera());
    const auto first = harness.camera->download(photo);
    QVERIFY(!answerOf(harness.camera->download(photo)));
    QVERIFY(answerOf(first));
    QVERIFY(answerOf(harness.camera->download(photo)));
}

void TestOperations::withoutAStagingFolderNothingIsDownloaded()
{
    CameraHarness harness;
    CameraOptions options = harness.options();
    options.stagingFolder.clear();
    Camera camera(options);
    QVERIFY(answerOf(camera.connectCamera()));
    const auto answer = answerOf(camera.download(photo));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::InvalidArgument);
}

void TestOperations::thumbnailListDeleteAndSummaryAnswer()
{
    CameraHarness harness;
    QVERIFY(harness.connectCamera());
    QCOMPARE(answerOf(harness.camera->fetchThumbnail(photo)).value_or(QByteArray()),
        QByteArray("thumb"));
    const auto files = answerOf(harness.camera->listFiles());
    QVERIFY(files);
    QCOMPARE(files->size(), 1);
    QVERIFY(answerOf(harness.camera->deleteFile(photo)));
    QCOMPARE(answerOf(harness.camera->fetchSummary()).value_or(QString()), harness.staging());
}

void TestOperations::aFailureWithoutWordsGetsASentence()
{
    CameraHarness harness({QStringLiteral("delete=failWithoutWords")});
    QVERIFY(harness.connectCamera());
    const auto answer = answerOf(harness.camera->deleteFile(photo));
    QVERIFY(!answer);
    QVERIFY(answer.error().message.endsWith(u'.'));
}

void TestOperations::anOrdinaryFailureChangesNothing()
{
    CameraHarness harness({QStringLiteral("capture=fail"), QStringLiteral("download=fail")});
    QVERIFY(harness.connectCamera());
    const auto answer = answerOf(harness.camera->capture());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Refused);
    QVERIFY(!answerOf(harness.camera->download(photo)));
    QCOMPARE(harness.camera->state(), Camera::State::Ready);
    QCOMPARE(harness.runs(), 1);
}

QTEST_GUILESS_MAIN(TestOperations)
#include "TestOperations.moc"
