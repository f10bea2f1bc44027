// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ExifTime.h"

#include <algorithm>
#include <array>
#include <optional>

namespace skein {

namespace {

constexpr qsizetype maxFractionDigits = 9;

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

/** The digits behind the point of a second. */
int millisecondsOf(const QString& fraction)
{
    const int value = fraction.left(3).leftJustified(3, u'0').toInt();
    return std::clamp(value, 0, 999);
}

QString digitsOf(const QString& fraction)
{
    const bool isNumber = std::ranges::all_of(fraction, [](QChar c) { return c.isDigit(); });
    return isNumber ? fraction.left(maxFractionDigits) : QString();
}

} // namespace

QString exifText(const Exiv2::ExifData& exif, const char* key)
{
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    return found == exif.end() ? QString() : QString::fromStdString(found->toString()).trimmed();
}

ExifMoment exifMoment(const Exiv2::ExifData& exif)
{
    struct Keys
    {
        const char* time;
        const char* fraction;
        const char* offset;
    };
    constexpr std::array wanted{
        Keys{"Exif.Photo.DateTimeOriginal", "Exif.Photo.SubSecTimeOriginal",
            "Exif.Photo.OffsetTimeOriginal"},
        Keys{"Exif.Image.DateTimeOriginal", "Exif.Photo.SubSecTimeOriginal",
            "Exif.Photo.OffsetTimeOriginal"},
        Keys{"Exif.Photo.DateTimeDigitized", "Exif.Photo.SubSecTimeDigitized",
            "Exif.Photo.OffsetTimeDigitized"},
    };
    for (const Keys& keys : wanted) {
        const QString clock = exifText(exif, keys.time);
        QDateTime time = QDateTime::fromString(clock, QStringLiteral("yyyy:MM:dd HH:mm:ss"));
        if (!time.isValid()) {
            continue; // cameras without a set clock write zeros or blanks
        }
        if (const auto offset = offsetOf(exifText(exif, keys.offset))) {
            time = QDateTime(time.date(), time.time(), Qt::OffsetFromUTC, *offset);
        }
        const QString fraction = exifText(exif, keys.fraction);
        return {clock, digitsOf(fraction), time.addMSecs(millisecondsOf(fraction))};
    }
    return {};
}

} // namespace skein
