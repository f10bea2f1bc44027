// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/LibraryVersion.h"

#include <QCoreApplication>
#include <QVersionNumber>

#include <gphoto2/gphoto2-version.h>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::LibraryVersion)
};

} // namespace

LibraryInfo libraryInfo()
{
    const char** lines = gp_library_version(GP_VERSION_SHORT);
    const QString version = lines && lines[0] ? QString::fromUtf8(lines[0]) : QString();
    return {version, libraryWarning(version)};
}

QString libraryWarning(const QString& version)
{
    const auto number = QVersionNumber::fromString(version);
    // Fixed versions as in libgphoto2's NEWS: 2.5.34 closes eight CVEs in the parsing of PTP
    // (CVE-2026-40333 to 40336 and 40338 to 40341); 2.5.32 does not recognise some bodies any
    // more; before 2.5.31 events were lost during a capture.
    if (number.isNull() || number >= QVersionNumber(2, 5, 34)) {
        return {};
    }
    if (number == QVersionNumber(2, 5, 32)) {
        //: %1 is a version number
        return Text::tr("libgphoto2 %1 does not recognise some cameras that other versions know, "
                        "and version 2.5.34 closes security holes: until your distribution brings "
                        "that, connect only cameras that are yours.")
            .arg(version);
    }
    if (number < QVersionNumber(2, 5, 31)) {
        //: %1 is a version number
        return Text::tr("libgphoto2 %1 can overlook one of many photographs taken quickly, and "
                        "version 2.5.34 closes security holes: until your distribution brings "
                        "that, connect only cameras that are yours.")
            .arg(version);
    }
    //: %1 is a version number
    return Text::tr("After libgphoto2 %1, version 2.5.34 closes security holes: until your "
                    "distribution brings that, connect only cameras that are yours.")
        .arg(version);
}

} // namespace skein
