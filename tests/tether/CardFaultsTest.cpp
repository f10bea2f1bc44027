// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/FaultRows.h"

using namespace skein;

namespace {

constexpr FaultRow rows[] = {
    {"drop@delete:beforex1", Ending::Arrives},
    {"drop@delete:afterx1", Ending::Arrives},
    {"refuse=access-denied@delete", Ending::IsKept},
    {"refuse=partly-deleted@delete", Ending::IsKept},
    {"refuse=store-full@capture", Ending::IsNotTaken},
    {"fill-card", Ending::IsNotTaken},
};

} // namespace

/** Cards that are full, and deletions that are refused or break off. */
class CardFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR); }

    void thePhotographIsWholeHereOrThere_data() { addRows(rows); }
    void thePhotographIsWholeHereOrThere() { verifyRow(); }
};

QTEST_GUILESS_MAIN(CardFaultsTest)
#include "CardFaultsTest.moc"
