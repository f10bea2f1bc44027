// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SequenceTiming.h"

#include "sequence/SequenceLimits.h"

#include <QStringList>

namespace skein {

QDateTime ClockTime::after(const QDateTime& now) const
{
    const QDateTime today(date.isValid() ? date : now.date(), time);
    if (today > now) {
        return today;
    }
    return date.isValid() ? QDateTime() : QDateTime(now.date().addDays(1), time);
}

QString ClockTime::toText() const
{
    const QString clock = time.toString(QStringLiteral("HH:mm:ss"));
    return date.isValid() ? date.toString(Qt::ISODate) + u'T' + clock : clock;
}

std::optional<ClockTime> ClockTime::fromText(const QString& text)
{
    const QStringList parts = text.trimmed().split(u'T');
    ClockTime result;
    for (const auto* format : {"HH:mm:ss", "HH:mm"}) {
        if (!result.time.isValid()) {
            result.time = QTime::fromString(parts.last(), QString::fromLatin1(format));
        }
    }
    if (parts.size() == 2) {
        result.date = QDate::fromString(parts.first(), Qt::ISODate);
    }
    const bool isWhole = parts.size() == 1 || (parts.size() == 2 && result.date.isValid());
    return isWhole && result.time.isValid() ? std::optional(result) : std::nullopt;
}

Result<void> SequenceTiming::validate() const
{
    if (count) {
        const auto number = static_cast<double>(*count);
        if (const auto fine = requireWithin(
                //: a number that is given: how often something is repeated
                tr("Number of times"), number, 1, limits::mostRounds);
            !fine) {
            return fine;
        }
    }
    const double least = pace == Pace::Beat ? limits::shortestBeat : 0;
    const QString what =
        pace == Pace::Beat
            ? //: a number that is given: from the beginning of one photograph to that of the next
            tr("Interval, in seconds")
            : //: a number that is given: from the end of one photograph to the next
            tr("Pause, in seconds");
    if (const auto fine = requireWithin(what, seconds, least, limits::longestWait); !fine) {
        return fine;
    }
    if (const auto fine = requireWithin(
            //: a number that is given
            tr("Delay before the first photograph, in seconds"), startDelay, 0,
            limits::longestWait);
        !fine) {
        return fine;
    }
    if (startAt && startDelay > 0) {
        return failure(ErrorKind::InvalidArgument,
            tr("The sequence has both a delay and a time at which it begins. Give only one."));
    }
    if ((startAt && !startAt->time.isValid()) || (until && !until->time.isValid())) {
        return failure(ErrorKind::InvalidArgument,
            tr("A time of the sequence is not one that a clock shows. Write it as 18:30."));
    }
    const bool areDated = startAt && until && startAt->date.isValid() && until->date.isValid();
    if (areDated &&
        QDateTime(until->date, until->time) <= QDateTime(startAt->date, startAt->time)) {
        return failure(ErrorKind::InvalidArgument,
            tr("The sequence ends before it begins. Choose a later end or an earlier beginning."));
    }
    return {};
}

} // namespace skein
