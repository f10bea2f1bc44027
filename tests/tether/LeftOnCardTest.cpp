// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/LeftOnCard.h"

#include "tether/TetherRig.h"
#include "tether/TetheredCamera.h"

#include <QFileInfo>
#include <QSignalSpy>

using namespace skein;

namespace {

/** A camera that makes RAW and JPEG of each shot. */
class BothKindsRig final
{
public:
    explicit BothKindsRig(Fetching fetching, const QStringList& arguments = {})
        : rig(arguments)
        , m_fetching(fetching)
    {}

    [[nodiscard]] bool start()
    {
        ingest().setFetching(m_fetching);
        return rig.start() && rig.set("imagequality", "NEF+Fine");
    }

    [[nodiscard]] Ingest& ingest() { return rig.controller.shown().ingest(); }

    TetherRig rig;

private:
    const Fetching m_fetching;
};

QString suffixOf(const QString& path)
{
    return QFileInfo(path).suffix().toLower();
}

} // namespace

/** What stays on the card because the photographer wants it so. */
class LeftOnCardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRawFileStaysAndTheJpegComes()
    {
        BothKindsRig scene(Fetching::WithoutRaw);
        QVERIFY(scene.start());
        const auto paths = wait(scene.rig.controller.capture());
        QVERIFY2(paths, qPrintable(paths ? QString() : paths.error().message));
        QCOMPARE(paths->size(), 1);
        QCOMPARE(suffixOf(paths->first()), QStringLiteral("jpg"));
        QCOMPARE(scene.rig.cardFiles().size(), 2);
        QCOMPARE(scene.ingest().leftOnCardCount(), 1);
        QVERIFY(scene.rig.controller.isIdle());
        QVERIFY(scene.rig.problems.isEmpty());
    }

    void anotherSessionHasNoneOfThemUntilTheirsIsOpenedAgain()
    {
        LeftOnCard left;
        IngestPhoto photo;
        photo.entry.file = {QStringLiteral("/DCIM"), QStringLiteral("DSC_0001.NEF")};
        photo.cameraId = QStringLiteral("A");
        QVERIFY(left.add(photo));
        left.changeSession(QStringLiteral("/first"), QStringLiteral("/second"));
        QCOMPARE(left.count(QStringLiteral("A")), 0);
        left.changeSession(QStringLiteral("/second"), QStringLiteral("/first"));
        QCOMPARE(left.count(QStringLiteral("A")), 1);
    }

    void aRawFileWithoutAJpegComes()
    {
        BothKindsRig scene(Fetching::WithoutRaw);
        QVERIFY(scene.start());
        QVERIFY(scene.rig.set("imagequality", "NEF (Raw)"));
        const auto paths = wait(scene.rig.controller.capture());
        QVERIFY(paths);
        QCOMPARE(paths->size(), 1);
        QVERIFY(suffixOf(paths->first()) != QLatin1String("jpg"));
        QCOMPARE(scene.ingest().leftOnCardCount(), 0);
    }

    void whatIsFetchedLaterGetsTheNameOfItsJpeg()
    {
        BothKindsRig scene(Fetching::WithoutRaw);
        QVERIFY(scene.start());
        QStringList jpegs;
        for (int shot = 0; shot < 2; ++shot) {
            const auto paths = wait(scene.rig.controller.capture());
            QVERIFY(paths);
            jpegs << QFileInfo(paths->first()).completeBaseName();
        }
        QVERIFY(scene.rig.connectAnew()); // Also by another Camera object.
        QCOMPARE(scene.ingest().leftOnCardCount(), 2);
        scene.ingest().fetchLeftOnCard();
        QTRY_COMPARE_WITH_TIMEOUT(scene.rig.committed.size(), 4, patienceMs);
        QCOMPARE(scene.ingest().leftOnCardCount(), 0);
        QStringList raws;
        for (const QString& path : scene.rig.committed.mid(2)) {
            QVERIFY(suffixOf(path) != QLatin1String("jpg"));
            raws << QFileInfo(path).completeBaseName();
        }
        QCOMPARE(raws, jpegs);
        QCOMPARE(scene.rig.cardFiles().size(), 4);
    }

    void onTheCardOnlyNothingComesAndTheCaptureIsAnswered()
    {
        BothKindsRig scene(Fetching::Nothing);
        QVERIFY(scene.start());
        QSignalSpy left(&scene.ingest(), &Ingest::leftOnCard);
        const auto paths = wait(scene.rig.controller.capture());
        QVERIFY2(paths, qPrintable(paths ? QString() : paths.error().message));
        QVERIFY(paths->isEmpty());
        QCOMPARE(left.count(), 2);
        QVERIFY(scene.rig.sessionFiles().isEmpty());
        scene.ingest().fetchLeftOnCard();
        QTRY_COMPARE_WITH_TIMEOUT(scene.rig.committed.size(), 2, patienceMs);
    }

    void aPictureTakenAtTheBodyStaysToo()
    {
        BothKindsRig scene(Fetching::Nothing);
        QVERIFY(scene.start());
        scene.rig.body.tell(QStringLiteral("press-shutter"));
        QTRY_COMPARE_WITH_TIMEOUT(scene.ingest().leftOnCardCount(), 2, patienceMs);
        QVERIFY(scene.rig.committed.isEmpty());
    }

    void whatIsInTheCamerasMemoryAlwaysComes()
    {
        BothKindsRig scene(Fetching::Nothing);
        QVERIFY(scene.start());
        QVERIFY(scene.rig.set("capturetarget", "Internal RAM"));
        const auto paths = wait(scene.rig.controller.capture());
        QVERIFY2(paths, qPrintable(paths ? QString() : paths.error().message));
        QCOMPARE(paths->size(), 2);
        QCOMPARE(scene.ingest().leftOnCardCount(), 0);
    }

    void onlyTheCopiesOfWhatCameAreDeleted()
    {
        BothKindsRig scene(Fetching::WithoutRaw);
        QVERIFY(scene.start());
        scene.rig.controller.setOptions({true});
        QVERIFY(wait(scene.rig.controller.capture()));
        QTRY_VERIFY_WITH_TIMEOUT(scene.rig.controller.isIdle(), patienceMs);
        QCOMPARE(scene.rig.cardFiles().size(), 1);
        QVERIFY(suffixOf(scene.rig.cardFiles().first()) != QLatin1String("jpg"));
    }

    void aFetchThatIsStoppedLeavesThemThere()
    {
        BothKindsRig scene(Fetching::Nothing);
        QVERIFY(scene.start());
        QVERIFY(wait(scene.rig.controller.capture()));
        QCOMPARE(scene.ingest().leftOnCardCount(), 2);
        scene.ingest().fetchLeftOnCard();
        scene.rig.controller.cancelTransfers();
        QTRY_VERIFY_WITH_TIMEOUT(scene.rig.controller.isIdle(), patienceMs);
        QCOMPARE(scene.ingest().leftOnCardCount() + scene.rig.committed.size(), 2);
        QVERIFY(scene.ingest().leftOnCardCount() > 0);
    }

    void anImportThatIsStoppedLeavesThemThere()
    {
        BothKindsRig scene(Fetching::Nothing);
        QVERIFY(scene.start());
        QList<CameraFileEntry> left;
        connect(&scene.ingest(), &Ingest::leftOnCard, this,
            [&left](const IngestPhoto& photo) { left << photo.entry; });
        QSignalSpy failed(&scene.ingest(), &Ingest::importFailed);
        QVERIFY(wait(scene.rig.controller.capture()));
        QCOMPARE(left.size(), 2);
        QVERIFY(scene.ingest().importFile(left.first(), {}, true) != 0);
        QCOMPARE(scene.ingest().leftOnCardCount(), 1);
        scene.ingest().cancelImports();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(scene.ingest().leftOnCardCount(), 2);
        scene.rig.controller.setOptions({false});
        scene.ingest().fetchLeftOnCard();
        QTRY_COMPARE_WITH_TIMEOUT(scene.rig.committed.size(), 2, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(scene.rig.controller.isIdle(), patienceMs);
        QCOMPARE(scene.rig.cardFiles().size(), 2); // The import's order to delete went with it.
    }

    void anotherSessionIsNotTheirs()
    {
        BothKindsRig scene(Fetching::Nothing);
        QVERIFY(scene.start());
        QVERIFY(wait(scene.rig.controller.capture()));
        QVERIFY(wait(scene.rig.controller.openSession(scene.rig.path(QStringLiteral("other")))));
        QCOMPARE(scene.ingest().leftOnCardCount(), 0);
        QCOMPARE(scene.rig.cardFiles().size(), 2);
    }

    void camerasDoNotShareWhatStays()
    {
        LeftOnCard left;
        left.setFetching(Fetching::Nothing);
        for (const QString& camera : {QStringLiteral("1"), QStringLiteral("2")}) {
            IngestPhoto photo;
            photo.cameraId = camera;
            photo.entry.file = {QStringLiteral("/card"), QStringLiteral("DSC_0001.NEF")};
            QVERIFY(left.add(photo));
            QVERIFY(!left.add(photo)); // Announced twice.
        }
        QCOMPARE(left.take(QStringLiteral("1")).size(), size_t(1));
        QCOMPARE(left.count(QStringLiteral("1")), 0);
        QCOMPARE(left.count(QStringLiteral("2")), 1);
    }
};

QTEST_GUILESS_MAIN(LeftOnCardTest)
#include "LeftOnCardTest.moc"
