// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camerahost/CameraDevice.h"
#include "wire/CameraFile.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace skein {

/** Looks at and deletes files in an open camera. Camera thread only; borrows the device. */
class CameraFiles final
{
public:
    explicit CameraFiles(CameraDevice& device)
        : m_device(device)
    {}

    /** Size and time as the camera tells them; an entry without them when it does not. */
    [[nodiscard]] CameraFileEntry entry(const CameraFileRef& file);
    /**
     * The same of a file on a card that an event has just named. The driver then takes the
     * computer's time for the camera's (ptp2 2.5.30, add_object_to_fs_and_path()), and the file
     * would be another one when it is listed next.
     */
    [[nodiscard]] CameraFileEntry announcedEntry(const CameraFileRef& file);
    /** ErrorKind::Unsupported also for one of more than wire::maxThumbnailBytes. */
    [[nodiscard]] Result<QByteArray> thumbnail(const CameraFileRef& file);
    /** How @p file is to be turned: see exifOrientation(). 0 when the camera hands out no parts. */
    [[nodiscard]] quint8 orientation(const CameraFileRef& file);
    [[nodiscard]] Result<QList<CameraFileRef>> filesIn(const QString& folder);
    /** Full paths of the folders right below @p folder. */
    [[nodiscard]] Result<QStringList> foldersIn(const QString& folder);
    /** @p entry is being fetched: remove() deletes no other file of its name. */
    void noteFetched(const CameraFileEntry& entry);
    /**
     * Deletes one file: that which noteFetched() named, or which had the name at the first try.
     * ErrorKind::Busy when it is still there: the body may be writing to it.
     * ErrorKind::Disconnected when the line broke: it may be there. ErrorKind::NotFound when
     * another file has its name, which stays: to a driver, names are all there is.
     */
    [[nodiscard]] Result<void> remove(const CameraFileRef& file);
    /** True if the camera itself has @p file, not the driver's memory alone. */
    [[nodiscard]] bool isOnCamera(const CameraFileRef& file) const;
    /** Makes the driver forget what it knows of the card's folders. */
    void forgetListing();
    /**
     * True if the camera has a card that pictures can go to. ErrorKind::Disconnected when the line
     * to the camera is broken.
     */
    [[nodiscard]] Result<bool> hasCard();
    /** True if the camera says of its cards that none has room for another picture; false when it
     * says nothing. */
    [[nodiscard]] bool isCardFull();

private:
    [[nodiscard]] static bool canTakePictures(const CameraStorageInformation& storage);
    [[nodiscard]] static bool isFull(const CameraStorageInformation& storage);
    /** False if what has the name of @p meant now is surely another file. */
    [[nodiscard]] bool isStill(const CameraFileEntry& meant);

    CameraDevice& m_device;
    QHash<CameraFileRef, CameraFileEntry> m_meant; ///< What remove() may delete, by its name.
};

} // namespace skein
