// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MirrorStage.h"
#include "../camera/CameraHarness.h"

#include <QSignalSpy>
#include <QTest>

using namespace skein;

namespace {

/** A Canon with mirror lockup, and what is written to its shutter. */
struct Studio
{
    explicit Studio(const QStringList& more = {})
        : harness(QStringList{QStringLiteral("lockup=1")} + more)
    {}

    [[nodiscard]] bool connect()
    {
        QObject::connect(harness.camera.get(), &Camera::settingChanged, &stage,
            [this](const CameraSetting& setting) {
                if (setting.name == QLatin1String("eosremoterelease")) {
                    presses.append(setting.value.toString());
                }
            });
        return harness.connectCamera();
    }

    CameraHarness harness;
    MirrorStage stage;
    QStringList presses;
    QSignalSpy ready{&stage, &MirrorStage::ready};
    QSignalSpy failed{&stage, &MirrorStage::failed};
    QSignalSpy said{&stage, &MirrorStage::said};
};

} // namespace

/** The two presses of a Canon EOS body; Nikon's way is tested with the virtual camera. */
class MirrorStageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstPressRaisesTheMirrorAndThenItIsLeftAlone()
    {
        Studio studio;
        QVERIFY(studio.connect());
        studio.presses.clear();
        studio.stage.start(*studio.harness.camera, 1);
        QTRY_COMPARE_WITH_TIMEOUT(studio.ready.size(), 1, patienceMs);
        QCOMPARE(studio.presses,
            (QStringList{QStringLiteral("Press Full"), QStringLiteral("Release Full")}));
        QCOMPARE(studio.said.size(), 1);
        QVERIFY(studio.failed.isEmpty());
    }

    void inLiveViewTheMirrorIsUpAlreadyAlsoWhileNobodyFetchesFrames()
    {
        Studio studio;
        QVERIFY(studio.connect());
        QVERIFY(answerOf(studio.harness.camera->fetchPreview()));
        QCOMPARE(studio.harness.camera->state(), Camera::State::Previewing);
        studio.presses.clear();
        studio.stage.start(*studio.harness.camera, 1);
        QTRY_COMPARE_WITH_TIMEOUT(studio.ready.size(), 1, patienceMs);
        QVERIFY(studio.presses.isEmpty());
    }

    void aCameraThatRefusesIsToldOnceAndNothingIsReady()
    {
        Studio studio({QStringLiteral("write=busy")});
        QVERIFY(studio.connect());
        studio.stage.start(*studio.harness.camera, 1);
        QTRY_COMPARE_WITH_TIMEOUT(studio.failed.size(), 1, patienceMs);
        QVERIFY(studio.ready.isEmpty());
        QVERIFY(studio.said.isEmpty());
    }

    void whoStopsItHearsNothingMore()
    {
        Studio studio;
        QVERIFY(studio.connect());
        studio.stage.start(*studio.harness.camera, 1);
        studio.stage.stop();
        // Nobody waits any more, and the shutter is let go all the same.
        const QStringList once{QStringLiteral("Press Full"), QStringLiteral("Release Full")};
        QTRY_COMPARE_WITH_TIMEOUT(studio.presses, once, patienceMs);
        QVERIFY(studio.ready.isEmpty());
        // Another start gets its own answer, and only that.
        studio.stage.start(*studio.harness.camera, 1);
        QTRY_COMPARE_WITH_TIMEOUT(studio.ready.size(), 1, patienceMs);
        QCOMPARE(studio.said.size(), 1);
        QCOMPARE(studio.presses, once + once);
    }

    void whoHurriesDoesNotWaitAndTheShutterIsLetGo()
    {
        Studio studio;
        QVERIFY(studio.connect());
        studio.presses.clear();
        studio.stage.start(*studio.harness.camera, 3600);
        studio.stage.hurry();
        QTRY_COMPARE_WITH_TIMEOUT(studio.ready.size(), 1, patienceMs);
        QCOMPARE(studio.presses.value(1), QStringLiteral("Release Full"));
    }

    void aPressThatFailedIsLetGoAllTheSame()
    {
        Studio studio({QStringLiteral("write=busy*1")});
        QVERIFY(studio.connect());
        studio.presses.clear();
        studio.stage.start(*studio.harness.camera, 1);
        QTRY_COMPARE_WITH_TIMEOUT(studio.failed.size(), 1, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(
            studio.presses, QStringList{QStringLiteral("Release Full")}, patienceMs);
        QVERIFY(studio.ready.isEmpty());
    }
};

QTEST_GUILESS_MAIN(MirrorStageTest)
#include "MirrorStageTest.moc"
