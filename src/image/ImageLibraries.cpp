// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ImageLibraries.h"

#include "base/Exiv2Setup.h"

#include <QImageReader>
#include <malloc.h>
#include <mutex>

namespace skein {

namespace {
/** 150 megapixels with 16 bits in each of four channels. */
constexpr int allocationLimitMiB = 150 * 8;

/**
 * Blocks from this size on are given back to the system as soon as they are freed. Larger than what
 * is made anew for each frame of live view: fresh pages cost more there than the arithmetic.
 */
constexpr int ownPagesBytes = 4 * 1024 * 1024;
/** A heap grows by so much and keeps so much: while one does, no other thread gets memory from the
 * system, and the window must not wait for one that stands back. Untouched it costs nothing. */
constexpr int growthBytes = 1024 * 1024;
/** Heaps for the threads. Each keeps what it once needed, and pictures come and go on many; but
 * where the window's own is shared with threads that stand back, it waits for those. */
constexpr int maxHeaps = 6;

/** glibc raises the first limit to 32 MB by itself when pictures come and go; from then on they
 * fragment the heap, and a program that holds 500 MB of pictures has 1 GB of memory. */
void keepMemoryTight()
{
#ifdef __GLIBC__
    ::mallopt(M_MMAP_THRESHOLD, ownPagesBytes);
    ::mallopt(M_TRIM_THRESHOLD, ownPagesBytes);
    ::mallopt(M_TOP_PAD, growthBytes);
    ::mallopt(M_ARENA_MAX, maxHeaps);
#endif
}
} // namespace

void initImageLibraries()
{
    static std::once_flag once;
    std::call_once(once, [] {
        prepareExiv2();
        keepMemoryTight();
        QImageReader::setAllocationLimit(allocationLimitMiB);
    });
}

} // namespace skein
