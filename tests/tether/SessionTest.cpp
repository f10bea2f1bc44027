// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/TetherRig.h"
#include "tether/TetheredCamera.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace skein;

class SessionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesGoToTheNewFolderAfterAChange()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        QVERIFY(wait(rig.controller.capture()));
        const QString other = rig.path(QStringLiteral("other"));
        const auto opened = wait(rig.controller.openSession(other));
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        QCOMPARE(rig.session.folder(), other);
        const auto paths = wait(rig.controller.capture());
        QVERIFY2(paths, qPrintable(paths ? QString() : paths.error().message));
        QCOMPARE(QFileInfo(paths->first()).absolutePath(), other);
        QCOMPARE(rig.sessionFiles().size(), 1);
    }

    void aTransferUnderWayEndsInTheOldFolder()
    {
        QTemporaryDir shots;
        TetherRig::makeBigShot(shots.path(), 48LL * 1024 * 1024);
        TetherRig rig({QStringLiteral("--shots"), shots.path()});
        QVERIFY(rig.start());
        rig.body.tell(QStringLiteral("press-shutter"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.controller.pendingCount(), 1, patienceMs);
        const QString other = rig.path(QStringLiteral("other"));
        QVERIFY(wait(rig.controller.openSession(other)));
        QCOMPARE(rig.committed.size(), 1);
        QCOMPARE(QFileInfo(rig.committed.first()).absolutePath(), rig.sessionFolder());
        const auto paths = wait(rig.controller.capture());
        QVERIFY(paths);
        QCOMPARE(QFileInfo(paths->first()).absolutePath(), other);
    }

    void liveViewGoesOnAfterAChange()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        int frames = 0;
        connect(&rig.controller, &SessionController::previewFrame, this, [&] {
            ++frames;
            rig.controller.previewConsumed();
        });
        rig.controller.startPreview();
        QTRY_VERIFY_WITH_TIMEOUT(frames > 1, patienceMs);
        const auto opened = wait(rig.controller.openSession(rig.path(QStringLiteral("other"))));
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        const int before = frames;
        QTRY_VERIFY_WITH_TIMEOUT(frames > before + 1, patienceMs);
    }

    void aFolderThatCannotBeOpenedChangesNothing()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        const QString file = rig.path(QStringLiteral("file"));
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        const auto opened = wait(rig.controller.openSession(file));
        QVERIFY(!opened);
        QVERIFY(!opened.error().message.isEmpty());
        QCOMPARE(rig.session.folder(), rig.sessionFolder());
        const auto paths = wait(rig.controller.capture());
        QVERIFY(paths);
        QCOMPARE(QFileInfo(paths->first()).absolutePath(), rig.sessionFolder());
    }

    void aSecondChangeHasToWait()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        auto first = rig.controller.openSession(rig.path(QStringLiteral("one")));
        const auto second = wait(rig.controller.openSession(rig.path(QStringLiteral("two"))));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Busy);
        QVERIFY(wait(first));
        QCOMPARE(rig.session.folder(), rig.path(QStringLiteral("one")));
        // And then another one is welcome.
        QVERIFY(wait(rig.controller.openSession(rig.path(QStringLiteral("two")))));
    }

    void aCameraThatIsBeingConnectedIsWaitedFor()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        const QString port = rig.controller.camera()->info().port;
        QVERIFY(wait(rig.controller.camera()->disconnectCamera()));
        const auto connected = connectAt(rig.controller.shown(), port);
        QCOMPARE(rig.controller.camera()->state(), Camera::State::Connecting);
        const auto moved = wait(rig.controller.openSession(rig.path(QStringLiteral("other"))));
        QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().message));
        QVERIFY(wait(connected));
        QVERIFY(wait(rig.controller.capture()));
        QVERIFY(rig.received.last().startsWith(rig.path(QStringLiteral("other"))));
    }

    void aCameraThatJoinsWhileTransfersAreWaitedForMovesAlong()
    {
        QTemporaryDir shots;
        TetherRig::makeBigShot(shots.path(), 48LL * 1024 * 1024);
        TetherRig rig({QStringLiteral("--shots"), shots.path()});
        VirtualCamera body;
        const auto port = wait(body.start({QStringLiteral("--megapixels"), QStringLiteral("1")}));
        QVERIFY(port);
        QVERIFY(rig.start());
        rig.body.tell(QStringLiteral("press-shutter"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.controller.pendingCount(), 1, patienceMs);
        const QString other = rig.path(QStringLiteral("other"));
        const auto moved = rig.controller.openSession(other);
        TetheredCamera& joined = rig.controller.add();
        const auto connected = connectAt(joined, *port);
        const auto answer = wait(moved);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
        QVERIFY(wait(connected));
        QVERIFY(wait(joined.capture()));
        QVERIFY2(rig.received.last().startsWith(other), qPrintable(rig.received.last()));
        joined.setCamera(nullptr);
    }

    void oneOfTwoCamerasKeepsItsNameWhenTheOtherIsLost()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        rig.controller.shown().setName(QStringLiteral("Left"));
        TetheredCamera& right = rig.controller.add();
        right.setName(QStringLiteral("Right"));
        const Error lost{ErrorKind::Disconnected, QStringLiteral("It is gone."), {}};
        const QString before = rig.controller.named(right, lost).message;
        QCOMPARE(before, QStringLiteral("Right: It is gone."));
        rig.controller.setCamera(nullptr);
        QCOMPARE(rig.controller.named(right, lost).message, before);
    }

    void withoutACameraOnlyTheFolderChanges()
    {
        QTemporaryDir dir;
        Session session;
        SessionController controller(session);
        QVERIFY(wait(controller.openSession(dir.filePath(QStringLiteral("session")))));
        QVERIFY(session.isOpen());
    }

private:
    static QFuture<Result<void>> connectAt(TetheredCamera& place, const QString& port)
    {
        CameraOptions options;
        options.port = port;
        options.stagingFolder = place.session().stagingFolder();
        place.setCamera(std::make_unique<Camera>(options));
        return place.camera()->connectCamera();
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "SessionTest.moc"
