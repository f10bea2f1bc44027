// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/TetherRig.h"

using namespace skein;

/** What becomes of a deletion that did not work at once. */
class DeletionFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR); }

    void aDeletionThatWasRefusedIsTriedAgainAtTheNextConnection_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("protected") << QStringLiteral("access-denied");
        QTest::newRow("not found") << QStringLiteral("no-object");
    }
    void aDeletionThatWasRefusedIsTriedAgainAtTheNextConnection()
    {
        QFETCH(QString, code);
        TetherRig rig;
        QVERIFY(rig.start());
        rig.controller.setOptions({true});
        rig.body.tell(QStringLiteral("fault refuse=%1@delete").arg(code));
        QVERIFY(wait(rig.controller.capture()));
        QTRY_VERIFY_WITH_TIMEOUT(
            rig.hasProblemWith(QStringLiteral("was not deleted from the camera")), patienceMs);
        QVERIFY(!rig.hasProblemWith(QStringLiteral("does not have this file any more")));
        QCOMPARE(rig.cardFiles().size(), 1);
        rig.body.tell(QStringLiteral("fault none"));
        QVERIFY(rig.connectAnew());
        QTRY_VERIFY_WITH_TIMEOUT(rig.cardFiles().isEmpty(), patienceMs);
        QCOMPARE(rig.sessionFiles().size(), 1);
    }

    void aLineThatBreaksWhileAFileIsDeletedIsNotCalledAProtectedFile_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("before") << QStringLiteral("drop@delete:beforex1");
        QTest::newRow("after") << QStringLiteral("drop@delete:afterx1");
    }
    void aLineThatBreaksWhileAFileIsDeletedIsNotCalledAProtectedFile()
    {
        QFETCH(QString, fault);
        TetherRig rig;
        QVERIFY(rig.start());
        rig.controller.setOptions({true});
        rig.body.tell(QStringLiteral("fault ") + fault);
        QVERIFY(wait(rig.controller.capture()));
        QTRY_VERIFY_WITH_TIMEOUT(
            rig.hasProblemWith(QStringLiteral("was not deleted from the camera")), patienceMs);
        for (const Error& problem : std::as_const(rig.problems)) {
            QVERIFY2(!problem.message.contains(QStringLiteral("protected")),
                qPrintable(problem.message));
        }
        QTRY_VERIFY_WITH_TIMEOUT(rig.cardFiles().isEmpty(), patienceMs); // when the line is back
    }
};

QTEST_GUILESS_MAIN(DeletionFaultsTest)
#include "DeletionFaultsTest.moc"
