// SPDX-License-Identifier: GPL-3.0-or-later
// A PNG in the cache that all programs of the desktop write to.
#include "fuzz/FuzzInput.h"
#include "image/ThumbnailStore.h"

#include <QBuffer>

using namespace skein;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    initImageLibraries();
    QBuffer buffer;
    buffer.setData(reinterpret_cast<const char*>(data), static_cast<int>(size));
    buffer.open(QIODevice::ReadOnly);
    static_cast<void>(readThumbnailFile(buffer, "file:///a.jpg", FileStamp{1, 0, 1}, 256));
    return 0;
}
