// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace skein {

/** A library by its own name, and the version that is loaded now: not the one we were built with.
 */
struct LibraryVersion
{
    QString name;
    QString version;

    friend bool operator==(const LibraryVersion&, const LibraryVersion&) = default;
};

/** Of Qt and all libraries that read and convert pictures, in a fixed order. libgphoto2 is not
 * among them: only the camera's process has it (LibraryInfo). Thread-safe; touches no disk. */
[[nodiscard]] QList<LibraryVersion> libraryVersions();

} // namespace skein
