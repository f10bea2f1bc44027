// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/LibraryVersions.h"

#include <exiv2/version.hpp>
#include <lcms2.h>
#include <libheif/heif.h>
#include <libraw/libraw.h>
#include <opencv2/core/utility.hpp>
#include <tiffio.h>
#include <zlib.h>

namespace skein {

namespace {

/** "2.14" of 2140. */
QString lcmsVersion()
{
    const int encoded = cmsGetEncodedCMMversion();
    return QStringLiteral("%1.%2").arg(encoded / 1000).arg(encoded % 1000 / 10);
}

/** "4.5.0" of "LIBTIFF, Version 4.5.0\nCopyright ...". */
QString tiffVersion()
{
    const QString text = QString::fromLatin1(TIFFGetVersion()).section(u'\n', 0, 0);
    return text.section(u' ', -1);
}

} // namespace

QList<LibraryVersion> libraryVersions()
{
    return {{QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
        {QStringLiteral("LibRaw"), QString::fromLatin1(LibRaw::version())},
        {QStringLiteral("Exiv2"), QString::fromLatin1(Exiv2::version())},
        {QStringLiteral("Little CMS"), lcmsVersion()},
        {QStringLiteral("OpenCV"), QString::fromStdString(cv::getVersionString())},
        {QStringLiteral("libheif"), QString::fromLatin1(heif_get_version())},
        {QStringLiteral("LibTIFF"), tiffVersion()},
        {QStringLiteral("zlib"), QString::fromLatin1(zlibVersion())}};
}

} // namespace skein
