// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ImageLibraries.h"

#include "base/Logging.h"
#include "image/BusGuard.h"

#include <QImageReader>
#include <exiv2/exiv2.hpp>
#include <malloc.h>
#include <mutex>

namespace skein {

namespace {
/** 150 megapixels with 16 bits in each of four channels. */
constexpr int allocationLimitMiB = 150 * 8;

/** Blocks from this size on are given back to the system as soon as they are freed. */
constexpr int ownPagesBytes = 256 * 1024;
/** Heaps for the threads. Each keeps what it once needed, and pictures come and go on many. */
constexpr int maxHeaps = 4;

/** glibc raises the first limit to 32 MB by itself when pictures come and go; from then on they
 * fragment the heap, and a program that holds 500 MB of pictures has 1 GB of memory. */
void keepMemoryTight()
{
#ifdef __GLIBC__
    ::mallopt(M_MMAP_THRESHOLD, ownPagesBytes);
    ::mallopt(M_TRIM_THRESHOLD, ownPagesBytes);
    ::mallopt(M_ARENA_MAX, maxHeaps);
#endif
}

void lockXmp(void* mutex, bool lock)
{
    auto* guard = static_cast<std::recursive_mutex*>(mutex);
    if (lock) {
        guard->lock();
    } else {
        guard->unlock();
    }
}
} // namespace

void initImageLibraries()
{
    static std::once_flag once;
    static std::recursive_mutex xmpMutex; // guards the XMP toolkit, which has global tables
    std::call_once(once, [] {
        Exiv2::LogMsg::setHandler([](int level, const char* text) {
            qCDebug(lcImage) << "exiv2" << level << QString::fromUtf8(text).trimmed();
        });
        Exiv2::XmpParser::initialize(&lockXmp, &xmpMutex);
        // exiv2 0.27 reads no EXIF from HEIC and CR3 without it.
        Exiv2::enableBMFF(true);
        keepMemoryTight();
        QImageReader::setAllocationLimit(allocationLimitMiB);
        BusGuard::install();
    });
}

} // namespace skein
