// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/FrameFile.h"

#include "base/AllocationLimit.h"
#include "base/Exiv2File.h"
#include "base/Exiv2Setup.h"
#include "base/Logging.h"
#include "image/JpegTurner.h"

#include <cstdint>
#include <exiv2/exiv2.hpp>

namespace skein {

namespace {

Bytes bytesOf(const QByteArray& text)
{
    return {reinterpret_cast<const unsigned char*>(text.constData()),
        static_cast<std::size_t>(text.size())};
}

} // namespace

QByteArray frameFile(const QByteArray& frame, Orientation orientation, const QDateTime& taken)
{
    const qsizetype begin = frame.indexOf("\xff\xd8\xff");
    if (begin < 0) {
        return {};
    }
    const QByteArray stored = frame.mid(begin);
    QByteArray jpeg = turnedJpeg(stored, orientation);
    const bool isUpright = !jpeg.isEmpty();
    if (!isUpright) {
        jpeg = stored;
    }
    prepareExiv2();
    try {
        const AllocationLimit limit(Exiv2File::budget(bytesOf(stored)));
        const Exiv2File before(bytesOf(stored));
        before.image().readMetadata();
        const Exiv2File file(bytesOf(jpeg));
        Exiv2::Image& image = file.image();
        image.setMetadata(before.image()); // Turned anew, it has none.
        Exiv2::ExifData& exif = image.exifData();
        exif["Exif.Image.Orientation"] =
            static_cast<std::uint16_t>(isUpright ? Orientation::Normal : orientation);
        if (isUpright && orientation != Orientation::Normal) {
            Exiv2::ExifThumb(exif).erase(); // It is not turned.
        }
        // EXIF 2.32: the camera's own clock, without its zone.
        exif["Exif.Photo.DateTimeOriginal"] =
            taken.toLocalTime().toString(QStringLiteral("yyyy:MM:dd HH:mm:ss")).toStdString();
        image.writeMetadata();
        Exiv2::BasicIo& io = image.io();
        io.open();
        jpeg =
            QByteArray(reinterpret_cast<const char*>(io.mmap()), static_cast<qsizetype>(io.size()));
        io.munmap();
    } catch (const std::exception& error) { // Also std::bad_alloc of the limit.
        qCDebug(lcImage) << "a live-view frame keeps its metadata:" << error.what();
    }
    return jpeg;
}

} // namespace skein
