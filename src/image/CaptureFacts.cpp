// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/CaptureFacts.h"

#include "base/Exiv2File.h"
#include "base/Logging.h"
#include "base/MappedFile.h"
#include "image/ExifTime.h"

#include <cmath>

namespace skein {

namespace {

/** No camera has a longer serial number or name, whatever a file says. */
constexpr qsizetype maxTextLength = 100;
constexpr int mostIso = 100'000'000;

using Find = Exiv2::ExifData::const_iterator (*)(const Exiv2::ExifData&);

QString textBy(Find find, const Exiv2::ExifData& exif)
{
    const auto found = find(exif);
    return found == exif.end()
               ? QString()
               : QString::fromStdString(found->toString()).trimmed().left(maxTextLength);
}

double numberBy(Find find, const Exiv2::ExifData& exif)
{
    const auto found = find(exif);
    if (found == exif.end() || found->count() == 0) {
        return 0;
    }
    const double number = found->toFloat();
    return std::isfinite(number) && number > 0 ? number : 0;
}

QString serialOf(const Exiv2::ExifData& exif)
{
    const QString serial = exifText(exif, "Exif.Photo.BodySerialNumber").left(maxTextLength);
    return serial.isEmpty() ? textBy(Exiv2::serialNumber, exif) : serial;
}

} // namespace

CaptureFacts readCaptureFacts(const QString& path)
{
    CaptureFacts facts;
    const auto file = MappedFile::open(path);
    if (!file) {
        return facts;
    }
    try {
        const AllocationLimit limit(Exiv2File::budget(file->bytes()));
        const Exiv2File read(file->bytes());
        read.image().readMetadata();
        const Exiv2::ExifData& exif = read.image().exifData();
        const ExifMoment moment = exifMoment(exif);
        facts.clock = moment.clock;
        facts.fraction = moment.fraction;
        facts.captured = moment.time;
        facts.model = exifText(exif, "Exif.Image.Model").left(maxTextLength);
        facts.serial = serialOf(exif);
        facts.exposure = numberBy(Exiv2::exposureTime, exif);
        facts.aperture = numberBy(Exiv2::fNumber, exif);
        facts.focalLength = numberBy(Exiv2::focalLength, exif);
        facts.iso = static_cast<int>(
            std::lround(std::min<double>(numberBy(Exiv2::isoSpeed, exif), mostIso)));
    } catch (const std::exception& error) {
        // Damaged or unknown metadata: what the camera told by itself has to do.
        qCDebug(lcImage) << path << error.what();
    }
    return facts;
}

} // namespace skein
