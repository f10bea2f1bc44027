// SPDX-License-Identifier: GPL-3.0-or-later
// A rehearsal in the whole program, against the virtual camera.
#include "app/Bodies.h"
#include "app/PluginRig.h"
#include "eclipse/CameraFit.h"
#include "eclipse/EclipseRun.h"
#include "plugin/PluginCamera.h"
#include "plugin/PluginWindow.h"

#include <QSignalSpy>
#include <utility>

using namespace skein;
using namespace skein::eclipse;

namespace {

constexpr int rehearsalMs = 180'000;

/** Totality of 16 seconds, and some minutes about it. */
Plan smallPlan()
{
    const auto at = [](int minute, int second) {
        return QDateTime(QDate(2026, 8, 12), QTime(18, minute, second), Qt::UTC);
    };
    Plan plan;
    plan.contacts.kind = Kind::Total;
    plan.contacts.set(Contact::C1, at(22, 0));
    plan.contacts.set(Contact::C2, at(25, 0));
    plan.contacts.set(Contact::Maximum, at(25, 8));
    plan.contacts.set(Contact::C3, at(25, 16));
    plan.contacts.set(Contact::C4, at(28, 0));
    plan.row(Phase::Partial).interval = 60;
    return plan;
}

} // namespace

class RehearsalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void aPhotographThatWasTakenWhenTheCableWasPulledIsSavedWhenItIsBack()
    {
        PluginRig rig;
        Body body(QStringLiteral("4711"),
            {QStringLiteral("--capture-ms"), QStringLiteral("2000")}); // Time to pull the cable.
        Workspace& workspace = openWith(rig.program, body.port(), QStringLiteral("one"));
        const auto desk = rig.plugin();
        PluginHost& host = desk->host();
        PluginWindow& window = *host.windows().first();
        QTRY_VERIFY_WITH_TIMEOUT(
            action(workspace, ActionId::Capture)->isEnabled() && !host.camera().isBusy(window) &&
                !host.camera().setting(window, QStringLiteral("shutter")).choices.isEmpty(),
            patienceMs);
        const Plan plan = smallPlan();
        EclipseRun run(host, window);
        const Camera& camera = *workspace.controller().camera();
        bool isPulled = false;
        connect(&camera, &Camera::stateChanged, &run, [&](Camera::State state) {
            if (state == Camera::State::Capturing && !std::exchange(isPulled, true)) {
                run.pause();
                body.tell(QStringLiteral("unplug"));
            }
        });
        QCOMPARE(run.start(plan, RunClock(plan.contacts.at(Contact::C2), 1)), QString());
        QTRY_COMPARE_WITH_TIMEOUT(run.tally().failed, 1, patienceMs);
        QVERIFY(!run.tally().lastTrouble.isEmpty());
        QCOMPARE(run.tally().taken, 0);
        body.tell(QStringLiteral("press-shutter")); // It comes to its end without us.
        body.tell(QStringLiteral("replug"));
        QTRY_COMPARE_WITH_TIMEOUT(run.tally().taken, 1, 2 * patienceMs);
        QCOMPARE(run.tally().failed, 0);
        QCOMPARE(run.tally().lastTrouble, QString());
        QCOMPARE(photographs(workspace.session().folder()).size(), 1);
        run.leave();
    }

    void theVirtualCameraTakesTheEclipseAndIsAsBefore()
    {
        PluginRig rig;
        const auto desk = rig.plugin();
        Workspace& workspace = rig.program.open();
        PluginHost& host = desk->host();
        PluginWindow& window = *host.windows().first();
        QTRY_VERIFY_WITH_TIMEOUT(
            action(workspace, ActionId::Capture)->isEnabled() && !host.camera().isBusy(window) &&
                !host.camera().setting(window, QStringLiteral("shutter")).choices.isEmpty(),
            patienceMs);
        const auto valueOf = [&](const char* role) {
            return host.camera().setting(window, QLatin1String(role)).value.toString();
        };
        const QString shutter = valueOf("shutter");
        const QString aperture = valueOf("aperture");
        const QString iso = valueOf("iso");

        const Plan plan = smallPlan();
        EclipseRun run(host, window);
        QSignalSpy finished(&run, &EclipseRun::finished);
        QStringList said;
        QSet<QString> shutters;
        connect(&run, &EclipseRun::cue, &run, [&said](const Cue& cue) { said.append(cue.text); });
        connect(&run, &EclipseRun::changed, &run, [&] { shutters.insert(valueOf("shutter")); });
        const QDateTime from = plan.contacts.at(Contact::C1).addSecs(-61);
        QCOMPARE(run.start(plan, RunClock(from, 100)), QString());
        const int total = run.total();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, rehearsalMs);

        const Tally& tally = run.tally();
        QCOMPARE(tally.failed, 0);
        QCOMPARE(tally.lastTrouble, QString());
        QCOMPARE(tally.taken + tally.skipped, total);
        QVERIFY(tally.taken > total / 4); // However slow the computer is.
        QCOMPARE(photographs(workspace.session().folder()).size(), tally.taken);
        QVERIFY(tally.inTotality > 0);
        QVERIFY(shutters.size() > 3);
        QVERIFY(said.contains(QStringLiteral("Filter off!")));
        QVERIFY(said.contains(QStringLiteral("Filter on!")));
        QTRY_COMPARE(valueOf("shutter"), shutter);
        QTRY_COMPARE(valueOf("aperture"), aperture);
        QTRY_COMPARE(valueOf("iso"), iso);
    }
};

SKEIN_PLUGIN_TEST_MAIN(RehearsalTest)
#include "RehearsalTest.moc"
