// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/FirstMeeting.h"
#include "tether/NextRun.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace skein;

/** What counts as old when a session meets a camera: nothing that it ordered itself. */
class FirstLookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheFirstCaptureOfASessionLeftOnTheCardIsFetchedByTheNextRun_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("the line drops after the capture") << u"drop@capture:afterx1"_s;
        QTest::newRow("the camera's words are lost") << u"lose-events"_s;
    }
    void whatTheFirstCaptureOfASessionLeftOnTheCardIsFetchedByTheNextRun()
    {
        QFETCH(QString, fault);
        TetherRig rig;
        QVERIFY(rig.start());
        rig.body.tell(u"fault "_s + fault);
        // At once: nobody has looked at the card before.
        const auto capture = rig.controller.capture();
        QTRY_COMPARE_WITH_TIMEOUT(rig.cardFiles().size(), 1, patienceMs);
        rig.body.tell(u"fault none"_s);
        NextRun next(rig); // As if the program had been killed: nothing else is found out.
        QVERIFY(next.start());
        QTRY_COMPARE_WITH_TIMEOUT(rig.sessionFiles().size(), 1, patienceMs);
        QVERIFY(capture.isFinished());
    }

    void whatIsOrderedDuringTheFirstLookIsNotOld()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        rig.body.tell(u"fault lose-events"_s);
        TetheredCamera& place = rig.controller.shown();
        FirstMeeting look(place);
        QSignalSpy done(&look, &FirstMeeting::done);
        look.begin(); // what is remembered is asked for before the order is written down
        const auto capture = rig.controller.capture();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 3 * patienceMs);
        QCOMPARE(rig.cardFiles().size(), 1);
        rig.body.tell(u"fault none"_s);
        NextRun next(rig);
        QVERIFY(next.start());
        QTRY_COMPARE_WITH_TIMEOUT(rig.sessionFiles().size(), 1, patienceMs);
        QVERIFY(capture.isFinished());
    }

    void theFirstPhotographIsTakenAtOnceWhateverLiesOnTheCard()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        const auto capture = rig.controller.capture();
        QCOMPARE(rig.controller.camera()->state(), Camera::State::Capturing);
        const CardMemory memory = memoryOf(rig);
        QVERIFY(!memory.isMet);
        QVERIFY(memory.beginning.isSure);
        QVERIFY(wait(capture));
    }

    void whatLiesThereBeforeTheFirstCaptureStaysThere()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        const QDateTime hourAgo = QDateTime::currentDateTimeUtc().addSecs(-3600);
        QVERIFY(wait(rig.controller.camera()->writeSetting(u"datetime"_s, hourAgo)));
        QVERIFY(wait(rig.controller.camera()->disconnectCamera()));
        rig.body.tell(u"press-shutter"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rig.cardFiles().size(), 1, patienceMs);
        QVERIFY(rig.connectAnew());
        QVERIFY(wait(
            rig.controller.camera()->writeSetting(u"datetime"_s, QDateTime::currentDateTimeUtc())));
        QVERIFY(wait(rig.controller.capture()));
        QTRY_VERIFY_WITH_TIMEOUT(memoryOf(rig).isMet, patienceMs);
        QVERIFY(rig.controller.isIdle()); // Nothing more is to come.
        QCOMPARE(rig.sessionFiles().size(), 1);
    }
};

QTEST_GUILESS_MAIN(FirstLookTest)
#include "FirstLookTest.moc"
