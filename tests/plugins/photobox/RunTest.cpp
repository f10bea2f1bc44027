// SPDX-License-Identifier: GPL-3.0-or-later
// What happens after the button is pressed, and when something goes wrong.
#include "BoxRig.h"
#include "photobox/LivePicture.h"
#include "photobox/SlideShow.h"

#include <QSignalSpy>

using namespace skein;
using namespace skein::photobox;

using Stage = BoxRun::Stage;
using Kind = BoxOptions::Kind;

namespace {

/** What guests must never read. */
bool isFriendly(const QString& sentence)
{
    const QString lower = sentence.toLower();
    for (const char* word : {"error", "ptp", "usb", "0x", "gphoto", "fail", "test fault"}) {
        if (lower.contains(QLatin1String(word))) {
            return false;
        }
    }
    return true;
}

} // namespace

class RunTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPressCountsTakesShowsAndIsReadyAgain()
    {
        BoxRig rig;
        rig.begin();
        QCOMPARE(rig.run->stage(), Stage::Ready);
        QList<int> numbers;
        connect(rig.run.get(), &BoxRun::counted, this, [&](int number) { numbers.append(number); });
        QSignalSpy released(rig.run.get(), &BoxRun::released);
        rig.run->press(false);
        QCOMPARE(rig.run->stage(), Stage::Countdown);
        QVERIFY(rig.reaches(Stage::Review));
        QCOMPARE(numbers, (QList<int>{2, 1}));
        QCOMPARE(released.count(), 1);
        QCOMPARE(rig.run->picture().size(), QSize(300, 200));
        QVERIFY(rig.reaches(Stage::Ready));
        QCOMPARE(rig.shots(), 1);
        QVERIFY(rig.run->sentence().isEmpty());
    }

    void liveViewIsOnMeanwhileAndAsBeforeAfterwards()
    {
        BoxRig rig;
        rig.begin();
        QVERIFY(rig.host.liveView().isShown);
        rig.host.liveView().isShown = false; // Somebody made it stop.
        QTRY_VERIFY_WITH_TIMEOUT(rig.host.liveView().isShown, BoxRig::patienceMs);
        rig.run->end();
        QVERIFY(!rig.host.liveView().isShown);
        BoxRig other;
        other.host.liveView().isShown = true;
        other.begin();
        other.run->end();
        QVERIFY(other.host.liveView().isShown);
    }

    void pressesMeanwhileTakeNoMore()
    {
        BoxRig rig;
        rig.begin();
        rig.run->press(false);
        rig.run->press(false);
        QVERIFY(rig.reaches(Stage::Exposing));
        rig.run->press(true);
        QVERIFY(rig.reaches(Stage::Review));
        QVERIFY(rig.reaches(Stage::Ready));
        QCOMPARE(rig.shots(), 1);
    }

    void aPressInTheReviewEndsIt()
    {
        BoxRig rig;
        rig.second = std::chrono::milliseconds(500);
        rig.begin();
        rig.run->press(false);
        QVERIFY(rig.reaches(Stage::Review));
        rig.run->press(false);
        QCOMPARE(rig.run->stage(), Stage::Ready);
    }

    void aCollageIsFourCountdownsAndOnePictureSavedBesideThem()
    {
        BoxRig rig(optionsFor(Kind::Collage));
        rig.begin();
        QSignalSpy counted(rig.run.get(), &BoxRun::counted);
        rig.run->press(false);
        QVERIFY(rig.run->sentence().contains(QLatin1String("1")));
        QVERIFY(rig.reaches(Stage::Making));
        QCOMPARE(rig.shots(), 4);
        QCOMPARE(counted.count(), 8);
        QVERIFY(rig.reaches(Stage::Review));
        QCOMPARE(rig.collages().size(), 1);
        QVERIFY(rig.run->picture().width() > 2000);
        QVERIFY(rig.reaches(Stage::Ready));
        QCOMPARE(rig.shots(), 4);
        const QImage saved(rig.folder.filePath(rig.collages().first()));
        QCOMPARE(saved.width(), 2400);
    }

    void guestsChooseWhereTheyMay()
    {
        BoxRig rig(optionsFor(Kind::GuestsChoose));
        rig.begin();
        rig.run->press(false);
        QVERIFY(!rig.run->isCollage());
        QVERIFY(rig.reaches(Stage::Review));
        QVERIFY(rig.reaches(Stage::Ready));
        rig.run->press(true);
        QVERIFY(rig.run->isCollage());
        BoxRig single(optionsFor(Kind::Single));
        single.begin();
        single.run->press(true);
        QVERIFY(!single.run->isCollage());
    }

    void aDiskThatDoesNotAnswerKeepsNobodyWaitingForGood_data()
    {
        QTest::addColumn<bool>("isReading");
        QTest::newRow("a photograph cannot be read") << true;
        QTest::newRow("a collage cannot be saved") << false;
    }

    void aDiskThatDoesNotAnswerKeepsNobodyWaitingForGood()
    {
        QFETCH(const bool, isReading);
        BoxRig rig(optionsFor(isReading ? Kind::Single : Kind::Collage));
        rig.host.pictures().loadsNothing = isReading;
        rig.host.pictures().savesNothing = !isReading;
        QStringList said;
        bool hasPicture = false;
        const auto note = [&] {
            said.append(rig.run->sentence());
            hasPicture = !rig.run->picture().isNull();
        };
        connect(rig.run.get(), &BoxRun::shown, this, note);
        connect(rig.run.get(), &BoxRun::regretted, this, note);
        rig.begin();
        rig.run->press(false);
        QTRY_VERIFY_WITH_TIMEOUT(
            said.join(u' ').contains(QLatin1String("saved")), BoxRig::patienceMs);
        QVERIFY(rig.reaches(Stage::Ready));
        rig.host.pictures().loadsNothing = false;
        hasPicture = false;
        rig.run->press(false);
        QTRY_VERIFY_WITH_TIMEOUT(hasPicture, BoxRig::patienceMs);
    }

    void aCollageThatCannotBeSavedIsRegrettedAndThePhotographsStay()
    {
        BoxRig rig(optionsFor(Kind::Collage));
        rig.host.pictures().refusal = QStringLiteral("Test fault: disk full, errno 28.");
        rig.begin();
        rig.run->press(false);
        QVERIFY(rig.reaches(Stage::Sorry));
        QVERIFY2(isFriendly(rig.run->sentence()), qPrintable(rig.run->sentence()));
        QVERIFY(rig.run->sentence().contains(QLatin1String("saved")));
        QVERIFY(rig.host.lines.join(QLatin1Char('\n')).contains(QLatin1String("errno 28")));
        QVERIFY(rig.reaches(Stage::Ready));
    }

    void aFailedPhotographIsTriedAgainByItself()
    {
        BoxRig rig;
        rig.host.camera().captureFault = QStringLiteral("Test fault: PTP 0x2002.");
        rig.begin();
        rig.run->press(false);
        QVERIFY(rig.reaches(Stage::Sorry));
        QVERIFY2(isFriendly(rig.run->sentence()), qPrintable(rig.run->sentence()));
        QVERIFY(rig.host.lines.join(QLatin1Char('\n')).contains(QLatin1String("0x2002")));
        rig.host.camera().captureFault.clear();
        QVERIFY(rig.reaches(Stage::Countdown));
        QVERIFY(rig.reaches(Stage::Review));
        QCOMPARE(rig.shots(), 2);
    }

    void oneThatFailsForEverIsGivenUpAndTheBoxGoesOn()
    {
        BoxRig rig;
        rig.host.camera().captureFault = QStringLiteral("Test fault.");
        rig.begin();
        QSignalSpy regretted(rig.run.get(), &BoxRun::regretted);
        rig.run->press(false);
        QTRY_COMPARE_WITH_TIMEOUT(rig.shots(), 1 + BoxRun::mostRetries, BoxRig::patienceMs);
        QVERIFY(rig.reaches(Stage::Ready));
        QCOMPARE(regretted.count(), 1 + BoxRun::mostRetries);
        rig.host.camera().captureFault.clear();
        rig.run->press(false);
        QVERIFY(rig.reaches(Stage::Review));
    }

    void aPhotographThatCannotBeShownIsSavedAllTheSame()
    {
        BoxRig rig;
        rig.host.camera().files = {rig.folder.filePath(QStringLiteral("nowhere.jpg"))};
        rig.begin();
        rig.run->press(false);
        QVERIFY(rig.reaches(Stage::Review));
        QVERIFY(rig.run->picture().isNull());
        QVERIFY(rig.run->sentence().contains(QLatin1String("saved")));
        QVERIFY(rig.reaches(Stage::Ready));
    }

    void ofRawAndJpegTheJpegIsShown()
    {
        BoxRig rig;
        const QString jpeg = rig.host.camera().files.first();
        rig.host.camera().files = {rig.folder.filePath(QStringLiteral("photograph.nef")), jpeg};
        rig.begin();
        rig.run->press(false);
        QVERIFY(rig.reaches(Stage::Review));
        QVERIFY(!rig.run->picture().isNull());
    }

    void aCameraThatIsBusyIsWaitedFor()
    {
        BoxRig rig;
        rig.host.camera().isKept = true;
        rig.begin();
        rig.run->press(false);
        QTRY_COMPARE_WITH_TIMEOUT(rig.run->number(), 0, BoxRig::patienceMs);
        QCOMPARE(rig.shots(), 0);
        rig.host.camera().isKept = false;
        QVERIFY(rig.reaches(Stage::Review));
        QCOMPARE(rig.shots(), 1);
    }

    void withoutACameraItSaysSoAndGoesOnWhenOneIsThere()
    {
        BoxRig rig;
        rig.window.isConnected = false;
        rig.begin();
        QCOMPARE(rig.run->stage(), Stage::Away);
        QVERIFY2(isFriendly(rig.run->sentence()), qPrintable(rig.run->sentence()));
        QVERIFY(!rig.run->sentence().isEmpty());
        rig.run->press(false);
        QCOMPARE(rig.run->stage(), Stage::Away);
        rig.window.isConnected = true;
        QVERIFY(rig.reaches(Stage::Ready));
    }

    void aCameraThatIsBeingFoundAgainIsAwayToo()
    {
        BoxRig rig;
        rig.begin();
        rig.host.camera().isKept = true; // It counts as connected meanwhile.
        QVERIFY(rig.reaches(Stage::Away));
        QVERIFY2(isFriendly(rig.run->sentence()), qPrintable(rig.run->sentence()));
        rig.host.camera().isKept = false;
        QVERIFY(rig.reaches(Stage::Ready));
    }

    void aMirrorThatGoesDarkByItselfIsACameraThatIsAway()
    {
        BoxRig rig;
        rig.begin();
        rig.run->noteMirror(true);
        QCOMPARE(rig.run->stage(), Stage::Ready);
        rig.run->noteMirror(false);
        QCOMPARE(rig.run->stage(), Stage::Away); // At once.
        QVERIFY(isFriendly(rig.run->sentence()));
        rig.run->noteMirror(true);
        QVERIFY(rig.reaches(Stage::Ready));
        // It goes on without a mirror when none comes, and waits for none that was never there.
        rig.run->noteMirror(true);
        rig.run->noteMirror(false);
        QCOMPARE(rig.run->stage(), Stage::Away);
        QVERIFY(rig.reaches(Stage::Ready));
        rig.run->press(false);
        QVERIFY(rig.reaches(Stage::Review));
        rig.run->noteMirror(false); // While the photograph is looked at there are no frames.
        QVERIFY(rig.reaches(Stage::Ready));
        rig.run->noteMirror(false);
        QCOMPARE(rig.run->stage(), Stage::Ready);
    }

    void aCameraThatStaysBusyAtTheEndOfTheCountdownIsAway()
    {
        BoxRig rig;
        rig.begin();
        rig.host.camera().isKept = true;
        rig.run->press(false);
        QVERIFY(rig.reaches(Stage::Away));
        QCOMPARE(rig.shots(), 0);
    }

    void aCollageGoesOnAfterTheCameraWasAwayForAMoment()
    {
        BoxRig rig(optionsFor(Kind::Collage));
        rig.second = std::chrono::milliseconds(100); // Back within 3 seconds.
        rig.begin();
        rig.run->press(false);
        QTRY_COMPARE_WITH_TIMEOUT(rig.run->taken().size(), 1, BoxRig::patienceMs);
        QVERIFY(rig.reaches(Stage::Countdown));
        rig.window.isConnected = false;
        QVERIFY(rig.reaches(Stage::Away));
        rig.window.isConnected = true;
        QVERIFY(rig.reaches(Stage::Countdown));
        QCOMPARE(rig.run->taken().size(), 1);
        QVERIFY(rig.reaches(Stage::Making));
        QCOMPARE(rig.shots(), 4);
    }

    void aCameraThatGoesDuringTheExposureIsNoFailedPhotograph()
    {
        BoxRig rig;
        rig.host.camera().busyMs = 200;
        rig.begin();
        rig.run->press(false);
        QVERIFY(rig.reaches(Stage::Exposing));
        rig.window.isConnected = false;
        rig.host.camera().files.clear();
        QVERIFY(rig.reaches(Stage::Away));
    }

    void whatComesAfterTheEndChangesNothing()
    {
        BoxRig rig;
        rig.host.camera().busyMs = 50;
        rig.begin();
        rig.run->press(false);
        QVERIFY(rig.reaches(Stage::Exposing));
        rig.run->end();
        QSignalSpy changed(rig.run.get(), &BoxRun::changed);
        QTRY_VERIFY(!rig.host.camera().isBusy(rig.window));
        rig.host.queue.finish();
        QCOMPARE(changed.count(), 0);
        rig.run->press(false);
        QCOMPARE(changed.count(), 0);
    }

    void aMirrorThatStandsStillIsTakenAway()
    {
        BoxRig rig;
        LivePicture live(rig.host, rig.window);
        live.setPatience(30);
        QImage frame(30, 20, QImage::Format_RGB32);
        frame.fill(Qt::red);
        PlayedWindow other;
        rig.host.liveView().show(other, frame);
        QVERIFY(live.image().isNull()); // Another window's.
        rig.host.liveView().show(rig.window, frame);
        QCOMPARE(live.image().size(), QSize(30, 20));
        QTRY_VERIFY(live.image().isNull());
        rig.host.liveView().show(rig.window, frame);
        QVERIFY(!live.image().isNull());
    }

    void theSlideShowGoesRoundTheNewestPhotographs()
    {
        BoxRig rig;
        SlideShow slides(rig.host, rig.window);
        QSignalSpy changed(&slides, &SlideShow::changed);
        slides.start(10); // An empty session: nothing to show.
        QVERIFY(slides.image().isNull());
        slides.stop();
        for (int i = 1; i <= 2; ++i) {
            const QString path = rig.folder.filePath(QStringLiteral("%1.png").arg(i));
            QImage(10 * i, 10, QImage::Format_RGB32).save(path);
            rig.window.all.append(path);
        }
        slides.start(10);
        QTRY_COMPARE(slides.image().width(), 10);
        QTRY_COMPARE(slides.image().width(), 20);
        QTRY_COMPARE(slides.image().width(), 10);
        slides.stop();
        QVERIFY(slides.image().isNull());
    }

    void optionsAreKeptAndWhatCannotBeIsMadeUsual()
    {
        PlayedSettings settings;
        QCOMPARE(BoxOptions::from(settings), BoxOptions());
        BoxOptions options;
        options.kind = Kind::GuestsChoose;
        options.countdown = 7;
        options.idle = 0;
        options.greeting = QStringLiteral("Anna & Tom");
        options.background = Qt::darkGreen;
        options.isMirrored = false;
        options.leaveKey = QKeySequence(Qt::META | Qt::Key_F8);
        options.keepIn(settings);
        QCOMPARE(BoxOptions::from(settings), options);
        settings.setValue(QStringLiteral("countdown"), -3);
        settings.setValue(QStringLiteral("review"), 100'000);
        settings.setValue(QStringLiteral("kind"), QStringLiteral("video"));
        settings.setValue(QStringLiteral("background"), QStringLiteral("mud"));
        settings.setValue(QStringLiteral("leave-key"), QStringLiteral("Space"));
        const BoxOptions mended = BoxOptions::from(settings);
        QCOMPARE(mended.countdown, 1);
        QCOMPARE(mended.review, BoxOptions::mostReview);
        QCOMPARE(mended.kind, Kind::Single);
        QCOMPARE(mended.background, BoxOptions().background);
        QCOMPARE(mended.leaveKey, BoxOptions::usualLeaveKey()); // Guests press the space bar.
    }
};

QTEST_MAIN(RunTest)
#include "RunTest.moc"
