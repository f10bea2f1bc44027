// SPDX-License-Identifier: GPL-3.0-or-later
// A made sunset: what a time-lapse through it looks like.
#include "sequence/ExposureScale.h"
#include "sequence/RampController.h"
#include "sequence/RampPlan.h"
#include "sequence/SequenceRig.h"

#include <QRandomGenerator>
#include <QTest>
#include <cmath>

using namespace skein;

namespace {

/** A little more than a third of a stop: the numbers on cameras are rounded. */
constexpr double third = 1.0 / 3 + 0.01;
constexpr double noise = 0.08; ///< Stops; clouds, people, the shutter.

/** The light @p seconds after the beginning: day, a dusk of 14 stops in 90 minutes, night. */
double dusk(double seconds)
{
    constexpr double begin = 600;
    constexpr double length = 5400;
    const double part = std::clamp((seconds - begin) / length, 0.0, 1.0);
    // The day's light fits 1/1000 s at f/8, ISO 100: its exposure is -16 stops.
    return 16 - 14 * (part - std::sin(2 * M_PI * part) / (2 * M_PI));
}

double secondsOfShot(const FakeShooter::Taken& shot)
{
    return std::chrono::duration<double>(shot.at).count();
}

ExposureRamp rampOf(qint64 count, double beat)
{
    ExposureRamp ramp;
    ramp.timing.count = count;
    ramp.timing.seconds = beat;
    ramp.shutter.highest = 4;
    return ramp;
}

/** The largest change between two photographs, beside what the scene does itself. */
struct Film
{
    double largestChange = 0; ///< Of the exposure.
    int reversals = 0;        ///< Times that it went the other way.
    double farthestOff = 0;   ///< From the first photograph.
    double largestJump = 0;   ///< Of the brightness.
};

Film filmOf(const FakeShooter& shooter)
{
    Film film;
    double lastExposure = 0;
    double lastDirection = 0;
    for (qsizetype i = 0; i < shooter.taken.size(); ++i) {
        const auto& shot = shooter.taken.at(i);
        const double exposure = shot.brightness - shooter.scene(shot.at);
        if (i > 0) {
            const double change = exposure - lastExposure;
            film.largestChange = std::max(film.largestChange, std::abs(change));
            if (std::abs(change) > 0.01) {
                film.reversals += change * lastDirection < 0 ? 1 : 0;
                lastDirection = change;
            }
            film.largestJump = std::max(
                film.largestJump, std::abs(shot.brightness - shooter.taken.at(i - 1).brightness));
        }
        film.farthestOff = std::max(
            film.farthestOff, std::abs(shot.brightness - shooter.taken.first().brightness));
        lastExposure = exposure;
    }
    return film;
}

/** Noise that is the same at the same moment. */
double noiseAt(Clock::Instant at)
{
    QRandomGenerator random(static_cast<quint32>(at.count() / 1'000'000'000 + 7));
    return (random.generateDouble() * 2 - 1) * noise;
}

void beginAtDay(FakeShooter& shooter)
{
    shooter.roles[ExposureRole::Shutter].value = QStringLiteral("1/1000");
    shooter.roles[ExposureRole::Aperture].value = QStringLiteral("f/8");
    shooter.roles[ExposureRole::Iso].value = QStringLiteral("100");
}

} // namespace

class RampTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDuskShowsNoFlicker_data()
    {
        QTest::addColumn<bool>("isNoisy");
        QTest::addColumn<double>("transfer");
        QTest::newRow("clear sky") << false << 1.5;
        QTest::newRow("noise") << true << 1.5;
        QTest::newRow("photographs that arrive two beats late") << true << 25.0;
    }

    void aDuskShowsNoFlicker()
    {
        QFETCH(bool, isNoisy);
        QFETCH(double, transfer);
        SequenceRig rig;
        beginAtDay(*rig.shooter);
        rig.shooter->transferSeconds = transfer;
        rig.shooter->scene = [isNoisy](Clock::Instant at) {
            const double seconds = std::chrono::duration<double>(at).count();
            return dusk(seconds) + (isNoisy ? noiseAt(at) : 0);
        };
        rig.run(definitionOf(rampOf(720, 10)));
        QCOMPARE(rig.refusal, QString());
        QCOMPARE(rig.shooter->taken.size(), qsizetype{720});
        QCOMPARE(rig.report->beatsLeftOut, qint64{0});
        const Film film = filmOf(*rig.shooter);
        qInfo("change %.3f, reversals %d, off %.2f, jump %.2f", film.largestChange, film.reversals,
            film.farthestOff, film.largestJump);
        QVERIFY(film.largestChange <= third);
        QCOMPARE(film.reversals, 0);
        QVERIFY(film.farthestOff <= 0.75);
        QVERIFY(film.largestJump <= third + 2 * noise + 0.06); // dusk itself does 0.05 in a beat
        QCOMPARE(rig.shooter->value(ExposureRole::Shutter), QStringLiteral("1/1000"));
        QCOMPARE(rig.shooter->value(ExposureRole::Iso), QStringLiteral("100"));
    }

    void theShutterIsUsedFirstThenIsoAndTheApertureStays()
    {
        SequenceRig rig;
        beginAtDay(*rig.shooter);
        rig.shooter->scene = [](Clock::Instant at) {
            return dusk(std::chrono::duration<double>(at).count());
        };
        rig.run(definitionOf(rampOf(720, 10)));
        bool isShutterAtEnd = false;
        for (const auto& shot : rig.shooter->taken) {
            QCOMPARE(shot.values.value(ExposureRole::Aperture), QStringLiteral("f/8"));
            isShutterAtEnd =
                isShutterAtEnd || shot.values.value(ExposureRole::Shutter) == QStringLiteral("4");
            QVERIFY(
                isShutterAtEnd || shot.values.value(ExposureRole::Iso) == QStringLiteral("100"));
        }
        QVERIFY(isShutterAtEnd);
        const auto& last = rig.shooter->taken.constLast();
        QCOMPARE(last.values.value(ExposureRole::Shutter), QStringLiteral("4"));
        QVERIFY(last.values.value(ExposureRole::Iso).toInt() >= 320);
    }

    void theApertureComesLastWhereItIsAllowed()
    {
        SequenceRig rig;
        beginAtDay(*rig.shooter);
        rig.shooter->scene = [](Clock::Instant at) {
            return dusk(std::chrono::duration<double>(at).count());
        };
        ExposureRamp ramp = rampOf(720, 10);
        ramp.iso.highest = 200;
        ramp.usesAperture = true;
        ramp.aperture.lowest = 4;
        rig.run(definitionOf(ramp));
        const auto& last = rig.shooter->taken.constLast();
        QCOMPARE(last.values.value(ExposureRole::Shutter), QStringLiteral("4"));
        QCOMPARE(last.values.value(ExposureRole::Iso), QStringLiteral("200"));
        QVERIFY(last.values.value(ExposureRole::Aperture) != QStringLiteral("f/8"));
        QVERIFY(filmOf(*rig.shooter).largestChange <= third);
        QCOMPARE(rig.shooter->value(ExposureRole::Aperture), QStringLiteral("f/8"));
    }

    void dawnIsFollowedBackAndIsoGoesFirst()
    {
        SequenceRig rig;
        rig.shooter->roles[ExposureRole::Shutter].value = QStringLiteral("4");
        rig.shooter->roles[ExposureRole::Iso].value = QStringLiteral("400");
        rig.shooter->scene = [](Clock::Instant at) {
            return dusk(7200 - std::chrono::duration<double>(at).count()) + noiseAt(at);
        };
        rig.run(definitionOf(rampOf(720, 10)));
        const Film film = filmOf(*rig.shooter);
        QVERIFY(film.largestChange <= third);
        QCOMPARE(film.reversals, 0);
        const auto& last = rig.shooter->taken.constLast();
        QCOMPARE(last.values.value(ExposureRole::Iso), QStringLiteral("100"));
        for (const auto& shot : rig.shooter->taken) {
            const bool isLow = shot.values.value(ExposureRole::Iso) == QStringLiteral("100");
            QVERIFY(isLow || shot.values.value(ExposureRole::Shutter) == QStringLiteral("4") ||
                    shot.values.value(ExposureRole::Shutter) == QStringLiteral("3.2"));
        }
    }

    void withoutALimitTheShutterLeavesTimeInTheBeat()
    {
        SequenceRig rig;
        beginAtDay(*rig.shooter);
        rig.shooter->scene = [](Clock::Instant at) {
            return dusk(std::chrono::duration<double>(at).count());
        };
        ExposureRamp ramp = rampOf(720, 10);
        ramp.shutter.highest.reset();
        rig.run(definitionOf(ramp));
        QCOMPARE(rig.report->beatsLeftOut, qint64{0});
        QVERIFY(rig.shooter->valuesTaken(ExposureRole::Shutter).contains(QStringLiteral("6")));
        QVERIFY(rig.shooter->valuesTaken(ExposureRole::Iso).contains(QStringLiteral("160")));

        ramp.shutter.highest = 30;
        QCOMPARE(rig.runner.check(definitionOf(ramp)).warnings.size(), qsizetype{1});
    }

    void lightThatLeavesTheLimitsIsToldOnce()
    {
        SequenceRig rig;
        beginAtDay(*rig.shooter);
        rig.shooter->scene = [](Clock::Instant at) {
            return dusk(std::chrono::duration<double>(at).count());
        };
        ExposureRamp ramp = rampOf(720, 10);
        ramp.shutter.highest = 0.1;
        ramp.iso.highest = 100;
        rig.run(definitionOf(ramp));
        QCOMPARE(rig.messages.size(), qsizetype{1});
        QCOMPARE(rig.shooter->taken.constLast().values.value(ExposureRole::Shutter),
            QStringLiteral("1/10"));
        QCOMPARE(rig.report->outcome, SequenceReport::Outcome::Completed);
    }

    void theLightsOfOneCarChangeNothing()
    {
        SequenceRig rig;
        rig.shooter->scene = [](Clock::Instant at) {
            const double seconds = std::chrono::duration<double>(at).count();
            return seconds >= 200 && seconds < 220 ? 3.0 : 0.0;
        };
        rig.run(definitionOf(rampOf(60, 10)));
        for (const auto& shot : rig.shooter->taken) {
            QCOMPARE(shot.values.value(ExposureRole::Shutter), QStringLiteral("1/60"));
        }
    }

    void aSuddenChangeIsFollowedInThirds()
    {
        SequenceRig rig;
        rig.shooter->scene = [](Clock::Instant at) {
            return at < std::chrono::seconds(100) ? 0 : -3;
        };
        rig.run(definitionOf(rampOf(60, 10)));
        const Film film = filmOf(*rig.shooter);
        QVERIFY(film.largestChange <= third);
        QCOMPARE(film.reversals, 0);
        QVERIFY(std::abs(rig.shooter->taken.constLast().brightness -
                         rig.shooter->taken.constFirst().brightness) <= 0.26);
    }

    void aWantedBrightnessIsReached()
    {
        SequenceRig rig;
        rig.shooter->scene = [](Clock::Instant) { return 12.0; };
        ExposureRamp ramp = rampOf(60, 10);
        ramp.target = -0.5;
        rig.run(definitionOf(ramp));
        QVERIFY(std::abs(rig.shooter->taken.constLast().brightness + 0.5) <= 0.26);
        QVERIFY(secondsOfShot(rig.shooter->taken.constLast()) == 590);
    }

    void measurementsThatFailLeaveTheExposureAlone()
    {
        SequenceRig rig;
        rig.shooter->scene = [](Clock::Instant at) {
            return -std::chrono::duration<double>(at).count() / 60;
        };
        rig.shooter->onCall = [](FakeShooter::Call call) -> std::optional<Error> {
            return call == FakeShooter::Call::Brightness
                       ? std::optional(Error{ErrorKind::Io, QStringLiteral("Unreadable."), {}})
                       : std::nullopt;
        };
        rig.run(definitionOf(rampOf(20, 10)));
        QCOMPARE(rig.report->outcome, SequenceReport::Outcome::Completed);
        QCOMPARE(rig.report->shotsTaken, qint64{20});
        QCOMPARE(rig.messages.size(), qsizetype{1});
        for (const auto& shot : rig.shooter->taken) {
            QCOMPARE(shot.values.value(ExposureRole::Shutter), QStringLiteral("1/60"));
        }
    }

    void aCameraWithHalfStopsIsMovedByHalfStops()
    {
        SequenceRig rig;
        rig.shooter->roles[ExposureRole::Shutter] = {QStringLiteral("1/60"),
            QStringLiteral("1 0.7 0.5 0.3 1/4 1/6 1/8 1/10 1/15 1/20 1/30 1/45 1/60 1/90 1/125")
                .split(u' '),
            false};
        rig.shooter->roles[ExposureRole::Iso] = {
            QStringLiteral("100"), {QStringLiteral("100"), QStringLiteral("200")}, false};
        rig.shooter->scene = [](Clock::Instant at) {
            return -std::chrono::duration<double>(at).count() / 200 + noiseAt(at);
        };
        QCOMPARE(rig.runner.check(definitionOf(rampOf(60, 10))).warnings.size(), qsizetype{1});
        rig.run(definitionOf(rampOf(60, 10)));
        const Film film = filmOf(*rig.shooter);
        QVERIFY(film.largestChange <= 0.52);
        QCOMPARE(film.reversals, 0);
        QVERIFY(film.farthestOff <= 1);
    }

    void noNumbersTeachTheControllerNothing()
    {
        RampController controller(0.0, 1.0 / 3);
        controller.observe(std::numeric_limits<double>::quiet_NaN(), 0);
        controller.observe(0, std::numeric_limits<double>::infinity());
        QCOMPARE(controller.next(-7.0), -7.0);
    }

    void aCameraThatListsTensOfThousandsIsNotSearchedThrough()
    {
        QStringList many;
        for (int i = 1; i <= 50'000; ++i) {
            many.append(QString::number(std::exp2(i * 0.02), 'f', 6));
        }
        QCOMPARE(ExposureScale::of(ExposureRole::Iso, many).choices().size(), qsizetype{400});
        const QStringList words(100'000, QStringLiteral("Auto"));
        QVERIFY(ExposureScale::of(ExposureRole::Iso, words + usualIsos()).isEmpty());
    }

    void threeFineDialsAreSearchedInNoTime()
    {
        // 400 choices each: 64 million ways, of which one is wanted.
        SequenceRig rig;
        QStringList shutters;
        QStringList apertures;
        QStringList isos;
        for (int i = 0; i < 400; ++i) {
            shutters.append(QString::number(std::exp2(-10 + i * 0.04), 'f', 8));
            apertures.append(QStringLiteral("f/") + QString::number(std::exp2(i * 0.02), 'f', 6));
            isos.append(QString::number(std::exp2(5 + i * 0.03), 'f', 6));
        }
        rig.shooter->roles[ExposureRole::Shutter] = {shutters.at(200), shutters, false};
        rig.shooter->roles[ExposureRole::Aperture] = {apertures.at(200), apertures, false};
        rig.shooter->roles[ExposureRole::Iso] = {isos.at(200), isos, false};
        ExposureRamp ramp = rampOf(100, 10);
        ramp.usesAperture = true;
        const RampPlan plan(ramp, *rig.shooter);
        const double present = plan.present(*rig.shooter).value_or(0);
        // (With a search through all of them this would not end in the time of a test.)
        for (int i = 1; i <= 60; ++i) {
            const double wanted = present + 0.1 + 0.003 * i;
            const auto found = plan.towards(wanted, present);
            QVERIFY(found && std::abs(found->ev - wanted) <= 0.05);
        }
    }

    void scalesCountInTheStopsThatCamerasMean()
    {
        const ExposureScale scale = ExposureScale::of(ExposureRole::Shutter, usualShutters());
        QCOMPARE(scale.choices().size(), usualShutters().size() - 1); // without bulb
        for (qsizetype i = 1; i < scale.choices().size(); ++i) {
            const double step = scale.choices().at(i).ev - scale.choices().at(i - 1).ev;
            QVERIFY(std::abs(step - 1.0 / 3) < 1e-9);
        }
        QCOMPARE(scale.evOf(QStringLiteral("1/60")).value(), -6.0);
        QCOMPARE(scale.nearest(-6.1).text, QStringLiteral("1/60"));
        const ExposureScale apertures = ExposureScale::of(ExposureRole::Aperture, usualApertures());
        QCOMPARE(apertures.choices().constLast().text, QStringLiteral("f/2.8"));
        QCOMPARE(apertures.evOf(QStringLiteral("f/8")).value(), -6.0);
        QVERIFY(!ExposureScale::of(ExposureRole::Iso, usualIsos()).evOf(QStringLiteral("Auto")));
        const ExposureScale numbers = ExposureScale::of(
            ExposureRole::Compensation, {QStringLiteral("-0,3 EV"), QStringLiteral("+1.7"),
                                            QStringLiteral("0"), QStringLiteral("-0.5")});
        QVERIFY(std::abs(numbers.choices().constLast().ev - 5.0 / 3) < 1e-9);
        QVERIFY(ExposureScale::of(ExposureRole::Iso, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RampTest)
#include "RampTest.moc"
