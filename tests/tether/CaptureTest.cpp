// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/TetherRig.h"

#include "tether/CaptureOperation.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>

using namespace skein;

namespace {

QString stemOf(const QString& path)
{
    return QFileInfo(path).completeBaseName();
}

} // namespace

class CaptureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaptureLandsInTheSessionByteForByte()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        const auto paths = wait(rig.controller.capture());
        QVERIFY2(paths, qPrintable(paths ? QString() : paths.error().message));
        QCOMPARE(paths->size(), 1);
        QCOMPARE(QFileInfo(paths->first()).absolutePath(), rig.sessionFolder());
        QCOMPARE(rig.cardFiles().size(), 1);
        QVERIFY(!TetherRig::contents(paths->first()).isEmpty());
        QCOMPARE(TetherRig::contents(paths->first()), TetherRig::contents(rig.cardFiles().first()));
        QVERIFY(rig.stagedFiles().isEmpty());
        QVERIFY(rig.problems.isEmpty());
    }

    void everyStepIsToldInItsOrder()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        QStringList steps;
        const auto note = [&steps](const char* step) { steps << QString::fromLatin1(step); };
        connect(&rig.controller, &SessionController::incoming, this, [&] { note("incoming"); });
        connect(&rig.controller, &SessionController::received, this, [&] { note("received"); });
        connect(&rig.controller, &SessionController::committed, this, [&] { note("committed"); });
        QVERIFY(wait(rig.controller.capture()));
        steps.removeDuplicates();
        QCOMPARE(steps.join(u' '), QStringLiteral("incoming received committed"));
        QCOMPARE(rig.controller.pendingCount(), 0);
        QVERIFY(rig.controller.isIdle());
    }

    void rawAndJpegShareAName_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("on the card") << QStringLiteral("Memory card");
        QTest::newRow("in memory") << QStringLiteral("Internal RAM");
    }

    void rawAndJpegShareAName()
    {
        QFETCH(QString, target);
        TetherRig rig;
        QVERIFY(rig.start());
        QVERIFY(rig.set("capturetarget", target.toLatin1().constData()));
        QVERIFY(rig.set("imagequality", "NEF+Fine"));
        for (int shot = 0; shot < 2; ++shot) {
            const auto paths = wait(rig.controller.capture());
            QVERIFY2(paths, qPrintable(paths ? QString() : paths.error().message));
            QCOMPARE(paths->size(), 2);
            QCOMPARE(stemOf(paths->at(0)), stemOf(paths->at(1)));
            QVERIFY(QFileInfo(paths->at(0)).suffix() != QFileInfo(paths->at(1)).suffix());
        }
        QCOMPARE(rig.sessionFiles().size(), 4);
        QVERIFY(rig.stagedFiles().isEmpty());
    }

    void theSecondFileFromMemoryIsWaitedForWhileTheDriverFetchesIt()
    {
        CaptureOperation operation(2);
        IngestPhoto jpeg;
        jpeg.id = 1;
        jpeg.entry.inMemory = true;
        operation.addPhoto(jpeg);
        operation.shutterDone({});
        operation.photoCommitted(1, QStringLiteral("a.jpg"));
        auto answer = operation.future();
        // Longer than a card would take.
        QVERIFY(!QTest::qWaitFor([&] { return answer.isFinished(); }, 5500));
        IngestPhoto raw = jpeg;
        raw.id = 2;
        operation.addPhoto(raw);
        operation.photoCommitted(2, QStringLiteral("a.nef"));
        QVERIFY(answer.isFinished());
        QCOMPARE(answer.result()->size(), 2);
    }

    void aCaptureToMemoryIsSavedAndLeavesNothingOnTheCard()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        QVERIFY(rig.set("capturetarget", "Internal RAM"));
        const auto paths = wait(rig.controller.capture());
        QVERIFY2(paths, qPrintable(paths ? QString() : paths.error().message));
        QCOMPARE(rig.sessionFiles().size(), 1);
        QVERIFY(rig.cardFiles().isEmpty());
    }

    void aPictureTakenAtTheBodyArrives()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        rig.body.tell(QStringLiteral("press-shutter"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.committed.size(), 1, patienceMs);
        QCOMPARE(TetherRig::contents(rig.committed.first()),
            TetherRig::contents(rig.cardFiles().first()));
    }

    void severalPicturesArriveInTheOrderTheyWereTaken()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        // The body refuses to fire while it is busy with the last picture.
        QVERIFY(QTest::qWaitFor(
            [&rig] {
                rig.body.tell(QStringLiteral("press-shutter"));
                return rig.cardFiles().size() >= 4;
            },
            patienceMs));
        QTRY_COMPARE_WITH_TIMEOUT(rig.committed.size(), rig.cardFiles().size(), patienceMs);
        const QStringList onCard = rig.cardFiles();
        for (int shot = 0; shot < onCard.size(); ++shot) {
            QCOMPARE(
                TetherRig::contents(rig.committed.at(shot)), TetherRig::contents(onCard.at(shot)));
        }
    }

    void aSecondCaptureNeedNotWaitForTheFirstTransfer()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        auto first = rig.controller.capture();
        QTRY_COMPARE_WITH_TIMEOUT(
            rig.controller.camera()->state(), Camera::State::Ready, patienceMs);
        auto second = rig.controller.capture();
        const auto firstPaths = wait(first);
        const auto secondPaths = wait(second);
        QVERIFY(firstPaths && secondPaths);
        QCOMPARE(firstPaths->size(), 1);
        QCOMPARE(secondPaths->size(), 1);
        QVERIFY(firstPaths->first() != secondPaths->first());
    }

    void theCardKeepsItsCopyUnlessAsked()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        const auto paths = wait(rig.controller.capture());
        QVERIFY2(paths, qPrintable(paths ? QString() : paths.error().message));
        QCOMPARE(rig.cardFiles().size(), 1);
    }

    void theCardsCopyIsDeletedAfterTheCommitWhenAsked()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        rig.controller.setOptions({true});
        bool onCardAtCommit = false;
        connect(&rig.controller, &SessionController::committed, this,
            [&] { onCardAtCommit = rig.cardFiles().size() == 1; });
        QVERIFY(wait(rig.controller.capture()));
        QTRY_VERIFY_WITH_TIMEOUT(rig.controller.isIdle(), patienceMs);
        QVERIFY(onCardAtCommit);
        QVERIFY(rig.cardFiles().isEmpty());
        QCOMPARE(rig.sessionFiles().size(), 1);
        QVERIFY(rig.problems.isEmpty());
    }

    void aCaptureWithoutACameraIsRefusedWithASentence()
    {
        Session session;
        SessionController controller(session);
        const auto paths = wait(controller.capture());
        QVERIFY(!paths);
        QVERIFY(!paths.error().message.isEmpty());
    }

    void aFileCannotBeFetchedWithoutACamera()
    {
        Session session;
        SessionController controller(session);
        QSignalSpy problems(&controller, &SessionController::problem);
        controller.fetch({});
        QCOMPARE(problems.size(), 1);
        QCOMPARE(controller.pendingCount(), 0);
    }

    void aCaptureIsAnsweredWhenTheControllerGoes()
    {
        TetherRig rig({QStringLiteral("--capture-ms"), QStringLiteral("3000")});
        QVERIFY(rig.start());
        QFuture<Result<QStringList>> capture;
        {
            SessionController other(rig.session);
            CameraOptions options;
            options.port = rig.controller.camera()->info().port;
            options.stagingFolder = rig.session.stagingFolder();
            rig.controller.setCamera(nullptr);
            other.setCamera(std::make_unique<Camera>(options));
            QVERIFY(wait(other.camera()->connectCamera()));
            capture = other.capture();
        }
        QVERIFY(capture.isFinished());
        QVERIFY(!capture.result());
    }

    void aCaptureIsAnsweredWhenTheCameraIsTakenAway()
    {
        TetherRig rig({QStringLiteral("--capture-ms"), QStringLiteral("3000")});
        QVERIFY(rig.start());
        auto capture = rig.controller.capture();
        QTRY_COMPARE(rig.controller.camera()->state(), Camera::State::Capturing);
        rig.controller.setCamera(nullptr);
        QVERIFY(capture.isFinished());
        QVERIFY(!wait(capture));
    }

    void stoppingTheTransfersLeavesAnExposureOpen()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        QVERIFY(rig.set("shutterspeed", "Bulb"));
        const auto capture = rig.controller.capture();
        QTRY_COMPARE(rig.controller.camera()->state(), Camera::State::Capturing);
        rig.controller.cancelTransfers();
        // Whatever the camera was told before this is done with when it answers.
        QVERIFY(wait(rig.controller.camera()->readSetting(QStringLiteral("iso"))));
        QVERIFY(!capture.isFinished());
        rig.controller.cancel();
        QVERIFY(wait(capture));
        QCOMPARE(rig.sessionFiles().size(), 1);
    }

    void aCameraThatWasLetGoIsHeardByNobody()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        Camera* camera = rig.controller.camera();
        QSignalSpy states(camera, &Camera::stateChanged);
        rig.controller.setCamera(nullptr);
        Q_EMIT camera->stateChanged(Camera::State::Closing); // It goes with the next event only.
        QCOMPARE(states.size(), 0);
    }
};

QTEST_GUILESS_MAIN(CaptureTest)
#include "CaptureTest.moc"
