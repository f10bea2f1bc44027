// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraScene.h"
#include "camera/BodyControl.h"
#include "camera/ConnectionValues.h"
#include "camera/PresetApplier.h"
#include "camera/SettingQueue.h"

#include <cmath>

using namespace skein;
using namespace Qt::StringLiterals;

namespace {

/** What a wrong value brings: a sentence, the old value, and a camera that still answers. */
bool refuses(CameraScene& scene, const QString& name, const QVariant& wrong)
{
    const QString before = scene.value(name);
    const auto written = answerOf(scene.camera->writeSetting(name, wrong));
    return !written && !written.error().message.isEmpty() && scene.value(name) == before &&
           scene.camera->state() == Camera::State::Ready &&
           answerOf(scene.camera->readSetting(u"iso"_s)).has_value();
}

} // namespace

/** Settings the whole way: Camera, the real host, the stock driver, a virtual camera with faults.
 */
class TestSettingsEndToEnd final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { CameraScene::usePrograms(); }

    void wrongValuesAreSentences()
    {
        CameraScene scene;
        QVERIFY(scene.connectCamera());
        QVERIFY(refuses(scene, u"nosuch"_s, u"1"_s));
        QVERIFY(refuses(scene, u"iso"_s, u"12345678"_s));
        QVERIFY(refuses(scene, u"iso"_s, 400.0));
        QVERIFY(refuses(scene, u"burstnumber"_s, 1e9));
        QVERIFY(refuses(scene, u"burstnumber"_s, qQNaN()));
        QVERIFY(refuses(scene, u"batterylevel"_s, u"100%"_s));
    }

    void aRefusedValueIsASentenceAndTheOldOneStays()
    {
        CameraScene scene;
        QVERIFY(scene.connectCamera({u"--fault"_s, u"refuse-set=iso"_s}));
        QVERIFY(refuses(scene, u"iso"_s, u"800"_s));
    }

    void aValueTheCameraIgnoresIsNotBelieved()
    {
        CameraScene scene;
        QVERIFY(scene.connectCamera({u"--fault"_s, u"ignore-set=iso"_s}));
        const auto written = answerOf(scene.camera->writeSetting(u"iso"_s, u"800"_s));
        QVERIFY(written);
        QCOMPARE(written->value.toString(), u"400"_s);
    }

    void aSettingThatIsNeverAnsweredTimesOutWithASentence()
    {
        CameraScene scene;
        QVERIFY(scene.connectCamera({u"--fault"_s, u"silent-set=iso"_s}));
        const auto written = answerOf(scene.camera->writeSetting(u"iso"_s, u"800"_s));
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(u"did not answer"_s),
            qPrintable(written.error().message + written.error().detail));
        QCOMPARE(scene.value(u"iso"_s), u"400"_s);
        QTRY_COMPARE_WITH_TIMEOUT(scene.camera->state(), Camera::State::Ready, patienceMs);
        QVERIFY(answerOf(scene.camera->writeSetting(u"whitebalance"_s, u"Daylight"_s)));
    }

    void aLineThatBreaksWhileTheControlsAreHandedOverIsNoRefusal()
    {
        // The driver reads this setting without asking the camera.
        CameraScene scene;
        QVERIFY(scene.connectCamera({u"--fault"_s, u"drop@0x90c2:beforex1"_s}));
        const auto control = bodyControl(scene.camera->settings());
        QVERIFY(control);
        const auto written =
            answerOf(scene.camera->writeSetting(control->name, control->toComputer));
        QVERIFY(!written);
        const Error error = written.error();
        QVERIFY2(error.kind == ErrorKind::Io || error.kind == ErrorKind::Disconnected,
            qPrintable(error.message + error.detail));
        QTRY_COMPARE_WITH_TIMEOUT(scene.camera->state(), Camera::State::Ready, patienceMs);
    }

    void aLockOnTheBodyIsFollowed()
    {
        CameraScene scene;
        QVERIFY(scene.connectCamera());
        QSignalSpy changed(scene.camera.get(), &Camera::settingChanged);
        scene.body.tell(u"lock f-number"_s);
        QTRY_VERIFY(scene.camera->setting(u"f-number"_s)->readOnly);
        QVERIFY(refuses(scene, u"f-number"_s, u"f/8"_s));
        scene.body.tell(u"unlock f-number"_s);
        QTRY_VERIFY(!scene.camera->setting(u"f-number"_s)->readOnly);
        QVERIFY(changed.count() >= 2);
    }

    void aStormOfEventsLeavesTheCameraInHand()
    {
        CameraScene scene;
        QVERIFY(scene.connectCamera());
        scene.body.tell(u"storm 10000"_s);
        scene.body.tell(u"set iso 1600"_s);
        // In the middle of it.
        QVERIFY(answerOf(scene.camera->writeSetting(u"whitebalance"_s, u"Daylight"_s)));
        QTRY_COMPARE(scene.value(u"iso"_s), u"1600"_s);
        QCOMPARE(scene.camera->state(), Camera::State::Ready);
    }

    void aHundredStepsLeaveNoBacklog()
    {
        CameraScene scene;
        QVERIFY(scene.connectCamera());
        SettingQueue queue(*scene.camera);
        const QStringList isos = scene.camera->setting(u"iso"_s)->choices;
        QFuture<Result<CameraSetting>> last;
        int overtaken = 0;
        for (int i = 0; i < 100; ++i) {
            last = queue.write(u"iso"_s, isos.at(i % isos.size()));
            last.then(this, [&overtaken](const Result<CameraSetting>& answer) {
                overtaken += !answer && answer.error().isCancellation() ? 1 : 0;
            });
        }
        QCOMPARE(queue.wanted(u"iso"_s)->toString(), isos.at(99 % isos.size()));
        const auto answer = answerOf(last);
        QVERIFY(answer);
        QCOMPARE(answer->value.toString(), isos.at(99 % isos.size()));
        QTRY_COMPARE(overtaken, 98); // All but the first, which was on its way, and the last.
        QVERIFY(!queue.wanted(u"iso"_s));
    }

    void whatACameraThatDidNotAnswerHasIsReadAndWhatWaitedIsNotSent_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("takes it late") << u"fault stall=6@write-settingx1"_s;
        QTest::newRow("never takes it") << QString();
    }

    void whatACameraThatDidNotAnswerHasIsReadAndWhatWaitedIsNotSent()
    {
        QFETCH(QString, fault);
        const bool isTaken = !fault.isEmpty();
        CameraScene scene;
        QVERIFY(scene.connectCamera(
            isTaken ? QStringList() : QStringList{u"--fault"_s, u"silent-set=iso"_s}));
        if (isTaken) {
            scene.body.tell(fault);
        }
        SettingQueue queue(*scene.camera);
        const auto first = queue.write(u"iso"_s, u"800"_s);
        const auto second = queue.write(u"iso"_s, u"1600"_s);
        const auto answer = answerOf(first);
        if (answer) {
            QVERIFY(isTaken);
            QCOMPARE(answer->value.toString(), u"800"_s);
        }
        const auto dropped = answerOf(second);
        QVERIFY(!dropped);
        QVERIFY2(dropped.error().message.contains(u"was not sent"_s),
            qPrintable(dropped.error().message));
        QVERIFY(!queue.wanted(u"iso"_s));
        QTRY_COMPARE_WITH_TIMEOUT(scene.camera->state(), Camera::State::Ready, patienceMs);
        const QString known = scene.value(u"iso"_s);
        const auto now = answerOf(scene.camera->readSetting(u"iso"_s));
        QVERIFY2(now, qPrintable(now ? QString() : now.error().message));
        QCOMPARE(now->value.toString(), isTaken ? u"800"_s : u"400"_s);
        QCOMPARE(known, now->value.toString());
    }

    void aQueueWhoseCameraGoesAnswersEverything()
    {
        CameraScene scene;
        QVERIFY(scene.connectCamera());
        SettingQueue queue(*scene.camera);
        const auto first = queue.write(u"iso"_s, u"100"_s);
        const auto second = queue.write(u"iso"_s, u"200"_s);
        scene.camera.reset();
        QVERIFY(!answerOf(first));
        QVERIFY(!answerOf(second));
    }

    void aPresetIsAppliedAndItsRefusalsReported()
    {
        CameraScene scene;
        QVERIFY(scene.connectCamera(
            {u"--fault"_s, u"refuse-set=whitebalance"_s, u"--fault"_s, u"ignore-set=focusmode"_s}));
        PresetApplier applier(*scene.camera);
        const auto future = applier.apply({{u"iso"_s, u"1600"_s}, {u"whitebalance"_s, u"Shade"_s},
            {u"focusmode"_s, u"AF-C"_s}, {u"nosuch"_s, u"1"_s}, {u"burstnumber"_s, u"many"_s},
            {u"burstnumber"_s, u"7"_s}, {u"expprogram"_s, u"A"_s}});
        QVERIFY(!answerOf(applier.apply({}))); // One after the other.
        const auto report = answerOf(future);
        QVERIFY(report);
        QCOMPARE(report->taken, 3);
        QStringList refused;
        for (const RefusedValue& each : report->refused) {
            refused.append(each.value.name);
            QVERIFY(!each.error.message.isEmpty());
        }
        refused.sort();
        QCOMPARE(refused,
            QStringList({u"burstnumber"_s, u"focusmode"_s, u"nosuch"_s, u"whitebalance"_s}));
        QCOMPARE(scene.value(u"iso"_s), u"1600"_s);
        QCOMPARE(scene.value(u"expprogram"_s), u"A"_s);
    }

    void aPresetWhoseCameraGoesEndsWithAnError()
    {
        CameraScene scene;
        QVERIFY(scene.connectCamera());
        PresetApplier applier(*scene.camera);
        const auto future = applier.apply({{u"iso"_s, u"1600"_s}, {u"f-number"_s, u"f/8"_s}});
        scene.camera.reset();
        QVERIFY(!answerOf(future));
    }

    void theClockAndTheNamesAreWrittenIntoTheBody()
    {
        CameraScene scene;
        QVERIFY(scene.connectCamera());
        const QDateTime then = QDateTime::currentDateTimeUtc().addYears(-3);
        QVERIFY(answerOf(scene.camera->writeSetting(u"datetime"_s, then)));
        const ConnectionWishes wishes{true, u"Ada Lovelace"_s, u"© Ada"_s, {}};
        const auto values = connectionValues(wishes, scene.camera->settings());
        QCOMPARE(values.size(), 3);
        for (const WantedValue& wanted : values) {
            QVERIFY2(answerOf(scene.camera->writeSetting(wanted.name, wanted.value)),
                qPrintable(wanted.name));
        }
        QCOMPARE(scene.value(u"artist"_s), u"Ada Lovelace"_s);
        QCOMPARE(scene.value(u"copyright"_s), u"© Ada"_s);
        const auto clock = answerOf(scene.camera->readSetting(u"datetime"_s));
        QVERIFY(clock);
        QVERIFY(qAbs(clock->value.toDateTime().secsTo(QDateTime::currentDateTimeUtc())) < 60);
    }

    void theControlsOfTheBodyCanBeGivenBack()
    {
        CameraScene scene;
        QVERIFY(scene.connectCamera({u"--fault"_s, u"body-locks"_s}));
        const auto control = bodyControl(scene.camera->settings());
        QVERIFY(control);
        QVERIFY(answerOf(scene.camera->writeSetting(control->name, control->toComputer)));
        QSignalSpy added(scene.camera.get(), &Camera::fileAdded);
        scene.body.tell(u"set iso 800"_s); // Does nothing: the dials are dead.
        QVERIFY(answerOf(scene.camera->writeSetting(control->name, control->toBody)));
        QCOMPARE(answerOf(scene.camera->readSetting(u"iso"_s))->value.toString(), u"400"_s);
        scene.body.tell(u"set iso 1600"_s);
        QTRY_COMPARE(scene.value(u"iso"_s), u"1600"_s);
        scene.body.tell(u"press-shutter"_s);
        QTRY_COMPARE(added.count(), 1);
    }

    void aSettingThatNoCameraShouldHaveHarmsNothing_data()
    {
        QTest::addColumn<SettingKind>("kind");
        QTest::addColumn<qsizetype>("choices");
        QTest::newRow("choices") << SettingKind::Choice << qsizetype(10'000);
        // The driver makes menus of ranges of whole numbers (ptp2 2.5.30).
        QTest::newRow("one-value") << SettingKind::Choice << qsizetype(1);
        QTest::newRow("upside-down") << SettingKind::Choice << qsizetype(0);
        QTest::newRow("outside") << SettingKind::Choice << qsizetype(11);
        QTest::newRow("no-step") << SettingKind::Range << qsizetype(0);
        QTest::newRow("back-step") << SettingKind::Range << qsizetype(0);
        QTest::newRow("long-text") << SettingKind::Text << qsizetype(0);
        QTest::newRow("half-character") << SettingKind::Text << qsizetype(0);
        QTest::newRow("no-text") << SettingKind::Text << qsizetype(0);
        QTest::newRow("odd-choices") << SettingKind::Choice << qsizetype(4);
        QTest::newRow("not-offered") << SettingKind::Choice << qsizetype(2);
        QTest::newRow("no-choices") << SettingKind::Choice << qsizetype(0);
    }

    void aSettingThatNoCameraShouldHaveHarmsNothing()
    {
        QFETCH(SettingKind, kind);
        QFETCH(qsizetype, choices);
        CameraScene scene;
        QVERIFY(scene.connectCamera(
            {u"--fault"_s, u"odd-setting="_s + QString::fromLatin1(QTest::currentDataTag())}));
        const auto odd = scene.camera->setting(u"df01"_s);
        QVERIFY(odd);
        QCOMPARE(odd->kind, kind);
        QCOMPARE(odd->choices.size(), choices);
        QVERIFY(odd->label.size() < 300);
        QVERIFY(std::isfinite(odd->range.minimum) && std::isfinite(odd->range.maximum));
        // Taken or refused with a sentence; never a camera that is lost.
        const auto written = answerOf(scene.camera->writeSetting(
            odd->name, odd->choices.isEmpty() ? odd->value : odd->choices.last()));
        QVERIFY(written || !written.error().message.isEmpty());
        QVERIFY(answerOf(scene.camera->writeSetting(u"iso"_s, u"800"_s)));
        QCOMPARE(scene.camera->state(), Camera::State::Ready);
    }

    void aCameraWithHundredsOfSettingsConnects()
    {
        CameraScene scene;
        QVERIFY(scene.connectCamera({u"--more-settings"_s, u"300"_s}));
        QVERIFY(scene.camera->settings().size() >= 300);
    }
};

QTEST_GUILESS_MAIN(TestSettingsEndToEnd)
#include "TestSettingsEndToEnd.moc"
