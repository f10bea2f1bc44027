// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/FrameFile.h"

#include "base/AllocationLimit.h"
#include "base/Exiv2File.h"
#include "base/Exiv2Setup.h"
#include "base/Logging.h"

#include <cstdint>
#include <exiv2/exiv2.hpp>

namespace skein {

QByteArray frameFile(const QByteArray& frame, Orientation orientation, const QDateTime& taken)
{
    const qsizetype begin = frame.indexOf("\xff\xd8\xff");
    if (begin < 0) {
        return {};
    }
    QByteArray jpeg = frame.mid(begin);
    prepareExiv2();
    try {
        const Bytes bytes(reinterpret_cast<const unsigned char*>(jpeg.constData()),
            static_cast<std::size_t>(jpeg.size()));
        const AllocationLimit limit(Exiv2File::budget(bytes));
        const Exiv2File file(bytes);
        Exiv2::Image& image = file.image();
        image.readMetadata();
        Exiv2::ExifData& exif = image.exifData();
        exif["Exif.Image.Orientation"] = static_cast<std::uint16_t>(orientation);
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
