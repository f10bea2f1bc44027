// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlaceText.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
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

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(skein::eclipse::PlaceText)
};

struct Side
{
    Axis axis;
    int sign;
    QString words; ///< As a translator gives them: "W" or "O|W".
};

/** The letters that everybody uses first: in a language that means another side by one of them, N,
 * E, S and W stay what they are. */
QList<Side> sides()
{
    return {
        {Axis::Latitude, 1, QStringLiteral("N")},
        {Axis::Latitude, -1, QStringLiteral("S")},
        {Axis::Longitude, 1, QStringLiteral("E")},
        {Axis::Longitude, -1, QStringLiteral("W")},
        //: north, as it is typed behind (or before) a latitude; more than one may be given, as
        //: N|Nord. N, S, E and W are always understood.
        {Axis::Latitude, 1, Words::tr("N", "latitude")},
        //: south, as it is typed behind (or before) a latitude; see N
        {Axis::Latitude, -1, Words::tr("S", "latitude")},
        //: east, as it is typed behind (or before) a longitude; see N. German: O
        {Axis::Longitude, 1, Words::tr("E", "longitude")},
        //: west, as it is typed behind (or before) a longitude; see N. French: O
        {Axis::Longitude, -1, Words::tr("W", "longitude")},
    };
}

/** Hebrew marks an abbreviated word by a geresh, for which many keyboards have an apostrophe only.
 */
QString withoutMark(const QString& word)
{
    static const QRegularExpression mark(QStringLiteral("['’׳]$"));
    return QString(word).remove(mark);
}

/** +1 or -1 for a word of this axis, 0 for any other. */
int signOf(const QString& word, Axis axis)
{
    const QString bare = withoutMark(word);
    const QList<Side> all = sides();
    for (const Side& side : all) {
        const QStringList known = side.words.split(QLatin1Char('|'));
        const bool isIt = std::any_of(known.cbegin(), known.cend(), [&bare](const QString& each) {
            return withoutMark(each).compare(bare, Qt::CaseInsensitive) == 0;
        });
        if (isIt) {
            return side.axis == axis ? side.sign : 0;
        }
    }
    return 0;
}

/** Takes the word off @p text, at its end or its beginning; nothing: there is a wrong one. */
std::optional<int> takeSign(QString& text, Axis axis)
{
    static const QRegularExpression atEnd(QStringLiteral("[\\p{L}\\p{M}]+['’׳]?$"));
    static const QRegularExpression atBeginning(QStringLiteral("^[\\p{L}\\p{M}]+['’׳]?"));
    for (const QRegularExpression& place : {atEnd, atBeginning}) {
        const QRegularExpressionMatch match = place.match(text);
        if (match.hasMatch()) {
            const int sign = signOf(match.captured(), axis);
            text = text.remove(match.capturedStart(), match.capturedLength()).trimmed();
            return sign == 0 ? std::nullopt : std::optional(sign);
        }
    }
    const bool isNegative = text.startsWith(QLatin1Char('-')) || text.startsWith(QChar(0x2212));
    if (isNegative || text.startsWith(QLatin1Char('+'))) {
        text = text.mid(1).trimmed();
    }
    return isNegative ? -1 : 1;
}

/** However large. */
std::optional<double> readAngle(const QString& text, Axis axis)
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
    return *sign * degrees;
}

} // namespace

std::optional<double> angleFrom(const QString& text, Axis axis)
{
    const auto degrees = readAngle(text, axis);
    return degrees && std::abs(*degrees) <= limitOf(axis) ? degrees : std::nullopt;
}

bool isBeyond(const QString& text, Axis axis)
{
    const auto degrees = readAngle(text, axis);
    return degrees && std::abs(*degrees) > limitOf(axis);
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
