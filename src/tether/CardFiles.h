// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/Camera.h"
#include "session/CardFile.h"
#include "wire/CameraFile.h"

#include <QString>

namespace skein {

/** What tells a body from others: its serial number, or the port of one that has none. */
[[nodiscard]] inline QString bodyOf(const Camera& camera)
{
    const CameraInfo info = camera.info();
    return info.serial.isEmpty() ? info.port : info.serial;
}

/** Its files can be listed and fetched. */
[[nodiscard]] inline bool handsOutFiles(const Camera* camera)
{
    return camera != nullptr && (camera->state() == Camera::State::Ready ||
                                    camera->state() == Camera::State::Previewing ||
                                    camera->state() == Camera::State::Capturing);
}

/** @p entry of the camera @p body as a session remembers it. */
[[nodiscard]] inline CardFile cardFileOf(const CameraFileEntry& entry, const QString& body)
{
    CardFile file;
    file.body = body;
    file.name = entry.file.name;
    if (!entry.inMemory) {
        file.folder = entry.file.folder;
        file.size = entry.size;
    }
    file.taken = entry.modified;
    return file;
}

/** The other way round; for files on cards. */
[[nodiscard]] inline CameraFileEntry cameraEntryOf(const CardFile& file)
{
    CameraFileEntry entry;
    entry.file = {file.folder, file.name};
    entry.size = file.size;
    entry.modified = file.taken;
    return entry;
}

/** Of a deletion that failed: the camera said that it does not delete the file. After anything else
 * nobody knows whether the file is still there: a driver may also not find one that is there. */
[[nodiscard]] inline bool isRefusal(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Disconnected:
    case ErrorKind::Timeout:
    case ErrorKind::Cancelled:
    case ErrorKind::Io:
    case ErrorKind::Protocol:
    case ErrorKind::NotFound:
        return false;
    default:
        return true;
    }
}

/** The same name with another size or time is another picture: cameras use names again. What one of
 * them does not say counts as equal. */
[[nodiscard]] inline bool mayBeSame(const CameraFileEntry& left, const CameraFileEntry& right)
{
    const bool otherSize = left.size >= 0 && right.size >= 0 && left.size != right.size;
    const bool otherTime =
        left.modified.isValid() && right.modified.isValid() && left.modified != right.modified;
    return left.file == right.file && !otherSize && !otherTime;
}

} // namespace skein
