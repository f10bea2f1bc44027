// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/CardFile.h"
#include "wire/CameraFile.h"

#include <QString>

namespace skein {

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

} // namespace skein
