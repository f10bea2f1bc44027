// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/SandboxPlaces.h"

#include <gphoto2/gphoto2.h>

#include <QDir>
#include <QRegularExpression>

#include <dlfcn.h>

namespace skein {

namespace {

/** Folders right below "/" in which people keep what is theirs, or that hold other programs' data.
 */
const QStringList& foldersOfPeople()
{
    static const QStringList names{QStringLiteral("home"), QStringLiteral("root"),
        QStringLiteral("tmp"), QStringLiteral("media"), QStringLiteral("mnt"),
        QStringLiteral("srv"), QStringLiteral("var"), QStringLiteral("run"), QStringLiteral("dev"),
        QStringLiteral("lost+found")};
    return names;
}

QStringList foldersIn(const char* variable)
{
    return qEnvironmentVariable(variable).split(u':', Qt::SkipEmptyParts);
}

/** The folder of the library that @p function is in. */
QString folderOfLibrary(const void* function)
{
    Dl_info info = {};
    return ::dladdr(function, &info) != 0 && info.dli_fname != nullptr
               ? QFileInfo(QFile::decodeName(info.dli_fname)).absolutePath()
               : QString();
}

} // namespace

QStringList devicesOfPort(const QString& port)
{
    static const QRegularExpression usb(QStringLiteral("^usb:(\\d{3}),(\\d{3})$"));
    // "serial:/dev/ttyUSB0", "usbscsi:/dev/sg2", "usbdiskdirect:/dev/sdc"
    static const QRegularExpression node(QStringLiteral("^[a-z]+:(/dev/[A-Za-z0-9]+)$"));
    const auto named = [&port](const QRegularExpression& form) { return form.match(port); };
    if (const auto match = named(usb); match.hasMatch()) {
        return {QStringLiteral("/dev/bus/usb/%1/%2").arg(match.captured(1), match.captured(2))};
    }
    if (const auto match = named(node); match.hasMatch()) {
        return {match.captured(1)};
    }
    return {QStringLiteral("/dev/bus/usb")};
}

QStringList driverFolders()
{
    QStringList folders;
    const QStringList top =
        QDir::root().entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString& name : top) {
        if (!foldersOfPeople().contains(name)) {
            folders += u'/' + name;
        }
    }
    // udev's database, and where two kinds of systems keep their programs.
    folders += {QStringLiteral("/run/udev"), QStringLiteral("/run/current-system"),
        QStringLiteral("/run/host")};
    folders += folderOfLibrary(reinterpret_cast<const void*>(&gp_camera_new));
    folders += folderOfLibrary(reinterpret_cast<const void*>(&gp_port_new));
    folders += foldersIn("CAMLIBS") + foldersIn("IOLIBS") + foldersIn("LD_LIBRARY_PATH");
    folders.removeAll(QString());
    folders.removeDuplicates();
    return folders;
}

SandboxPlaces placesOfHost(const HostOptions& options)
{
    SandboxPlaces places;
    const QString settings = QDir::homePath() + QStringLiteral("/.gphoto");
    if (options.mode == HostOptions::Mode::Serve) {
        QDir().mkpath(settings);
    }
    places.writable = {settings};
    if (!options.staging.isEmpty()) {
        places.writable += options.staging;
    }
    places.readable = driverFolders();
    places.readable += {QStringLiteral("/dev/bus"), QStringLiteral("/dev/zero"),
        QStringLiteral("/dev/random"), QStringLiteral("/dev/urandom")};
    // A camera whose card is mounted: "disk:/media/card".
    if (options.port.startsWith(QLatin1String("disk:"))) {
        places.readable += options.port.mid(5);
    }
    places.devices = devicesOfPort(options.port);
    places.devices += {QStringLiteral("/dev/null"), QStringLiteral("/dev/full")};
    places.mayConnect = !options.port.startsWith(QLatin1String("usb"));
    return places;
}

} // namespace skein
