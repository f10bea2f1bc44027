// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ShotInfo.h"

#include "base/Exiv2File.h"
#include "base/Logging.h"
#include "base/MappedFile.h"
#include "image/ExifTime.h"

namespace skein {

namespace {

SidecarMarks marksOf(const Exiv2::Image& image)
{
    SidecarMarks marks;
    if (!image.xmpData().empty()) {
        std::string packet;
        Exiv2::XmpParser::encode(packet, image.xmpData(), Exiv2::XmpParser::useCompactFormat);
        if (const auto xmp = Sidecar::parse(QByteArray::fromStdString(packet))) {
            marks = xmp->marks();
        }
    }
    if (!marks.rating) {
        bool isNumber = false;
        const int rating = exifText(image.exifData(), "Exif.Image.Rating").toInt(&isNumber);
        if (isNumber) {
            marks.rating = Rating::stars(rating);
        }
    }
    return marks;
}

} // namespace

ShotInfo readShotInfo(const QString& path)
{
    ShotInfo info;
    const auto file = MappedFile::open(path);
    if (!file) {
        return info;
    }
    try {
        const AllocationLimit limit(Exiv2File::budget(file->bytes()));
        const Exiv2File read(file->bytes());
        read.image().readMetadata();
        info.captured = exifMoment(read.image().exifData()).time;
        info.marks = marksOf(read.image());
    } catch (const std::exception& error) {
        // Damaged or unknown metadata: the file's own time and no rating have to do.
        qCDebug(lcImage) << path << error.what();
    }
    return info;
}

} // namespace skein
