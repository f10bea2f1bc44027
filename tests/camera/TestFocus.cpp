// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/FocusSweep.h"
#include "camera/FocusWays.h"
#include "camera/LensDrive.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>

using namespace skein;
using namespace Qt::StringLiterals;

namespace {

CameraSetting setting(const QString& name, SettingKind kind, const QVariant& value = {})
{
    CameraSetting made;
    made.name = name;
    made.kind = kind;
    made.value = value;
    return made;
}

CameraSetting choices(const QString& name, const QString& value, const QStringList& all)
{
    CameraSetting made = setting(name, SettingKind::Choice, value);
    made.choices = all;
    return made;
}

CameraSetting range(const QString& name, double value, SettingRange limits)
{
    CameraSetting made = setting(name, SettingKind::Range, value);
    made.range = limits;
    return made;
}

CameraSetting locked(CameraSetting made)
{
    made.readOnly = true;
    return made;
}

CameraSetting canonDrive()
{
    return choices(u"manualfocusdrive"_s, u"None"_s,
        {u"Near 1"_s, u"Near 2"_s, u"Near 3"_s, u"None"_s, u"Far 1"_s, u"Far 2"_s, u"Far 3"_s});
}

/** What each key writes: near and far, from the finest step to the coarsest. */
QStringList keysOf(const LensDrive& drive, const LensPlace& from)
{
    QStringList all;
    for (const FocusDirection direction : {FocusDirection::Near, FocusDirection::Far}) {
        for (const FocusStep step : {FocusStep::Fine, FocusStep::Middle, FocusStep::Coarse}) {
            const auto leg = drive.step(from, direction, step);
            all.append(leg ? leg->value.toString() : u"-"_s);
        }
    }
    return all;
}

/** A lens with play in its gears, whose picture has noise: sharpest at @c sharpest. */
struct Lens
{
    double figure()
    {
        const double off = (position - sharpest) / width;
        std::normal_distribution<double> noise(1, 0.005);
        return (1 + contrast / (1 + off * off)) * noise(random);
    }

    /** False: it is at its end. */
    bool move(const FocusSweep::Order& order)
    {
        static constexpr int sizes[] = {8, 64, 512};
        const bool isFar = order.direction == FocusDirection::Far;
        double by = sizes[static_cast<int>(order.step)];
        if (isFar != wasFar) {
            by -= play;
            wasFar = isFar;
        }
        const double wanted = position + (isFar ? by : -by);
        position = std::clamp(wanted, 0.0, 4000.0);
        return !tellsEnd || position == wanted;
    }

    double position = 2000;
    double sharpest = 1000;
    double width = 300;
    double contrast = 20;
    double play = 15;
    bool tellsEnd = true;
    bool wasFar = false;
    std::mt19937 random{20};
};

/** Runs a whole sweep; how many moves it took, or -1 when it did not end. */
int run(FocusSweep& sweep, Lens& lens)
{
    FocusSweep::Order order = sweep.begin();
    int moves = 0;
    for (int i = 0; i < 2000; ++i) {
        switch (order.kind) {
        case FocusSweep::Order::Kind::Done:
            return moves;
        case FocusSweep::Order::Kind::Judge:
            order = sweep.judged(lens.figure());
            break;
        case FocusSweep::Order::Kind::Move:
            ++moves;
            order = lens.move(order) ? sweep.moved() : sweep.refused();
            break;
        }
    }
    return -1;
}

} // namespace

Q_DECLARE_METATYPE(Lens)

