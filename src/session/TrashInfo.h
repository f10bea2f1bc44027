// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skein {

/** The note that lies beside a file in a trash and says where it was (freedesktop.org Trash
 * specification 1.0). @p inTrash: where the file is now. */
[[nodiscard]] QString trashInfoOf(const QString& inTrash);

/**
 * Writes anew where the file was, @p original, as the specification has it: coded like an address
 * and, in the trash of another disk, relative to that disk, which may be mounted elsewhere the next
 * time. QFile::moveToTrash() of Qt 6.4 writes the plain absolute path, from which file managers
 * bring a file called "50%20.jpg" back under another name. Where it cannot be written all stays as
 * it is. Waits for the disk.
 */
void mendTrashInfo(const QString& inTrash, const QString& original);

} // namespace skein
