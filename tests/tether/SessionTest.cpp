// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/TetherRig.h"

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

    void withoutACameraOnlyTheFolderChanges()
    {
        QTemporaryDir dir;
        Session session;
        SessionController controller(session);
        QVERIFY(wait(controller.openSession(dir.filePath(QStringLiteral("session")))));
        QVERIFY(session.isOpen());
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "SessionTest.moc"
