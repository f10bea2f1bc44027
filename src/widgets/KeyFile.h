// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "widgets/KeyChanges.h"

#include <QByteArray>

namespace skein {

/** What a file of keys said. */
struct KeyFileContent
{
    KeyChanges changes;
    bool isNewer = false; ///< A newer version of the program has written it.
};

/** The largest file that is read (bytes): thousands of times what all commands need. */
inline constexpr qint64 mostKeyFileBytes = 1024 * 1024;

/** A file of keys, to be given to other computers: JSON, readable. Reentrant. */
[[nodiscard]] QByteArray writtenKeys(const KeyChanges& changes);
/** Nothing is believed of what it reads: what is none says so in a sentence. Reentrant. */
[[nodiscard]] Result<KeyFileContent> readKeys(const QByteArray& bytes);

/** The same from and to a file. Blocking: not for the GUI thread. A file that is there is replaced
 * only when the new one is whole. */
[[nodiscard]] Result<KeyFileContent> readKeyFile(const QString& path);
[[nodiscard]] Result<void> writeKeyFile(const QString& path, const KeyChanges& changes);

} // namespace skein
