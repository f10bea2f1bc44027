// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/DataErrors.h"

#include "image/JpegErrors.h"
#include "session/TiffStructure.h"

#include <algorithm>

namespace skein {

namespace {

bool isJpeg(Bytes bytes)
{
    return bytes.size() > 2 && bytes[0] == 0xFF && bytes[1] == 0xD8;
}

} // namespace

bool hasDataErrors(Bytes bytes)
{
    if (isJpeg(bytes)) {
        return hasJpegErrors(bytes);
    }
    return isTiff(bytes) && std::ranges::any_of(tiffJpegs(bytes), &hasJpegErrors);
}

bool hasDataErrorsAt(const QString& path)
{
    const auto file = MappedFile::open(path);
    return !file || hasDataErrors(file->bytes()) || file->wasCut();
}

} // namespace skein
