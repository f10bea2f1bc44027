// SPDX-License-Identifier: GPL-3.0-or-later
// The room on the session's disk, by a disk that says what this test wants, and by a real one.
#include "tether/DiskGuard.h"
#include "base/StagedFile.h"
#include "base/TestDisk.h"
#include "session/SessionModel.h"
#include "tether/TetherRig.h"
#include "tether/TetheredCamera.h"

#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>
#include <atomic>
#include <memory>

using namespace skein;

namespace {

using Room = DiskGuard::Room;

constexpr qint64 shotBytes = 1'000'000;
/** What is kept free when shots are that large. */
constexpr qint64 reserveBytes = DiskGuard::reserveShots * shotBytes;

/** A session with ten photographs, on a disk with so much room as one says. */
struct Studio
{
    Studio()
    {
        guard.setFreeBytes([free = free](const QString&) { return free->load(); });
        guard.setLimits({5, 0});
    }

    [[nodiscard]] bool open(const QString& ending = QStringLiteral("jpg"))
    {
        QDir().mkpath(folder());
        for (int shot = 0; shot < 10; ++shot) {
            QFile file(folder() + QStringLiteral("/shot-%1.%2").arg(shot).arg(ending));
            if (!file.open(QIODevice::WriteOnly) || !file.resize(shotBytes)) {
                return false;
            }
        }
        return wait(session.open(folder())).has_value();
    }
    [[nodiscard]] QString folder() const { return dir.filePath(QStringLiteral("job")); }
    void setFree(qint64 bytes)
    {
        *free = bytes;
        guard.ask();
    }
    [[nodiscard]] bool isAt(Room room)
    {
        return QTest::qWaitFor([&] { return guard.room() == room; }, patienceMs);
    }

    QTemporaryDir dir;
    std::shared_ptr<std::atomic<qint64>> free = std::make_shared<std::atomic<qint64>>(-1);
    Session session;
    DiskGuard guard{session};
};

/** A camera, and a disk of which one says how much room it has. */
struct FullDisk
{
    FullDisk()
    {
        guard().setFreeBytes([free = free](const QString&) { return free->load(); });
    }

    [[nodiscard]] DiskGuard& guard() { return rig.controller.disk(); }
    [[nodiscard]] bool fill()
    {
        *free = 1000;
        guard().ask();
        return QTest::qWaitFor([this] { return guard().room() == Room::None; }, patienceMs);
    }
    /** It was said. */
    [[nodiscard]] bool isRefused()
    {
        const auto sentence = guard().sentence();
        return sentence &&
               QTest::qWaitFor([&] { return rig.hasProblemWith(sentence->message); }, patienceMs);
    }
    void makeRoom()
    {
        *free = 2'000'000'000'000;
        guard().ask();
    }

    TetherRig rig;
    std::shared_ptr<std::atomic<qint64>> free =
        std::make_shared<std::atomic<qint64>>(1'000'000'000'000);
};

} // namespace

class DiskGuardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itTellsForHowManyMoreShotsThereIsRoom()
    {
        Studio studio;
        QVERIFY(studio.open());
        studio.setFree(reserveBytes + 412 * shotBytes + 5);
        QVERIFY(studio.isAt(Room::Enough));
        QCOMPARE(studio.guard.shots(), std::optional<qint64>(412));
        QVERIFY(!studio.guard.sentence());
    }

    void whatIsMadeOfPhotographsIsNoShot()
    {
        Studio studio;
        QVERIFY(studio.open());
        studio.setFree(reserveBytes + 7 * shotBytes);
        QTRY_COMPARE_WITH_TIMEOUT(studio.guard.shots(), std::optional<qint64>(7), patienceMs);
        for (const char* name : {"shot-9-stack.tif", "shot-9-depth.png"}) {
            QFile file(studio.folder() + u'/' + QLatin1String(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(200 * shotBytes));
        }
        QTRY_COMPARE_WITH_TIMEOUT(studio.session.model()->rowCount(), 12, patienceMs);
        QCOMPARE(studio.guard.shots(), std::optional<qint64>(7));
        QCOMPARE(studio.guard.room(), Room::Enough);
    }

    void tiffFilesOfACameraAreShotsWhereThereAreNoOthers()
    {
        Studio studio;
        QVERIFY(studio.open(QStringLiteral("tif")));
        studio.setFree(reserveBytes + 7 * shotBytes);
        QTRY_COMPARE_WITH_TIMEOUT(studio.guard.shots(), std::optional<qint64>(7), patienceMs);
    }

    void whatACameraSentIsAShotWhateverLiesBesideIt()
    {
        Studio studio;
        QVERIFY(studio.open());
        studio.setFree(1000 * shotBytes);
        QTRY_COMPARE_WITH_TIMEOUT(studio.guard.shots(), std::optional<qint64>(996), patienceMs);
        IncomingPhoto photo;
        photo.cameraName = QStringLiteral("DSC_0001.TIF");
        photo.size = 12 * shotBytes;
        photo.hash = QByteArray(16, 'h');
        auto file = StagedFile::create(studio.session.stagingFolder(), photo.cameraName);
        QVERIFY(file && file->append(QByteArray(photo.size, 'x')));
        photo.stagingPath = file->path();
        const auto path = wait(studio.session.commit(photo));
        QVERIFY(path);
        QCOMPARE(studio.guard.shots(), std::optional<qint64>(996)); // As it looks made.
        studio.guard.addTaken(*path);
        // Ten of one and one of twelve: two on average; and the reserve is for the largest.
        QCOMPARE(studio.guard.shots(), std::optional<qint64>(476));
        // The journal tells the next program.
        Session later;
        DiskGuard guard(later);
        guard.setFreeBytes([](const QString&) { return 1000 * shotBytes; });
        QVERIFY(wait(later.open(studio.folder())));
        QTRY_COMPARE_WITH_TIMEOUT(guard.shots(), std::optional<qint64>(476), patienceMs);
    }

    void whatIsOnItsWayNeedsItsPlaceToo()
    {
        Studio studio;
        QVERIFY(studio.open());
        studio.guard.setWaiting([] { return 12 * shotBytes; });
        studio.setFree(reserveBytes + 412 * shotBytes);
        QVERIFY(studio.isAt(Room::Enough));
        QCOMPARE(studio.guard.shots(), std::optional<qint64>(400));
    }

    void littleRoomIsSaidFromTheLimitsOn()
    {
        Studio studio;
        QVERIFY(studio.open());
        studio.setFree(reserveBytes + 5 * shotBytes);
        QVERIFY(studio.isAt(Room::Enough));
        studio.setFree(reserveBytes + 4 * shotBytes);
        QVERIFY(studio.isAt(Room::Little));
        QVERIFY(studio.guard.sentence().has_value());
        QCOMPARE(studio.guard.shots(), std::optional<qint64>(4));
        QVERIFY(studio.guard.mayCapture(ShotKind::Picture));
        studio.guard.setLimits({0, 0});
        QCOMPARE(studio.guard.room(), Room::Enough);
        studio.guard.setLimits({0, reserveBytes + 10 * shotBytes});
        QCOMPARE(studio.guard.room(), Room::Little);
    }

    void capturesAreRefusedBeforeTheDiskIsFull()
    {
        Studio studio;
        QVERIFY(studio.open());
        studio.setFree(reserveBytes + shotBytes - 1);
        QVERIFY(studio.isAt(Room::None));
        const auto refused = studio.guard.mayCapture(ShotKind::Picture);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NoSpace);
        QCOMPARE(studio.guard.sentence()->message, refused.error().message);
        // What the camera takes by itself still has the reserve, but for its last shot.
        QVERIFY(studio.guard.mayTakeIn(shotBytes));
        studio.setFree(2 * shotBytes - 1);
        QTRY_VERIFY(!studio.guard.mayTakeIn(shotBytes));
    }

    void aDiskThatSaysNothingRefusesNothing()
    {
        Studio studio;
        QVERIFY(studio.open());
        studio.setFree(0);
        QVERIFY(studio.isAt(Room::None));
        studio.setFree(-1);
        QVERIFY(studio.isAt(Room::Unknown)); // That answer has come.
        QVERIFY(!studio.guard.shots());
        QVERIFY(studio.guard.mayCapture(ShotKind::Both));
        QVERIFY(studio.guard.mayTakeIn(-1));
    }

    void aDiskThatNeverAnswersIsForgottenWithItsFolder()
    {
        Studio studio;
        auto network = std::make_shared<QSemaphore>();
        studio.guard.setFreeBytes([network](const QString& folder) {
            if (folder.endsWith(QLatin1String("/job"))) {
                network->acquire();
            }
            return qint64{1'000'000'000'000};
        });
        QVERIFY(studio.open());
        QVERIFY(wait(studio.session.open(studio.dir.filePath(QStringLiteral("local")))));
        const bool isCounted = studio.isAt(Room::Enough);
        network->release(1000); // Nobody hears what it says now.
        QVERIFY(isCounted);
    }

    void photographsThatComeLaterCountAsTheyAre()
    {
        Studio studio;
        QVERIFY(studio.open());
        studio.setFree(reserveBytes + 100 * shotBytes);
        QVERIFY(studio.isAt(Room::Enough));
        QFile large(studio.folder() + QStringLiteral("/large.jpg"));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(12 * shotBytes));
        large.close();
        // Ten of one and one of twelve: two on average; and the reserve is for the largest.
        QTRY_COMPARE_WITH_TIMEOUT(studio.guard.shots(), std::optional<qint64>(28), patienceMs);
    }

    void theComputersShutterIsRefusedAndTheCamerasOwnFillsItsCardOnly()
    {
        TetherRig rig;
        auto free = std::make_shared<std::atomic<qint64>>(1'000'000'000'000);
        DiskGuard& guard = rig.controller.disk();
        guard.setFreeBytes([free](const QString&) { return free->load(); });
        QVERIFY(rig.start());
        QTRY_COMPARE_WITH_TIMEOUT(guard.room(), Room::Enough, patienceMs);
        QVERIFY(wait(rig.controller.capture()).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(rig.committed.size(), 1, patienceMs);

        *free = 1000;
        guard.ask();
        QTRY_COMPARE_WITH_TIMEOUT(guard.room(), Room::None, patienceMs);
        const auto refused = wait(rig.controller.capture());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NoSpace);
        QCOMPARE(rig.cardFiles().size(), 1); // The shutter was not pressed.

        const QString sentence = guard.sentence()->message;
        rig.body.tell(QStringLiteral("press-shutter"));
        QTRY_VERIFY_WITH_TIMEOUT(rig.hasProblemWith(sentence), patienceMs);
        QCOMPARE(rig.cardFiles().size(), 2);
        QCOMPARE(rig.committed.size(), 1);
        QCOMPARE(rig.controller.pendingCount(), 0); // The window may close.

        *free = 1'000'000'000'000; // somebody made room
        guard.ask();
        QTRY_COMPARE_WITH_TIMEOUT(rig.committed.size(), 2, patienceMs);
        QCOMPARE(
            TetherRig::contents(rig.committed.last()), TetherRig::contents(rig.cardFiles().last()));
    }

    void whatWasLeftOnTheCardWaitsForRoomToo()
    {
        FullDisk disk;
        QVERIFY(disk.rig.start());
        Ingest& ingest = disk.rig.controller.shown().ingest();
        ingest.setFetching(Fetching::Nothing);
        disk.rig.body.tell(QStringLiteral("press-shutter"));
        QTRY_COMPARE_WITH_TIMEOUT(ingest.leftOnCardCount(), 1, patienceMs);
        QVERIFY(disk.fill());
        ingest.fetchLeftOnCard();
        QVERIFY(disk.isRefused());
        QVERIFY(disk.rig.controller.isIdle());
        QVERIFY(disk.rig.sessionFiles().isEmpty());
        disk.makeRoom();
        QTRY_COMPARE_WITH_TIMEOUT(disk.rig.committed.size(), 1, patienceMs);
    }

    void whatComesWithTheNextConnectionWaitsForRoomToo()
    {
        FullDisk disk;
        QVERIFY(disk.rig.start());
        disk.rig.body.tell(QStringLiteral("fault refuse=access-denied@download"));
        disk.rig.body.tell(QStringLiteral("press-shutter"));
        QTRY_VERIFY_WITH_TIMEOUT(
            disk.rig.hasProblemWith(QStringLiteral("tried again")), patienceMs);
        disk.rig.body.tell(QStringLiteral("fault none"));
        QVERIFY(disk.fill());
        QVERIFY(disk.rig.connectAnew());
        QVERIFY(disk.isRefused());
        QVERIFY(disk.rig.controller.isIdle());
        disk.makeRoom(); // And no other connection.
        QTRY_COMPARE_WITH_TIMEOUT(disk.rig.committed.size(), 1, patienceMs);
    }

    void aDiskThatWasFullBeforeAnybodyCountedIsTriedAgainWhenThereIsRoom()
    {
        const test::TestDisk small = test::TestDisk::small("4m");
        if (!small.isMounted()) {
            QSKIP("Small disks can be mounted by root only.");
        }
        FullDisk disk;
        QVERIFY(disk.rig.start());
        QVERIFY(wait(disk.rig.controller.openSession(small.path() + QStringLiteral("/job"))));
        QFile filler(small.path() + QStringLiteral("/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) > 0) {
        }
        disk.rig.body.tell(QStringLiteral("press-shutter"));
        QTRY_VERIFY_WITH_TIMEOUT(
            disk.rig.hasProblemWith(QStringLiteral("stays on the camera's card")), patienceMs);
        QVERIFY(filler.remove());
        QVERIFY(disk.rig.committed.isEmpty());
        disk.makeRoom();
        QTRY_COMPARE_WITH_TIMEOUT(disk.rig.committed.size(), 1, patienceMs);
    }

    void aRealDiskThatFillsUpIsNoticed()
    {
        const test::TestDisk small = test::TestDisk::small("64m");
        if (!small.isMounted()) {
            QSKIP("Small disks can be mounted by root only.");
        }
        Session session;
        DiskGuard guard(session);
        guard.setLimits({0, 0});
        QVERIFY(QDir(small.path()).mkpath(QStringLiteral("job")));
        QFile shot(small.path() + QStringLiteral("/job/shot.jpg"));
        QVERIFY(shot.open(QIODevice::WriteOnly) && shot.write(QByteArray(shotBytes, 'x')) > 0);
        shot.close();
        QVERIFY(wait(session.open(small.path() + QStringLiteral("/job"))).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(guard.room(), Room::Enough, patienceMs);
        QFile filler(small.path() + QStringLiteral("/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly));
        QVERIFY(filler.write(QByteArray(60 * 1024 * 1024, 'x')) > 0);
        filler.close();
        guard.ask();
        QTRY_COMPARE_WITH_TIMEOUT(guard.room(), Room::None, patienceMs);
    }
};

QTEST_GUILESS_MAIN(DiskGuardTest)
#include "DiskGuardTest.moc"
