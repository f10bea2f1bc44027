// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/FaultRows.h"

using namespace skein;

namespace {

constexpr FaultRow rows[] = {
    {"fewer=1000x1", Ending::Arrives}, {"more=1000x1", Ending::Arrives},
    {"cut-short=100000", Ending::StaysThere}, {"fewer=1000", Ending::StaysThere},
    {"more=1000", Ending::StaysThere},
    {"flip=2000000", Ending::IsDamaged}, // every byte of each part but its first
};

} // namespace

/** Cameras that hand out other files than they have. */
class FileFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR); }

    void thePhotographIsWholeHereOrThere_data() { addRows(rows); }
    void thePhotographIsWholeHereOrThere() { verifyRow(); }

    void whatWasSpoiltOnTheWayStaysOnTheCardThoughItsStructureIsWhole()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        rig.controller.setOptions({true});
        rig.body.tell(QStringLiteral("fault flip=400@download"));
        const auto paths = wait(rig.controller.capture());
        QVERIFY(paths && paths->size() == 1);
        QTRY_VERIFY_WITH_TIMEOUT(rig.controller.isIdle(), patienceMs);
        QCOMPARE(rig.cardFiles().size(), 1);
        QVERIFY(
            TetherRig::contents(paths->first()) != TetherRig::contents(rig.cardFiles().first()));
        QVERIFY(rig.hasProblemWith(QStringLiteral("There are errors in its picture data")));
    }

    void whatCouldNotBeFetchedComesWhenTheCameraIsBack()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        QSignalSpy solved(&rig.controller, &SessionController::solved);
        rig.body.tell(QStringLiteral("fault cut-short=1000"));
        const auto paths = wait(rig.controller.capture());
        QVERIFY(!paths);
        QVERIFY(rig.controller.shown().ingest().hasOpen(paths.error()));
        rig.body.tell(QStringLiteral("fault none"));
        rig.body.tell(QStringLiteral("unplug"));
        QTRY_COMPARE_WITH_TIMEOUT(
            rig.controller.camera()->state(), Camera::State::Recovering, patienceMs);
        rig.body.tell(QStringLiteral("replug"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.committed.size(), 1, patienceMs);
        QCOMPARE(TetherRig::contents(rig.committed.first()),
            TetherRig::contents(rig.cardFiles().first()));
        QTRY_COMPARE_WITH_TIMEOUT(solved.size(), 1, patienceMs);
        QCOMPARE(solved.first().first().value<Error>().message, paths.error().message);
    }
};

QTEST_GUILESS_MAIN(FileFaultsTest)
#include "FileFaultsTest.moc"
