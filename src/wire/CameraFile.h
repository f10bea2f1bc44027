// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace skein {

/** Names one file in a camera, as the driver does. Not trusted: never use it as a path on disk. */
struct CameraFileRef
{
    QString folder; ///< "/store_00010001/DCIM/100NIKON"; "/" for pictures in memory.
    QString name;   ///< "DSC_0001.JPG"

    friend bool operator==(const CameraFileRef&, const CameraFileRef&) = default;
};

[[nodiscard]] size_t qHash(const CameraFileRef& file, size_t seed = 0);

/** A file in the camera with what its folder says about it. */
struct CameraFileEntry
{
    CameraFileRef file;
    qint64 size = -1;      ///< Bytes; -1 when the camera does not say.
    QDateTime modified;    ///< UTC; invalid when the camera does not say.
    bool inMemory = false; ///< In the camera's memory, gone when the host ends; not on a card.

    friend bool operator==(const CameraFileEntry&, const CameraFileEntry&) = default;
};

/** A file that has arrived whole in the staging folder. */
struct ReceivedFile
{
    CameraFileRef file;
    QString stagingPath;     ///< Absolute; complete and closed, not yet flushed to the disk.
    qint64 size = 0;         ///< Bytes written, equal to what the camera announced if it did.
    QByteArray hash;         ///< XXH3-128 of the bytes, 16 bytes, canonical (big-endian) form.
    bool fromMemory = false; ///< The camera keeps no copy.

    friend bool operator==(const ReceivedFile&, const ReceivedFile&) = default;
};

QDataStream& operator<<(QDataStream& stream, const CameraFileRef& file);
QDataStream& operator>>(QDataStream& stream, CameraFileRef& file);
QDataStream& operator<<(QDataStream& stream, const CameraFileEntry& entry);
QDataStream& operator>>(QDataStream& stream, CameraFileEntry& entry);
QDataStream& operator<<(QDataStream& stream, const ReceivedFile& file);
QDataStream& operator>>(QDataStream& stream, ReceivedFile& file);

} // namespace skein

Q_DECLARE_METATYPE(skein::CameraFileRef)
Q_DECLARE_METATYPE(skein::CameraFileEntry)
Q_DECLARE_METATYPE(skein::ReceivedFile)
