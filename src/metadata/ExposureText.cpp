// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/ExposureText.h"

#include <cmath>

namespace skein {

namespace {

QLocale plain(const QLocale& locale)
{
    QLocale numbers = locale;
    numbers.setNumberOptions(QLocale::OmitGroupSeparator); // "ISO 12800"
    return numbers;
}

/** With at most @p decimals digits behind the point, and no zeros at the end. */
QString number(double value, int decimals, const QLocale& locale)
{
    double scaled = value;
    int needed = 0;
    for (; needed < decimals; ++needed, scaled *= 10) {
        if (std::abs(scaled - std::round(scaled)) < 1e-6 * std::max(1.0, std::abs(scaled))) {
            break;
        }
    }
    QString text = plain(locale).toString(value, 'f', needed);
    // 2.999 with two decimals is "3.00".
    const QString point = locale.decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(locale.zeroDigit())) {
            text.chop(locale.zeroDigit().size());
        }
        if (text.endsWith(point)) {
            text.chop(point.size());
        }
    }
    return text;
}

/** "+02:00" */
QString zone(int offsetSeconds)
{
    const int minutes = std::abs(offsetSeconds) / 60;
    return (offsetSeconds < 0 ? QStringLiteral("UTC−") : QStringLiteral("UTC+")) +
           QStringLiteral("%1:%2")
               .arg(minutes / 60, 2, 10, QChar(u'0'))
               .arg(minutes % 60, 2, 10, QChar(u'0'));
}

} // namespace

QString ExposureText::shutter(double seconds, const QLocale& locale)
{
    constexpr double longestFraction = 0.26; // bodies write 1/4, but 0"3, 0"4 and so on
    constexpr double oneMinute = 60;
    const double inverse = 1 / seconds;
    const bool isWhole = std::abs(inverse - std::round(inverse)) < 0.01 * inverse;
    if (seconds < longestFraction || (seconds < 0.6 && isWhole)) {
        //: A shutter speed: %1 is "1/250"
        return tr("%1 s").arg(
            QStringLiteral("1/") + plain(locale).toString(std::round(inverse), 'f', 0));
    }
    if (seconds <= oneMinute) {
        return tr("%1 s").arg(number(seconds, 1, locale));
    }
    const double whole = std::round(seconds);
    const QString minutes = plain(locale).toString(std::floor(whole / oneMinute), 'f', 0);
    const double rest = std::fmod(whole, oneMinute);
    //: a time; %1 is a number of minutes
    return rest == 0 ? tr("%1 min").arg(minutes)
                     //: a time of some minutes and seconds; %1 and %2 are numbers
                     : tr("%1 min %2 s").arg(minutes, number(rest, 0, locale));
}

namespace {

/** In a language from the right each part keeps its own order, whatever stands beside it: else the
 * "50" of "50 mm" went to the speed before it. */
QStringList apart(QStringList parts, const QLocale& locale)
{
    if (locale.textDirection() == Qt::RightToLeft) {
        for (QString& part : parts) {
            part = QChar(0x2068) + part + QChar(0x2069); // FSI and PDI, Unicode's UAX #9.
        }
    }
    return parts;
}

} // namespace

QStringList ExposureText::essentials(const ShotExposure& shot, const QLocale& locale)
{
    QStringList parts;
    if (shot.seconds) {
        parts.append(shutter(*shot.seconds, locale));
    }
    if (shot.aperture) {
        // "f/0.95" and "f/1.25" have two figures, "f/1.4" has one.
        const double aperture = *shot.aperture;
        const int decimals = aperture < 2 ? 2 : aperture < 10 ? 1 : 0;
        //: An aperture
        parts.append(tr("f/%1").arg(number(aperture, decimals, locale)));
    }
    if (shot.iso) {
        //: the sensitivity; %1 is a number
        parts.append(tr("ISO %1").arg(plain(locale).toString(*shot.iso)));
    }
    if (shot.focalLengthMm) {
        const int decimals = *shot.focalLengthMm < 20 ? 1 : 0;
        //: A focal length
        parts.append(tr("%1 mm").arg(number(*shot.focalLengthMm, decimals, locale)));
    }
    return apart(parts, locale);
}

QStringList ExposureText::details(const ShotExposure& shot, const QLocale& locale)
{
    QStringList parts;
    const bool isOther = shot.focalLength35Mm &&
                         std::abs(shot.focalLengthMm.value_or(0) - *shot.focalLength35Mm) >= 0.5;
    if (isOther) {
        //: The focal length that has the same view on 35 mm film
        parts.append(
            tr("as %1 mm on 35 mm film").arg(plain(locale).toString(*shot.focalLength35Mm)));
    }
    constexpr double leastCompensation = 0.05;
    if (shot.compensation && std::abs(*shot.compensation) >= leastCompensation) {
        const QString sign = *shot.compensation < 0 ? QStringLiteral("−") : QStringLiteral("+");
        //: Exposure compensation: "+0.7 EV"
        parts.append(tr("%1 EV").arg(sign + number(std::abs(*shot.compensation), 1, locale)));
    }
    if (shot.flashFired) {
        //: said of a photograph
        parts.append(*shot.flashFired ? tr("flash fired") :
                                      //: said of a photograph
                         tr("no flash"));
    }
    return apart(parts, locale);
}

QString ExposureText::time(const ShotExposure& shot, const QLocale& locale)
{
    if (!shot.time) {
        return {};
    }
    QString dateFormat = locale.dateFormat(QLocale::ShortFormat);
    if (!dateFormat.contains(QLatin1String("yyyy"))) {
        dateFormat.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    }
    QString text = locale.toString(shot.time->date, dateFormat) + u' ' +
                   locale.toString(shot.time->time, QStringLiteral("HH:mm:ss"));
    if (!shot.time->fraction.isEmpty()) {
        text += locale.decimalPoint() + shot.time->fraction;
    }
    if (shot.time->offsetSeconds) {
        text += u' ' + zone(*shot.time->offsetSeconds);
    }
    return text;
}

QString ExposureText::position(const ShotExposure& shot, const QLocale& locale)
{
    if (!shot.position) {
        return {};
    }
    constexpr int decimals = 5; // about a metre
    const QString place =
        //: a place on the earth: 43.36° N, 8.41° W; %2 and %4 are the letters of the sides
        tr("%1° %2, %3° %4")
            .arg(locale.toString(std::abs(shot.position->latitude), 'f', decimals),
                //: North or south of the equator, one letter
                shot.position->latitude < 0 ? tr("S") :
                                            //: north, behind a latitude
                    tr("N"),
                locale.toString(std::abs(shot.position->longitude), 'f', decimals),
                //: East or west of Greenwich, one letter
                shot.position->longitude < 0 ? tr("W") :
                                             //: east, behind a longitude
                    tr("E"));
    //: %1 is a position, %2 the height above the sea
    return shot.position->altitude
               ? tr("%1, %2 m").arg(place, locale.toString(*shot.position->altitude, 'f', 0))
               : place;
}

} // namespace skein
