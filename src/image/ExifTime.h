// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <exiv2/exif.hpp>

namespace skein {

/** When a photograph was taken, as its EXIF tells it. */
struct ExifMoment
{
    QString clock;    ///< "2026:01:31 23:59:58", by the camera's clock; empty: unknown.
    QString fraction; ///< The digits behind the point of that second; empty: unknown.
    /** Both, to the millisecond; in the camera's time zone where it tells that, else local time. */
    QDateTime time;
};

/** The text of a tag, without spaces around it; empty where there is none. Reentrant. */
[[nodiscard]] QString exifText(const Exiv2::ExifData& exif, const char* key);

/** The moment of exposure; if that is not told, that of digitization. Reentrant. */
[[nodiscard]] ExifMoment exifMoment(const Exiv2::ExifData& exif);

} // namespace skein
