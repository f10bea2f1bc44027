// SPDX-License-Identifier: GPL-3.0-or-later
// What is embedded in a file: EXIF's and the makers' previews, orientation, MPF.
#include "fuzz/FuzzInput.h"
#include "image/EmbeddedJpegs.h"
#include "image/JpegSegments.h"
#include "image/MultiPicture.h"

using namespace skein;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    initImageLibraries();
    const Bytes bytes(data, size);
    EmbeddedJpegs embedded(bytes);
    static_cast<void>(embedded.orientation());
    embedded.add(exifThumbnail(bytes));
    for (const Bytes preview : multiPicturePreviews(bytes)) {
        embedded.add(preview);
    }
    for (const int edge : {120, 1600}) {
        static_cast<void>(embedded.decode(edge, {600, 400}, CancelToken()));
    }
    return 0;
}
