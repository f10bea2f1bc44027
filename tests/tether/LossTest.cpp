// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/TetherRig.h"

#include "base/TestDisk.h"
#include "tether/DiskGuard.h"
#include "tether/MissedShots.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <cerrno>
#include <csignal>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {
bool foldersCanBeSynced = true;
}

// Takes the place of the C library's, for this program.
extern "C" int fsync(int descriptor)
{
    struct stat found = {};
    if (!foldersCanBeSynced && ::fstat(descriptor, &found) == 0 && S_ISDIR(found.st_mode)) {
        errno = EIO;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}

using namespace skein;

namespace {

/** Large enough that a transfer is seen under way before it is over. */
constexpr qint64 bigBytes = 48LL * 1024 * 1024;

} // namespace

/** Entangle's users lost pictures in each of these ways. Here nothing may be lost. */
class LossTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostKilledInTheMiddleOfATransferLosesNothing()
    {
        TetherRig rig(bigShots());
        QVERIFY(rig.start());
        rig.body.tell(QStringLiteral("press-shutter"));
        QVERIFY(waitForTransfer(rig));
        killHosts();
        QTRY_COMPARE_WITH_TIMEOUT(rig.committed.size(), 1, patienceMs);
        QCOMPARE(TetherRig::contents(rig.committed.first()),
            TetherRig::contents(rig.cardFiles().first()));
        // What the killed host had written so far is of no use any more.
        QTRY_VERIFY(rig.stagedFiles().isEmpty());
    }

    void aCaptureWhoseTransferBreaksOffIsAnsweredWithItsFile()
    {
        TetherRig rig(bigShots());
        QVERIFY(rig.start());
        auto capture = rig.controller.capture();
        QVERIFY(waitForTransfer(rig));
        QTRY_VERIFY(rig.controller.camera()->state() != Camera::State::Capturing);
        killHosts();
        const auto paths = wait(capture);
        QVERIFY2(paths, qPrintable(paths ? QString() : paths.error().message));
        QCOMPARE(paths->size(), 1);
    }

    void aCameraPulledInTheMiddleOfATransferIsFetchedFromWhenItIsBack()
    {
        TetherRig rig(bigShots());
        QVERIFY(rig.start());
        rig.body.tell(QStringLiteral("press-shutter"));
        QVERIFY(waitForTransfer(rig));
        rig.body.tell(QStringLiteral("unplug"));
        QTRY_COMPARE_WITH_TIMEOUT(
            rig.controller.camera()->state(), Camera::State::Recovering, patienceMs);
        QVERIFY(rig.committed.isEmpty());
        rig.body.tell(QStringLiteral("replug"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.committed.size(), 1, patienceMs);
        QCOMPARE(TetherRig::contents(rig.committed.first()),
            TetherRig::contents(rig.cardFiles().first()));
    }

    void whatALostCameraStillHasIsFetchedByTheNextConnection()
    {
        TetherRig rig(bigShots());
        QVERIFY(rig.start());
        rig.body.tell(QStringLiteral("press-shutter"));
        QVERIFY(waitForTransfer(rig));
        rig.controller.setCamera(nullptr);
        QCOMPARE(rig.controller.pendingCount(), 0);
        QVERIFY(rig.hasProblemWith(QStringLiteral("card")));
        QVERIFY(rig.connectAnew());
        QTRY_COMPARE_WITH_TIMEOUT(rig.committed.size(), 1, patienceMs);
    }

    void stoppedTransfersStayOnTheCard()
    {
        TetherRig rig(bigShots());
        QVERIFY(rig.start());
        rig.body.tell(QStringLiteral("press-shutter"));
        QVERIFY(waitForTransfer(rig));
        rig.controller.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(rig.controller.pendingCount(), 0, patienceMs);
        QCOMPARE(rig.cardFiles().size(), 1);
        QVERIFY(rig.sessionFiles().isEmpty());
        QTRY_VERIFY(rig.stagedFiles().isEmpty());
        QVERIFY(!rig.problems.isEmpty());
        QVERIFY(rig.problems.last().isCancellation());
        QVERIFY(rig.hasProblemWith(QStringLiteral("stays on the camera's card")));
        // And the next picture comes as if nothing had been, once the body is no longer busy.
        QVERIFY(QTest::qWaitFor(
            [&rig] {
                rig.body.tell(QStringLiteral("press-shutter"));
                return rig.cardFiles().size() >= 2;
            },
            patienceMs));
        QTRY_COMPARE_WITH_TIMEOUT(rig.committed.size(), rig.cardFiles().size() - 1, patienceMs);
    }

    void aTakenNameIsNeverOverwritten()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        const auto first = wait(rig.controller.capture());
        QVERIFY(first);
        // Another program takes the next name.
        QString next = first->first();
        next.replace(QStringLiteral("0001"), QStringLiteral("0002"));
        QFile other(next);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("precious") > 0);
        other.close();
        const auto second = wait(rig.controller.capture());
        QVERIFY(second);
        QVERIFY(second->first() != next);
        QCOMPARE(TetherRig::contents(next), QByteArray("precious"));
    }

    void aStagingFolderThatVanishedLeavesThePictureOnTheCard()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        rig.controller.setOptions({true});
        const QString staging = rig.session.stagingFolder();
        QVERIFY(QDir(staging).removeRecursively());
        QFile inTheWay(staging);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto paths = wait(rig.controller.capture());
        QVERIFY(!paths);
        QVERIFY(!paths.error().message.isEmpty());
        QVERIFY(rig.hasProblemWith(QStringLiteral("stays on the camera's card")));
        QVERIFY(rig.controller.isIdle());
        QCOMPARE(rig.cardFiles().size(), 1);
        // Repaired and connected anew: the picture left behind is fetched, too.
        inTheWay.remove();
        QVERIFY(wait(rig.session.open(rig.sessionFolder())));
        QVERIFY(rig.connectAnew());
        QTRY_COMPARE_WITH_TIMEOUT(rig.committed.size(), 1, patienceMs);
    }

    void aPictureLeftOnTheCardIsFetchedIntoTheNextSession()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        QVERIFY(QDir(rig.session.stagingFolder()).removeRecursively());
        QVERIFY(!wait(rig.controller.capture()));
        const QString other = rig.path(QStringLiteral("other"));
        QVERIFY(wait(rig.controller.openSession(other)));
        QTRY_COMPARE_WITH_TIMEOUT(rig.committed.size(), 1, patienceMs);
        QCOMPARE(QFileInfo(rig.committed.first()).absolutePath(), other);
    }

    void aFailedCommitLeavesTheCardsCopy()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        rig.controller.setOptions({true});
        // Before its commit the received file is replaced by something that is none.
        connect(&rig.controller, &SessionController::received, this, [](const QString& staging) {
            QVERIFY(QFile::rename(staging, staging + QStringLiteral(".away")));
            QVERIFY(QFile::link(QStringLiteral("/dev/null"), staging));
        });
        const auto paths = wait(rig.controller.capture());
        QVERIFY(!paths);
        QVERIFY(rig.hasProblemWith(QStringLiteral("could not be put into the session")));
        QTRY_VERIFY(rig.controller.isIdle());
        QCOMPARE(rig.cardFiles().size(), 1);
        QVERIFY(rig.sessionFiles().isEmpty());
    }

    void aSavedFileOfAnotherSizeLeavesTheCardsCopy()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        rig.controller.setOptions({true});
        connect(&rig.controller, &SessionController::received, this, [](const QString& staging) {
            QFile file(staging);
            QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1);
        });
        static_cast<void>(wait(rig.controller.capture()));
        QTRY_VERIFY_WITH_TIMEOUT(rig.controller.isIdle(), patienceMs);
        QCOMPARE(rig.cardFiles().size(), 1);
        QVERIFY(!rig.problems.isEmpty());
    }

    void aDiskThatDoesNotConfirmTheNameLeavesTheCardsCopy()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        rig.controller.setOptions({true});
        foldersCanBeSynced = false;
        const auto paths = wait(rig.controller.capture());
        foldersCanBeSynced = true;
        QVERIFY2(paths, qPrintable(paths ? QString() : paths.error().message));
        QVERIFY(QFileInfo::exists(paths->first()));
        QTRY_VERIFY(rig.controller.isIdle());
        QCOMPARE(rig.cardFiles().size(), 1);
        QCOMPARE(rig.sessionFiles().size(), 1);
        QVERIFY(!rig.hasProblemWith(QStringLiteral("could not be put into the session")));
    }

    void anOwnFolderThatWasTidiedAwayStopsNoShot()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        QVERIFY(wait(rig.controller.capture()));
        // At one blow: the session may just be writing in it.
        QVERIFY(QDir().rename(
            rig.sessionFolder() + QStringLiteral("/.skein"), rig.path(QStringLiteral("tidied"))));
        // This one may fail at first; it comes by itself as soon as there is a folder again.
        rig.body.tell(QStringLiteral("press-shutter"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.committed.size(), 2, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(
            rig.controller.camera()->state(), Camera::State::Ready, patienceMs);
        const auto next = wait(rig.controller.capture());
        QVERIFY2(next, qPrintable(next ? QString() : next.error().message));
        QCOMPARE(rig.sessionFiles().size(), 3);
    }

    void whatIsTakenWhileTheConnectionIsAwayIsFetchedWhenItIsBack_data()
    {
        QTest::addColumn<bool>("isRecovery");
        QTest::newRow("recovered") << true;
        QTest::newRow("connected anew") << false;
    }
    void whatIsTakenWhileTheConnectionIsAwayIsFetchedWhenItIsBack()
    {
        QFETCH(bool, isRecovery);
        TetherRig rig;
        QVERIFY(rig.start());
        QVERIFY(wait(rig.controller.capture()));
        // The controller began to look at the card before this one does.
        MissedShots other;
        QSignalSpy listed(&other, &MissedShots::listed);
        other.setCamera(rig.controller.camera());
        QTRY_COMPARE_WITH_TIMEOUT(listed.size(), 1, patienceMs);
        if (isRecovery) {
            rig.body.tell(QStringLiteral("unplug"));
            QTRY_COMPARE_WITH_TIMEOUT(
                rig.controller.camera()->state(), Camera::State::Recovering, patienceMs);
        } else {
            other.setCamera(nullptr);
            rig.controller.setCamera(nullptr);
        }
        rig.body.tell(QStringLiteral("press-shutter"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.cardFiles().size(), 2, patienceMs);
        if (isRecovery) {
            rig.body.tell(QStringLiteral("replug"));
        } else {
            QVERIFY(rig.connectAnew());
        }
        QTRY_COMPARE_WITH_TIMEOUT(rig.committed.size(), 2, patienceMs);
        QCOMPARE(
            TetherRig::contents(rig.committed.last()), TetherRig::contents(rig.cardFiles().last()));
    }

    void aPictureThatIsStuckInMemoryHoldsNothingUpAndIsNotGivenAway()
    {
        const auto disk = test::TestDisk::small("4m");
        if (!disk.isMounted()) {
            QSKIP("Mounting a small disk needs root");
        }
        TetherRig rig;
        // A disk that tells no sizes: else the guard would not let it come to this.
        rig.controller.disk().setFreeBytes([](const QString&) { return qint64{-1}; });
        QVERIFY(rig.start());
        QVERIFY(wait(rig.controller.openSession(disk.path() + QStringLiteral("/shoot"))));
        QVERIFY(rig.set("capturetarget", "Internal RAM"));
        QFile filler(disk.path() + QStringLiteral("/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) > 0) {
        }
        const auto paths = wait(rig.controller.capture());
        QVERIFY(!paths);
        QVERIFY2(paths.error().message.contains(QStringLiteral("only in memory")),
            qPrintable(paths.error().message));
        QVERIFY(rig.controller.isIdle());
        const auto moved = wait(rig.controller.openSession(rig.path(QStringLiteral("other"))));
        QVERIFY(!moved);
        QVERIFY2(moved.error().message.contains(QStringLiteral("would be lost")),
            qPrintable(moved.error().message));
        QVERIFY(filler.remove());
        QTRY_COMPARE_WITH_TIMEOUT(rig.committed.size(), 1, patienceMs);
        // And now the folder may be changed.
        QVERIFY(wait(rig.controller.openSession(rig.path(QStringLiteral("other")))));
    }

private:
    QStringList bigShots()
    {
        if (!m_shots.isValid() || !QFileInfo::exists(m_shots.filePath(QStringLiteral("big.jpg")))) {
            TetherRig::makeBigShot(m_shots.path(), bigBytes);
        }
        return {QStringLiteral("--shots"), m_shots.path()};
    }

    /** True when a transfer has begun and is not over. */
    static bool waitForTransfer(TetherRig& rig)
    {
        bool underWay = false;
        const auto watch = QObject::connect(&rig.controller, &SessionController::incoming,
            &rig.controller, [&underWay](const IncomingStatus& status) {
                underWay = underWay || (status.done > 0 && status.done < status.total);
            });
        const bool seen = QTest::qWaitFor([&underWay] { return underWay; }, patienceMs);
        QObject::disconnect(watch);
        return seen && rig.received.isEmpty();
    }

    static void killHosts()
    {
        const QList<qint64> hosts = TetherRig::hosts();
        QVERIFY(!hosts.isEmpty());
        for (const qint64 host : hosts) {
            ::kill(static_cast<pid_t>(host), SIGKILL);
        }
    }

    QTemporaryDir m_shots;
};

QTEST_GUILESS_MAIN(LossTest)
#include "LossTest.moc"
