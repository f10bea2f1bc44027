// SPDX-License-Identifier: GPL-3.0-or-later
// HEIC and AVIF, by libheif.
#include "fuzz/FuzzInput.h"
#include "image/HeifPicture.h"

using namespace skein;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::look(HeifPicture::open(fuzz::asFile(data, size)));
    return 0;
}
