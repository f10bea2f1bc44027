// SPDX-License-Identifier: GPL-3.0-or-later
// What files say about the meaning of their pixels.
#include "fuzz/FuzzInput.h"
#include "image/PictureColour.h"

using namespace skein;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Bytes bytes(data, size);
    static_cast<void>(jpegColour(bytes));
    static_cast<void>(jpegColour(bytes, true));
    static_cast<void>(pngColour(bytes));
    static_cast<void>(tiffColour(bytes));
    static_cast<void>(webpColour(bytes));
    return 0;
}
