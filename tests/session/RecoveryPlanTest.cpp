// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/RecoveryPlan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skein;

namespace {

constexpr qint64 size = 1000;

JournalEntry entry(JournalState state, qint64 announced = size)
{
    JournalEntry entry;
    entry.id = 7;
    entry.card = {u"body"_s, u"/card"_s, u"DSC_0001.JPG"_s, announced, {}};
    entry.state = state;
    if (state == JournalState::Staged) {
        entry.staging = u"9-0-DSC_0001.JPG"_s;
        entry.size = size;
    }
    return entry;
}

FoundLeftover leftover(bool isMarked, bool isSound, qint64 bytes = size)
{
    return {u"/s/.skein/incoming/9-0-DSC_0001.JPG"_s, u"DSC_0001.JPG"_s, bytes, isMarked, isSound};
}

} // namespace

/** What the next start does about what the last one left. */
class RecoveryPlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKnownAndWhatLiesThereDecide_data()
    {
        QTest::addColumn<QList<JournalEntry>>("unfinished");
        QTest::addColumn<QList<FoundLeftover>>("leftovers");
        QTest::addColumn<QString>("outcome");
        using Entries = QList<JournalEntry>;
        using Files = QList<FoundLeftover>;
        const auto announced = entry(JournalState::Announced);
        const auto unsized = entry(JournalState::Announced, -1);
        const auto staged = entry(JournalState::Staged);
        const auto row = [](const char* name, const Entries& entries, const Files& files,
                             const char* outcome) {
            QTest::newRow(name) << entries << files << QString::fromLatin1(outcome);
        };
        row("nothing", {}, {}, "");
        row("announced only", {announced}, {}, "");
        row("whole, nobody knows it", {}, {leftover(true, true)}, "take");
        row("whole and announced", {announced}, {leftover(true, true)}, "take likely 7");
        row("whole and staged", {staged}, {leftover(true, true)}, "take 7");
        row("not marked, but staged", {staged}, {leftover(false, true)}, "take 7");
        row("not marked, of the size announced", {announced}, {leftover(false, true)},
            "take likely 7");
        row("not marked, of another size", {announced}, {leftover(false, true, 500)}, "aside");
        row("marked, of another size", {announced}, {leftover(true, true, 500)}, "take");
        row("not marked, no size announced", {unsized}, {leftover(false, true)}, "aside");
        row("marked, no size announced", {unsized}, {leftover(true, true)}, "take likely 7");
        row("not marked, nobody knows it", {}, {leftover(false, true)}, "aside");
        row("marked, but damaged", {staged}, {leftover(true, false)}, "aside look 7");
        row("staged and gone", {staged}, {}, "look 7");
        row("one announcement, two files", {announced},
            {leftover(false, true), leftover(false, true)}, "aside aside");
        auto other = announced;
        other.id = 8;
        other.card.body = u"another body"_s;
        row("two bodies give the same name", {announced, other}, {leftover(true, true)}, "take");
        row("two bodies, not marked", {announced, other}, {leftover(false, true)}, "aside");
        row("staged goes before announced", {announced, staged}, {leftover(true, true)}, "take 7");
    }

    void whatIsKnownAndWhatLiesThereDecide()
    {
        QFETCH(QList<JournalEntry>, unfinished);
        QFETCH(QList<FoundLeftover>, leftovers);
        QFETCH(QString, outcome);
        const RecoveryPlan plan = recoveryPlan(unfinished, leftovers);
        QStringList found;
        for (const RecoveryPlan::Whole& whole : plan.takeIn) {
            found << (whole.entry    ? u"take %1"_s.arg(whole.entry->id)
                      : whole.likely ? u"take likely %1"_s.arg(whole.likely->id)
                                     : u"take"_s);
        }
        for (qsizetype i = 0; i < plan.setAside.size(); ++i) {
            found << u"aside"_s;
        }
        for (const JournalEntry& each : plan.lookFor) {
            found << u"look %1"_s.arg(each.id);
        }
        QCOMPARE(found.join(u' '), outcome);
    }

    void whatWasToldOnceIsNotToldAgain()
    {
        FoundLeftover fragment = leftover(false, false);
        fragment.wasTold = true;
        QVERIFY(recoveryPlan({}, {fragment}).setAside.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RecoveryPlanTest)
#include "RecoveryPlanTest.moc"
