// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a sequence that runs, or has run.
#include "widgets/SequenceTexts.h"
#include "widgets/ShutterTexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <chrono>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::SequenceTexts)
};

constexpr int daysOfWeek = 7;

int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

QString sequencetexts::taken(const SequenceProgress& progress)
{
    const QString taken =
        progress.shotsTotal ? //: progress; %1 is a number
            Text::tr("%1 of %n photographs", nullptr, plural(*progress.shotsTotal))
                .arg(progress.shotsTaken)
                            //: part of a sequence's description
                            : Text::tr("%n photographs", nullptr, plural(progress.shotsTaken));
    if (progress.shotsFailed == 0) {
        return taken;
    }
    //: %1: "12 of 120 photographs"
    return Text::tr("%1, %n failed", nullptr, plural(progress.shotsFailed)).arg(taken);
}

QString sequencetexts::underWay(const QString& name, const SequenceProgress& progress)
{
    if (!progress.shotsTotal) {
        //: %1 is the name of what takes photographs: "Eclipse"
        return Text::tr("“%1” is running: %n photographs are taken so far.", nullptr,
            plural(progress.shotsTaken))
            .arg(name);
    }
    //: %1 is the name of what takes photographs: "Eclipse"; %2 is a number
    return Text::tr(
        "“%1” is running: %2 of %n photographs are taken.", nullptr, plural(*progress.shotsTotal))
        .arg(name, QLocale().toString(progress.shotsTaken));
}

QString sequencetexts::next(const SequenceProgress& progress, const QDateTime& now)
{
    const qint64 left = progress.nextAt.isValid() ? now.msecsTo(progress.nextAt) : 0;
    if (left <= 0) {
        return {};
    }
    // Rounded up: "in 0:00" would be none.
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(std::chrono::milliseconds(left));
    //: %1 is a time: "0:07"
    return Text::tr("next in %1").arg(shuttertexts::clock(seconds));
}

QString sequencetexts::end(const SequenceProgress& progress, const QDateTime& now)
{
    const QDateTime& at = progress.expectedEnd;
    if (!at.isValid()) {
        return {};
    }
    const QLocale locale;
    QString when = locale.toString(at.time(), QLocale::ShortFormat);
    const qint64 days = now.date().daysTo(at.date());
    if (days > 0) {
        const QString day = days < daysOfWeek ? locale.dayName(at.date().dayOfWeek())
                                              : locale.toString(at.date(), QLocale::ShortFormat);
        when = day + u' ' + when;
    }
    //: %1: "18:42", "Sunday 06:10"
    return Text::tr("ends about %1").arg(when);
}

QString sequencetexts::ended(const QString& name, const SequenceReport& report)
{
    QString text = report.summary;
    if (report.outcome == SequenceReport::Outcome::Failed && !text.contains(report.error.message)) {
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + report.error.message;
    }
    //: %1: the name of a sequence, %2: sentences that say how it ended
    return name.isEmpty() ? text : Text::tr("“%1”: %2").arg(name, text);
}

} // namespace skein
