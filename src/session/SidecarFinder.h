// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "image/Sidecar.h"
#include "session/Shot.h"
#include "session/SidecarName.h"

#include <QStringList>
#include <sys/types.h>
#include <vector>

namespace skein {

/**
 * Where the sidecars of a shot are. All functions block: for worker threads. Reentrant, after
 * initImageLibraries().
 */

/** Which contents a sidecar has, as far as the disk tells without reading it. */
struct SidecarStamp
{
    bool exists = false;
    dev_t device = 0;
    ino_t inode = 0;
    off_t size = 0;
    qint64 modifiedNs = 0; ///< Since 1970.

    friend bool operator==(const SidecarStamp&, const SidecarStamp&) = default;

    [[nodiscard]] static SidecarStamp of(const QString& path);
};

/** A sidecar that is there, or that is to be made. */
struct SidecarFile
{
    QString path;
    SidecarStamp stamp;
};

/**
 * Names that a shot's sidecars may have, there or not: IMG.CR3.xmp and IMG.JPG.xmp, and IMG.xmp if
 * the shot owns the stem; each also with an upper-case extension.
 */
[[nodiscard]] QStringList sidecarNames(const ShotFiles& shot);

/** Those that are there, the one written last first. */
[[nodiscard]] std::vector<SidecarFile> findSidecars(const ShotFiles& shot);

/** Those that @p style asks for and that are not there. */
[[nodiscard]] std::vector<SidecarFile> missingSidecars(const ShotFiles& shot, SidecarStyle style);

/** Fails with a sentence that says that the file was left as it is. */
[[nodiscard]] Result<Sidecar> readSidecar(const QString& path);

/** What the files say, the first of @p sidecars going first; those that cannot be read, nothing. */
[[nodiscard]] SidecarMarks marksIn(const std::vector<SidecarFile>& sidecars);

/** @p marks where they say something, else @p others. */
[[nodiscard]] SidecarMarks withDefaults(const SidecarMarks& marks, const SidecarMarks& others);

} // namespace skein
