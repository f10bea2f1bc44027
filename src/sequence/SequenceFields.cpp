// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SequenceFields.h"

#include "sequence/JsonFields.h"

namespace skein {

namespace {

using Order = ExposureBracket::Order;
using Way = FocusBracket::Way;

template<typename Value>
using Words = std::initializer_list<JsonFields::Word<Value>>;

constexpr Words<ExposureRole> roleWords{{"shutter", ExposureRole::Shutter},
    {"aperture", ExposureRole::Aperture}, {"iso", ExposureRole::Iso},
    {"compensation", ExposureRole::Compensation}};
constexpr Words<Order> orderWords{{"middle-first", Order::MiddleFirst},
    {"dark-first", Order::DarkFirst}, {"bright-first", Order::BrightFirst}};
constexpr Words<Way> wayWords{
    {"steps", Way::Steps}, {"marks", Way::MarksCount}, {"marks-by-step", Way::MarksStep}};
constexpr Words<LensStep> stepWords{
    {"fine", LensStep::Fine}, {"middle", LensStep::Middle}, {"coarse", LensStep::Coarse}};
constexpr Words<bool> directionWords{{"near", true}, {"far", false}};

template<typename Value>
QString wordFor(Words<Value> words, Value value)
{
    for (const auto& word : words) {
        if (word.value == value) {
            return QLatin1String(word.text);
        }
    }
    return {};
}

void set(QJsonObject& object, const char* name, const QJsonValue& value)
{
    object.insert(QLatin1String(name), value);
}

void setText(QJsonObject& object, const char* name, const std::optional<ClockTime>& time)
{
    if (time) {
        set(object, name, time->toText());
    }
}

void readTime(JsonFields& fields, const char* name, std::optional<ClockTime>& time)
{
    QString text;
    fields.read(name, text);
    if (!fields.has(name)) {
        return;
    }
    time = ClockTime::fromText(text);
    if (!time) {
        fields.refuse(
            //: %1 is what was written
            SequenceDefinition::tr("“%1” has to be a time, as 18:30 or 2026-11-22T18:30:00.")
                .arg(QLatin1String(name)),
            name);
    }
}

void write(QJsonObject& object, const SequenceTiming& timing)
{
    set(object, "count",
        timing.count ? QJsonValue(*timing.count) : QJsonValue(QStringLiteral("unlimited")));
    set(object, timing.pace == SequenceTiming::Pace::Beat ? "beat" : "pause", timing.seconds);
    if (timing.startDelay != 0) {
        set(object, "start-delay", timing.startDelay);
    }
    setText(object, "start-at", timing.startAt);
    setText(object, "until", timing.until);
}

SequenceTiming readTiming(JsonFields& fields)
{
    SequenceTiming timing;
    if (fields.is("count", "unlimited")) {
        timing.count.reset();
    } else if (fields.has("count")) {
        fields.read("count", *timing.count);
    } else {
        fields.refuse(SequenceDefinition::tr(
            "“count” is missing. Write a number of times, or \"unlimited\"."));
    }
    if (fields.has("beat") == fields.has("pause")) {
        fields.refuse(SequenceDefinition::tr("Write either “beat” or “pause”, in seconds."));
    }
    timing.pace = fields.has("pause") ? SequenceTiming::Pace::Pause : SequenceTiming::Pace::Beat;
    fields.read("beat", timing.seconds);
    fields.read("pause", timing.seconds);
    fields.read("start-delay", timing.startDelay);
    readTime(fields, "start-at", timing.startAt);
    readTime(fields, "until", timing.until);
    return timing;
}

void write(QJsonObject& object, const IntervalSequence& interval)
{
    write(object, interval.timing);
    if (interval.each) {
        set(object, "each", interval.each->toJson());
    }
}

void write(QJsonObject& object, const ExposureBracket& bracket)
{
    set(object, "role", wordFor(roleWords, bracket.role));
    set(object, "count", bracket.count);
    set(object, "step", bracket.step);
    set(object, "shift", bracket.shift);
    set(object, "order", wordFor(orderWords, bracket.order));
}

void read(JsonFields& fields, ExposureBracket& bracket)
{
    fields.read("role", bracket.role, roleWords);
    fields.read("count", bracket.count);
    fields.read("step", bracket.step);
    fields.read("shift", bracket.shift);
    fields.read("order", bracket.order, orderWords);
}

void write(QJsonObject& object, const FocusBracket& bracket)
{
    set(object, "way", wordFor(wayWords, bracket.way));
    set(object, "count", bracket.count);
    set(object, "step", wordFor(stepWords, bracket.step));
    set(object, "steps-between", bracket.stepsBetween);
    set(object, "towards", wordFor(directionWords, bracket.towardsNear));
    set(object, "return", bracket.returnsToStart);
    set(object, "settle", bracket.settle);
}

void read(JsonFields& fields, FocusBracket& bracket)
{
    fields.read("way", bracket.way, wayWords);
    fields.read("count", bracket.count);
    fields.read("step", bracket.step, stepWords);
    fields.read("steps-between", bracket.stepsBetween);
    fields.read("towards", bracket.towardsNear, directionWords);
    fields.read("return", bracket.returnsToStart);
    fields.read("settle", bracket.settle);
}

void write(QJsonObject& object, const BurstSequence& burst)
{
    set(object, "count", burst.count);
}

void read(JsonFields& fields, BurstSequence& burst)
{
    fields.read("count", burst.count);
}

void write(QJsonObject& object, const BulbSeries& series)
{
    set(object, "count", series.count);
    set(object, "exposure", series.exposure);
    set(object, "factor", series.factor);
    set(object, "pause", series.pause);
}

void read(JsonFields& fields, BulbSeries& series)
{
    fields.read("count", series.count);
    fields.read("exposure", series.exposure);
    fields.read("factor", series.factor);
    fields.read("pause", series.pause);
}

void write(QJsonObject& object, const char* name, const ExposureRamp::Limits& range)
{
    QJsonObject inner;
    if (range.lowest) {
        set(inner, "lowest", *range.lowest);
    }
    if (range.highest) {
        set(inner, "highest", *range.highest);
    }
    if (!inner.isEmpty()) {
        set(object, name, inner);
    }
}

void readLimits(JsonFields& fields, const char* name, ExposureRamp::Limits& range)
{
    const auto object = fields.object(name);
    if (!object) {
        return;
    }
    JsonFields inner(*object);
    inner.read("lowest", range.lowest);
    inner.read("highest", range.highest);
    if (const auto& fault = inner.fault()) {
        fields.refuse(name, *fault);
    } else if (const auto strange = inner.strangeWord()) {
        fields.refuse(name, {noSuchWord(*strange, inner.words()), {*strange}});
    }
}

void write(QJsonObject& object, const ExposureRamp& ramp)
{
    write(object, ramp.timing);
    if (ramp.target) {
        set(object, "target", *ramp.target);
    }
    write(object, "shutter", ramp.shutter);
    write(object, "iso", ramp.iso);
    write(object, "aperture", ramp.aperture);
    set(object, "use-aperture", ramp.usesAperture);
}

void read(JsonFields& fields, ExposureRamp& ramp)
{
    ramp.timing = readTiming(fields);
    fields.read("target", ramp.target);
    readLimits(fields, "shutter", ramp.shutter);
    readLimits(fields, "iso", ramp.iso);
    readLimits(fields, "aperture", ramp.aperture);
    fields.read("use-aperture", ramp.usesAperture);
}

void read(JsonFields& fields, IntervalSequence& interval)
{
    interval.timing = readTiming(fields);
    (void)fields.has("each"); // Whoever knows the whole reads it.
}

} // namespace

QString noSuchWord(const QString& word, const QStringList& known)
{
    //: %1 is a word in a sequence's file, %2 a list of words that can be written there
    return SequenceDefinition::tr("“%1” means nothing here. Write one of these: %2.")
        .arg(JsonFields::shown(word), known.join(QStringLiteral(", ")));
}

void writeFields(QJsonObject& object, const SequenceDefinition::What& what)
{
    std::visit([&object](const auto& each) { write(object, each); }, what);
}

void readFields(JsonFields& fields, SequenceDefinition::What& what)
{
    std::visit([&fields](auto& each) { read(fields, each); }, what);
}

} // namespace skein
