// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SequenceDefinition.h"
#include "sequence/SequenceRig.h"
#include "sequence/SequenceStore.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <limits>

using namespace skein;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

SequenceDefinition timed(const SequenceTiming& timing)
{
    IntervalSequence interval;
    interval.timing = timing;
    return definitionOf(interval);
}

/** An interval of intervals, so many within one another. */
SequenceDefinition nested(int depth)
{
    SequenceDefinition definition = intervalOf(2, 10);
    for (int i = 1; i < depth; ++i) {
        definition = intervalOf(2, 100, definition);
    }
    return definition;
}

} // namespace

class DefinitionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsReadAsItWasWritten()
    {
        QList<SequenceDefinition> all = everyKind();
        ExposureRamp ramp;
        ramp.timing.count.reset();
        ramp.timing.pace = SequenceTiming::Pace::Pause;
        ramp.timing.startAt = ClockTime{QDate(2026, 12, 24), QTime(17, 30)};
        ramp.timing.until = ClockTime{{}, QTime(6, 0, 5)};
        ramp.shutter = {0.001, 15};
        ramp.iso.highest = 3200;
        ramp.usesAperture = true;
        FocusBracket focus;
        focus.way = FocusBracket::Way::MarksStep;
        focus.step = LensStep::Coarse;
        focus.towardsNear = true;
        focus.returnsToStart = false;
        ExposureBracket bracket;
        bracket.role = ExposureRole::Compensation;
        bracket.step = 1.0 / 3;
        bracket.order = ExposureBracket::Order::DarkFirst;
        all << definitionOf(ramp) << definitionOf(focus) << definitionOf(bracket) << nested(4);
        for (const SequenceDefinition& definition : all) {
            QVERIFY(definition.validate().has_value());
            const auto read = SequenceDefinition::fromText(definition.toText());
            QVERIFY2(read, read ? "" : qPrintable(read.error().message));
            QVERIFY(*read == definition);
        }
    }

    void theTextIsForPeople()
    {
        const auto read = SequenceDefinition::fromText(R"({
            "version": 1,
            "kind": "interval",
            "count": "unlimited",
            "beat": 12.5,
            "until": "22:15",
            "each": {"kind": "exposure-bracket", "role": "iso", "count": 5}
        })");
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        const auto& interval = std::get<IntervalSequence>(read->what);
        QVERIFY(!interval.timing.count);
        QCOMPARE(interval.timing.seconds, 12.5);
        QCOMPARE(interval.timing.until->time, QTime(22, 15));
        QCOMPARE(std::get<ExposureBracket>(interval.each->what).count, 5);
    }

    void whatIsWrongIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* text, const char* says) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(says);
        };
        row("nothing", "", "line 1");
        row("broken", "{\n\"version\": 1,\n!", "line 3");
        row("a list", "[]", "mistake");
        row("no version", R"({"kind": "burst"})", "version");
        row("newer", R"({"version": 2, "kind": "burst"})", "newer");
        row("version zero", R"({"version": 0, "kind": "burst"})", "version");
        row("version text", R"({"version": "1", "kind": "burst"})", "version");
        row("no kind", R"({"version": 1})", "kind");
        row("unknown kind", R"({"version": 1, "kind": "dance"})", "dance");
        row("unknown word", R"({"version": 1, "kind": "burst", "cuont": 3})", "cuont");
        row("no shots", R"({"version": 1, "kind": "burst", "count": 0})", "between 1");
        row("negative", R"({"version": 1, "kind": "burst", "count": -3})", "between 1");
        row("huge", R"({"version": 1, "kind": "burst", "count": 1e300})", "whole number");
        row("large", R"({"version": 1, "kind": "burst", "count": 99999999999})", "too large");
        row("half a shot", R"({"version": 1, "kind": "burst", "count": 2.5})", "whole number");
        row("text for a number", R"({"version": 1, "kind": "burst", "count": "3"})", "number");
        row("no count", R"({"version": 1, "kind": "interval", "beat": 3})", "count");
        row("no beat", R"({"version": 1, "kind": "interval", "count": 3})", "beat");
        row("two paces", R"({"version": 1, "kind": "interval", "count": 3, "beat": 3, "pause": 1})",
            "either");
        row("zero beat", R"({"version": 1, "kind": "interval", "count": 3, "beat": 0})", "between");
        row("negative pause", R"({"version": 1, "kind": "interval", "count": 3, "pause": -1})",
            "between");
        row("no time", R"({"version": 1, "kind": "interval", "count": 3, "beat": 3,
            "until": "noon"})",
            "until");
        row("no such time", R"({"version": 1, "kind": "interval", "count": 3, "beat": 3,
            "start-at": "25:00"})",
            "start-at");
        row("two beginnings", R"({"version": 1, "kind": "interval", "count": 3, "beat": 3,
            "start-at": "12:00", "start-delay": 3})",
            "both");
        row("ends before it begins", R"({"version": 1, "kind": "interval", "count": 3, "beat": 3,
            "start-at": "2026-11-22T12:00", "until": "2026-11-22T11:00"})",
            "before");
        row("endless inside", R"({"version": 1, "kind": "interval", "count": 3, "beat": 3,
            "each": {"kind": "interval", "count": "unlimited", "beat": 1}})",
            "end by itself");
        row("by the clock inside", R"({"version": 1, "kind": "interval", "count": 3, "beat": 3,
            "each": {"kind": "interval", "count": 2, "beat": 1, "until": "12:00"}})",
            "clock");
        row("wrong inside", R"({"version": 1, "kind": "interval", "count": 3, "beat": 3,
            "each": {"kind": "burst", "count": 0}})",
            "between 1");
        row("no group", R"({"version": 1, "kind": "interval", "count": 3, "beat": 3, "each": 5})",
            "each");
        row("too many", R"({"version": 1, "kind": "interval", "count": 1000000, "beat": 3,
            "each": {"kind": "burst", "count": 10000}})",
            "whole sequence");
        row("role", R"({"version": 1, "kind": "exposure-bracket", "role": "flash"})", "shutter");
        row("one is no bracket", R"({"version": 1, "kind": "exposure-bracket", "count": 1})", "2");
        row("no step", R"({"version": 1, "kind": "exposure-bracket", "step": 0})", "between");
        row("bulb", R"({"version": 1, "kind": "bulb-series", "exposure": 0})", "between");
        row("bulb that grows", R"({"version": 1, "kind": "bulb-series", "count": 1000,
            "factor": 10})",
            "Last exposure");
        row("limit", R"({"version": 1, "kind": "exposure-ramp", "count": 3, "beat": 3,
            "iso": {"lowest": 0}})",
            "above zero");
        row("limits", R"({"version": 1, "kind": "exposure-ramp", "count": 3, "beat": 3,
            "iso": {"lowest": 800, "highest": 100}})",
            "above the upper");
        row("limit word", R"({"version": 1, "kind": "exposure-ramp", "count": 3, "beat": 3,
            "iso": {"from": 800}})",
            "from");
    }

    void whatIsWrongIsRefusedWithASentence()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const auto read = SequenceDefinition::fromText(text);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
        QVERIFY(read.error().message.endsWith(u'.'));
    }

    void whatIsWrongIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* text, const char* says) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(says);
        };
        row("a word of another kind", R"({
            "version": 1, "kind": "interval", "count": 2, "beat": 9,
            "each": {
                "kind": "burst", "count": 3,
                "each": {"kind": "burst"}
            }})",
            "Line 5, in sequence.each (burst): “each” means nothing here, but in these kinds: "
            "interval. Write one of these, or choose another kind: version, name, kind, count.");
        row("a word of several others", R"({"version": 1, "kind": "burst",
            "beat": 3})",
            "Line 2, in sequence (burst): “beat” means nothing here, but in these kinds: interval, "
            "exposure-ramp.");
        row("no word at all", R"({"version": 1, "kind": "burst",
            "cuont": 3})",
            "Line 2, in sequence (burst): “cuont” means nothing here. Write one of these: version, "
            "name, kind, count.");
        row("a value", R"({"version": 1, "kind": "interval", "count": 2, "beat": 9,
            "each": {"kind": "burst",
                     "count": "three"}})",
            "Line 3, in sequence.each (burst): “count” has to be");
        row("in limits", R"({"version": 1, "kind": "exposure-ramp", "count": 2, "beat": 9,
            "shutter": {"lowest": 1}, "iso": {
              "lowest": 100,
              "most": 800}})",
            "Line 4, in sequence (exposure-ramp): “most” means nothing here. Write one of these: "
            "lowest, highest.");
        row("what nobody can mean", R"({"version": 1, "kind": "interval", "count": 2, "beat": 9,
            "each": {"kind": "burst",
                     "count": 0}})",
            "Line 2, in sequence.each (burst): “Number of photographs” has to be");
        row("a kind", R"({"version": 1, "kind": "interval", "count": 2, "beat": 9, "each":
            {"count": 3,
             "kind": "dance"}})",
            "Line 3, in sequence.each: There is no kind of sequence named “dance”. Write one of "
            "these as “kind”: interval, exposure-bracket,");
        row("words in a text",
            "{\"version\": 1, \"kind\": \"burst\", \"name\": \"\\\"each\\\": {\",\n\"each\": 3}",
            "Line 2, in sequence (burst): “each” means nothing");
    }

    void whatIsWrongIsSaidWithItsPlace()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, says);
        const auto read = SequenceDefinition::fromText(text);
        QVERIFY(!read);
        QVERIFY2(read.error().message.startsWith(says), qPrintable(read.error().message));
        // An object has no lines.
        const auto object = SequenceDefinition::fromJson(QJsonDocument::fromJson(text).object());
        QVERIFY(!object);
        const QString placeless = QString(says).section(QStringLiteral(", in "), 1);
        QVERIFY2(object.error().message.startsWith(QStringLiteral("In ") + placeless),
            qPrintable(object.error().message));
    }

    void sequencesWithinOneAnotherHaveALimit()
    {
        QVERIFY(nested(SequenceDefinition::maxDepth).validate().has_value());
        QVERIFY(!nested(SequenceDefinition::maxDepth + 1).validate());
        QByteArray text = R"({"version": 1, "kind": "interval", "count": 2, "beat": 9, "each": )";
        text = text.repeated(300) + R"({"kind": "burst"})" + QByteArray("}").repeated(300);
        QVERIFY(!SequenceDefinition::fromText(text));
        QVERIFY(!SequenceDefinition::fromText(QByteArray(100'000, ' ')));
    }

    void valuesThatAreNoNumbersAreRefused()
    {
        for (const double wrong : {notANumber, infinite, -infinite}) {
            SequenceTiming beat;
            beat.seconds = wrong;
            SequenceTiming delay;
            delay.startDelay = wrong;
            ExposureBracket step;
            step.step = wrong;
            ExposureBracket shift;
            shift.shift = wrong;
            FocusBracket settle;
            settle.settle = wrong;
            BulbSeries exposure;
            exposure.exposure = wrong;
            BulbSeries factor;
            factor.factor = wrong;
            ExposureRamp target;
            target.target = wrong;
            ExposureRamp limit;
            limit.shutter.lowest = wrong;
            for (const auto& definition : {timed(beat), timed(delay), definitionOf(step),
                     definitionOf(shift), definitionOf(settle), definitionOf(exposure),
                     definitionOf(factor), definitionOf(target), definitionOf(limit)}) {
                QVERIFY(!definition.validate());
            }
        }
    }

    void timesOfDayMeanTheNext()
    {
        const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0));
        QCOMPARE(ClockTime({{}, QTime(13, 0)}).after(noon), noon.addSecs(3600));
        QCOMPARE(ClockTime({{}, QTime(12, 0)}).after(noon), noon.addDays(1));
        QCOMPARE(ClockTime({{}, QTime(11, 0)}).after(noon), noon.addSecs(23 * 3600));
        QVERIFY(!ClockTime({QDate(2026, 11, 22), QTime(11, 0)}).after(noon).isValid());
        QVERIFY(!ClockTime::fromText(QStringLiteral("T12:00")));
        QVERIFY(!ClockTime::fromText(QStringLiteral("2026-11-22")));
        QVERIFY(!ClockTime::fromText(QString()));
    }

    void bracketsAreAroundTheMiddle()
    {
        ExposureBracket bracket;
        bracket.count = 5;
        QCOMPARE(bracket.offsets(), (QList<double>{0, -2, -1, 1, 2}));
        bracket.order = ExposureBracket::Order::BrightFirst;
        QCOMPARE(bracket.offsets(), (QList<double>{2, 1, 0, -1, -2}));
        bracket.order = ExposureBracket::Order::DarkFirst;
        bracket.count = 4;
        bracket.shift = 0.5;
        QCOMPARE(bracket.offsets(), (QList<double>{-1.5, -0.5, 0.5, 1.5}));
    }

    void aStoreKeepsSequencesUnderTheirNames()
    {
        QTemporaryDir folder;
        const SequenceStore store(folder.path() + QStringLiteral("/sequences"));
        QVERIFY(store.names().isEmpty());
        SequenceDefinition definition = intervalOf(3, 10);
        for (const QString& name : {QStringLiteral("Run 2"), QStringLiteral("Run 1"),
                 QStringLiteral("Dämmerung"), QStringLiteral("100% fast")}) {
            definition.name = name;
            QVERIFY(store.save(definition).has_value());
        }
        QCOMPARE(
            store.names(), (QStringList{QStringLiteral("100% fast"), QStringLiteral("Dämmerung"),
                               QStringLiteral("Run 1"), QStringLiteral("Run 2")}));
        QVERIFY(store.load(QStringLiteral("100% fast")).value() == definition);
        QVERIFY(store.remove(QStringLiteral("Run 1")).has_value());
        QCOMPARE(store.remove(QStringLiteral("Run 1")).error().kind, ErrorKind::NotFound);
        QVERIFY(store.rename(QStringLiteral("Run 2"), QStringLiteral("Night")).has_value());
        QCOMPARE(store.load(QStringLiteral("Night"))->name, QStringLiteral("Night"));
        QVERIFY(!store.contains(QStringLiteral("Run 2")));
    }

    void aNameThatIsTakenIsNotTakenAgainByRenaming()
    {
        QTemporaryDir folder;
        const SequenceStore store(folder.path());
        SequenceDefinition first = intervalOf(3, 10);
        first.name = QStringLiteral("a");
        SequenceDefinition second = definitionOf(BurstSequence());
        second.name = QStringLiteral("b");
        QVERIFY(store.save(first) && store.save(second));
        const auto renamed = store.rename(first.name, second.name);
        QCOMPARE(renamed.error().kind, ErrorKind::AlreadyExists);
        QVERIFY(*store.load(first.name) == first);
        QVERIFY(*store.load(second.name) == second);
    }

    void namesThatLeadElsewhereAreRefused()
    {
        QTemporaryDir folder;
        const SequenceStore store(folder.path() + QStringLiteral("/sequences"));
        SequenceDefinition definition = intervalOf(3, 10);
        for (const QString& name : {QString(), QStringLiteral("../a"), QStringLiteral("/etc/a"),
                 QStringLiteral(".a"), QStringLiteral(" a"), QStringLiteral("a\nb"),
                 QString(300, u'w'), QString(QChar(0))}) {
            definition.name = name;
            QCOMPARE(store.save(definition).error().kind, ErrorKind::InvalidArgument);
            QVERIFY(!store.load(name));
            QVERIFY(!store.remove(name));
        }
    }

    void whatOthersWroteIsRefusedByNameAndReason()
    {
        QTemporaryDir folder;
        const SequenceStore store(folder.path());
        QFile file(folder.filePath(QStringLiteral("mine.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\": 7}");
        file.close();
        QCOMPARE(store.names(), QStringList{QStringLiteral("mine")});
        const auto read = store.load(QStringLiteral("mine"));
        QVERIFY(read.error().message.contains(QStringLiteral("mine")));
        QVERIFY(read.error().message.contains(QStringLiteral("newer")));
    }

    void whatCannotBeWrittenLeavesTheOldOneWhole()
    {
        QTemporaryDir folder;
        const SequenceStore store(folder.path());
        SequenceDefinition definition = intervalOf(3, 10);
        definition.name = QStringLiteral("a");
        QVERIFY(store.save(definition).has_value());
        SequenceDefinition broken = intervalOf(0, 10);
        broken.name = QStringLiteral("a");
        QVERIFY(!store.save(broken));
        QVERIFY(*store.load(QStringLiteral("a")) == definition);
    }
};

QTEST_GUILESS_MAIN(DefinitionTest)
#include "DefinitionTest.moc"
