// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/FaultRows.h"

using namespace skein;

namespace {

constexpr FaultRow rows[] = {
    {"repeat-events=3", Ending::Arrives},
    {"lose-events", Ending::Arrives}, // the look at the card finds it
};

} // namespace

/** Cameras that do not say what happens, or say it too often. */
class EventFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR); }

    void thePhotographIsWholeHereOrThere_data() { addRows(rows); }
    void thePhotographIsWholeHereOrThere() { verifyRow(); }
};

QTEST_GUILESS_MAIN(EventFaultsTest)
#include "EventFaultsTest.moc"
