// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SequenceTexts.h"

#include "base/NumberText.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::SequenceTexts)
};

constexpr double secondsOfMinute = 60;
constexpr double secondsOfHour = 3600;

QString number(double value)
{
    return withMinusSign(QLocale().toString(value, 'g', QLocale::FloatingPointShortest));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    //: between the parts of a description
    return parts.join(Text::tr(", "));
}

int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString photographs(qint64 count)
{
    return Text::tr("%n photographs", nullptr, plural(count));
}

QString clockTime(const ClockTime& time)
{
    const QString shown = QLocale().toString(time.time, QLocale::ShortFormat);
    return time.date.isValid() ? QLocale().toString(time.date, QLocale::ShortFormat) + u' ' + shown
                               : shown;
}

QString begins(const SequenceTiming& timing)
{
    if (timing.startAt) {
        //: of a sequence: begins at a time of day
        return Text::tr("from %1").arg(clockTime(*timing.startAt));
    }
    return timing.startDelay > 0 ? //: of a sequence: begins so long after it is started
               Text::tr("after %1").arg(sequencetexts::duration(timing.startDelay))
                                 : QString();
}

QString ends(const SequenceTiming& timing)
{
    if (timing.until) {
        //: of a sequence: ends at a time of day
        return Text::tr("until %1").arg(clockTime(*timing.until));
    }
    return timing.count ? QString() : Text::tr("until it is stopped");
}

QString pace(const SequenceTiming& timing)
{
    const QString time = sequencetexts::duration(timing.seconds);
    if (timing.pace == SequenceTiming::Pace::Beat) {
        //: of a sequence: %1 is a time, "10 s"
        return Text::tr("Every %1").arg(time);
    }
    return timing.seconds > 0 ? //: of a sequence: %1 is a time, "10 s"
               Text::tr("%1 apart").arg(time)
                              : Text::tr("One after the other");
}

/** "about 20 min" */
QString about(const SequenceDefinition& definition)
{
    const auto seconds = sequencetexts::seconds(definition);
    if (!seconds || *seconds < 1) {
        return {};
    }
    //: %1 is a time, "20 min"
    return Text::tr("about %1").arg(sequencetexts::duration(std::round(*seconds)));
}

QString textOf(const IntervalSequence& interval, const SequenceDefinition& whole)
{
    QString count;
    if (interval.timing.count) {
        //: part of a sequence's description: how often it is repeated
        count = interval.each ? Text::tr("%n times", nullptr, plural(*interval.timing.count))
                              : photographs(*interval.timing.count);
    }
    const QString all = joined({pace(interval.timing), count, begins(interval.timing),
        ends(interval.timing), about(whole)});
    //: %1: "Every 10 s, 5 times", %2: what is taken each time
    return interval.each
               ? Text::tr("%1; each time: %2").arg(all, sequencetexts::description(*interval.each))
               : all;
}

QString textOf(const ExposureBracket& bracket, const SequenceDefinition& /*whole*/)
{
    //: %1: "3 photographs", %2: a number of stops, %3: "Shutter speed"
    return Text::tr("%1, %2 EV apart (%3)")
        .arg(photographs(bracket.count), number(bracket.step), sequencetexts::role(bracket.role));
}

/** How far two photographs are apart. */
QString apartText(LensStep step, int steps)
{
    const bool isOne = steps == 1;
    switch (step) {
    case LensStep::Middle:
        return isOne ? Text::tr("one middle step apart")
                     : //: %1 is a number of at least two; "middle" is the size of the step
                   Text::tr("%1 middle steps apart").arg(steps);
    case LensStep::Coarse:
        return isOne ? Text::tr("one large step apart")
                     : //: %1 is a number of at least two steps of the lens
                   Text::tr("%1 large steps apart").arg(steps);
    case LensStep::Fine:
        break;
    }
    return isOne ? Text::tr("one small step apart") :
                 //: %1 is a number of at least two steps of the lens
               Text::tr("%1 small steps apart").arg(steps);
}

QString textOf(const FocusBracket& bracket, const SequenceDefinition& /*whole*/)
{
    const QString apart = apartText(bracket.step, bracket.stepsBetween);
    switch (bracket.way) {
    case FocusBracket::Way::Steps:
        break;
    case FocusBracket::Way::MarksCount:
        return joined({photographs(bracket.count), Text::tr("between the focus marks")});
    case FocusBracket::Way::MarksStep:
        return joined({Text::tr("Between the focus marks"), apart});
    }
    return joined({photographs(bracket.count), apart,
        bracket.towardsNear ? Text::tr("nearer and nearer") : Text::tr("farther and farther")});
}

QString textOf(const BurstSequence& burst, const SequenceDefinition& /*whole*/)
{
    return joined({photographs(burst.count), Text::tr("as fast as the camera can")});
}

QString textOf(const BulbSeries& series, const SequenceDefinition& whole)
{
    const QList<double> lengths = series.lengths();
    if (lengths.isEmpty()) {
        return {};
    }
    const QString first = sequencetexts::duration(lengths.first());
    //: part of a sequence's description
    const QString exposures = Text::tr("%n exposures", nullptr, series.count);
    return joined({lengths.first() == lengths.last() ? //: %1: "5 exposures", %2: a time
                       Text::tr("%1 of %2").arg(exposures, first)
                                                     : //: %1: "5 exposures", %2 and %3: times
                       Text::tr("%1 of %2 to %3")
                           .arg(exposures, first, sequencetexts::duration(lengths.last())),
        about(whole)});
}

