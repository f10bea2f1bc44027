// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepeatTexts.h"

#include "plugin/PluginSequences.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace skein::repeat {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::repeat::RepeatTexts)
};

constexpr qint64 secondsOfMinute = 60;
constexpr qint64 secondsOfHour = 3600;
constexpr int daysOfWeek = 7;
constexpr double msPerSecond = 1000;

QString twoDigits(qint64 number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

/** "18:42", on another day "Sunday 06:10". */
QString moment(const QDateTime& at, const QDateTime& now)
{
    const QLocale locale;
    const QString time = locale.toString(at.time(), QLocale::ShortFormat);
    const qint64 days = now.date().daysTo(at.date());
    if (days <= 0) {
        return time;
    }
    const QString day = days < daysOfWeek ? locale.dayName(at.date().dayOfWeek())
                                          : locale.toString(at.date(), QLocale::ShortFormat);
    return day + QLatin1Char(' ') + time;
}

double secondsUntil(const QDateTime& at, const QDateTime& now)
{
    return static_cast<double>(now.msecsTo(at)) / msPerSecond;
}

} // namespace

QString texts::clock(double seconds)
{
    // Rounded up: what is still to come is never told as nothing.
    const auto whole = static_cast<qint64>(std::ceil(std::max(0.0, seconds)));
    const qint64 hours = whole / secondsOfHour;
    const qint64 minutes = whole / secondsOfMinute % secondsOfMinute;
    const QString rest = twoDigits(whole % secondsOfMinute);
    return hours == 0 ? QStringLiteral("%1:%2").arg(minutes).arg(rest)
                      : QStringLiteral("%1:%2:%3").arg(hours).arg(twoDigits(minutes), rest);
}

QString texts::remaining(const PluginSequenceProgress& progress)
{
    if (progress.total < 0) {
        //: %n counts photographs
        return Text::tr("%n taken", nullptr, progress.done);
    }
    //: %n counts photographs
    return Text::tr("%n remaining", nullptr, std::max(0, progress.total - progress.done));
}

QString texts::next(const PluginSequenceProgress& progress, const QDateTime& now)
{
    if (!progress.next.isValid() || progress.next <= now) {
        return {};
    }
    //: %1: a time, "0:07"
    return Text::tr("Next in %1").arg(clock(secondsUntil(progress.next, now)));
}

QString texts::end(const PluginSequenceProgress& progress, const QDateTime& now)
{
    if (!progress.expectedEnd.isValid()) {
        return {};
    }
    const double left = secondsUntil(progress.expectedEnd, now);
    const QString at = moment(progress.expectedEnd, now);
    return left > 0 ? //: %1: a time of day; %2: how long until then, "20:15"
               Text::tr("Ends about %1, in %2").arg(at, clock(left))
                    //: %1: a time of day
                    : Text::tr("Ends about %1").arg(at);
}

QString texts::outlook(const RepeatPlan& plan, const QDateTime& now)
{
    const auto seconds = plan.seconds();
    if (!seconds) {
        return Text::tr("Goes on until it is stopped");
    }
    if (*seconds < 1) {
        return {};
    }
    const QDateTime at = now.addMSecs(std::llround(*seconds * msPerSecond));
    //: %1: how long, "20:00"; %2: a time of day
    return Text::tr("Takes %1, until about %2").arg(clock(*seconds), moment(at, now));
}

} // namespace skein::repeat
