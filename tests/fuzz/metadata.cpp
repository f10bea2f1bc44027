// SPDX-License-Identifier: GPL-3.0-or-later
// Capture time, rating and focus fields from the metadata of a photograph.
#include "fuzz/FuzzInput.h"
#include "image/FocusPointReader.h"
#include "image/ShotInfo.h"

#include <sys/mman.h>
#include <unistd.h>

using namespace skein;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    initImageLibraries();
    // A file in memory: the function wants a path.
    static const int file = ::memfd_create("photograph", MFD_CLOEXEC);
    static const QString path = u"/proc/self/fd/%1"_qs.arg(file);
    if (::ftruncate(file, 0) == 0 && ::pwrite(file, data, size, 0) == static_cast<ssize_t>(size)) {
        static_cast<void>(readShotInfo(path));
        static_cast<void>(readFocusPoints(path));
    }
    return 0;
}