/** How cameras are focused, worked out from settings without a camera. */
class TestFocus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKeyMovesTheLensInTheMakersWay_data()
    {
        QTest::addColumn<QList<CameraSetting>>("settings");
        QTest::addColumn<QStringList>("keys");
        const auto row = [](const char* name, const CameraSetting& one, const QStringList& keys) {
            QTest::newRow(name) << QList{one} << keys;
        };
        row("Canon EOS, Olympus", canonDrive(),
            {u"Near 1"_s, u"Near 2"_s, u"Near 3"_s, u"Far 1"_s, u"Far 2"_s, u"Far 3"_s});
        row("Canon EOS in German",
            choices(u"manualfocusdrive"_s, u"Keine"_s,
                {u"Nah 1"_s, u"Nah 2"_s, u"Nah 3"_s, u"Keine"_s, u"Fern 1"_s, u"Fern 2"_s,
                    u"Fern 3"_s}),
            {u"Nah 1"_s, u"Nah 2"_s, u"Nah 3"_s, u"Fern 1"_s, u"Fern 2"_s, u"Fern 3"_s});
        row("Panasonic",
            choices(u"manualfocusdrive"_s, u"None"_s,
                {u"Near 1"_s, u"Near 2"_s, u"None"_s, u"Far 1"_s, u"Far 2"_s}),
            {u"Near 1"_s, u"Near 1"_s, u"Near 2"_s, u"Far 1"_s, u"Far 1"_s, u"Far 2"_s});
        row("older Panasonic",
            choices(u"mfadjust"_s, u"None"_s,
                {u"Stop"_s, u"Far fast"_s, u"Far slow"_s, u"Near slow"_s, u"Near fast"_s}),
            {u"Near slow"_s, u"Near slow"_s, u"Near fast"_s, u"Far slow"_s, u"Far slow"_s,
                u"Far fast"_s});
        row("Nikon", range(u"manualfocusdrive"_s, 0, {-32767, 32767, 1}),
            {u"-8"_s, u"-64"_s, u"-512"_s, u"8"_s, u"64"_s, u"512"_s});
        row("Sony", range(u"manualfocus"_s, 0, {-7, 7, 1}),
            {u"-1"_s, u"-2"_s, u"-7"_s, u"1"_s, u"2"_s, u"7"_s});
        row("Fujifilm, positions", range(u"manualfocusdrive"_s, 500, {0, 1000, 1}),
            {u"497"_s, u"487"_s, u"400"_s, u"503"_s, u"513"_s, u"600"_s});
        row("distances",
            choices(u"focusdistance"_s, u"800 mm"_s,
                {u"500 mm"_s, u"600 mm"_s, u"800 mm"_s, u"1000 mm"_s, u"infinite"_s}),
            {u"600 mm"_s, u"500 mm"_s, u"500 mm"_s, u"1000 mm"_s, u"infinite"_s, u"infinite"_s});
    }

    void eachKeyMovesTheLensInTheMakersWay()
    {
        QFETCH(QList<CameraSetting>, settings);
        QFETCH(QStringList, keys);
        const auto drive = LensDrive::of(settings);
        QVERIFY(drive);
        QCOMPARE(drive->setting(), settings.first().name);
        QCOMPARE(keysOf(*drive, drive->placeOf(settings.first()).value_or(LensPlace{})), keys);
    }

    void whatCannotBeMovedHasNoDrive()
    {
        QVERIFY(!LensDrive::of({}));
        QVERIFY(!LensDrive::of({locked(canonDrive())}));
        QVERIFY(!LensDrive::of({choices(u"manualfocusdrive"_s, u"a"_s, {u"a"_s, u"b"_s})}));
        QVERIFY(!LensDrive::of({range(u"manualfocusdrive"_s, 1, {1, 1, 1})}));
        QVERIFY(!LensDrive::of({range(u"manualfocusdrive"_s, 0, {qQNaN(), qQNaN(), 1})}));
        QVERIFY(!LensDrive::of({setting(u"manualfocusdrive"_s, SettingKind::Text, u""_s)}));
        QVERIFY(!LensDrive::of({setting(u"focusdistance"_s, SettingKind::Text, u"800"_s)}));
        QVERIFY(!LensDrive::of({range(u"manualfocus"_s, 1, {0, 7, 1})}));
    }

    void canonsChoiceGoesBackToNone()
    {
        QCOMPARE(LensDrive::of({canonDrive()})->pause(), QVariant(u"None"_s));
        const auto nikon = LensDrive::of({range(u"manualfocusdrive"_s, 0, {-32767, 32767, 1})});
        QVERIFY(!nikon->pause().isValid());
    }

    void theWayToAPlaceIsThatOfTheMovesAway_data()
    {
        QTest::addColumn<CameraSetting>("drive");
        QTest::newRow("choices") << canonDrive();
        QTest::newRow("steps") << range(u"manualfocusdrive"_s, 0, {-32767, 32767, 1});
        QTest::newRow("short steps") << range(u"manualfocus"_s, 0, {-7, 7, 1});
    }

    void theWayToAPlaceIsThatOfTheMovesAway()
    {
        QFETCH(CameraSetting, drive);
        const auto lens = LensDrive::of({drive});
        LensPlace place{};
        for (const FocusStep step : {FocusStep::Coarse, FocusStep::Fine, FocusStep::Coarse}) {
            place = lens->step(place, FocusDirection::Far, step)->to;
        }
        QVERIFY(place != LensPlace{});
        int moves = 0;
        while (const auto leg = lens->towards(place, {})) {
            place = leg->to;
            QVERIFY(++moves <= 3);
        }
        QCOMPARE(place, LensPlace{});
    }

    void thePlacesOfAMotorTellHowManyStepsLieBetween()
    {
        const auto motor = LensDrive::of({range(u"manualfocusdrive"_s, 0, {-32767, 32767, 1})});
        QVERIFY(motor);
        QCOMPARE(motor->stepsBetween({0}, {130}, FocusStep::Middle), std::optional(3));
        QCOMPARE(motor->stepsBetween({130}, {0}, FocusStep::Middle), std::optional(3));
        QCOMPARE(motor->isFarther({0}, {130}), std::optional(true));
        QCOMPARE(motor->isFarther({130}, {0}), std::optional(false));
        QVERIFY(!motor->isFarther({130}, {130}));
    }

    void movesThatHaveNothingButSizesAreOnlyCountedBySize()
    {
        const auto canon = LensDrive::of({canonDrive()});
        QVERIFY(canon);
        QCOMPARE(canon->stepsBetween({1, 0, 2}, {1, 0, 7}, FocusStep::Coarse), std::optional(5));
        QVERIFY(!canon->stepsBetween({1, 0, 2}, {1, 0, 7}, FocusStep::Fine));
        QCOMPARE(canon->isFarther({1, 0, 2}, {4, 0, 7}), std::optional(true));
        QVERIFY(!canon->isFarther({1, 0, 2}, {-3, 0, 7})); // which weighs more is not known
    }

    void positionsEndWhereTheRangeDoes()
    {
        const auto lens = LensDrive::of({range(u"manualfocusdrive"_s, 0, {0, 1000, 1})});
        QVERIFY(!lens->step({1000}, FocusDirection::Far, FocusStep::Fine));
        QCOMPARE(lens->step({950}, FocusDirection::Far, FocusStep::Coarse)->to, LensPlace{1000});
    }

    void aDistanceBetweenThoseInTheListIsUnderstood()
    {
        const CameraSetting odd = choices(
            u"focusdistance"_s, u"700 mm"_s, {u"500 mm"_s, u"600 mm"_s, u"800 mm"_s, u"inf"_s});
        QCOMPARE(LensDrive::of({odd})->placeOf(odd), LensPlace{2});
    }

    void autofocusIsStartedAndEndedInTheMakersWay()
    {
        const CameraSetting drive = setting(u"autofocusdrive"_s, SettingKind::Toggle, false);
        const SettingWrite begin{u"autofocusdrive"_s, true};
        QVERIFY(!autofocusWay({}));
        QCOMPARE(*autofocusWay({drive}), (AutofocusWay{begin, {}})); // Nikon, Fujifilm
        QCOMPARE(*autofocusWay({drive, setting(u"cancelautofocus"_s, SettingKind::Toggle, false)}),
            (AutofocusWay{begin, SettingWrite{u"cancelautofocus"_s, true}}));
        QCOMPARE(*autofocusWay({drive, setting(u"eoszoom"_s, SettingKind::Text, u"0"_s)}),
            (AutofocusWay{begin, SettingWrite{u"autofocusdrive"_s, false}}));
        QCOMPARE(*autofocusWay({setting(u"autofocus"_s, SettingKind::Toggle, false)}),
            (AutofocusWay{{u"autofocus"_s, true}, SettingWrite{u"autofocus"_s, false}}));
        QVERIFY(!autofocusWay({choices(u"autofocus"_s, u"On"_s, {u"On"_s, u"Off"_s})}));
        QVERIFY(!autofocusWay({locked(drive)}));
    }

    void theFocusAreaIsPlacedInTheCamerasPixels()
    {
        const CameraSetting nikon = setting(u"changeafarea"_s, SettingKind::Text, u"0x0"_s);
        const CameraSetting size = choices(u"imagesize"_s, u"6000x4000"_s, {});
        QVERIFY(hasFocusArea({nikon, size}));
        QVERIFY(!hasFocusArea({size}));
        QCOMPARE(*focusAreaWrite({nikon, size}, {0.5, 0.25}, {}),
            (SettingWrite{u"changeafarea"_s, u"3000x1000"_s}));
        QCOMPARE(focusAreaWrite({nikon, size}, {1.5, -1}, {})->value, QVariant(u"5999x0"_s));
        QCOMPARE(focusAreaWrite({nikon}, {0.5, 0.5}, {100, 50})->value, QVariant(u"50x25"_s));
        QVERIFY(!focusAreaWrite({nikon}, {0.5, 0.5}, {}));
        CameraSetting zoom =
            choices(u"liveviewimagezoomratio"_s, u"50%"_s, {u"Entire Display"_s, u"50%"_s});
        QVERIFY(!focusAreaWrite({nikon, size, zoom}, {0.5, 0.5}, {}));
        const CameraSetting sony = setting(u"spotfocusarea"_s, SettingKind::Text, u""_s);
        QCOMPARE(focusAreaWrite({sony}, {0.5, 0.5}, {})->value, QVariant(u"319,239"_s));
        const CameraSetting canon = setting(u"eoszoomposition"_s, SettingKind::Text, u"0,0"_s);
        QVERIFY(!focusAreaWrite({canon}, {0.5, 0.5}, {}));
        QCOMPARE(
            focusAreaWrite({canon}, {0.5, 0.5}, {5000, 3000})->value, QVariant(u"2000,1200"_s));
        QCOMPARE(focusAreaWrite({canon}, {1, 1}, {5000, 3000})->value, QVariant(u"4000,2400"_s));
    }

    void withoutThePicturesSizeItIsNotPromisedToPlaceTheArea()
    {
        const CameraSetting nikon = setting(u"changeafarea"_s, SettingKind::Text, u"0x0"_s);
        const CameraSetting canon = setting(u"eoszoomposition"_s, SettingKind::Text, u"0,0"_s);
        const CameraSetting sony = setting(u"spotfocusarea"_s, SettingKind::Text, u""_s);
        QVERIFY(hasFocusArea({sony}));
        for (const CameraSetting& each : {nikon, canon}) {
            QVERIFY(!hasFocusArea({each}));
            QVERIFY(hasFocusArea({each}, {6000, 4000}));
        }
    }

    void theSweepFindsTheSharpestPlace_data()
    {
        QTest::addColumn<Lens>("lens");
        const auto row = [](const char* name, auto&& change) {
            Lens lens;
            change(lens);
            QTest::newRow(name) << lens;
        };
        row("nearer", [](Lens&) {});
        row("farther", [](Lens& lens) { lens.sharpest = 3100; });
        row("where it is", [](Lens& lens) { lens.sharpest = 2000; });
        row("at the near end", [](Lens& lens) { lens.sharpest = 0; });
        row("at the far end", [](Lens& lens) { lens.sharpest = 4000; });
        row("far away", [](Lens& lens) {
            lens.position = 3900;
            lens.sharpest = 300;
        });
        row("from the near end", [](Lens& lens) { lens.position = 0; });
        row("a long focal length", [](Lens& lens) { lens.width = 120; });
        row("no play", [](Lens& lens) { lens.play = 0; });
        row("an end that is not told", [](Lens& lens) { lens.tellsEnd = false; });
        row("little contrast", [](Lens& lens) { lens.contrast = 1.5; });
    }

    void theSweepFindsTheSharpestPlace()
    {
        QFETCH(Lens, lens);
        FocusSweep sweep;
        const int moves = run(sweep, lens);
        qInfo("%d moves, from the sharpest place: %g", moves, lens.position - lens.sharpest);
        QVERIFY(moves > 0);
        QVERIFY(moves < 200);
        QVERIFY(sweep.hasFound());
        // As good as it is seen: within a twentieth of the difference.
        Lens ideal = lens;
        ideal.position = lens.sharpest;
        QVERIFY(lens.figure() > 0.95 * ideal.figure());
    }

    void aPlainWallIsNotFocusedOn()
    {
        Lens lens;
        lens.contrast = 0;
        FocusSweep sweep;
        QVERIFY(run(sweep, lens) > 0);
        QVERIFY(!sweep.hasFound());
    }

    void aLensThatNeverMovesEndsTheSweep()
    {
        FocusSweep sweep;
        FocusSweep::Order order = sweep.begin();
        for (int i = 0; i < 10 && order.kind != FocusSweep::Order::Kind::Done; ++i) {
            order =
                order.kind == FocusSweep::Order::Kind::Judge ? sweep.judged(3) : sweep.refused();
        }
        QVERIFY(order.kind == FocusSweep::Order::Kind::Done);
        QVERIFY(!sweep.hasFound());
    }
};

QTEST_APPLESS_MAIN(TestFocus)
#include "TestFocus.moc"
