// SPDX-License-Identifier: GPL-3.0-or-later
// Plans, schedules, cues, and what a camera makes of an exposure.
#include "eclipse/Announcer.h"
#include "eclipse/CameraFit.h"
#include "eclipse/Cues.h"
#include "eclipse/EclipseTexts.h"
#include "eclipse/PlanFile.h"
#include "eclipse/Rehearsal.h"
#include "eclipse/Schedule.h"
#include "plugins/played/PlayedSettings.h"

#include <QTest>
#include <cmath>

using namespace skein;
using namespace skein::eclipse;

namespace {

QDateTime clockTime(int hour, int minute, int second = 0)
{
    return {QDate(2026, 8, 12), QTime(hour, minute, second), Qt::UTC};
}

Contacts contactsOf(Kind kind)
{
    Contacts contacts;
    contacts.kind = kind;
    contacts.set(Contact::C1, clockTime(17, 30));
    contacts.set(Contact::Maximum, clockTime(18, 28, 0));
    contacts.set(Contact::C4, clockTime(19, 22));
    if (contacts.hasMiddle()) {
        contacts.set(Contact::C2, clockTime(18, 27, 20));
        contacts.set(Contact::C3, clockTime(18, 28, 40));
    }
    return contacts;
}

Plan planOf(Kind kind)
{
    Plan plan;
    plan.contacts = contactsOf(kind);
    return plan;
}

Dial dial(const QString& present, const QStringList& texts)
{
    Dial dial;
    dial.isThere = true;
    dial.present = present;
    for (const QString& text : texts) {
        if (const auto number = numberOf(text)) {
            dial.choices.append({text, *number});
        }
    }
    return dial;
}

CameraDials usualDials()
{
    return {dial(QStringLiteral("1/125"),
                {QStringLiteral("bulb"), QStringLiteral("1"), QStringLiteral("1/2"),
                    QStringLiteral("1/15"), QStringLiteral("1/125"), QStringLiteral("1/500"),
                    QStringLiteral("1/1000")}),
        dial(QStringLiteral("f/5.6"),
            {QStringLiteral("f/4"), QStringLiteral("f/5.6"), QStringLiteral("f/8")}),
        dial(QStringLiteral("200"),
            {QStringLiteral("Auto"), QStringLiteral("200"), QStringLiteral("400")})};
}

} // namespace

class PlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanComesBackFromItsFile()
    {
        Plan plan = planOf(Kind::Total);
        plan.placeName = QStringLiteral("A Coruña");
        plan.place = {43.3623, -8.4115, 20};
        plan.date = QDate(2026, 8, 12);
        plan.contacts.altitudes = {22, 12.1, 11.9, 11.8, 2.5};
        plan.contacts.magnitude = 1.034;
        plan.row(Phase::Beads) = {false, {1.0 / 2000, 5.6, 400}, 7, 1.5, 3};
        plan.pause = 0.25;
        plan.cues = {CuePlan::Way::Sound, 40, 5};
        QCOMPARE(planFromJson(planToJson(plan)), std::optional(plan));
        QCOMPARE(planFromJson(planToJson(Plan())), std::optional(Plan()));
    }

    void whatIsNoPlanIsRefusedAndNonsenseIsMended()
    {
        QString whyNot;
        for (const QByteArray& json : {QByteArray(), QByteArray("{}"), QByteArray("[1]"),
                 QByteArray("{\"skein-eclipse\": \"1\"}"), QByteArray("\xff\xfe")}) {
            whyNot.clear();
            QVERIFY(!planFromJson(json, &whyNot));
            QVERIFY(!whyNot.isEmpty());
        }
        QVERIFY(!planFromJson("{\"skein-eclipse\": 2}", &whyNot));
        QVERIFY(whyNot.contains(QStringLiteral("newer")));
        const auto mended = planFromJson(
            "{\"skein-eclipse\": 1, \"latitude\": 1e9, \"pause\": -3, \"filter-off\": 1e300,"
            " \"date\": \"tomorrow\", \"contacts\": {\"kind\": \"total\", \"c1\": \"now\"},"
            " \"phases\": {\"beads\": {\"shutter\": 0, \"count\": 1000000, \"iso\": \"x\"}}}");
        QVERIFY(mended.has_value());
        QCOMPARE(mended->place.latitude, 90.0);
        QCOMPARE(mended->pause, 0.0);
        QCOMPARE(mended->cues.filterOff, Plan::longestLead);
        QVERIFY(!mended->date.isValid());
        QCOMPARE(mended->contacts.kind, Kind::None);
        QVERIFY(mended->row(Phase::Beads).exposure.shutter > 0);
        QCOMPARE(mended->row(Phase::Beads).count, Plan::mostPhotographs);
        QCOMPARE(mended->row(Phase::Beads).exposure.iso, 100.0);
    }

    void windowsCoverTheEclipseInOrderAndWithoutOverlap()
    {
        for (const Kind kind : {Kind::Partial, Kind::Annular, Kind::Total}) {
            const Plan plan = planOf(kind);
            QDateTime last = plan.contacts.at(Contact::C1);
            const QList<Window> windows = windowsOf(plan);
            for (const Window& window : windows) {
                QVERIFY(window.from >= last);
                QVERIFY(window.until > window.from);
                QVERIFY(belongsTo(window.phase, kind));
                last = window.until;
            }
            QCOMPARE(last, plan.contacts.at(Contact::C4));
        }
        QVERIFY(windowsOf(Plan()).isEmpty());
    }

    void noPhotographThroughTheFilterIsPlannedWithoutIt()
    {
        const Plan plan = planOf(Kind::Total);
        const QDateTime off = plan.contacts.at(Contact::C2).addSecs(-plan.cues.filterOff);
        const QDateTime on = plan.contacts.at(Contact::C3).addSecs(plan.cues.filterOn);
        const QList<PlannedShot> shots = scheduleOf(plan);
        for (const PlannedShot& shot : shots) {
            const bool isWithout = shot.at >= off && shot.at <= on;
            QCOMPARE(shot.phase != Phase::Partial, isWithout);
        }
    }

    void aScheduleLeavesTheCameraItsTime()
    {
        const Plan plan = planOf(Kind::Total);
        const QList<PlannedShot> shots = scheduleOf(plan);
        for (const Phase phase : allPhases) {
            QCOMPARE(countOf(shots, phase) > 0, belongsTo(phase, Kind::Total));
        }
        for (qsizetype i = 0; i < shots.size(); ++i) {
            QVERIFY(shots.at(i).latest >= shots.at(i).at);
            QVERIFY(shots.at(i).latest <= plan.contacts.at(Contact::C4));
            if (i > 0) {
                const auto needed = (shots.at(i - 1).exposure.shutter + plan.pause) * 1000;
                const auto between =
                    static_cast<double>(shots.at(i - 1).at.msecsTo(shots.at(i).at));
                // Where a window ends its photographs end, whatever they still need.
                QVERIFY(between >= needed - 2 || shots.at(i).phase != shots.at(i - 1).phase);
            }
        }
        // 58 minutes of partial phase before, every three minutes: 17:30 to 18:26:40.
        const auto before = std::count_if(shots.begin(), shots.end(), [](const PlannedShot& shot) {
            return shot.phase == Phase::Partial && shot.at < clockTime(18, 28);
        });
        QCOMPARE(before, 19);
    }

    void aBracketIsAsLongAsItSays()
    {
        const PhaseRow row{true, {1.0 / 500, 8, 100}, 6, 2, 0};
        const QList<Exposure> exposures = series(row);
        QCOMPARE(exposures.size(), 6);
        QCOMPARE(exposures.last().shutter, 1024.0 / 500);
        QVERIFY(std::abs(secondsOfSeries(row, 1) - (6 + 1365.0 / 500)) < 1e-9);
    }

    void maximumIsInTheMiddleOfTotality()
    {
        const Plan plan = planOf(Kind::Total);
        const QList<Window> windows = windowsOf(plan);
        const auto found = std::find_if(windows.begin(), windows.end(),
            [](const Window& window) { return window.phase == Phase::Maximum; });
        QVERIFY(found != windows.end());
        const qint64 middle =
            (found->from.toMSecsSinceEpoch() + found->until.toMSecsSinceEpoch()) / 2;
        QVERIFY(std::abs(middle - clockTime(18, 28).toMSecsSinceEpoch()) < 5);
    }

    void aVeryShortTotalityIsStillPhotographed()
    {
        Plan plan = planOf(Kind::Total);
        plan.contacts.set(Contact::C2, clockTime(18, 27, 58));
        plan.contacts.set(Contact::C3, clockTime(18, 28, 2));
        const QList<PlannedShot> shots = scheduleOf(plan);
        QVERIFY(countOf(shots, Phase::Beads) > 0);
        QVERIFY(countOf(shots, Phase::DiamondRing) > 0);
    }

    void theFilterComesOffOnlyWhenTheEclipseIsTotal()
    {
        const auto texts = [](Kind kind) {
            QStringList all;
            const QList<Cue> cues = cuesOf(planOf(kind));
            for (const Cue& cue : cues) {
                all.append(cue.text);
            }
            return all;
        };
        QVERIFY(texts(Kind::Total).contains(QStringLiteral("Filter off!")));
        QVERIFY(texts(Kind::Total).contains(QStringLiteral("Filter on!")));
        for (const Kind kind : {Kind::Partial, Kind::Annular}) {
            QVERIFY(!texts(kind).contains(QStringLiteral("Filter off!")));
            QVERIFY(texts(kind).join(QLatin1Char(' ')).contains(QStringLiteral("filter stays on")));
        }
        QVERIFY(texts(Kind::None).isEmpty());
    }

    void theFilterIsCalledWhenThePlanSays()
    {
        Plan plan = planOf(Kind::Total);
        plan.cues.filterOff = 45;
        plan.cues.filterOn = 7;
        const QList<Cue> cues = cuesOf(plan);
        const auto timeOf = [&cues](const char* text) {
            const auto found = std::find_if(cues.begin(), cues.end(),
                [text](const Cue& cue) { return cue.text == QLatin1String(text); });
            return found == cues.end() ? QDateTime() : found->at;
        };
        QCOMPARE(timeOf("Filter off!"), plan.contacts.at(Contact::C2).addSecs(-45));
        QCOMPARE(timeOf("Filter on!"), plan.contacts.at(Contact::C3).addSecs(7));
        QVERIFY(std::is_sorted(
            cues.begin(), cues.end(), [](const Cue& a, const Cue& b) { return a.at < b.at; }));
    }

    void choicesOfCamerasAreNumbers()
    {
        const auto is = [](const char* text, double number) {
            const auto read = numberOf(QString::fromUtf8(text));
            return read && std::abs(*read - number) < 1e-9;
        };
        QVERIFY(is("1/125", 0.008));
        QVERIFY(is("0.0080s", 0.008));
        QVERIFY(is("30", 30));
        QVERIFY(is("1.3\"", 1.3));
        QVERIFY(is("f/5.6", 5.6));
        QVERIFY(is("F8", 8));
        QVERIFY(is("ISO 400", 400));
        QVERIFY(is("10/13", 10.0 / 13));
        for (const char* word : {"bulb", "Auto", "", "1/0", "0", "f/--", "1/2/3"}) {
            QVERIFY(!numberOf(QString::fromUtf8(word)).has_value());
        }
    }

    void theNearestThatTheCameraCanIsTaken()
    {
        const Fitted exact = fit({1.0 / 125, 5.6, 200}, usualDials());
        QCOMPARE(exact.shutter, QStringLiteral("1/125"));
        QCOMPARE(exact.aperture, QStringLiteral("f/5.6"));
        QCOMPARE(exact.iso, QStringLiteral("200"));
        QVERIFY(std::abs(exact.stops) < 1e-9);
        // ISO 100 is not there: one stop shorter makes it good.
        const Fitted shorter = fit({1.0 / 500, 8, 100}, usualDials());
        QCOMPARE(shorter.iso, QStringLiteral("200"));
        QCOMPARE(shorter.shutter, QStringLiteral("1/1000"));
        QVERIFY(std::abs(shorter.stops) < 0.01);
        // And what cannot be made good is told.
        const Fitted tooBright = fit({1.0 / 4000, 8, 200}, usualDials());
        QCOMPARE(tooBright.shutter, QStringLiteral("1/1000"));
        QVERIFY(std::abs(tooBright.stops - 2) < 0.01);
    }

    void aTelescopeHasNoApertureToBeSet()
    {
        CameraDials dials = usualDials();
        dials.aperture = {};
        const Fitted fitted = fit({1.0 / 125, 6.3, 200}, dials);
        QVERIFY(fitted.aperture.isEmpty());
        QCOMPARE(fitted.shutter, QStringLiteral("1/125"));
        QVERIFY(std::abs(fitted.stops) < 0.01);
    }

    void whatTheCameraCannotDoIsSaidBeforehand()
    {
        const Plan plan = planOf(Kind::Total);
        const QString all = problemsOf(plan, usualDials()).join(QLatin1Char('\n'));
        QVERIFY(all.contains(QStringLiteral("Baily's beads")));
        QVERIFY(all.contains(QStringLiteral("too bright")));
        // What is off, or belongs to another kind of eclipse, is no problem.
        Plan without = plan;
        without.row(Phase::Beads).on = false;
        QVERIFY(!problemsOf(without, usualDials())
                     .join(QLatin1Char('\n'))
                     .contains(QStringLiteral("beads")));
        QVERIFY(!problemsOf(planOf(Kind::Partial), usualDials())
                     .join(QLatin1Char('\n'))
                     .contains(QStringLiteral("beads")));
        CameraDials automatic = usualDials();
        automatic.shutter.readOnly = true;
        QVERIFY(problemsOf(plan, automatic).first().contains(QStringLiteral("M (manual)")));
        QVERIFY(!problemsOf(plan, CameraDials()).isEmpty());
    }

    void aRehearsalBeginsBeforeWhatItIsAbout()
    {
        const Contacts total = contactsOf(Kind::Total);
        using From = Rehearsal::From;
        QVERIFY((Rehearsal{From::Beginning, 10}.clock(total).now() < total.at(Contact::C1)));
        const QDateTime middle = Rehearsal{From::Totality, 1}.clock(total).now();
        QVERIFY(middle < total.at(Contact::C2).addSecs(-60));
        QVERIFY(middle > total.at(Contact::C1));
        QVERIFY((Rehearsal{From::End, 1}.clock(total).now() < total.at(Contact::C3)));
        PlayedSettings settings;
        settings.setValue(QStringLiteral("rehearsal-speed"), 100'000);
        settings.setValue(QStringLiteral("rehearsal-from"), -4);
        QCOMPARE(Rehearsal::read(settings).speed, 100);
        QCOMPARE(Rehearsal::read(settings).from, From::Beginning);
    }

    void timesAreWrittenAsPhotographersWriteThem()
    {
        QCOMPARE(texts::shutter(1.0 / 400), QStringLiteral("1/400"));
        QCOMPARE(texts::shutter(0.5), QStringLiteral("0.5"));
        QCOMPARE(texts::shutter(2.048), QStringLiteral("2.05"));
        QCOMPARE(texts::shutterFrom(QStringLiteral("1/400")), std::optional(1.0 / 400));
        QVERIFY(!texts::shutterFrom(QStringLiteral("61")).has_value());
        QCOMPARE(texts::countdown(6.2), QStringLiteral("0:07"));
        QCOMPARE(texts::countdown(3600), QStringLiteral("1:00:00"));
        QCOMPARE(texts::duration(74.9), QStringLiteral("1:15"));
    }

    void theToneIsASoundFile()
    {
        const QByteArray once = toneFile(false);
        QVERIFY(once.startsWith("RIFF"));
        QCOMPARE(once.mid(8, 8), QByteArray("WAVEfmt "));
        QVERIFY(toneFile(true).size() > 2 * once.size());
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "PlanTest.moc"
