// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlaceText.h"

#include <QRegularExpression>
#include <QStringList>
#include <cmath>

namespace skein::eclipse {

namespace {

constexpr double partsOfDegree = 60;
constexpr int decimals = 5; ///< A metre.

double limitOf(Axis axis)
{
    constexpr double latitudes = 90;
    constexpr double longitudes = 180;
    return axis == Axis::Latitude ? latitudes : longitudes;
}

/** +1 or -1 for a letter of this axis, 0 for one of the other. */
int signOf(QChar letter, Axis axis)
{
    switch (letter.toUpper().unicode()) {
    case u'N':
        return axis == Axis::Latitude ? 1 : 0;
    case u'S':
        return axis == Axis::Latitude ? -1 : 0;
    case u'E':
        return axis == Axis::Longitude ? 1 : 0;
    case u'W':
    case u'O':
        return axis == Axis::Longitude ? -1 : 0;
    default:
        return 0;
    }
}

/** Takes the letter off @p text, at its end or its beginning; nothing: there is a wrong one. */
std::optional<int> takeSign(QString& text, Axis axis)
{
    for (const bool atEnd : {true, false}) {
        if (text.isEmpty()) {
            return std::nullopt;
        }
        const QChar letter = atEnd ? text.back() : text.front();
        if (letter.isLetter()) {
            const int sign = signOf(letter, axis);
            text = (atEnd ? text.chopped(1) : text.mid(1)).trimmed();
            return sign == 0 ? std::nullopt : std::optional(sign);
        }
    }
    const bool isNegative = text.front() == QLatin1Char('-') || text.front() == QChar(0x2212);
    if (isNegative || text.front() == QLatin1Char('+')) {
        text = text.mid(1).trimmed();
    }
    return isNegative ? -1 : 1;
}

} // namespace

std::optional<double> angleFrom(const QString& text, Axis axis)
{
    constexpr qsizetype longest = 60;
    QString rest = text.trimmed();
    if (rest.size() > longest) {
        return std::nullopt;
    }
    const auto sign = takeSign(rest, axis);
    if (!sign) {
        return std::nullopt;
    }
    // Degrees, minutes, seconds: whatever marks stand behind them.
    static const QRegularExpression marks(QStringLiteral("[\\s°º˚'′’\"″”:]+"));
    rest.replace(QLatin1Char(','), QLatin1Char('.'));
    const QStringList parts = rest.split(marks, Qt::SkipEmptyParts);
    constexpr qsizetype mostParts = 3;
    if (parts.isEmpty() || parts.size() > mostParts) {
        return std::nullopt;
    }
    double degrees = 0;
    double unit = 1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        static const QRegularExpression number(QStringLiteral("^[0-9]+(\\.[0-9]*)?$"));
        const bool isWholeNeeded = i + 1 < parts.size();
        const QString& part = parts.at(i);
        if (!number.match(part).hasMatch() || (isWholeNeeded && part.contains(u'.'))) {
            return std::nullopt;
        }
        const double value = part.toDouble();
        if (i > 0 && value >= partsOfDegree) {
            return std::nullopt;
        }
        degrees += value * unit;
        unit /= partsOfDegree;
    }
    return degrees <= limitOf(axis) ? std::optional(*sign * degrees) : std::nullopt;
}

QString angleText(double degrees, Axis axis)
{
    const bool isNegative = degrees < 0;
    const char letter =
        axis == Axis::Latitude ? (isNegative ? 'S' : 'N') : (isNegative ? 'W' : 'E');
    return QStringLiteral("%1° %2")
        .arg(std::abs(degrees), 0, 'f', decimals)
        .arg(QLatin1Char(letter));
}

} // namespace skein::eclipse
