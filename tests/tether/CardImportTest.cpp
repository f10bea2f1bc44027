// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/CardImport.h"

#include "session/SessionFixture.h"
#include "tether/CardListing.h"
#include "tether/FullCardRig.h"
#include "tether/ImportUnderWay.h"

#include <QFileInfo>
#include <QSignalSpy>

using namespace skein;

/** Earlier photographs come from the card when somebody wants them. */
class CardImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chosenShotsComeAndTheRestStays()
    {
        FullCardRig scene;
        scene.putMany(5);
        QVERIFY(scene.rig.start());
        const QList<CardShot> shots = scene.listed();
        QCOMPARE(shots.size(), 5);
        CardImport import(scene.place());
        const QSignalSpy finished(&import, &CardImport::finished);
        import.start(shots.mid(1, 2), false);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QCOMPARE(import.progress().done, 2);
        QCOMPARE(import.progress().failed, 0);
        QCOMPARE(scene.rig.committed.size(), 2);
        QCOMPARE(TetherRig::contents(scene.rig.committed.first()), test::jpegOf("old 2"));
        QCOMPARE(scene.rig.cardFiles().size(), 5);
        QVERIFY(scene.rig.problems.isEmpty());
        // And now the session knows them, and only them.
        const QList<CardShot> again = scene.listed();
        QCOMPARE(std::ranges::count_if(again, &CardShot::isInSession), 2);
        QVERIFY(again.at(1).isInSession() && again.at(2).isInSession());
    }

    void importingAnOldOneMakesNoneOfTheOthersLookMissed()
    {
        FullCardRig scene;
        scene.putMany(6);
        QVERIFY(scene.rig.start());
        CardImport import(scene.place());
        const QSignalSpy finished(&import, &CardImport::finished);
        import.start(scene.listed().mid(0, 1), false); // Before anybody else looked at the card.
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QVERIFY(scene.rig.connectAnew());
        scene.rig.body.tell(QStringLiteral("press-shutter"));
        QTRY_COMPARE_WITH_TIMEOUT(scene.rig.committed.size(), 2, patienceMs);
        // The look at the card comes after that and finds nothing.
        MissedShots looker(scene.rig.session);
        const QSignalSpy looked(&looker, &MissedShots::looked);
        const QSignalSpy missed(&looker, &MissedShots::missed);
        looker.setCamera(scene.rig.controller.camera());
        QTRY_COMPARE_WITH_TIMEOUT(looked.count(), 1, patienceMs);
        QVERIFY(looked.first().first().toBool());
        QCOMPARE(missed.count(), 0);
        QCOMPARE(scene.rig.committed.size(), 2);
    }

    void rawAndPictureGetOneName()
    {
        FullCardRig scene;
        scene.putMany(2);
        scene.put(QStringLiteral("OLD_0001.NEF"), QByteArray("no raw file, but named as one"), 1);
        QVERIFY(scene.rig.start());
        const QList<CardShot> shots = scene.listed();
        QCOMPARE(shots.size(), 2);
        CardImport import(scene.place());
        const QSignalSpy finished(&import, &CardImport::finished);
        import.start({shots.first()}, false);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QCOMPARE(scene.rig.committed.size(), 2);
        QCOMPARE(QFileInfo(scene.rig.committed.at(0)).completeBaseName(),
            QFileInfo(scene.rig.committed.at(1)).completeBaseName());
    }

    void theCardsCopiesGoOnlyWhenThatWasOrderedHere()
    {
        FullCardRig scene;
        scene.putMany(2);
        QVERIFY(scene.rig.start());
        scene.rig.controller.setOptions({true}); // The preference alone deletes nothing old.
        CardImport import(scene.place());
        const QSignalSpy finished(&import, &CardImport::finished);
        const QList<CardShot> shots = scene.listed();
        import.start(shots.mid(0, 1), false);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(scene.rig.controller.isIdle(), patienceMs);
        QCOMPARE(scene.rig.cardFiles().size(), 2);
        import.start(shots.mid(1, 1), true);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(scene.rig.cardFiles().size(), 1, patienceMs);
        QCOMPARE(scene.rig.committed.size(), 2);
    }

    void aCaptureComesBeforeTheRestOfTheImport()
    {
        ImportUnderWay under(40);
        QVERIFY(under.begins());
        const auto paths = wait(under.scene.rig.controller.capture());
        QVERIFY2(paths, qPrintable(paths ? QString() : paths.error().message));
        QCOMPARE(paths->size(), 1); // Nothing imported counts as this capture's.
        QTRY_COMPARE_WITH_TIMEOUT(under.finished.count(), 1, patienceMs);
        QCOMPARE(under.import.progress().done, 40);
        QCOMPARE(under.scene.rig.sessionFiles().size(), 41);
        QVERIFY(under.scene.rig.problems.isEmpty());
    }

    void aBodysShutterDuringTheImportLosesNothing()
    {
        ImportUnderWay under(30);
        QVERIFY(under.begins());
        under.scene.rig.body.tell(QStringLiteral("press-shutter"));
        QTRY_COMPARE_WITH_TIMEOUT(under.finished.count(), 1, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(under.scene.rig.sessionFiles().size(), 31, patienceMs);
    }

    void whatIsStoppedStaysOnTheCardQuietly()
    {
        FullCardRig scene;
        scene.putMany(50);
        QVERIFY(scene.rig.start());
        CardImport import(scene.place());
        QSignalSpy finished(&import, &CardImport::finished);
        connect(&import, &CardImport::imported, &import, &CardImport::stop);
        import.start(scene.listed(), false);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QVERIFY(finished.first().at(1).value<Error>().isCancellation());
        QVERIFY(import.progress().done < 50);
        QTRY_VERIFY_WITH_TIMEOUT(scene.rig.controller.isIdle(), patienceMs);
        QCOMPARE(scene.rig.sessionFiles().size(), import.progress().done);
        QVERIFY(scene.rig.problems.isEmpty()); // Not a sentence for each of them.
        QVERIFY(scene.rig.stagedFiles().isEmpty());
    }

    void stoppingAllTransfersStopsItToo()
    {
        FullCardRig scene;
        scene.putMany(50);
        QVERIFY(scene.rig.start());
        CardImport import(scene.place());
        const QSignalSpy finished(&import, &CardImport::finished);
        connect(&import, &CardImport::imported, this,
            [&scene] { scene.rig.controller.cancelTransfers(); });
        import.start(scene.listed(), false);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QVERIFY(import.progress().done < 50);
    }

    void whatWaitedForTheNextConnectionAndWasImportedComesOnce()
    {
        FullCardRig scene;
        QVERIFY(scene.rig.start());
        scene.rig.body.tell(QStringLiteral("fault refuse=access-denied@download"));
        scene.rig.body.tell(QStringLiteral("press-shutter"));
        QTRY_VERIFY_WITH_TIMEOUT(
            scene.rig.hasProblemWith(QStringLiteral("tried again")), patienceMs);
        scene.rig.body.tell(QStringLiteral("fault none"));
        const QList<CardShot> shots = scene.listed();
        QCOMPARE(shots.size(), 1);
        CardImport import(scene.place());
        const QSignalSpy finished(&import, &CardImport::finished);
        import.start(shots, false);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QCOMPARE(import.progress().done, 1);
        QCOMPARE(scene.rig.sessionFiles().size(), 1);
        QVERIFY(scene.rig.connectAnew()); // What is held is fetched now, before this capture.
        QVERIFY(wait(scene.rig.controller.capture()));
        QCOMPARE(scene.rig.sessionFiles().size(), 2);
    }

    void whatWaitsForTheNextConnectionStillDoesAfterAnImportThatFailed()
    {
        FullCardRig scene;
        QVERIFY(scene.rig.start());
        scene.rig.body.tell(QStringLiteral("fault refuse=access-denied@download"));
        scene.rig.body.tell(QStringLiteral("press-shutter"));
        QTRY_VERIFY_WITH_TIMEOUT(
            scene.rig.hasProblemWith(QStringLiteral("tried again")), patienceMs);
        const QList<CardShot> shots = scene.listed();
        CardImport import(scene.place());
        const QSignalSpy finished(&import, &CardImport::finished);
        import.start(shots, false);
        import.stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QCOMPARE(import.progress().done, 0);
        scene.rig.body.tell(QStringLiteral("fault none"));
        QVERIFY(scene.rig.connectAnew());
        QTRY_COMPARE_WITH_TIMEOUT(scene.rig.committed.size(), 1, patienceMs);
    }

    void afterTheCameraWasAwayTheRestComes()
    {
        ImportUnderWay under(30);
        QVERIFY(under.begins());
        under.scene.rig.controller.setCamera(nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(under.import.state(), CardImport::State::Waiting, patienceMs);
        QCOMPARE(under.finished.count(), 0);
        QVERIFY(under.scene.rig.connectAnew());
        QTRY_COMPARE_WITH_TIMEOUT(under.finished.count(), 1, patienceMs);
        QCOMPARE(under.import.progress().done, 30);
        QCOMPARE(under.scene.rig.sessionFiles().size(), 30); // Each once.
    }

    void aLineThatBreaksInTheMiddleOfAFileLosesNothing()
    {
        FullCardRig scene({QStringLiteral("--fault"), QStringLiteral("drop@download:during+6x1")});
        scene.putMany(12);
        QVERIFY(scene.rig.start());
        CardImport import(scene.place());
        const QSignalSpy finished(&import, &CardImport::finished);
        import.start(scene.listed(), false);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 3 * patienceMs);
        QCOMPARE(import.progress().done, 12);
        QCOMPARE(scene.rig.sessionFiles().size(), 12);
    }

    void aListingOfACameraThatGoesEndsWithASentence()
    {
        FullCardRig scene;
        scene.putMany(400);
        QVERIFY(scene.rig.start());
        CardListing listing(scene.place());
        QSignalSpy finished(&listing, &CardListing::finished);
        listing.start();
        scene.rig.controller.setCamera(nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QVERIFY(!listing.isPossible());
        QVERIFY(scene.rig.connectAnew());
        QVERIFY(listing.isPossible());
        QCOMPARE(scene.listed().size(), 400);
        QCOMPARE(finished.count(), 1);
    }

    void aListingThatIsStoppedIsOver()
    {
        FullCardRig scene;
        scene.putMany(400);
        QVERIFY(scene.rig.start());
        CardListing listing(scene.place());
        const QSignalSpy finished(&listing, &CardListing::finished);
        listing.start();
        listing.stop();
        QCOMPARE(finished.count(), 1);
        QVERIFY(!listing.isRunning());
        QCOMPARE(scene.listed().size(), 400); // And another one can be made at once.
    }

    void hostileFilesAreKeptOrLeftAndStopNoOthers()
    {
        FullCardRig scene;
        scene.put(QStringLiteral("EMPTY.JPG"), {}, 10);
        scene.put(QStringLiteral("BROKEN.JPG"), QByteArray::fromHex("ffd8ffe1") + "cut", 11);
        scene.putMany(2);
        QVERIFY(scene.rig.start());
        const QList<CardShot> shots = scene.listed();
        QCOMPARE(shots.size(), 4);
        CardImport import(scene.place());
        const QSignalSpy finished(&import, &CardImport::finished);
        const QSignalSpy damaged(&scene.rig.session, &Session::damaged);
        import.start(shots, true); // And deletion ordered: never of what is not whole.
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(scene.rig.controller.isIdle(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(scene.rig.cardFiles().size(), 2, patienceMs);
        for (const QString& left : scene.rig.cardFiles()) {
            QVERIFY2(left.endsWith(QLatin1String("EMPTY.JPG")) ||
                         left.endsWith(QLatin1String("BROKEN.JPG")),
                qPrintable(left));
        }
        QCOMPARE(damaged.count(), 2);
        QCOMPARE(scene.rig.sessionFiles().size(), 4);
    }

    void aFileThatIsGoneIsToldAndTheOthersCome()
    {
        FullCardRig scene;
        scene.putMany(3);
        QVERIFY(scene.rig.start());
        const QList<CardShot> shots = scene.listed();
        QVERIFY(QFile::remove(scene.folder() + QStringLiteral("/OLD_0002.JPG")));
        CardImport import(scene.place());
        QSignalSpy finished(&import, &CardImport::finished);
        import.start(shots, false);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QCOMPARE(import.progress().done, 2);
        QCOMPARE(import.progress().failed, 1);
        const auto summary = finished.first().at(1).value<Error>();
        QVERIFY2(summary.message.contains(QLatin1String("1")), qPrintable(summary.message));
        QVERIFY(!summary.isCancellation());
    }

    void anotherSessionEndsIt()
    {
        FullCardRig scene;
        scene.putMany(3);
        QVERIFY(scene.rig.start());
        CardImport import(scene.place());
        const QSignalSpy finished(&import, &CardImport::finished);
        const QList<CardShot> shots = scene.listed();
        scene.rig.controller.setCamera(nullptr);
        QCOMPARE(import.state(), CardImport::State::Idle);
        import.start(shots, false); // Without a camera nothing begins.
        QCOMPARE(import.state(), CardImport::State::Idle);
        QVERIFY(scene.rig.connectAnew());
        import.start(shots, false);
        scene.rig.controller.setCamera(nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(import.state(), CardImport::State::Waiting, patienceMs);
        QVERIFY(wait(scene.rig.controller.openSession(scene.rig.path(QStringLiteral("other")))));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QCOMPARE(import.state(), CardImport::State::Idle);
    }
};

QTEST_GUILESS_MAIN(CardImportTest)
#include "CardImportTest.moc"
