// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/SandboxPlaces.h"

#include <gphoto2/gphoto2.h>

#include <QDir>
#include <QRegularExpression>

#include <array>
#include <dlfcn.h>

namespace skein {

namespace {

/** Where systems keep programs, libraries and what they are told; never what people make. */
constexpr std::array systemFolders{
    "/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/etc", "/opt", "/proc", "/sys",
    "/app",                           // Flatpak
    "/snap",                          // Ubuntu
    "/nix/store", "/gnu/store",       // NixOS, Guix
    "/run/udev",                      // udev's database
    "/run/current-system",            // NixOS, Guix
    "/run/host/usr", "/run/host/lib", // Flatpak: the system outside
};

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
    for (const char* folder : systemFolders) {
        folders += QString::fromLatin1(folder);
    }
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
    // libgphoto2's two kinds of ports on the network (libgphoto2_port/ptpip/ptpip.c of 2.5.30).
    places.mayConnect = options.port.startsWith(QLatin1String("ptpip:")) ||
                        options.port.startsWith(QLatin1String("ip:"));
    return places;
}

} // namespace skein
