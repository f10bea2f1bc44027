// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace skein {

/**
 * A copy of a file of settings as it was when it was last written, beside it as "<file>.last", for
 * the day on which the file itself is broken or cut off. Its last line, a comment, has the hash of
 * what stands before it, so that a copy that was cut off, too, is not believed. Waits for the disk;
 * reentrant.
 */
namespace settingsCopy {

[[nodiscard]] QString pathOf(const QString& file);
/** Makes it anew. Where that fails the former one stays, and the log says so. */
void make(const QString& file);
/** What @p file had; nothing when there is no copy, or it is not whole. */
[[nodiscard]] std::optional<QByteArray> contentOf(const QString& file);

} // namespace settingsCopy

} // namespace skein
