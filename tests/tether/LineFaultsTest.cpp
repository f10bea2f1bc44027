// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/FaultRows.h"

using namespace skein;

namespace {

constexpr FaultRow rows[] = {
    {"busy@capturex2", Ending::Arrives},
    {"busy@downloadx3", Ending::Arrives},
    {"busy@deletex2", Ending::Arrives},
    {"stall=1@download:during+1x1", Ending::Arrives},
    {"drop@download:beforex1", Ending::Arrives},
    {"drop@download:during+1x1", Ending::Arrives},
    {"drop@download:after+1x1", Ending::Arrives},
    {"drop@capture:afterx1", Ending::Arrives},
};

} // namespace

/** Cameras that are busy, or whose line is bad. */
class LineFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR); }

    void thePhotographIsWholeHereOrThere_data() { addRows(rows); }
    void thePhotographIsWholeHereOrThere() { verifyRow(); }
};

QTEST_GUILESS_MAIN(LineFaultsTest)
#include "LineFaultsTest.moc"
