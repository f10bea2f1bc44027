// SPDX-License-Identifier: GPL-3.0-or-later
#include "EclipseTexts.h"

#include "CameraFit.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>
#include <cmath>

namespace skein::eclipse {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::eclipse::EclipseTexts)
};

constexpr qint64 secondsOfMinute = 60;
constexpr qint64 secondsOfHour = 3600;
constexpr qint64 secondsOfDay = 86'400;

QString clock(qint64 seconds)
{
    const auto two = [](qint64 value) {
        return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
    };
    const qint64 hours = seconds / secondsOfHour;
    const qint64 minutes = seconds / secondsOfMinute % secondsOfMinute;
    const QString rest = two(seconds % secondsOfMinute);
    return hours == 0 ? QStringLiteral("%1:%2").arg(minutes).arg(rest)
                      : QStringLiteral("%1:%2:%3").arg(hours).arg(two(minutes), rest);
}

} // namespace

QString texts::phase(Phase phase)
{
    switch (phase) {
    case Phase::Partial:
        return Text::tr("Partial, with filter");
    case Phase::Ring:
        return Text::tr("Ring, with filter");
    case Phase::DiamondRing:
        //: phase of an eclipse
        return Text::tr("Diamond ring");
    case Phase::Beads:
        //: phase of an eclipse
        return Text::tr("Baily's beads");
    case Phase::InnerCorona:
        //: what is photographed during totality
        return Text::tr("Inner corona");
    case Phase::OuterCorona:
        //: what is photographed during totality
        return Text::tr("Outer corona");
    case Phase::Maximum:
        break;
    }
    //: the middle of an eclipse
    return Text::tr("Maximum");
}

QString texts::kind(Kind kind)
{
    switch (kind) {
    case Kind::None:
        break;
    case Kind::Partial:
        //: a kind of eclipse
        return Text::tr("Partial eclipse");
    case Kind::Annular:
        //: a kind of eclipse
        return Text::tr("Annular eclipse");
    case Kind::Total:
        //: a kind of eclipse
        return Text::tr("Total eclipse");
    }
    //: at this place on this day
    return Text::tr("No eclipse");
}

QString texts::contact(Contact contact, bool isShort)
{
    switch (contact) {
    case Contact::C1:
        return isShort ? QStringLiteral("C1") : Text::tr("C1, first contact");
    case Contact::C2:
        return isShort ? QStringLiteral("C2") : Text::tr("C2, second contact");
    case Contact::Maximum:
        break;
    case Contact::C3:
        return isShort ? QStringLiteral("C3") : Text::tr("C3, third contact");
    case Contact::C4:
        return isShort ? QStringLiteral("C4") : Text::tr("C4, fourth contact");
    }
    return Text::tr("Maximum");
}

QString texts::shutter(double seconds)
{
    constexpr double longestFraction = 0.3;
    constexpr int digits = 3;
    if (seconds < longestFraction) {
        return QStringLiteral("1/%1").arg(std::llround(1 / seconds));
    }
    return QString::number(seconds, 'g', digits);
}

std::optional<double> texts::shutterFrom(const QString& text)
{
    const auto seconds = numberOf(text);
    constexpr double shortest = 1.0 / 64'000;
    return seconds && *seconds >= shortest && *seconds <= Plan::longestShutter ? seconds
                                                                               : std::nullopt;
}

QString texts::number(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return QLocale().toString(
        std::round(value * scale) / scale, 'g', QLocale::FloatingPointShortest);
}

QString texts::exposure(const Exposure& exposure)
{
    //: an exposure; %1 to %3 are numbers
    return Text::tr("%1 s, f/%2, ISO %3")
        .arg(shutter(exposure.shutter), number(exposure.aperture, 1), number(exposure.iso, 0));
}

QString texts::countdown(double seconds)
{
    const auto whole = static_cast<qint64>(std::ceil(std::max(0.0, seconds)));
    constexpr qint64 fewDays = 2;
    if (whole >= fewDays * secondsOfDay) {
        //: until the eclipse begins
        return Text::tr("%n day(s)", nullptr, static_cast<int>(whole / secondsOfDay));
    }
    return clock(whole);
}

QString texts::duration(double seconds)
{
    return clock(std::llround(std::max(0.0, seconds)));
}

QString texts::bothTimes(const QDateTime& moment)
{
    const QString form = QStringLiteral("HH:mm:ss");
    const QDateTime local = moment.toLocalTime();
    if (local.offsetFromUtc() == 0) {
        //: %1: a time of day
        return Text::tr("%1 UTC").arg(moment.toUTC().toString(form));
    }
    //: %1: a time of day; %2: a time of day; %3: the short name of a time zone, "CEST"
    return Text::tr("%1 UTC · %2 %3")
        .arg(moment.toUTC().toString(form), local.toString(form), local.timeZoneAbbreviation());
}

QString texts::summary(const Contacts& contacts)
{
    switch (contacts.kind) {
    case Kind::None:
    case Kind::Partial:
        break;
    case Kind::Annular:
        //: %1: how long, "4:50"
        return Text::tr("Annular eclipse, %1 of the ring").arg(duration(contacts.middleSeconds()));
    case Kind::Total:
        //: %1: how long, "1:15"
        return Text::tr("Total eclipse, %1 of totality").arg(duration(contacts.middleSeconds()));
    }
    return kind(contacts.kind);
}

} // namespace skein::eclipse
