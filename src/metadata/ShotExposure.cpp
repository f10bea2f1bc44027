// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/ShotExposure.h"

#include "metadata/MetadataText.h"

#include <QRegularExpression>
#include <QStringList>
#include <cmath>
#include <exiv2/exiv2.hpp>
#include <initializer_list>

namespace skein {

namespace {

using Found = Exiv2::ExifData::const_iterator;

/** Longer values are no numbers and no names. */
constexpr qint64 maxFactBytes = 1024;

// exiv2 0.27 counts in long, 0.28 in size_t.
bool isShort(const Exiv2::Exifdatum& datum)
{
    return static_cast<qint64>(datum.size()) <= maxFactBytes;
}

Found find(const Exiv2::ExifData& exif, const char* key)
{
    const Found found = exif.findKey(Exiv2::ExifKey(key));
    return found != exif.end() && isShort(*found) && found->count() > 0 ? found : exif.end();
}

QString textOf(const Exiv2::ExifData& exif, const char* key)
{
    const Found found = find(exif, key);
    return found == exif.end() ? QString() : textFrom(found->toString()).text.trimmed();
}

std::optional<double> numberAt(const Exiv2::ExifData& exif, Found found, int index = 0)
{
    if (found == exif.end() || !isShort(*found) || static_cast<qint64>(found->count()) <= index) {
        return std::nullopt;
    }
    double number = 0;
    switch (found->typeId()) {
    case Exiv2::unsignedRational:
    case Exiv2::signedRational: {
        const Exiv2::Rational ratio = found->toRational(index);
        if (ratio.second == 0) {
            return std::nullopt;
        }
        // exiv2 hands unsigned numbers out as signed ones.
        const bool isUnsigned = found->typeId() == Exiv2::unsignedRational;
        number = isUnsigned ? static_cast<double>(static_cast<quint32>(ratio.first)) /
                                  static_cast<double>(static_cast<quint32>(ratio.second))
                            : static_cast<double>(ratio.first) / ratio.second;
        break;
    }
    case Exiv2::unsignedByte:
    case Exiv2::unsignedShort:
    case Exiv2::signedShort:
    case Exiv2::unsignedLong:
    case Exiv2::signedLong:
    case Exiv2::tiffFloat:
    case Exiv2::tiffDouble:
        number = static_cast<double>(found->toFloat(index));
        break;
    default:
        return std::nullopt;
    }
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<double> numberOf(
    const Exiv2::ExifData& exif, std::initializer_list<const char*> keys, double least, double most)
{
    for (const char* key : keys) {
        const auto number = numberAt(exif, find(exif, key));
        if (number && *number >= least && *number <= most) {
            return number;
        }
    }
    return std::nullopt;
}

/** What exiv2 makes of a maker's value: the number that its words begin with. */
std::optional<double> printedNumber(const Exiv2::ExifData& exif, Found found)
{
    if (found == exif.end() || !isShort(*found)) {
        return std::nullopt;
    }
    static const QRegularExpression start(QStringLiteral("^[Ff/ ]*([0-9]+([.][0-9]+)?)"));
    const auto match = start.match(textFrom(found->print(&exif)).text);
    return match.hasMatch() ? std::optional(match.captured(1).toDouble()) : std::nullopt;
}

std::optional<double> secondsOf(const Exiv2::ExifData& exif)
{
    constexpr double leastSeconds = 1e-7;
    constexpr double mostSeconds = 1e6;
    if (const auto seconds = numberOf(exif, {"Exif.Photo.ExposureTime", "Exif.Image.ExposureTime"},
            leastSeconds, mostSeconds)) {
        return seconds;
    }
    const auto apex =
        numberOf(exif, {"Exif.Photo.ShutterSpeedValue", "Exif.Image.ShutterSpeedValue"}, -20, 24);
    return apex ? std::optional(std::exp2(-*apex)) : std::nullopt;
}

std::optional<double> apertureOf(const Exiv2::ExifData& exif)
{
    constexpr double leastAperture = 0.1;
    constexpr double mostAperture = 1000;
    if (const auto number = numberOf(
            exif, {"Exif.Photo.FNumber", "Exif.Image.FNumber"}, leastAperture, mostAperture)) {
        return number;
    }
    if (const auto apex =
            numberOf(exif, {"Exif.Photo.ApertureValue", "Exif.Image.ApertureValue"}, -2, 20)) {
        // Whole steps of it are not quite the numbers on the ring: 1.41 is f/1.4.
        constexpr double tenths = 10;
        const double aperture = std::exp2(*apex / 2);
        return aperture < 1 ? aperture : std::round(aperture * tenths) / tenths;
    }
    const auto printed = printedNumber(exif, Exiv2::fNumber(exif));
    return printed && *printed >= leastAperture && *printed <= mostAperture ? printed
                                                                            : std::nullopt;
}

std::optional<int> isoOf(const Exiv2::ExifData& exif)
{
    constexpr double leastIso = 1;
    constexpr double mostIso = 100'000'000;
    // 65535 in the old tag means "more": the newer ones have it then (Exif 2.3, table 15).
    constexpr double moreThanFits = 65535;
    const auto rated = numberOf(exif, {"Exif.Photo.ISOSpeedRatings", "Exif.Image.ISOSpeedRatings"},
        leastIso, moreThanFits - 1);
    if (rated) {
        return static_cast<int>(*rated);
    }
    if (const auto newer = numberOf(exif,
            {"Exif.Photo.RecommendedExposureIndex", "Exif.Photo.StandardOutputSensitivity",
                "Exif.Photo.ISOSpeed"},
            leastIso, mostIso)) {
        return static_cast<int>(*newer);
    }
    const auto printed = printedNumber(exif, Exiv2::isoSpeed(exif));
    const bool isIso = printed && *printed >= leastIso && *printed <= mostIso &&
                       std::abs(*printed - moreThanFits) > 0.5;
    return isIso ? std::optional(static_cast<int>(std::lround(*printed))) : std::nullopt;
}

std::optional<double> focalLengthOf(const Exiv2::ExifData& exif)
{
    constexpr double leastMm = 0.1;
    constexpr double mostMm = 100'000;
    if (const auto length =
            numberOf(exif, {"Exif.Photo.FocalLength", "Exif.Image.FocalLength"}, leastMm, mostMm)) {
        return length;
    }
    const auto printed = printedNumber(exif, Exiv2::focalLength(exif));
    return printed && *printed >= leastMm && *printed <= mostMm ? printed : std::nullopt;
}

QString cameraOf(const Exiv2::ExifData& exif)
{
    const QString maker = textOf(exif, "Exif.Image.Make");
    const QString model = textOf(exif, "Exif.Image.Model");
    // "NIKON CORPORATION" and "NIKON D90", "Eastman Kodak Company" and "Kodak DC120": once is
    // enough.
    const QString brand = model.section(u' ', 0, 0);
    const bool isNamed = maker.split(u' ').contains(brand, Qt::CaseInsensitive);
    if (model.isEmpty() || isNamed) {
        return model.isEmpty() ? maker : model;
    }
    return maker.isEmpty() ? model : QString(maker + u' ' + model);
}

/** The name of a lens, or nothing where the words only say that it is not known. */
QString lensName(const QString& text)
{
    static const QRegularExpression noName(
        QStringLiteral("^([\\W\\d]*|n/a|none|unknown.*|manual lens.*|no lens.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString name = text.trimmed();
    return noName.match(name).hasMatch() ? QString() : name;
}

/** "28–105 mm" of a specification in the standard's or in Canon's tag. */
QString lensRange(const Exiv2::ExifData& exif)
{
    const Found specification = find(exif, "Exif.Photo.LensSpecification");
    const auto shortest = numberAt(exif, specification, 0);
    const auto longest = numberAt(exif, specification, 1);
    if (!shortest || !longest || *shortest <= 0 || *longest < *shortest) {
        const Found canon = find(exif, "Exif.CanonCs.Lens");
        return canon == exif.end() ? QString() : lensName(textFrom(canon->print(&exif)).text);
    }
    const QString from = QString::number(*shortest, 'g', 4);
    const QString to = QString::number(*longest, 'g', 4);
    return from == to ? QString(from + QStringLiteral(" mm"))
                      : QString(from + u'–' + to + QStringLiteral(" mm"));
}

QString lensOf(const Exiv2::ExifData& exif)
{
    const Found known = Exiv2::lensName(exif);
    if (known != exif.end() && isShort(*known)) {
        if (QString name = lensName(textFrom(known->print(&exif)).text); !name.isEmpty()) {
            return name;
        }
    }
    for (const char* key : {"Exif.Photo.LensModel", "Exif.Canon.LensModel"}) {
        if (QString name = lensName(textOf(exif, key)); !name.isEmpty()) {
            return name;
        }
    }
    return lensRange(exif);
}

/** Seconds east of Greenwich in "+02:00"; nothing where it is not that. */
std::optional<int> offsetOf(const QString& text)
{
    const QTime offset = QTime::fromString(text.mid(1), QStringLiteral("HH:mm"));
    if (!offset.isValid() || (!text.startsWith(u'+') && !text.startsWith(u'-'))) {
        return std::nullopt;
    }
    const int seconds = QTime(0, 0).secsTo(offset);
    return text.startsWith(u'-') ? -seconds : seconds;
}

std::optional<ShotTime> timeOf(const Exiv2::ExifData& exif)
{
    struct Keys
    {
        const char* time;
        const char* fraction;
        const char* offset;
    };
    constexpr Keys wanted[] = {
        {"Exif.Photo.DateTimeOriginal", "Exif.Photo.SubSecTimeOriginal",
            "Exif.Photo.OffsetTimeOriginal"},
        {"Exif.Image.DateTimeOriginal", "Exif.Photo.SubSecTimeOriginal",
            "Exif.Photo.OffsetTimeOriginal"},
        {"Exif.Photo.DateTimeDigitized", "Exif.Photo.SubSecTimeDigitized",
            "Exif.Photo.OffsetTimeDigitized"},
        {"Exif.Image.DateTime", "Exif.Photo.SubSecTime", "Exif.Photo.OffsetTime"},
    };
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,9}"));
    for (const Keys& keys : wanted) {
        const QString text = textOf(exif, keys.time);
        const QDate date = QDate::fromString(text.left(10), QStringLiteral("yyyy:MM:dd"));
        const QTime time = QTime::fromString(text.mid(11, 8), QStringLiteral("HH:mm:ss"));
        if (!date.isValid() || !time.isValid()) {
            continue; // cameras without a set clock write zeros or blanks
        }
        return ShotTime{date, time, digits.match(textOf(exif, keys.fraction)).captured(),
            offsetOf(textOf(exif, keys.offset))};
    }
    return std::nullopt;
}

/** Degrees, minutes and seconds in three fractions, negative for @p negative. */
std::optional<double> degreesOf(
    const Exiv2::ExifData& exif, const char* key, const char* side, char16_t negative, double most)
{
    const Found found = find(exif, key);
    const auto degrees = numberAt(exif, found, 0);
    if (!degrees) {
        return std::nullopt;
    }
    const double sum = *degrees + numberAt(exif, found, 1).value_or(0) / 60 +
                       numberAt(exif, found, 2).value_or(0) / 3600;
    if (sum < 0 || sum > most) {
        return std::nullopt;
    }
    return textOf(exif, side).startsWith(negative) ? -sum : sum;
}

std::optional<ShotPosition> positionOf(const Exiv2::ExifData& exif)
{
    const auto latitude =
        degreesOf(exif, "Exif.GPSInfo.GPSLatitude", "Exif.GPSInfo.GPSLatitudeRef", u'S', 90);
    const auto longitude =
        degreesOf(exif, "Exif.GPSInfo.GPSLongitude", "Exif.GPSInfo.GPSLongitudeRef", u'W', 180);
    if (!latitude || !longitude) {
        return std::nullopt;
    }
    ShotPosition position{*latitude, *longitude, {}};
    if (const auto altitude = numberOf(exif, {"Exif.GPSInfo.GPSAltitude"}, 0, 1e6)) {
        const bool isBelow = numberOf(exif, {"Exif.GPSInfo.GPSAltitudeRef"}, 1, 1).has_value();
        position.altitude = isBelow ? -*altitude : *altitude;
    }
    return position;
}

} // namespace

ShotExposure exposureOf(const Exiv2::ExifData& exif)
{
    ShotExposure shot;
    // Each by itself: what throws is one wrong value, and the others can still be read.
    const auto take = [&exif](auto& into, auto&& read) {
        try {
            into = read(exif);
        } catch (const std::exception&) {
            into = std::remove_cvref_t<decltype(into)>();
        }
    };
    take(shot.seconds, secondsOf);
    take(shot.aperture, apertureOf);
    take(shot.iso, isoOf);
    take(shot.focalLengthMm, focalLengthOf);
    take(shot.focalLength35Mm, [](const Exiv2::ExifData& data) -> std::optional<int> {
        const auto length = numberOf(data, {"Exif.Photo.FocalLengthIn35mmFilm"}, 1, 65534);
        return length ? std::optional(static_cast<int>(*length)) : std::nullopt;
    });
    take(shot.compensation, [](const Exiv2::ExifData& data) {
        return numberOf(
            data, {"Exif.Photo.ExposureBiasValue", "Exif.Image.ExposureBiasValue"}, -20, 20);
    });
    take(shot.flashFired, [](const Exiv2::ExifData& data) -> std::optional<bool> {
        const auto flash = numberOf(data, {"Exif.Photo.Flash", "Exif.Image.Flash"}, 0, 65535);
        return flash ? std::optional((static_cast<int>(*flash) & 1) != 0) : std::nullopt;
    });
    take(shot.camera, cameraOf);
    take(shot.lens, lensOf);
    take(shot.time, timeOf);
    take(shot.position, positionOf);
    return shot;
}

} // namespace skein
