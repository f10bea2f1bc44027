// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/StoredObject.h"

#include "virtualcamera/PtpCodec.h"

#include <QFileInfo>
#include <algorithm>

namespace skein {

quint16 formatFromName(const QString& name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    if (suffix == QLatin1String("jpg") || suffix == QLatin1String("jpeg"))
        return ptp::format::ExifJpeg;
    if (suffix == QLatin1String("dng"))
        return ptp::format::Dng;
    if (suffix == QLatin1String("tif") || suffix == QLatin1String("tiff"))
        return ptp::format::Tiff;
    if (suffix == QLatin1String("png"))
        return ptp::format::Png;
    return ptp::format::Undefined;
}

QString ptpTime(const QDateTime& time)
{
    return time.toString(QStringLiteral("yyyyMMdd'T'HHmmss"));
}

QByteArray StoredObject::describe() const
{
    // The driver refuses an object of unknown format unless it has a thumbnail, so every file
    // claims one; GetThumb says the truth.
    const quint16 thumbFormat = isFolder() ? quint16(0) : ptp::format::Jfif;
    const quint16 associationType = isFolder() ? 1 : 0;
    const auto shownSize = static_cast<quint32>(std::min<qint64>(size, 0xFFFFFFFF));
    PtpWriter writer;
    writer.u32(storage).u16(format).u16(0).u32(shownSize).u16(thumbFormat);
    writer.u32(0).u32(isFolder() ? 0 : 160).u32(isFolder() ? 0 : 120); // thumbnail
    writer.u32(0).u32(0).u32(24);                                      // picture
    writer.u32(parent).u16(associationType).u32(0).u32(0);
    writer.string(name).string(ptpTime(modified)).string(ptpTime(modified)).string({});
    return writer.bytes();
}

} // namespace skein
