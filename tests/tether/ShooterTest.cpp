// SPDX-License-Identifier: GPL-3.0-or-later
// Sequences with the virtual camera: the whole way from a definition to photographs on the disk.
#include "camera/FocusController.h"
#include "tether/ShooterRig.h"

#include <QSignalSpy>
#include <exiv2/exiv2.hpp>

using namespace skein;

namespace {

using Outcome = SequenceReport::Outcome;

SequenceDefinition interval(qint64 count, double seconds, const SequenceDefinition* each = nullptr)
{
    IntervalSequence sequence;
    sequence.timing.count = count;
    sequence.timing.seconds = seconds;
    if (each != nullptr) {
        sequence.each = std::make_shared<const SequenceDefinition>(*each);
    }
    return {QStringLiteral("Interval"), sequence};
}

SequenceDefinition bracket(ExposureRole role, int count, double step)
{
    ExposureBracket sequence;
    sequence.role = role;
    sequence.count = count;
    sequence.step = step;
    sequence.order = ExposureBracket::Order::DarkFirst;
    return {QStringLiteral("Bracket"), sequence};
}

/** A number of a photograph's Exif. */
double exif(const QString& path, const char* key)
{
    const auto image = Exiv2::ImageFactory::open(path.toStdString());
    image->readMetadata();
    return static_cast<double>(image->exifData()[key].toFloat());
}

} // namespace

class ShooterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIntervalTakesAndSavesAllItsPhotographs()
    {
        ShooterRig rig;
        QVERIFY(rig.start());
        const auto report = rig.run(interval(4, 0.5));
        QVERIFY(report);
        QVERIFY2(report->outcome == Outcome::Completed, qPrintable(report->summary));
        QCOMPARE(report->shotsTaken, 4);
        QCOMPARE(report->shotsSaved, 4);
        QCOMPARE(rig.saved.size(), 4);
        QCOMPARE(rig.sessionFiles().size(), 4);
        QVERIFY2(rig.messages.isEmpty(), qPrintable(rig.messages.join(u'\n')));
    }

    void aShotOfRawAndJpegIsOne()
    {
        ShooterRig rig;
        QVERIFY(rig.start());
        QVERIFY(rig.set("imagequality", "NEF+Fine"));
        const auto report = rig.run({{}, BurstSequence{2}});
        QVERIFY(report);
        QCOMPARE(report->shotsSaved, 2);
        QCOMPARE(rig.saved.size(), 2);
        for (const QStringList& paths : std::as_const(rig.saved)) {
            QCOMPARE(paths.size(), 2);
        }
        QCOMPARE(rig.sessionFiles().size(), 4);
    }

    void aBracketTakesEachExposureAndPutsTheSettingBack_data()
    {
        QTest::addColumn<ExposureRole>("role");
        QTest::addColumn<QByteArray>("setting");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QList<double>>("values");
        QTest::newRow("shutter") << ExposureRole::Shutter << QByteArray("shutterspeed2")
                                 << QByteArray("Exif.Photo.ExposureTime")
                                 << QList<double>{1 / 250.0, 1 / 125.0, 1 / 60.0};
        QTest::newRow("aperture") << ExposureRole::Aperture << QByteArray("f-number")
                                  << QByteArray("Exif.Photo.FNumber") << QList<double>{8, 5.6, 4};
        QTest::newRow("iso") << ExposureRole::Iso << QByteArray("iso")
                             << QByteArray("Exif.Photo.ISOSpeedRatings")
                             << QList<double>{200, 400, 800};
    }

    void aBracketTakesEachExposureAndPutsTheSettingBack()
    {
        QFETCH(const ExposureRole, role);
        QFETCH(const QByteArray, setting);
        QFETCH(const QByteArray, key);
        QFETCH(const QList<double>, values);
        ShooterRig rig;
        QVERIFY(rig.start());
        const QString before = rig.value(setting.constData());
        const auto report = rig.run(bracket(role, 3, 1));
        QVERIFY(report);
        QVERIFY2(report->outcome == Outcome::Completed, qPrintable(report->summary));
        QCOMPARE(rig.saved.size(), 3);
        for (int i = 0; i < 3; ++i) {
            const double value = exif(rig.saved.at(i).first(), key.constData());
            QVERIFY2(std::abs(value / values.at(i) - 1) < 0.05,
                qPrintable(QStringLiteral("%1 instead of %2").arg(value).arg(values.at(i))));
        }
        QCOMPARE(rig.value(setting.constData()), before);
    }

    void aStopInTheMiddleEndsInOrder()
    {
        ShooterRig rig;
        QVERIFY(rig.start());
        const QString before = rig.value("shutterspeed2");
        const SequenceDefinition each = bracket(ExposureRole::Shutter, 5, 1);
        QVERIFY(rig.begin(interval(100, 0.1, &each)));
        QTRY_VERIFY_WITH_TIMEOUT(rig.saved.size() >= 2, patienceMs);
        rig.runner.stop();
        const auto report = rig.end();
        QVERIFY(report);
        QVERIFY2(report->outcome == Outcome::Stopped, qPrintable(report->summary));
        QVERIFY(report->shotsTaken >= 2 && report->shotsTaken < 500);
        QCOMPARE(rig.value("shutterspeed2"), before);
        // What was taken arrives all the same.
        QTRY_COMPARE_WITH_TIMEOUT(
            static_cast<qint64>(rig.sessionFiles().size()), report->shotsTaken, patienceMs);
    }

    void aShotThatFailsOnceIsTakenAgain()
    {
        ShooterRig rig(
            {QStringLiteral("--fault"), QStringLiteral("refuse=out-of-focus@capture+1x1")});
        QVERIFY(rig.start());
        const auto report = rig.run(interval(3, 0.2));
        QVERIFY(report);
        QVERIFY2(report->outcome == Outcome::Completed, qPrintable(report->summary));
        QCOMPARE(report->shotsTaken, 3);
        QCOMPARE(report->shotsFailed, 0);
        QCOMPARE(rig.sessionFiles().size(), 3);
    }

    void aShotThatFailsTwiceIsReportedAndTheOthersAreTaken()
    {
        ShooterRig rig(
            {QStringLiteral("--fault"), QStringLiteral("refuse=out-of-focus@capture+1x2")});
        QVERIFY(rig.start());
        const auto report = rig.run(interval(3, 0.2));
        QVERIFY(report);
        QVERIFY2(report->outcome == Outcome::Completed, qPrintable(report->summary));
        QCOMPARE(report->shotsTaken, 2);
        QCOMPARE(report->shotsFailed, 1);
        QCOMPARE(report->problems.filter(QStringLiteral("two attempts")).size(), 1);
        QCOMPARE(rig.sessionFiles().size(), 2);
    }

    void bulbExposuresLastAsLongAsWantedAndTheShutterIsPutBack()
    {
        ShooterRig rig;
        QVERIFY(rig.start());
        BulbSeries series;
        series.count = 2;
        series.exposure = 1;
        series.factor = 2;
        series.pause = 0;
        const auto report = rig.run({{}, series});
        QVERIFY(report);
        QVERIFY2(report->outcome == Outcome::Completed, qPrintable(report->summary));
        QCOMPARE(rig.saved.size(), 2);
        // No upper limit: a busy machine closes the shutter late.
        QVERIFY(exif(rig.saved.at(0).first(), "Exif.Photo.ExposureTime") > 0.9);
        QVERIFY(exif(rig.saved.at(1).first(), "Exif.Photo.ExposureTime") > 1.9);
        QCOMPARE(rig.value("shutterspeed2"), QStringLiteral("1/125"));
    }

    void aStopClosesTheShutterOfABulbExposureAndKeepsItsPicture()
    {
        ShooterRig rig;
        QVERIFY(rig.start());
        BulbSeries series;
        series.count = 3;
        series.exposure = 3000;
        QVERIFY(rig.begin({{}, series}));
        QTRY_COMPARE_WITH_TIMEOUT(
            rig.controller.camera()->state(), Camera::State::Capturing, patienceMs);
        QVERIFY(rig.shooter->isTiming());
        rig.runner.stop();
        const auto report = rig.end();
        QVERIFY(report);
        QVERIFY2(report->outcome == Outcome::Stopped, qPrintable(report->summary));
        QVERIFY(!rig.shooter->isTiming());
        QTRY_COMPARE_WITH_TIMEOUT(rig.sessionFiles().size(), 1, patienceMs);
        QCOMPARE(rig.value("shutterspeed2"), QStringLiteral("1/125"));
    }

    void aFocusBracketMovesTheLensAndBringsItBack()
    {
        ShooterRig rig;
        QVERIFY(rig.start());
        FocusBracket focus;
        focus.count = 3;
        focus.step = LensStep::Coarse;
        focus.settle = 0;
        const QString before = rig.value("focusdistance");
        QStringList distances;
        connect(rig.controller.camera(), &Camera::settingChanged, &rig.runner,
            [&distances](const CameraSetting& setting) {
                if (setting.name == QLatin1String("focusdistance")) {
                    distances << settingValueText(setting);
                }
            });
        const auto report = rig.run({{}, focus});
        QVERIFY(report);
        QVERIFY2(report->outcome == Outcome::Completed,
            qPrintable(report->summary + rig.messages.join(u'\n')));
        QCOMPARE(report->shotsTaken, 3);
        QVERIFY2(rig.messages.isEmpty(), qPrintable(rig.messages.join(u'\n')));
        QTRY_VERIFY_WITH_TIMEOUT(rig.value("focusdistance") == before, patienceMs);
        distances.removeAll(before);
        QVERIFY(distances.size() >= 2);
    }

    void aFocusBracketThatMeetsTheEndOfTheLensComesBackFromIt()
    {
        ShooterRig rig;
        QVERIFY(rig.start());
        FocusBracket focus;
        focus.count = 30;
        focus.step = LensStep::Coarse;
        focus.stepsBetween = 3;
        focus.settle = 0;
        const auto report = rig.run({{}, focus});
        QVERIFY(report);
        QVERIFY2(report->outcome == Outcome::Completed, qPrintable(report->summary));
        QVERIFY(report->shotsLeftOut > 0);
        QVERIFY2(
            !report->summary.contains(QStringLiteral("complete")), qPrintable(report->summary));
        QVERIFY2(!rig.messages.filter(QStringLiteral("Check the focus")).isEmpty(),
            qPrintable(rig.messages.join(u'\n')));
        QVERIFY(rig.value("focusdistance") != QLatin1String("infinite"));
    }

    void betweenMarksNothingIsTakenAfterTheCameraWasAway()
    {
        ShooterRig rig;
        QVERIFY(rig.start());
        FocusController lens;
        lens.setCamera(rig.controller.camera());
        QVERIFY(wait(rig.controller.camera()->fetchPreview()));
        QVERIFY(lens.setMark(FocusController::Mark::A));
        QVERIFY(wait(lens.step(FocusDirection::Far, FocusStep::Coarse)));
        QVERIFY(lens.setMark(FocusController::Mark::B));
        SequenceRunner runner(
            CameraShooter::make({rig.controller.shown(), &rig.controller.disk(), &lens}));
        std::optional<SequenceReport> report;
        connect(&runner, &SequenceRunner::finished, &runner,
            [&report](const SequenceReport& ended) { report = ended; });
        QSignalSpy saved(&runner, &SequenceRunner::photographSaved);
        FocusBracket focus;
        focus.way = FocusBracket::Way::MarksCount;
        focus.count = 20;
        focus.settle = 0;
        QVERIFY(runner.start({{}, focus}));
        QTRY_VERIFY_WITH_TIMEOUT(!saved.isEmpty(), patienceMs);
        rig.body.tell(QStringLiteral("fault drop@readyx1"));
        QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), 2 * patienceMs);
        QVERIFY2(report->outcome == Outcome::Failed, qPrintable(report->summary));
        QVERIFY2(report->summary.contains(QStringLiteral("marks")), qPrintable(report->summary));
        QVERIFY(report->shotsTaken < 20);
    }

    void aBracketInEveryIntervalIsTakenAsOften()
    {
        ShooterRig rig;
        QVERIFY(rig.start());
        const SequenceDefinition each = bracket(ExposureRole::Iso, 3, 1);
        const auto report = rig.run(interval(2, 0.1, &each));
        QVERIFY(report);
        QVERIFY2(report->outcome == Outcome::Completed, qPrintable(report->summary));
        QCOMPARE(report->shotsTaken, 6);
        QCOMPARE(rig.sessionFiles().size(), 6);
        QCOMPARE(rig.value("iso"), QStringLiteral("400"));
    }

    void aRampMeasuresItsPhotographs()
    {
        ShooterRig rig;
        QVERIFY(rig.start());
        ExposureRamp ramp;
        ramp.timing.count = 4;
        ramp.timing.pace = SequenceTiming::Pace::Pause; // A busy machine would leave out beats.
        ramp.timing.seconds = 0.5;
        ramp.target = 3; // brighter than any photograph of this scene: it has to follow
        const auto report = rig.run({{}, ramp});
        QVERIFY(report);
        QVERIFY2(report->outcome == Outcome::Completed, qPrintable(report->summary));
        QCOMPARE(report->shotsTaken, 4);
        QVERIFY2(rig.messages.isEmpty(), qPrintable(rig.messages.join(u'\n')));
        QVERIFY(exif(rig.saved.last().first(), "Exif.Photo.ExposureTime") > 1 / 125.0);
        QCOMPARE(rig.value("shutterspeed2"), QStringLiteral("1/125"));
    }

    void whatThisCameraCannotDoIsRefusedBeforehand_data()
    {
        QTest::addColumn<QString>("missing");
        QTest::addColumn<QString>("kind");
        QTest::newRow("no aperture") << "f-number"
                                     << "aperture";
        QTest::newRow("no shutter") << "shutterspeed shutterspeed2"
                                    << "bulb";
    }

    void whatThisCameraCannotDoIsRefusedBeforehand()
    {
        QFETCH(const QString, missing);
        QFETCH(const QString, kind);
        QStringList without;
        for (const QString& name : missing.split(u' ')) {
            without << QStringLiteral("--without") << name;
        }
        ShooterRig rig(without);
        QVERIFY(rig.start());
        const SequenceDefinition definition = kind == QLatin1String("bulb")
                                                  ? SequenceDefinition{{}, BulbSeries()}
                                                  : bracket(ExposureRole::Aperture, 3, 1);
        const SequenceCheck check = rig.runner.check(definition);
        QVERIFY(!check.isPossible());
        QVERIFY(!check.impossible.first().isEmpty());
        QVERIFY(!rig.runner.start(definition));
        QVERIFY(rig.sessionFiles().isEmpty());
    }

    void withoutACameraNothingBegins()
    {
        ShooterRig rig;
        QVERIFY(rig.start());
        rig.controller.setCamera(nullptr);
        QVERIFY(rig.shooter->whyNotReady());
        QVERIFY(!rig.runner.start(interval(1, 1)));
    }

    void aCameraWhosePlaceGoesIsNotWaitedFor()
    {
        Session session;
        auto controller = std::make_unique<SessionController>(session);
        const auto shooter = CameraShooter::make({controller->shown()});
        const auto shot = shooter->expose({}, StopToken());
        QVERIFY(!shot.isReady()); // There may be a camera soon.
        controller.reset();
        QVERIFY(shot.isReady());
        QVERIFY(shooter->whyNotReady());
    }

    void aSettingThatTheCameraDoesNotTakeIsNotTakenForSet()
    {
        ShooterRig rig({QStringLiteral("--fault"), QStringLiteral("refuse-set=iso")});
        QVERIFY(rig.start());
        const auto report = rig.run(bracket(ExposureRole::Iso, 3, 1));
        QVERIFY(report);
        QVERIFY2(!report->problems.isEmpty() || report->outcome == Outcome::Failed,
            qPrintable(report->summary));
        QCOMPARE(rig.value("iso"), QStringLiteral("400"));
    }

    void aCameraThatGoesForAMomentIsWaitedFor()
    {
        ShooterRig rig;
        QVERIFY(rig.start());
        QVERIFY(rig.begin(interval(4, 0.3)));
        QTRY_VERIFY_WITH_TIMEOUT(!rig.saved.isEmpty(), patienceMs);
        rig.body.tell(QStringLiteral("fault drop@readyx1"));
        const auto report = rig.end();
        QVERIFY(report);
        QVERIFY2(report->outcome == Outcome::Completed, qPrintable(report->summary));
        QVERIFY(report->shotsTaken + report->shotsFailed == 4);
        QVERIFY(report->shotsTaken >= 3);
    }
};

QTEST_GUILESS_MAIN(ShooterTest)
#include "ShooterTest.moc"
