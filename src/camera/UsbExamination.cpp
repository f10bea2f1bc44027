// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/UsbExamination.h"

#include "camera/DeviceHolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <unistd.h>
#include <vector>

namespace skein {

namespace {

/** USB-IF, Defined Class Codes. */
constexpr int stillImageClass = 0x06;
constexpr int massStorageClass = 0x08;

/** Makers whose disks on the USB are cameras, or the readers in them (usb.ids). Samsung, Sony and
 * Panasonic sell other disks, too: with them the product has to say that it is a camera. */
constexpr std::array<int, 9> cameraMakers = {
    0x04a9, // Canon
    0x04b0, // Nikon
    0x04cb, // Fujifilm
    0x07b4, // Olympus
    0x33a2, // OM System
    0x0a17, // Pentax
    0x25fb, // Ricoh
    0x1a98, // Leica
    0x1003, // Sigma
};
constexpr int sony = 0x054c;
constexpr int panasonic = 0x04da;

QString textOf(const QString& path)
{
    QFile file(path);
    constexpr qint64 mostBytes = 256;
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(mostBytes)).simplified()
                                          : QString();
}

int hexOf(const QString& path)
{
    return textOf(path).toInt(nullptr, 16);
}

/** The classes of the interfaces of the device in @p folder. */
QList<int> classesOf(const QString& folder)
{
    QList<int> classes;
    const QStringList parts =
        QDir(folder).entryList({QStringLiteral("*:*")}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& part : parts) {
        classes.append(hexOf(folder + u'/' + part + QStringLiteral("/bInterfaceClass")));
    }
    return classes;
}

bool isCameraMaker(int maker, const QString& product)
{
    if (std::find(cameraMakers.cbegin(), cameraMakers.cend(), maker) != cameraMakers.cend()) {
        return true;
    }
    const bool saysSo = product.contains(QLatin1String("camera"), Qt::CaseInsensitive) ||
                        product.contains(QLatin1String("DSC")) ||
                        product.contains(QLatin1String("ILCE"));
    return (maker == sony || maker == panasonic) && saysSo;
}

QString nameOf(const QString& folder)
{
    const QString maker = textOf(folder + QStringLiteral("/manufacturer"));
    const QString product = textOf(folder + QStringLiteral("/product"));
    return product.startsWith(maker) ? product : QString(maker + u' ' + product).simplified();
}

/** "005/012", as the nodes are called; empty when the device has just gone. */
QString nodeOf(const QString& folder)
{
    constexpr int digits = 3;
    const int bus = textOf(folder + QStringLiteral("/busnum")).toInt();
    const int device = textOf(folder + QStringLiteral("/devnum")).toInt();
    return bus <= 0 || device <= 0 ? QString()
                                   : QStringLiteral("%1/%2")
                                         .arg(bus, digits, 10, QLatin1Char('0'))
                                         .arg(device, digits, 10, QLatin1Char('0'));
}

/** Debian's is called 60-libgphoto2-6.rules, others 40-gphoto.rules and the like. */
bool hasRules(const QStringList& folders)
{
    return std::any_of(folders.cbegin(), folders.cend(), [](const QString& folder) {
        return !QDir(folder).entryList({QStringLiteral("*gphoto*.rules")}, QDir::Files).isEmpty();
    });
}

/** The group that may use the device at @p path, if we are not in it; root's is nobody else's. */
QString missingGroup(const QString& path)
{
    const QFileInfo node(path);
    const uint id = node.groupId();
    const bool isForGroup =
        node.exists() && node.permission(QFile::ReadGroup | QFile::WriteGroup) && id != 0;
    if (!isForGroup) {
        return {};
    }
    std::vector<gid_t> ours(static_cast<size_t>(std::max(0, ::getgroups(0, nullptr))));
    ours.resize(
        static_cast<size_t>(std::max(0, ::getgroups(static_cast<int>(ours.size()), ours.data()))));
    const bool isMember =
        ::getegid() == id || std::find(ours.begin(), ours.end(), id) != ours.end();
    return isMember ? QString() : node.group();
}

UsbObstacle refused(const QString& camera, const QString& path, const UsbPlaces& places)
{
    UsbObstacle obstacle{UsbObstacle::Kind::NoPermission, camera};
    obstacle.group = missingGroup(path);
    if (QFileInfo::exists(places.sandboxMark)) {
        obstacle.refusal = UsbObstacle::Refusal::Sandbox;
        obstacle.group.clear();
    } else if (!hasRules(places.rules)) {
        obstacle.refusal = UsbObstacle::Refusal::NoRules;
        obstacle.group.clear();
    } else if (!obstacle.group.isEmpty()) {
        obstacle.refusal = UsbObstacle::Refusal::NotMember;
    }
    return obstacle;
}

} // namespace

QList<UsbObstacle> examineUsb(const UsbPlaces& places)
{
    QList<UsbObstacle> found;
    const QStringList names = QDir(places.devices).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        const QString folder = places.devices + u'/' + name;
        const QList<int> classes = classesOf(folder);
        const int maker = hexOf(folder + QStringLiteral("/idVendor"));
        const QString camera = nameOf(folder);
        if (!classes.contains(stillImageClass)) {
            if (classes.contains(massStorageClass) && isCameraMaker(maker, camera)) {
                found.append({UsbObstacle::Kind::MassStorage, camera});
            }
            continue;
        }
        const QString node = nodeOf(folder);
        if (node.isEmpty()) {
            continue;
        }
        const QString path = places.nodes + u'/' + node;
        if (::access(QFile::encodeName(path).constData(), R_OK | W_OK) != 0) {
            found.append(refused(camera, path, places));
            continue;
        }
        const auto holders = findDeviceHolders(path, places.proc);
        for (const DeviceHolder& holder : holders) {
            // Our own camera hosts are no obstacle.
            if (!holder.name.startsWith(QLatin1String("skein"))) {
                found.append({UsbObstacle::Kind::HeldByOther, camera, holder.name});
            }
        }
    }
    return found;
}

} // namespace skein
