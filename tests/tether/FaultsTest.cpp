// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/TetherRig.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace skein;

namespace {

/** What becomes of the one photograph of a row. */
enum class Ending : quint8 {
    Arrives,     ///< In the session, whole; deleted from the card.
    IsKept,      ///< In the session, whole; still on the card, which is told.
    StaysThere,  ///< On the card, whole; nothing in the session, which is told.
    WaitsOnCard, ///< On the card, whole, until the card is compared at the next connection.
    IsNotTaken,
};

struct Row
{
    const char* fault;
    Ending ending;
};

constexpr qint64 photoBytes = 3 * 1024 * 1024; // several parts

constexpr Row rows[] = {
    {"busy@capturex2", Ending::Arrives},
    {"busy@downloadx3", Ending::Arrives},
    {"busy@deletex2", Ending::Arrives},
    {"stall=1@download:during+1x1", Ending::Arrives},
    {"repeat-events=3", Ending::Arrives},
    {"lose-events", Ending::WaitsOnCard},
    {"drop@download:beforex1", Ending::Arrives},
    {"drop@download:during+1x1", Ending::Arrives},
    {"drop@download:after+1x1", Ending::Arrives},
    {"drop@capture:afterx1", Ending::WaitsOnCard},
    {"refuse=access-denied@delete", Ending::IsKept},
    {"cut-short=100000", Ending::StaysThere},
    {"refuse=store-full@capture", Ending::IsNotTaken},
    {"fill-card", Ending::IsNotTaken},
};

} // namespace

/**
 * Cameras that misbehave, with deletion from the card switched on: afterwards the photograph is
 * whole, bit for bit, in the session or on the card.
 */
class FaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR); }

    void thePhotographIsWholeHereOrThere_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<Ending>("ending");
        for (const Row& row : rows) {
            QTest::newRow(row.fault) << QString::fromLatin1(row.fault) << row.ending;
        }
    }
    void thePhotographIsWholeHereOrThere()
    {
        QFETCH(QString, fault);
        QFETCH(Ending, ending);
        const QTemporaryDir shots;
        TetherRig::makeBigShot(shots.path(), photoBytes);
        const QByteArray original = TetherRig::contents(shots.filePath(QStringLiteral("big.jpg")));
        TetherRig rig({QStringLiteral("--shots"), shots.path()});
        QVERIFY(rig.start());
        rig.controller.setOptions({true});
        rig.body.tell(QStringLiteral("fault ") + fault);
        const auto paths = wait(rig.controller.capture());
        QVERIFY2(paths || paths.error().message.endsWith(u'.'),
            qPrintable(paths ? QString() : paths.error().message));

        const bool arrives = ending == Ending::Arrives || ending == Ending::IsKept;
        const bool staysOnCard = !arrives ? ending != Ending::IsNotTaken : ending == Ending::IsKept;
        if (arrives) {
            QTRY_COMPARE_WITH_TIMEOUT(rig.committed.size(), 1, patienceMs);
        }
        QTRY_VERIFY_WITH_TIMEOUT(rig.controller.isIdle(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(rig.cardFiles().size(), staysOnCard ? 1 : 0, patienceMs);
        QCOMPARE(rig.sessionFiles().size(), arrives ? 1 : 0);
        if (arrives) {
            QCOMPARE(TetherRig::contents(rig.committed.first()), original);
        }
        if (staysOnCard) {
            QCOMPARE(TetherRig::contents(rig.cardFiles().first()), original);
            QVERIFY(!rig.problems.isEmpty() || ending == Ending::WaitsOnCard);
        }
        if (ending == Ending::IsNotTaken) {
            QVERIFY(!paths);
        }
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "FaultsTest.moc"
