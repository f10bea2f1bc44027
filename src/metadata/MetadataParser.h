// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/MappedFile.h"
#include "metadata/Metadata.h"

#include <atomic>

namespace skein {

/**
 * Reads what the file at @p path says about itself, by way of a guarded memory map; never writes.
 *
 * Blocking; reentrant. Fails only when the file itself cannot be opened (as MappedFile::open) or
 * with Cancelled when @p cancelled became true: exiv2 itself cannot be interrupted, but the steps
 * before and after it can. Whatever the bytes are, there is a Metadata, with notes on what could
 * not be read.
 */
[[nodiscard]] Result<Metadata> readMetadata(const QString& path, const std::atomic_bool& cancelled);

/** The same for bytes in memory. */
[[nodiscard]] Metadata readMetadata(Bytes bytes, const std::atomic_bool& cancelled);

} // namespace skein
