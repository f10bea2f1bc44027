// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/TetherRig.h"

#include <QDir>
#include <QSignalSpy>

using namespace skein;

namespace {

QString nothingCame()
{
    return QStringLiteral("No photograph has come of the capture");
}

/** The connection breaks off instead of the release. */
void breakACapture(TetherRig& rig)
{
    rig.body.tell(QStringLiteral("fault drop@capture:beforex1"));
    QVERIFY(!wait(rig.controller.capture()));
}

} // namespace

/** What is said, in the end, of a capture during which the connection broke off. */
class InterruptedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR); }

    void anInterruptedCaptureWithoutAPhotographIsSaidToHaveNone_data()
    {
        QTest::addColumn<bool>("isLive");
        QTest::newRow("without live view") << false;
        QTest::newRow("with live view, which goes on afterwards") << true;
    }
    void anInterruptedCaptureWithoutAPhotographIsSaidToHaveNone()
    {
        QFETCH(bool, isLive);
        TetherRig rig;
        QVERIFY(rig.startAndLook());
        QSignalSpy frames(&rig.controller, &SessionController::previewFrame);
        connect(&rig.controller, &SessionController::previewFrame, &rig.controller,
            &SessionController::previewConsumed);
        if (isLive) {
            rig.controller.startPreview();
            rig.controller.previewConsumed();
            QTRY_VERIFY_WITH_TIMEOUT(!frames.isEmpty(), patienceMs);
        }
        breakACapture(rig);
        QTRY_VERIFY_WITH_TIMEOUT(rig.hasProblemWith(nothingCame()), 3 * patienceMs);
        QVERIFY(rig.cardFiles().isEmpty());
        if (isLive) {
            frames.clear();
            QTRY_VERIFY_WITH_TIMEOUT(!frames.isEmpty(), patienceMs);
        }
    }

    void whatTheJournalCouldNotWriteDownIsNotCounted()
    {
        TetherRig rig;
        // Where the journal should be lies something else, which is nobody's to delete.
        QVERIFY(QDir().mkpath(rig.sessionFolder() + QStringLiteral("/.skein/journal.sqlite/x")));
        QVERIFY(rig.start());
        breakACapture(rig);
        QTRY_VERIFY_WITH_TIMEOUT(
            rig.hasProblemWith(QStringLiteral("is not known. Look on the camera's card")),
            3 * patienceMs);
        QVERIFY(!rig.hasProblemWith(nothingCame()));
    }

    void theNextCaptureTakesBackWhatWasSaid()
    {
        TetherRig rig;
        QVERIFY(rig.startAndLook());
        QSignalSpy solved(&rig.controller, &SessionController::solved);
        breakACapture(rig);
        QTRY_VERIFY_WITH_TIMEOUT(rig.hasProblemWith(nothingCame()), 3 * patienceMs);
        QVERIFY(solved.isEmpty());
        QVERIFY(wait(rig.controller.capture()));
        QCOMPARE(solved.size(), 1);
    }

    void aPhotographThatIsOnTheCardAfterAllIsTheLastWord()
    {
        TetherRig rig;
        QVERIFY(rig.startAndLook());
        rig.controller.startPreview();
        connect(&rig.controller, &SessionController::previewFrame, &rig.controller,
            &SessionController::previewConsumed);
        rig.controller.previewConsumed();
        rig.body.tell(QStringLiteral("fault drop@capture:afterx1"));
        const auto capture = rig.controller.capture();
        QTRY_COMPARE_WITH_TIMEOUT(rig.committed.size(), 1, 3 * patienceMs);
        QVERIFY(capture.isFinished());
        QVERIFY(!rig.hasProblemWith(nothingCame()));
    }
};

QTEST_GUILESS_MAIN(InterruptedTest)
#include "InterruptedTest.moc"
