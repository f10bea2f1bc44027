// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ShotInfo.h"

#include "base/Exiv2File.h"
#include "base/Logging.h"
#include "base/MappedFile.h"

#include <QTimeZone>

namespace skein {

namespace {

QString textOf(const Exiv2::ExifData& exif, const char* key)
{
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    return found == exif.end() ? QString() : QString::fromStdString(found->toString()).trimmed();
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

/** The digits behind the point of a second. */
int millisecondsOf(const QString& fraction)
{
    const int value = fraction.left(3).leftJustified(3, u'0').toInt();
    return std::clamp(value, 0, 999);
}

QDateTime capturedOf(const Exiv2::ExifData& exif)
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
        QDateTime time =
            QDateTime::fromString(textOf(exif, keys.time), QStringLiteral("yyyy:MM:dd HH:mm:ss"));
        if (!time.isValid()) {
            continue; // cameras without a set clock write zeros or blanks
        }
        if (const auto offset = offsetOf(textOf(exif, keys.offset))) {
            time = QDateTime(time.date(), time.time(), Qt::OffsetFromUTC, *offset);
        }
        return time.addMSecs(millisecondsOf(textOf(exif, keys.fraction)));
    }
    return {};
}

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
        const int rating = textOf(image.exifData(), "Exif.Image.Rating").toInt(&isNumber);
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
        info.captured = capturedOf(read.image().exifData());
        info.marks = marksOf(read.image());
    } catch (const std::exception& error) {
        // Damaged or unknown metadata: the file's own time and no rating have to do.
        qCDebug(lcImage) << path << error.what();
    }
    return info;
}

} // namespace skein