QString textOf(const ExposureRamp& ramp, const SequenceDefinition& whole)
{
    return joined(
        {pace(ramp.timing), ramp.timing.count ? photographs(*ramp.timing.count) : QString(),
            begins(ramp.timing), ends(ramp.timing), about(whole), Text::tr("follows the light")});
}

std::optional<double> secondsOf(const SequenceTiming& timing, double each)
{
    if (!timing.count) {
        return std::nullopt;
    }
    const auto gaps = static_cast<double>(std::max<qint64>(0, *timing.count - 1));
    const double gap = timing.pace == SequenceTiming::Pace::Beat ? std::max(timing.seconds, each)
                                                                 : timing.seconds + each;
    return timing.startDelay + gaps * gap + each;
}

struct Seconds
{
    std::optional<double> operator()(const IntervalSequence& interval) const
    {
        const double each = interval.each ? sequencetexts::seconds(*interval.each).value_or(0) : 0;
        return secondsOf(interval.timing, each);
    }
    std::optional<double> operator()(const BulbSeries& series) const
    {
        const QList<double> all = series.lengths();
        return std::accumulate(
            all.begin(), all.end(), series.pause * std::max(0, series.count - 1));
    }
    std::optional<double> operator()(const ExposureRamp& ramp) const
    {
        return secondsOf(ramp.timing, 0);
    }
    template<typename Other>
    std::optional<double> operator()(const Other& /*it is as fast as the camera*/) const
    {
        return std::nullopt;
    }
};

struct Shots
{
    std::optional<qint64> operator()(const IntervalSequence& interval) const
    {
        const auto each = interval.each ? sequencetexts::shots(*interval.each) : 1;
        return interval.timing.count && each ? std::optional(*interval.timing.count * *each)
                                             : std::nullopt;
    }
    std::optional<qint64> operator()(const FocusBracket& bracket) const
    {
        return bracket.way == FocusBracket::Way::MarksStep ? std::nullopt
                                                           : std::optional<qint64>(bracket.count);
    }
    std::optional<qint64> operator()(const ExposureRamp& ramp) const { return ramp.timing.count; }
    template<typename Other>
    std::optional<qint64> operator()(const Other& other) const
    {
        return other.count;
    }
};

} // namespace

QString sequencetexts::kind(const QString& kind)
{
    struct Name
    {
        QLatin1String kind;
        QString text;
    };
    const std::array names{
        //: a kind of sequence: photographs at regular times
        Name{QLatin1String("interval"), Text::tr("Interval")},
        //: a kind of sequence
        Name{QLatin1String("exposure-bracket"), Text::tr("Exposure bracket")},
        //: a kind of sequence
        Name{QLatin1String("focus-bracket"), Text::tr("Focus bracket")},
        //: a kind of sequence: photographs as fast as the camera can
        Name{QLatin1String("burst"), Text::tr("Burst")},
        //: a kind of sequence
        Name{QLatin1String("bulb-series"), Text::tr("Bulb series")},
        Name{QLatin1String("exposure-ramp"), Text::tr("Exposure ramp (dusk and dawn)")},
    };
    const auto* const found = std::find_if(
        names.begin(), names.end(), [&kind](const Name& name) { return name.kind == kind; });
    //: a kind of sequence
    return found != names.end() ? found->text : Text::tr("One photograph");
}

QString sequencetexts::role(ExposureRole role)
{
    switch (role) {
    case ExposureRole::Shutter:
        break;
    case ExposureRole::Aperture:
        //: camera setting that is changed by a bracket
        return Text::tr("Aperture");
    case ExposureRole::Iso:
        //: camera setting that is changed by a bracket
        return Text::tr("ISO");
    case ExposureRole::Compensation:
        //: camera setting that is changed by a bracket
        return Text::tr("Exposure compensation");
    }
    //: camera setting that is changed by a bracket
    return Text::tr("Shutter speed");
}

QString sequencetexts::duration(double seconds)
{
    const auto whole = static_cast<qint64>(std::floor(std::max(0.0, seconds)));
    const qint64 hours = whole / static_cast<qint64>(secondsOfHour);
    const qint64 minutes = whole / static_cast<qint64>(secondsOfMinute) % 60;
    const qint64 rest = whole % 60;
    const QLocale locale;
    if (seconds < secondsOfMinute) {
        //: seconds
        return Text::tr("%1 s").arg(number(seconds));
    }
    //: hours
    const QString ofHours = hours > 0 ? Text::tr("%1 h").arg(locale.toString(hours)) : QString();
    //: minutes
    const QString ofMinutes = minutes > 0 ? Text::tr("%1 min").arg(minutes) : QString();
    // In hours nobody asks for seconds.
    const QString ofSeconds = rest > 0 && hours == 0 ? Text::tr("%1 s").arg(rest) : QString();
    QStringList parts{ofHours, ofMinutes, ofSeconds};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString sequencetexts::offsets(const ExposureBracket& bracket)
{
    QStringList all;
    for (const double offset : bracket.offsets()) {
        const double rounded = std::round(offset * 100) / 100;
        all.append((rounded > 0 ? QStringLiteral("+") : QString()) + number(rounded));
    }
    //: %1: "−1, 0, +1", in stops
    return Text::tr("%1 EV").arg(all.join(Text::tr(", ")));
}

QString sequencetexts::description(const SequenceDefinition& definition)
{
    return std::visit(
        [&definition](const auto& what) { return textOf(what, definition); }, definition.what);
}

std::optional<double> sequencetexts::seconds(const SequenceDefinition& definition)
{
    return std::visit(Seconds{}, definition.what);
}

std::optional<qint64> sequencetexts::shots(const SequenceDefinition& definition)
{
    return std::visit(Shots{}, definition.what);
}

} // namespace skein
