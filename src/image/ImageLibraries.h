// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace skein {

/**
 * Prepares the picture libraries for use by several threads: exiv2, Qt's allocation limit, how
 * memory is given back. Whoever owns a pool calls it before the first picture is opened; further
 * calls do nothing. Thread-safe.
 */
void initImageLibraries();

} // namespace skein
