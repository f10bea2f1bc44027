// SPDX-License-Identifier: GPL-3.0-or-later
// What a plugin does with pictures and cameras: jobs, analysers, captures, sequences, names.
#include "app/PluginRig.h"
#include "base/Settings.h"
#include "plugin/PluginAnalysers.h"
#include "plugin/PluginCamera.h"
#include "plugin/PluginEvents.h"
#include "plugin/PluginJobs.h"
#include "plugin/PluginLiveView.h"
#include "plugin/PluginPictures.h"
#include "plugin/PluginSequences.h"
#include "plugin/PluginTakeovers.h"
#include "plugin/PluginTokens.h"
#include "plugin/PluginWindow.h"
#include "sequence/SequenceDefinition.h"
#include "widgets/Preferences.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSemaphore>
#include <QSet>
#include <QThread>
#include <stdexcept>

using namespace skein;

namespace {

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Two photographs, as fast as the camera can. */
QJsonObject burst()
{
    SequenceDefinition definition;
    definition.what = BurstSequence{2};
    return definition.toJson();
}

} // namespace

class PluginWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void aJobRunsOnAnotherThreadAndAnswersOnTheGuiThread()
    {
        PluginRig rig;
        const auto desk = rig.plugin();
        QVariant result;
        QString doing;
        PluginTask task;
        task.work = [](PluginJob& job) {
            job.setProgress(0.5, QStringLiteral("half"));
            return QVariant(QThread::currentThread() != QCoreApplication::instance()->thread());
        };
        task.progress = [&doing](double, const QString& text) { doing = text; };
        task.finished = [&result](const QVariant& answer, const QString&) { result = answer; };
        QVERIFY(desk->host().jobs().run(task) != 0);
        QTRY_COMPARE(result, QVariant(true));
        QCOMPARE(doing, QStringLiteral("half"));
    }

    void aJobThatFailsOrIsCancelledSaysSo()
    {
        PluginRig rig;
        const auto desk = rig.plugin();
        QStringList errors;
        PluginTask failing;
        failing.work = [](PluginJob& job) {
            job.fail(QStringLiteral("The disk is full."));
            return QVariant(1);
        };
        failing.finished = [&errors](const QVariant& answer, const QString& error) {
            QVERIFY(!answer.isValid());
            errors.append(error);
        };
        desk->host().jobs().run(failing);
        QTRY_COMPARE(errors, QStringList(QStringLiteral("The disk is full.")));
        const auto cancelled = std::make_shared<QSemaphore>();
        PluginTask endless = failing;
        endless.work = [cancelled](PluginJob& job) {
            while (!job.isCancelled()) {
                cancelled->tryAcquire(1, 5);
            }
            return QVariant();
        };
        const PluginHandle handle = desk->host().jobs().run(endless);
        desk->host().jobs().cancel(handle);
        QTRY_COMPARE(errors.size(), 2);
        QVERIFY(!errors.last().isEmpty());
    }

    void theDeskIsQuietWhenTheJobHasReturned()
    {
        PluginRig rig;
        const auto desk = rig.plugin();
        const auto go = std::make_shared<QSemaphore>();
        const auto begun = std::make_shared<QSemaphore>();
        bool finished = false;
        bool quiet = false;
        PluginTask task;
        task.work = [go, begun](PluginJob&) {
            begun->release();
            go->acquire();
            return QVariant();
        };
        task.finished = [&finished](const QVariant&, const QString&) { finished = true; };
        desk->host().jobs().run(task);
        begun->acquire();
        desk->close();
        desk->whenQuiet([&quiet] { quiet = true; });
        QVERIFY(!quiet);
        QVERIFY(!desk->waitUntilQuiet(1));
        go->release();
        QTRY_VERIFY(quiet);
        QVERIFY(desk->waitUntilQuiet(0));
        QVERIFY(!finished);
    }

    void aJobThatThrowsSwitchesThePluginOff()
    {
        PluginRig rig;
        const auto desk = rig.plugin();
        PluginTask task;
        task.work = [](PluginJob&) -> QVariant { throw std::runtime_error("in the pool"); };
        desk->host().jobs().run(task);
        QTRY_COMPARE(rig.failures.size(), 1);
        QVERIFY(rig.failures.first().contains(QStringLiteral("in the pool")));
    }

    void whoCallsTheHostFromAJobIsRefused()
    {
        PluginRig rig;
        rig.program.open(false);
        const auto desk = rig.plugin();
        PluginHost& host = desk->host();
        QVariant answer;
        PluginTask task;
        task.work = [&host](PluginJob&) {
            return QVariant(host.events().subscribe({}, [](const PluginNews&) {}));
        };
        task.finished = [&answer](const QVariant& result, const QString&) { answer = result; };
        QVERIFY(host.jobs().run(task) != 0);
        QTRY_VERIFY(answer.isValid());
        QCOMPARE(answer.toULongLong(), 0ULL);
        QVERIFY(desk->close().isEmpty());
    }

    void anAnalyserLooksAtWhatIsShown()
    {
        PluginRig rig;
        rig.program.makePictures(1);
        Workspace& workspace = rig.program.open(false);
        const auto desk = rig.plugin();
        PluginAnalyser analyser;
        QVariant answer;
        QString about;
        analyser.analyse = [](const PluginAnalysedPicture& picture) {
            return QVariant(picture.image.pixelColor(1, 1));
        };
        analyser.done = [&](PluginWindow&, const QString& path, const QVariant& found) {
            answer = found;
            about = path;
        };
        QVERIFY(desk->host().analysers().add(analyser) != 0);
        QTRY_COMPARE_WITH_TIMEOUT(answer, QVariant(QColor(Qt::darkCyan)), patienceMs);
        QCOMPARE(about, viewer(workspace)->picturePath());
    }

    void picturesAreLoadedAndResultsNeverReplaceAnything()
    {
        PluginRig rig;
        rig.program.makePictures(1);
        Workspace& workspace = rig.program.open(false);
        const auto desk = rig.plugin();
        PluginWindow& window = *desk->host().windows().first();
        PluginPictures& pictures = desk->host().pictures();
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().isOpen(), patienceMs);
        const QString source = QDir(window.sessionFolder()).filePath(QStringLiteral("0.png"));
        QImage loaded;
        pictures.load(
            {source, {}, false}, [&](const QImage& image, const QString&) { loaded = image; });
        QTRY_COMPARE(loaded.size(), QSize(320, 200));
        QString whyNot;
        pictures.load({QStringLiteral("/nothing.jpg"), {}, false},
            [&](const QImage&, const QString& error) { whyNot = error; });
        QTRY_VERIFY(!whyNot.isEmpty());

        const QByteArray before = contentsOf(source);
        QStringList saved;
        const auto note = [&saved](const QString& path, const QString& error) {
            QCOMPARE(error, QString());
            saved.append(path);
        };
        pictures.saveBytes(window, QStringLiteral("0.png"), "text", note);
        QTRY_COMPARE(saved.size(), 1);
        pictures.saveImage(window, QStringLiteral("../0.png"), loaded, -1, note);
        QTRY_COMPARE(saved.size(), 2);
        QCOMPARE(contentsOf(source), before);
        QCOMPARE(QFileInfo(saved.first()).fileName(), QStringLiteral("0-2.png"));
        QCOMPARE(contentsOf(saved.first()), QByteArray("text"));
        QCOMPARE(QFileInfo(saved.last()).absolutePath(), window.sessionFolder());
        QCOMPARE(QImage(saved.last()).size(), QSize(320, 200));
        QVERIFY(QDir(workspace.session().stagingFolder()).isEmpty());
    }

    void aPhotographIsTakenUnderAWordOfThePlugins()
    {
        PluginRig rig;
        const auto desk = rig.plugin();
        const PluginHandle guest = desk->host().tokens().add(
            {QStringLiteral("guest"), QStringLiteral("Name of the guest"), {}});
        QVERIFY(guest != 0);
        QCOMPARE(desk->host().tokens().add({QStringLiteral("date"), {}, {}}), PluginHandle(0));
        rig.program.settings.setValue(
            preferences::fileNamePatternKey, QStringLiteral("{guest}-XXXX"));
        Workspace& workspace = rig.program.open();
        desk->host().tokens().setText(guest, QStringLiteral("Ada/Byron"));
        QSet<PluginEvent> heard;
        QString savedBy;
        QDateTime savedOf;
        desk->host().events().subscribe({}, [&](const PluginNews& news) {
            heard.insert(news.event);
            if (news.event == PluginEvent::Saved) {
                savedBy = news.camera;
                savedOf = news.value.toDateTime();
            }
        });
        PluginWindow& window = *desk->host().windows().first();
        PluginCamera& camera = desk->host().camera();
        QTRY_VERIFY_WITH_TIMEOUT(
            action(workspace, ActionId::Capture)->isEnabled() && !camera.isBusy(window),
            patienceMs);
        QStringList taken;
        camera.capture(window, [&taken](const QStringList& paths, const QString& error) {
            QCOMPARE(error, QString());
            taken = paths;
        });
        QTRY_COMPARE_WITH_TIMEOUT(taken.size(), 1, patienceMs);
        QCOMPARE(QFileInfo(taken.first()).fileName(), QStringLiteral("Ada_Byron-0001.jpg"));
        for (const PluginEvent event :
            {PluginEvent::Connected, PluginEvent::Captured, PluginEvent::Saved}) {
            QTRY_VERIFY_WITH_TIMEOUT(heard.contains(event), patienceMs);
        }
        QVERIFY(!savedBy.isEmpty());
        QCOMPARE(savedBy, window.cameraModel());
        QVERIFY(savedOf.isValid()); // By the camera's clock.
        desk->host().remove(guest);
        QCOMPARE(workspace.session().pattern(), Session::defaultPattern());
    }

    void settingsAreReadAndWrittenByWhatTheyAre()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open();
        const auto desk = rig.plugin();
        PluginWindow& window = *desk->host().windows().first();
        PluginCamera& camera = desk->host().camera();
        QTRY_VERIFY_WITH_TIMEOUT(
            action(workspace, ActionId::Capture)->isEnabled() &&
                !camera.setting(window, QStringLiteral("iso")).choices.isEmpty(),
            patienceMs);
        const PluginCameraSetting iso = camera.setting(window, QStringLiteral("iso"));
        const QString wanted =
            iso.choices.last() == iso.value.toString() ? iso.choices.first() : iso.choices.last();
        QString answer = QStringLiteral("none");
        camera.set(window, QStringLiteral("iso"), wanted,
            [&answer](const QString& error) { answer = error; });
        QTRY_COMPARE_WITH_TIMEOUT(answer, QString(), patienceMs);
        QTRY_COMPARE(camera.setting(window, iso.name).value.toString(), wanted);
        camera.set(window, QStringLiteral("nothing"), 1,
            [&answer](const QString& error) { answer = error; });
        QTRY_VERIFY(!answer.isEmpty());
    }

    void aCameraThatWasThereBeforeThePluginIsToldOfWhenItGoes()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open();
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        const auto desk = rig.plugin();
        QList<PluginEvent> heard;
        desk->host().events().subscribe({PluginEvent::Connected, PluginEvent::Disconnected},
            [&heard](const PluginNews& news) { heard.append(news.event); });
        action(workspace, ActionId::DisconnectCamera)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 1, patienceMs);
        QVERIFY(heard.first() == PluginEvent::Disconnected);
        QVERIFY(!desk->host().windows().first()->hasCamera());
    }

    void withoutACameraEverythingIsRefusedWithASentence()
    {
        PluginRig rig;
        rig.program.open(false);
        const auto desk = rig.plugin();
        PluginWindow& window = *desk->host().windows().first();
        QStringList errors;
        desk->host().camera().capture(
            window, [&](const QStringList&, const QString& error) { errors.append(error); });
        desk->host().camera().autofocus(
            window, [&](const QString& error) { errors.append(error); });
        desk->host().liveView().setOn(
            window, true, [&](const QString& error) { errors.append(error); });
        QTRY_COMPARE(errors.size(), 3);
        QVERIFY(!errors.contains(QString()));
        QString whyNot;
        QCOMPARE(
            desk->host().sequences().start(window, {burst(), {}, {}}, &whyNot), PluginHandle(0));
        QVERIFY(!whyNot.isEmpty());
        QVERIFY(!desk->host().sequences().check(window, QJsonObject()).isEmpty());
    }

    void aSequenceTellsItsProgressAndItsEnd()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open();
        const auto desk = rig.plugin();
        PluginWindow& window = *desk->host().windows().first();
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled() &&
                                     !desk->host().camera().isBusy(window),
            patienceMs);
        PluginSequenceRun run;
        run.definition = burst();
        int most = 0;
        std::optional<PluginSequenceResult> result;
        run.progress = [&most](const PluginSequenceProgress& progress) {
            most = std::max(most, progress.total);
        };
        run.finished = [&result](const PluginSequenceResult& end) { result = end; };
        QString whyNot;
        QVERIFY2(desk->host().sequences().start(window, run, &whyNot) != 0, qPrintable(whyNot));
        QVERIFY(desk->host().sequences().isRunning(window));
        QCOMPARE(desk->host().sequences().start(window, run, &whyNot), PluginHandle(0));
        QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), patienceMs);
        QVERIFY(result->outcome == PluginSequenceOutcome::Completed);
        QCOMPARE(result->done, 2);
        QCOMPARE(result->paths.size(), 2);
        QCOMPARE(most, 2);
    }

    void liveFramesComeAlsoBehindATakeover()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open();
        const auto desk = rig.plugin();
        PluginWindow& window = *desk->host().windows().first();
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::LiveView)->isEnabled(), patienceMs);
        int frames = 0;
        desk->host().liveView().subscribe([&frames](PluginWindow&, const PluginFrame& frame) {
            frames += frame.image.isNull() ? 0 : 1;
        });
        QString answer = QStringLiteral("none");
        desk->host().liveView().setOn(
            window, true, [&answer](const QString& error) { answer = error; });
        QTRY_COMPARE(answer, QString());
        QTRY_VERIFY_WITH_TIMEOUT(frames > 2, patienceMs);
        PluginTakeover takeover;
        takeover.create = [](PluginWindow&, QWidget* parent) { return new QWidget(parent); };
        QVERIFY(desk->host().takeovers().begin(window, takeover) != 0);
        const int before = frames;
        QTRY_VERIFY_WITH_TIMEOUT(frames > before + 10, patienceMs);
        desk->host().liveView().setOn(window, false);
        QTRY_VERIFY(!desk->host().liveView().isOn(window));
    }
};

SKEIN_PLUGIN_TEST_MAIN(PluginWorkTest)
#include "PluginWorkTest.moc"
