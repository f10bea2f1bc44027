// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace skein {

/** Tells whether a file is still the one that was read: its time of change and its size. */
struct FileStamp
{
    qint64 seconds = 0; ///< Since 1970, as Thumb::MTime counts them.
    qint64 nanoseconds = 0;
    qint64 bytes = 0;

    /** Nothing when there is no ordinary file at @p path. Reentrant. */
    [[nodiscard]] static std::optional<FileStamp> of(const QString& path);

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

} // namespace skein
