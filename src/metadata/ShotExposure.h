// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>
#include <optional>

namespace Exiv2 {
class ExifData;
}

namespace skein {

/** When a photograph was taken, as the camera wrote it. */
struct ShotTime
{
    QDate date;
    QTime time;
    QString fraction;                 ///< The digits behind the point of the second; may be empty.
    std::optional<int> offsetSeconds; ///< East of Greenwich, where the camera tells its zone.

    friend bool operator==(const ShotTime&, const ShotTime&) = default;
};

/** Where a photograph was taken, in degrees (south and west are negative) and metres. */
struct ShotPosition
{
    double latitude = 0;
    double longitude = 0;
    std::optional<double> altitude;

    friend bool operator==(const ShotPosition&, const ShotPosition&) = default;
};

/** What photographers read first. Whatever the file does not tell, or tells wrongly, is left out.
 */
struct ShotExposure
{
    std::optional<double> seconds;
    std::optional<double> aperture; ///< The f-number.
    std::optional<int> iso;
    std::optional<double> focalLengthMm;
    std::optional<int> focalLength35Mm; ///< The equivalent on 35 mm film.
    std::optional<double> compensation; ///< In stops.
    std::optional<bool> flashFired;
    QString camera;
    QString lens; ///< As exiv2 translates the maker's number, else as the camera names it.
    std::optional<ShotTime> time;
    std::optional<ShotPosition> position;

    friend bool operator==(const ShotExposure&, const ShotExposure&) = default;
};

/** Picks them from @p exif; maker notes count where the standard's tags are missing. Reentrant. */
[[nodiscard]] ShotExposure exposureOf(const Exiv2::ExifData& exif);

} // namespace skein
