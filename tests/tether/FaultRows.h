// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tether/TetherRig.h"

#include "tether/TetheredCamera.h"

#include <QSignalSpy>
#include <QTest>

#include <span>

namespace skein {

/** What becomes of the one photograph of a row. */
enum class Ending : quint8 {
    Arrives,    ///< In the session, whole; deleted from the card.
    IsKept,     ///< In the session, whole; still on the card, which is told.
    IsDamaged,  ///< In the session as it came, which is told; whole on the card.
    StaysThere, ///< On the card, whole; nothing in the session, which is told.
    IsNotTaken,
};

struct FaultRow
{
    const char* fault;
    Ending ending;
};

inline void addRows(std::span<const FaultRow> rows)
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Ending>("ending");
    for (const FaultRow& row : rows) {
        QTest::newRow(row.fault) << QString::fromLatin1(row.fault) << row.ending;
    }
}

/**
 * One capture while the camera misbehaves as the row says, with deletion from the card switched on:
 * afterwards the photograph is whole, bit for bit, in the session or on the card. To be called in a
 * test function that has such rows.
 */
inline void verifyRow()
{
    QFETCH(const QString, fault);
    QFETCH(const Ending, ending);
    constexpr qint64 photoBytes = 3 * 1024 * 1024; // several parts
    const QTemporaryDir shots;
    TetherRig::makeBigShot(shots.path(), photoBytes);
    const QByteArray original = TetherRig::contents(shots.filePath(QStringLiteral("big.jpg")));
    TetherRig rig({QStringLiteral("--shots"), shots.path()});
    QVERIFY(rig.start());
    rig.controller.setOptions({true});
    QSignalSpy damaged(&rig.session, &Session::damaged);
    rig.body.tell(QStringLiteral("fault ") + fault);
    const auto capture = rig.controller.capture();
    // A camera that does not say what happens is given time by the host.
    QTRY_VERIFY_WITH_TIMEOUT(capture.isFinished(), 6 * patienceMs);
    const Result<QStringList> paths = capture.result();
    QVERIFY2(paths || paths.error().message.endsWith(u'.'),
        qPrintable(paths ? QString() : paths.error().message));

    const bool arrives =
        ending == Ending::Arrives || ending == Ending::IsKept || ending == Ending::IsDamaged;
    const bool staysOnCard = ending != Ending::Arrives && ending != Ending::IsNotTaken;
    if (arrives) {
        QTRY_COMPARE_WITH_TIMEOUT(rig.committed.size(), 1, 2 * patienceMs);
    }
    QTRY_VERIFY_WITH_TIMEOUT(rig.controller.isIdle(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(rig.cardFiles().size(), staysOnCard ? 1 : 0, patienceMs);
    QCOMPARE(rig.sessionFiles().size(), arrives ? 1 : 0);
    if (arrives) {
        QCOMPARE(
            TetherRig::contents(rig.committed.first()) == original, ending != Ending::IsDamaged);
    }
    if (staysOnCard) {
        QCOMPARE(TetherRig::contents(rig.cardFiles().first()), original);
        QVERIFY(!rig.problems.isEmpty() || ending == Ending::IsDamaged);
    }
    QCOMPARE(damaged.size(), ending == Ending::IsDamaged ? 1 : 0);
    if (ending == Ending::IsNotTaken) {
        QVERIFY(!paths);
        // Both rows are about a full card.
        QVERIFY2(paths.error().message.contains(QStringLiteral("no room left")),
            qPrintable(paths.error().message));
        QCOMPARE(paths.error().kind, ErrorKind::NoSpace);
    }
}

} // namespace skein
