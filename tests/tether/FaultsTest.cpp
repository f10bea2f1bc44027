// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/TetherRig.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace skein;

namespace {

/** What becomes of the one photograph of a row. */
enum class Ending : quint8 {
    Arrives,     ///< In the session, whole; deleted from the card.
    IsKept,      ///< In the session, whole; still on the card, which is told.
    IsDamaged,   ///< In the session as it came, which is told; whole on the card.
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
    {"fewer=1000x1", Ending::Arrives},
    {"more=1000x1", Ending::Arrives},
    {"stall=1@download:during+1x1", Ending::Arrives},
    {"repeat-events=3", Ending::Arrives},
    {"lose-events", Ending::WaitsOnCard},
    {"drop@download:beforex1", Ending::Arrives},
    {"drop@download:during+1x1", Ending::Arrives},
    {"drop@download:after+1x1", Ending::Arrives},
    {"drop@delete:beforex1", Ending::Arrives},
    {"drop@delete:afterx1", Ending::Arrives},
    {"drop@capture:afterx1", Ending::WaitsOnCard},
    {"refuse=access-denied@delete", Ending::IsKept},
    {"refuse=partly-deleted@delete", Ending::IsKept},
    {"cut-short=100000", Ending::StaysThere},
    {"fewer=1000", Ending::StaysThere},
    {"more=1000", Ending::StaysThere},
    {"flip=2000000", Ending::IsDamaged}, // every byte of each part but its first
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
        QSignalSpy damaged(&rig.session, &Session::damaged);
        rig.body.tell(QStringLiteral("fault ") + fault);
        const auto paths = wait(rig.controller.capture());
        QVERIFY2(paths || paths.error().message.endsWith(u'.'),
            qPrintable(paths ? QString() : paths.error().message));

        const bool arrives =
            ending == Ending::Arrives || ending == Ending::IsKept || ending == Ending::IsDamaged;
        const bool staysOnCard = ending != Ending::Arrives && ending != Ending::IsNotTaken;
        if (arrives) {
            QTRY_COMPARE_WITH_TIMEOUT(rig.committed.size(), 1, patienceMs);
        }
        QTRY_VERIFY_WITH_TIMEOUT(rig.controller.isIdle(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(rig.cardFiles().size(), staysOnCard ? 1 : 0, patienceMs);
        QCOMPARE(rig.sessionFiles().size(), arrives ? 1 : 0);
        if (arrives) {
            QCOMPARE(TetherRig::contents(rig.committed.first()) == original,
                ending != Ending::IsDamaged);
        }
        if (staysOnCard) {
            QCOMPARE(TetherRig::contents(rig.cardFiles().first()), original);
            QVERIFY(!rig.problems.isEmpty() || ending == Ending::WaitsOnCard ||
                    ending == Ending::IsDamaged);
        }
        QCOMPARE(damaged.size(), ending == Ending::IsDamaged ? 1 : 0);
        if (ending == Ending::IsNotTaken) {
            QVERIFY(!paths);
        }
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "FaultsTest.moc"
