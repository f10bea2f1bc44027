// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QMetaType>
#include <QString>

namespace skein {

/** What the driver says this camera can do. */
enum class CameraCapability : quint32 {
    Capture = 0x01,   ///< Take a picture on order and hand it over.
    Preview = 0x02,   ///< Deliver live view.
    Configure = 0x04, ///< Has settings that can be read and written.
    Delete = 0x08,    ///< Files on the card can be deleted.
    Trigger = 0x10,   ///< Can fire without waiting for the file.
    Card = 0x40,      ///< Has a card that captures can go to.
};
Q_DECLARE_FLAGS(CameraCapabilities, CameraCapability)
Q_DECLARE_OPERATORS_FOR_FLAGS(CameraCapabilities)

/** One camera: where it is and what it is. Fields the source does not know are empty. */
struct CameraInfo
{
    QString model;        ///< "Nikon D850", the driver's entry or what the body itself says.
    QString manufacturer; ///< As the body says; empty before connecting.
    QString serial;       ///< The body's serial number; identifies it after a replug.
    QString port;         ///< "usb:001,005" or "ptpip:192.168.1.20".
    QString firmware;     ///< The body's own version text.
    CameraCapabilities capabilities;

    friend bool operator==(const CameraInfo&, const CameraInfo&) = default;
};

/** The driver library as linked by the host. */
struct LibraryInfo
{
    QString version; ///< libgphoto2's version, "2.5.30".
    QString warning; ///< A sentence when this version has known faults; else empty.

    friend bool operator==(const LibraryInfo&, const LibraryInfo&) = default;
};

QDataStream& operator<<(QDataStream& stream, const CameraInfo& info);
QDataStream& operator>>(QDataStream& stream, CameraInfo& info);
QDataStream& operator<<(QDataStream& stream, const LibraryInfo& info);
QDataStream& operator>>(QDataStream& stream, LibraryInfo& info);

} // namespace skein

Q_DECLARE_METATYPE(skein::CameraInfo)
