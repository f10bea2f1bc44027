// SPDX-License-Identifier: GPL-3.0-or-later
// Which programs are run on what happens in a session, with the virtual camera.
#include "tether/Hooks.h"
#include "tether/HookRunner.h"
#include "tether/TetherRig.h"
#include "tether/TetheredCamera.h"

#include <QFile>
#include <QFileInfo>

using namespace skein;

namespace {

/** Hooks for all events, whose program writes a line about each. */
class Rig : public TetherRig
{
public:
    Rig()
    {
        const QString program = path(QStringLiteral("note"));
        QFile file(program);
        if (!file.open(QIODevice::WriteOnly) ||
            file.write("#!/bin/sh\necho \"$@\" >>\"" + logPath().toLocal8Bit() + "\"\n") < 0) {
            qFatal("cannot write the test's program");
        }
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        file.close();
        QList<HookDefinition> all;
        for (const HookEvent event : hookEvents) {
            all.append({event, program,
                {QStringLiteral("{event}"), QStringLiteral("{camera}"), QStringLiteral("{path}"),
                    QStringLiteral("{file}"), QStringLiteral("{sequence}"),
                    QStringLiteral("{outcome}")}});
        }
        hooks.setHooks(all);
        HookLimits inOrder;
        inOrder.atOnce = 1;
        runner.setLimits(inOrder);
    }

    [[nodiscard]] QString logPath() const { return path(QStringLiteral("log")); }
    /** What was noted, when nothing runs any more. */
    [[nodiscard]] QStringList lines() const
    {
        if (!QTest::qWaitFor([this] { return runner.isIdle(); }, patienceMs)) {
            return {QStringLiteral("hooks still run")};
        }
        return QString::fromLocal8Bit(contents(logPath())).split(u'\n', Qt::SkipEmptyParts);
    }
    [[nodiscard]] QStringList linesOf(const QString& event) const
    {
        return lines().filter(event + u' ');
    }

    HookRunner runner;
    Hooks hooks{controller, runner};
};

} // namespace

class HooksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhotographIsToldWhenItIsTakenAndWhenItIsSaved()
    {
        Rig rig;
        QVERIFY(rig.start());
        const QString model = rig.controller.camera()->info().model;
        const auto paths = wait(rig.controller.capture());
        QVERIFY2(paths, qPrintable(paths ? QString() : paths.error().message));
        const QStringList lines = rig.lines();
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0).trimmed(), QStringLiteral("session-opened"));
        QCOMPARE(lines.at(1).trimmed(), QStringLiteral("connected ") + model);
        QVERIFY(lines.at(2).startsWith(QStringLiteral("captured ") + model));
        QVERIFY(lines.at(3).startsWith(
            QStringLiteral("saved ") + model + u' ' + paths->first() + u' '));
    }

    void aCameraIsToldOnceWhenItComesAndOnceWhenItGoes()
    {
        Rig rig;
        QVERIFY(rig.start());
        // Another folder needs another host, which is no other camera.
        QVERIFY(wait(rig.controller.openSession(rig.path(QStringLiteral("other")))));
        QTRY_COMPARE_WITH_TIMEOUT(
            rig.controller.camera()->state(), Camera::State::Ready, patienceMs);
        QCOMPARE(rig.linesOf(QStringLiteral("connected")).size(), 1);
        QCOMPARE(rig.lines().filter(QStringLiteral("session-opened")).size(), 2);
        QVERIFY(rig.linesOf(QStringLiteral("disconnected")).isEmpty());
        QVERIFY(wait(rig.controller.camera()->disconnectCamera()));
        rig.controller.setCamera(nullptr);
        QCOMPARE(rig.linesOf(QStringLiteral("disconnected")).size(), 1);
        QVERIFY(rig.connectAnew());
        QCOMPARE(rig.lines().filter(QStringLiteral("connected")).size(), 3);
    }

    void leavingCountsAsDisconnectedAndIsTheLastThingTold()
    {
        Rig rig;
        QVERIFY(rig.start());
        rig.hooks.leave();
        rig.controller.setCamera(nullptr);
        rig.hooks.sequenceEnded(
            rig.controller.shown(), QStringLiteral("x"), SequenceReport::Outcome::Completed);
        QCOMPARE(rig.linesOf(QStringLiteral("disconnected")).size(), 1);
        QVERIFY(rig.linesOf(QStringLiteral("sequence-ended")).isEmpty());
    }

    void theEndOfASequenceIsTold()
    {
        Rig rig;
        QVERIFY(rig.start());
        const QString model = rig.controller.camera()->info().model;
        rig.hooks.sequenceEnded(
            rig.controller.shown(), QStringLiteral("Sunset"), SequenceReport::Outcome::Stopped);
        QCOMPARE(rig.linesOf(QStringLiteral("sequence-ended")).value(0).simplified(),
            QStringLiteral("sequence-ended ") + model + QStringLiteral(" Sunset stopped"));
    }

    void aSequenceWhoseNameIsFromAFileIsNoOptionOfAProgram()
    {
        Rig rig;
        QVERIFY(rig.start());
        rig.hooks.sequenceEnded(rig.controller.shown(), QStringLiteral("--exec=rm"),
            SequenceReport::Outcome::Completed);
        const QString line = rig.linesOf(QStringLiteral("sequence-ended")).value(0);
        QVERIFY2(line.contains(QStringLiteral(" exec=rm ")), qPrintable(line));
    }

    void aHookThatIsSwitchedOffIsNotRun()
    {
        Rig rig;
        rig.hooks.setHooks({{HookEvent::SessionOpened, rig.path(QStringLiteral("note")),
            {QStringLiteral("x")}, false}});
        QVERIFY(rig.start());
        QVERIFY(rig.lines().isEmpty());
    }

    void aHookThatFailsHoldsUpNoPhotograph()
    {
        Rig rig;
        rig.hooks.setHooks({{HookEvent::Saved, QStringLiteral("/nowhere/program"), {}},
            {HookEvent::Saved, QStringLiteral("sleep"), {QStringLiteral("1000")}}});
        QVERIFY(rig.start());
        QList<Error> told;
        QObject::connect(&rig.runner, &HookRunner::problem, &rig.runner,
            [&told](const Error& error) { told << error; });
        for (int i = 0; i < 3; ++i) {
            QVERIFY(wait(rig.controller.capture()));
        }
        QCOMPARE(rig.sessionFiles().size(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), patienceMs);
        QVERIFY(told.first().message.contains(QStringLiteral("/nowhere/program")));
        rig.runner.endAll();
        QTRY_VERIFY_WITH_TIMEOUT(rig.runner.isIdle(), patienceMs);
    }
};

QTEST_GUILESS_MAIN(HooksTest)
#include "HooksTest.moc"
